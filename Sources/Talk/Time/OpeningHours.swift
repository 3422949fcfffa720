/// The setting `hours`: when somebody is there, week by week.
package struct OpeningHours: Sendable, Equatable {
    /// Minutes from Monday 00:00 at which it is open: in order, apart from each other, within the
    /// week's 10080 minutes.
    let openMinutes: [Range<Int>]

    private static let week = 7 * 1_440

    /// Open at every time, as without the setting.
    package static let always = OpeningHours(spans: [0..<week])

    /// Makes hours.
    ///
    /// - Parameter spans: Minutes from Monday 00:00, in any order; what lies behind the week's end
    ///   belongs to its beginning.
    init(spans: [Range<Int>]) {
        var parts: [Range<Int>] = []
        for span in spans {
            if span.lowerBound < Self.week {
                parts.append(span.lowerBound..<min(span.upperBound, Self.week))
            }
            if span.upperBound > Self.week {
                parts.append(max(span.lowerBound - Self.week, 0)..<span.upperBound - Self.week)
            }
        }
        parts.sort { $0.lowerBound < $1.lowerBound }
        var merged: [Range<Int>] = []
        for part in parts {
            if let last = merged.last, part.lowerBound <= last.upperBound {
                merged[merged.count - 1] =
                    last.lowerBound..<max(last.upperBound, part.upperBound)
            } else {
                merged.append(part)
            }
        }
        openMinutes = merged
    }

    /// Whether it is open.
    ///
    /// - Parameter moment: A day and a time in the script's time zone; the closing minute is
    ///   closed.
    /// - Returns: Whether it is.
    package func isOpen(at moment: CivilMoment) -> Bool {
        openMinutes.contains { $0.contains(moment.minuteOfWeek) }
    }

    /// When it opens next.
    ///
    /// - Parameter moment: A day and a time in the script's time zone; where it opens in this very
    ///   minute, the opening after that is meant.
    /// - Returns: Within the next seven days; nil where it never closes.
    package func nextOpening(after moment: CivilMoment) -> CivilMoment? {
        let now = moment.minuteOfWeek
        let openings = openMinutes.map(\.lowerBound).filter { start in
            // Open at the week's end and at its beginning is open all the while.
            start > 0 || openMinutes.last?.upperBound != Self.week
        }
        guard let next = openings.first(where: { $0 > now }) ?? openings.first else { return nil }
        let wait = next > now ? next - now : next - now + Self.week
        let minutes = moment.date.daysSinceEpoch * 1_440 + moment.time.minuteOfDay + wait
        return CivilMoment(secondsSinceEpoch: minutes * 60)
    }

    /// When it opens next, as `{opens}` says it.
    ///
    /// - Parameters:
    ///   - moment: A day and a time in the script's time zone.
    ///   - name: Gives a weekday's short name.
    /// - Returns: Like `Tue 08:00`; empty where it never closes.
    package func opens(
        after moment: CivilMoment, naming name: (Weekday) -> String = { $0.shortName }
    ) -> String {
        guard let next = nextOpening(after: moment) else { return "" }
        return "\(name(next.date.weekday)) \(next.time)"
    }
}
