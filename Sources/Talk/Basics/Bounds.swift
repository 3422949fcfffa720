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
}
