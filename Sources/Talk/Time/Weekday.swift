internal import Bytes

/// A day of the week; weeks begin on Monday.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The English name, like `Tuesday`.
    package var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The first three letters of the English name, like `Tue`.
    package var shortName: String {
        switch self {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }

    /// The day that an English name or its first three letters mean, in any case.
    ///
    /// - Parameter text: The name, with nothing around it.
    package init?(named text: some Collection<UInt8>) {
        let text = Array(text)[...]
        for day in Weekday.allCases
        where text.equalsIgnoringCase(day.shortName) || text.equalsIgnoringCase(day.name) {
            self = day
            return
        }
        return nil
    }

    /// How many days after this one the next such day comes: 1 to 7, so never none.
    ///
    /// - Parameter other: The day that is waited for.
    /// - Returns: The number of days.
    func days(until other: Weekday) -> Int {
        (other.rawValue - rawValue + 6) % 7 + 1
    }
}
