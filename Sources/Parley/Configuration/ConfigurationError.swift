/// What keeps Parley from starting: every mistake of the configuration at once.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The mistakes, in the order in which the variables are documented.
    public let mistakes: [Mistake]
    /// What is not wrong but should be looked at.
    public let warnings: [Mistake]

    /// Collects mistakes.
    ///
    /// - Parameters:
    ///   - mistakes: The mistakes.
    ///   - warnings: What was noticed besides.
    package init(_ mistakes: [Mistake], warnings: [Mistake] = []) {
        self.mistakes = mistakes
        self.warnings = warnings
    }

    /// The mistakes, a line each.
    public var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
