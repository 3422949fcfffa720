internal import Bytes

/// A day and a time of day, without a time zone.
package struct CivilMoment: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The day.
    package let date: CivilDate
    /// Seconds since midnight, 0 to 86399.
    package let secondOfDay: Int

    /// Makes a moment.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - time: The time of day.
    package init(date: CivilDate, time: CivilTime) {
        self.date = date
        secondOfDay = time.minuteOfDay * 60
    }

    /// The moment a number of seconds after 1970-01-01 00:00 on the same clock.
    ///
    /// - Parameter seconds: The number of seconds, negative before 1970; outside the years 1 to
    ///   9999 the day is the nearest one inside.
    package init(secondsSinceEpoch seconds: Int) {
        let days = seconds / 86_400
        let rest = seconds % 86_400
        date = CivilDate(daysSinceEpoch: rest < 0 ? days - 1 : days)
        secondOfDay = rest < 0 ? rest + 86_400 : rest
    }

    /// The moment that `2026-05-04 10:00` means; nil where the text is of another form.
    ///
    /// - Parameter text: A date, blanks, a time, with nothing around them.
    package init?(_ text: some Collection<UInt8>) {
        guard let date = CivilDate(text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        guard let first = rest.first, first.isWhitespace,
            let time = CivilTime(rest.drop(while: \.isWhitespace))
        else { return nil }
        self.init(date: date, time: time)
    }

    /// The time of day, without its seconds.
    package var time: CivilTime { CivilTime(minutesSinceMidnight: secondOfDay / 60) }

    /// Seconds since 1970-01-01 00:00 on the same clock: not Unix time unless the clock is UTC's.
    package var secondsSinceEpoch: Int { date.daysSinceEpoch * 86_400 + secondOfDay }

    /// Minutes since Monday 00:00, 0 to 10079.
    var minuteOfWeek: Int { date.weekday.rawValue * 1_440 + secondOfDay / 60 }

    /// The moment as `{now}` is, like `2026-05-04 10:00`.
    package var description: String { "\(date) \(time)" }

    /// Whether one moment comes before another on the same clock.
    ///
    /// - Parameters:
    ///   - left: A moment.
    ///   - right: Another moment.
    /// - Returns: Whether `left` is the earlier one.
    package static func < (left: CivilMoment, right: CivilMoment) -> Bool {
        (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
    }
}
