internal import Bytes

/// A bound of a `date`: a day, or one counted from today.
package enum DateBound: Sendable, Equatable {
    /// A day, `2026-05-12`.
    case day(CivilDate)
    /// A day counted from today, `today+14`.
    case today(Int)

    /// The day that is meant.
    ///
    /// - Parameter today: The present day.
    /// - Returns: The day.
    func date(today: CivilDate) -> CivilDate {
        switch self {
        case .day(let date): date
        case .today(let days): today.adding(days: days)
        }
    }
}

extension Bounds<DateBound> {
    /// The bounds as days.
    ///
    /// - Parameter today: The present day.
    /// - Returns: The bounds that hold on that day.
    func days(today: CivilDate) -> Bounds<CivilDate> {
        Bounds<CivilDate>(lower: lower?.date(today: today), upper: upper?.date(today: today))
    }

    /// Whether nothing lies within, on any day.
    var isEmpty: Bool {
        guard let lower, let upper else { return false }
        return lower.isCertainly(>, upper)
    }

    /// Whether every day within other bounds lies within these, on any day.
    ///
    /// - Parameter other: The other bounds.
    /// - Returns: Whether these are as wide.
    func covers(_ other: Bounds) -> Bool {
        if let lower {
            guard let least = other.lower, lower.isCertainly(<=, least) else { return false }
        }
        if let upper {
            guard let greatest = other.upper, greatest.isCertainly(<=, upper) else { return false }
        }
        return true
    }
}

extension DateBound {
    /// Whether a comparison with another bound holds on every day.
    ///
    /// - Parameters:
    ///   - comparison: The comparison.
    ///   - other: The other bound.
    /// - Returns: Whether it holds; false where that depends on the day.
    func isCertainly(_ comparison: (Int, Int) -> Bool, _ other: DateBound) -> Bool {
        switch (self, other) {
        case (.day(let first), .day(let second)):
            comparison(first.daysSinceEpoch, second.daysSinceEpoch)
        case (.today(let first), .today(let second)): comparison(first, second)
        default: false
        }
    }
}

extension DateBound {
    /// The bound that `2026-05-12`, `today`, `today+14` or `today-84` means.
    ///
    /// - Parameter text: The bound, with nothing around it and no blank in it.
    init?(_ text: ArraySlice<UInt8>) {
        let today = "today".utf8
        guard text.starts(with: today) else {
            guard let date = CivilDate(text) else { return nil }
            self = .day(date)
            return
        }
        let rest = text.dropFirst(today.count)
        guard let sign = rest.first else {
            self = .today(0)
            return
        }
        let digits = rest.dropFirst()
        // Nobody means more than the years 1 to 9999 have: 7 digits of days.
        guard digits.count <= 7, let days = Int(digits: digits) else { return nil }
        switch sign {
        case UInt8(ascii: "+"): self = .today(days)
        case UInt8(ascii: "-"): self = .today(-days)
        default: return nil
        }
    }
}
