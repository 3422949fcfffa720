/// A bound of a question as a script writes it: a number, a day, a time, `today+14`, `now`.
protocol QuestionBound: Sendable, Equatable {
    /// What lies within such bounds.
    associatedtype Value: Comparable & Sendable

    /// The value that a variable holds; nil where it is of another kind.
    static func value(stored: String) -> Value?

    /// What the bound is at a time.
    func value(at now: () -> CivilMoment) -> Value

    /// Whether it is never greater than another one.
    func isAtMost(_ other: Self) -> Bool

    /// Whether it is always greater than another one.
    func isMore(than other: Self) -> Bool
}

/// One end of a stretch of values.
enum StretchEnd<Bound: QuestionBound>: Sendable, Equatable {
    /// What the script writes.
    case fixed(Bound)
    /// What a variable holds; no bound where that is nothing, or of another kind.
    case variable(Name)

    /// Whether it is never greater than another one.
    func isAtMost(_ other: StretchEnd) -> Bool {
        switch (self, other) {
        case (.fixed(let own), .fixed(let bound)): own.isAtMost(bound)
        case (.variable(let own), .variable(let name)): own.text == name.text
        case (.fixed, .variable), (.variable, .fixed): false
        }
    }
}

/// The stretches of values that a question allows, `1..4, 6`; none where all are.
struct Stretches<Bound: QuestionBound>: Sendable, Equatable {
    /// From one value to another; an open end is nil.
    struct Stretch: Sendable, Equatable {
        let lower: StretchEnd<Bound>?
        let upper: StretchEnd<Bound>?

        /// Whether nothing lies within, at any time.
        var isEmpty: Bool {
            guard case .fixed(let lower) = lower, case .fixed(let upper) = upper else {
                return false
            }
            return lower.isMore(than: upper)
        }

        /// Whether every value of another stretch lies within, at any time.
        func covers(_ other: Stretch) -> Bool {
            if let lower {
                guard let least = other.lower, lower.isAtMost(least) else { return false }
            }
            if let upper {
                guard let greatest = other.upper, greatest.isAtMost(upper) else { return false }
            }
            return true
        }
    }

    /// The stretches, in the script's order.
    var all: [Stretch] = []

    /// The variables that are bounds.
    var variables: [Name] {
        var names: [Name] = []
        for stretch in all {
            if case .variable(let name) = stretch.lower { names.append(name) }
            if case .variable(let name) = stretch.upper { names.append(name) }
        }
        return names
    }

    /// Whether every value of other stretches lies within one of these, at any time.
    ///
    /// - Parameter other: The other stretches.
    /// - Returns: Whether these are as wide; false where that cannot be told.
    func covers(_ other: Stretches) -> Bool {
        all.isEmpty
            || !other.all.isEmpty
                && other.all.allSatisfy { stretch in all.contains { $0.covers(stretch) } }
    }

    /// The stretches as they are in a turn.
    ///
    /// - Parameters:
    ///   - text: Knows the time.
    ///   - context: Knows what variables hold.
    /// - Returns: The bounds that hold; none where everything is allowed.
    func bounds(_ text: inout Incoming, _ context: AnswerContext) -> [Bounds<Bound.Value>] {
        var bounds: [Bounds<Bound.Value>] = []
        for stretch in all {
            let lower = Self.value(stretch.lower, &text, context)
            let upper = Self.value(stretch.upper, &text, context)
            guard lower != nil || upper != nil else { return [] }
            bounds.append(Bounds(lower: lower, upper: upper))
        }
        return bounds
    }

    private static func value(
        _ end: StretchEnd<Bound>?, _ text: inout Incoming, _ context: AnswerContext
    ) -> Bound.Value? {
        switch end {
        case nil: nil
        case .fixed(let bound): bound.value { text.now(context) }
        case .variable(let name): Bound.value(stored: context.value(name.text))
        }
    }
}

extension Decimal: QuestionBound {
    static func value(stored: String) -> Decimal? { Decimal(stored.utf8) }

    func value(at now: () -> CivilMoment) -> Decimal { self }

    func isAtMost(_ other: Decimal) -> Bool { self <= other }

    func isMore(than other: Decimal) -> Bool { self > other }
}
