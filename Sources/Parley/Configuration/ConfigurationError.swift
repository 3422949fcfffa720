/// What keeps Parley from starting: every mistake of the configuration at once.
package struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One thing that is wrong, or a warning.
    package struct Mistake: Sendable, Equatable, CustomStringConvertible {
        /// The variable's name, or the file's.
        package let subject: String
        /// What is wrong with it and what would be right; never a secret.
        package let text: String

        /// Names a mistake.
        ///
        /// - Parameters:
        ///   - subject: The variable's name, or the file's.
        ///   - text: What is wrong and what would be right.
        package init(_ subject: String, _ text: String) {
            self.subject = subject
            self.text = text
        }

        /// Names a mistake in a variable's value.
        ///
        /// - Parameters:
        ///   - variable: The variable.
        ///   - text: What is wrong and what would be right.
        init(_ variable: Variable, _ text: String) { self.init(variable.rawValue, text) }

        /// `SUBJECT: text`.
        package var description: String { "\(subject): \(text)" }
    }

    /// The mistakes, in the order in which the variables are documented.
    package let mistakes: [Mistake]
    /// What is not wrong but should be looked at.
    package let warnings: [Mistake]

    /// Collects mistakes.
    ///
    /// - Parameters:
    ///   - mistakes: The mistakes.
    ///   - warnings: What was noticed beside them.
    package init(_ mistakes: [Mistake], warnings: [Mistake] = []) {
        self.mistakes = mistakes
        self.warnings = warnings
    }

    /// The mistakes, a line each.
    package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
