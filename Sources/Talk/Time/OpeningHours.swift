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
    /// - Parameters:
    ///   - moment: A day and a time in the script's time zone; where it opens in this very minute,
    ///     the opening after that is meant.
    ///   - closed: Days on which it does not open.
    /// - Returns: Within the next seven days, or behind the days on which it is closed; nil where it
    ///   never closes, or not within a year.
    package func nextOpening(
        after moment: CivilMoment, but closed: ClosedDays? = nil
    ) -> CivilMoment? {
        let days = closed == nil ? 7 : 366
        for day in 0...days {
            let date = moment.date.adding(days: day)
            for minute in openings(on: date, but: closed) {
                let opening = CivilMoment(
                    date: date, time: CivilTime(minutesSinceMidnight: minute))
                if opening > moment { return opening }
            }
        }
        return nil
    }

    /// The minutes of a day at which it opens.
    private func openings(on date: CivilDate, but closed: ClosedDays?) -> [Int] {
        if closed?.contains(date) == true { return [] }
        let midnight = date.weekday.rawValue * 1_440
        var minutes = openMinutes.map { $0.lowerBound - midnight }
            .filter { (1..<1_440).contains($0) }
        let isOpenAtMidnight = openMinutes.contains { $0.contains(midnight) }
        let isOpenBefore =
            openMinutes.contains { $0.contains((midnight + Self.week - 1) % Self.week) }
            && closed?.contains(date.adding(days: -1)) != true
        if isOpenAtMidnight, !isOpenBefore { minutes.insert(0, at: 0) }
        return minutes
    }

    /// When it opens next, as `{opens}` says it.
    ///
    /// - Parameters:
    ///   - moment: A day and a time in the script's time zone.
    ///   - closed: Days on which it does not open.
    ///   - name: Gives a day's short name.
    /// - Returns: Like `Tue 08:00`; empty where it never closes.
    package func opens(
        after moment: CivilMoment, but closed: ClosedDays? = nil,
        naming name: (CivilDate) -> String = { $0.weekday.shortName }
    ) -> String {
        guard let next = nextOpening(after: moment, but: closed) else { return "" }
        return "\(name(next.date)) \(next.time)"
    }
}
