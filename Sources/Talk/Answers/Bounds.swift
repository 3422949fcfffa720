/// The bounds of a kind of answer; nil where one is open.
package struct Bounds<Value: Sendable & Equatable>: Sendable, Equatable {
    /// The least value, itself allowed.
    let lower: Value?
    /// The greatest value, itself allowed.
    let upper: Value?

    /// Makes bounds.
    ///
    /// - Parameters:
    ///   - lower: The least value, nil where there is none.
    ///   - upper: The greatest value, nil where there is none.
    package init(lower: Value? = nil, upper: Value? = nil) {
        self.lower = lower
        self.upper = upper
    }
}

extension Bounds where Value: Comparable {
    /// Whether a value lies within.
    ///
    /// - Parameter value: The value.
    /// - Returns: Whether neither bound is passed.
    func contains(_ value: Value) -> Bool {
        if let lower, value < lower { return false }
        if let upper, value > upper { return false }
        return true
    }

    /// Whether everything that lies within other bounds lies within these.
    ///
    /// - Parameter other: The other bounds.
    /// - Returns: Whether these are as wide.
    func covers(_ other: Bounds) -> Bool {
        if let lower {
            guard let least = other.lower, least >= lower else { return false }
        }
        if let upper {
            guard let greatest = other.upper, greatest <= upper else { return false }
        }
        return true
    }

    /// Whether nothing lies within.
    var isEmpty: Bool {
        guard let lower, let upper else { return false }
        return lower > upper
    }
}

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
