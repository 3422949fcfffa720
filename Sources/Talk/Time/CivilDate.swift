internal import Bytes

/// A day of the Gregorian calendar, taken back to the year 1, without a time zone.
///
/// Every value lies within the years 1 to 9999, so it is always written with ten characters;
/// calculation that would leave these years stops at their first or last day.
package struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01, negative before.
    package let daysSinceEpoch: Int

    /// The days from 0001-01-01 to 9999-12-31, counted from 1970-01-01.
    private static let representable = -719_162...2_932_896

    /// The day a number of days after 1970-01-01.
    ///
    /// - Parameter days: The number of days, negative before 1970; outside the years 1 to 9999 it
    ///   becomes the first or the last day of these.
    package init(daysSinceEpoch days: Int) {
        let days = max(days, Self.representable.lowerBound)
        daysSinceEpoch = min(days, Self.representable.upperBound)
    }

    /// The day with this year, month and day of the month; nil where there is none.
    ///
    /// - Parameters:
    ///   - year: The year, 1 to 9999.
    ///   - month: The month, 1 to 12.
    ///   - day: The day of the month, from 1.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(daysSinceEpoch: Self.days(year: year, month: month, day: day))
    }

    /// The day that `2026-05-12` means; nil where the text is of another form, or no such day.
    ///
    /// - Parameter text: Exactly ten characters, digits and hyphens.
    package init?(_ text: some Collection<UInt8>) {
        guard text.count == 10 else { return nil }
        var numbers = (0, 0, 0)
        for (index, byte) in text.enumerated() {
            switch (index, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            case (4, _), (7, _): return nil
            case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
                let digit = Int(byte & 15)
                if index < 4 {
                    numbers.0 = numbers.0 * 10 + digit
                } else if index < 7 {
                    numbers.1 = numbers.1 * 10 + digit
                } else {
                    numbers.2 = numbers.2 * 10 + digit
                }
            default: return nil
            }
        }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The year, the month from 1 and the day of the month from 1.
    package var components: (year: Int, month: Int, day: Int) {
        // Years that begin in March put the leap day last: then months have a regular length.
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
        let yearOfEra = (dayOfEra - leapDays) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week.
    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (daysSinceEpoch % 7 + 7 + 3) % 7
        return Weekday(rawValue: index) ?? .monday
    }

    /// The day a number of days later.
    ///
    /// - Parameter days: The number of days, negative for an earlier day.
    /// - Returns: The day, within the years 1 to 9999.
    package func adding(days: Int) -> CivilDate {
        let (sum, overflows) = daysSinceEpoch.addingReportingOverflow(days)
        return CivilDate(daysSinceEpoch: overflows ? (days < 0 ? Int.min : Int.max) : sum)
    }

    /// The day as it is stored, like `2026-05-12`.
    package var description: String {
        let (year, month, day) = components
        var text: [UInt8] = []
        text.reserveCapacity(10)
        text.append(year, digits: 4)
        text.append(UInt8(ascii: "-"))
        text.append(month, digits: 2)
        text.append(UInt8(ascii: "-"))
        text.append(day, digits: 2)
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether one day comes before another.
    ///
    /// - Parameters:
    ///   - left: A day.
    ///   - right: Another day.
    /// - Returns: Whether `left` is the earlier one.
    package static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }
}

extension CivilDate {
    /// How many days a month has.
    ///
    /// - Parameters:
    ///   - month: The month, 1 to 12.
    ///   - year: The year, on which February depends.
    /// - Returns: 28 to 31.
    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    ///
    /// - Parameter year: The year.
    /// - Returns: Whether it is a leap year.
    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Days since 1970-01-01; the inverse of `components`.
    ///
    /// - Parameters:
    ///   - year: Any year up to some millions.
    ///   - month: The month, 1 to 12.
    ///   - day: The day of the month; one beyond the month's end counts on.
    /// - Returns: The number of days, negative before 1970.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }
}
