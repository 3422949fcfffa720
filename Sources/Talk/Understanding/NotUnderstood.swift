/// Why a text has no value of a kind, with the words that it is because of.
package enum NotUnderstood: Error, Sendable, Equatable {
    /// Nothing in the text is of the kind.
    case nothing
    /// Several values, as they would be stored or as they were texted.
    case several([String])
    /// One finding that may mean several values.
    case readings([String])
    /// `not`, `can't`, `busy`.
    case negation(String)
    /// `at least`, `before`, `or more`.
    case limit(String)
    /// `and a baby`, `plus`, `besides`: the number is not all of it.
    case sum(String)
    /// Words beside the finding that may change it and that no form has.
    case unknown(String)
    /// A value that lies outside of the question's bounds.
    case outOfBounds(String)
    /// A finding that no day, time or number has: `31 June`.
    case impossible(String)
}

/// What a text means as a kind, or why it means nothing.
package enum Understood<Value: Sendable & Equatable>: Sendable, Equatable {
    /// The value.
    case value(Value)
    /// The reason.
    case none(NotUnderstood)

    /// The value; nil where there is none.
    package var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }
}
