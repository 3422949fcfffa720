extension Turn {
    /// What a journal is told of a turn, beside where it began and where it led.
    ///
    /// A class, so that turns that nobody keeps a journal of carry one word for it.
    package final class Course: Sendable, Equatable {
        /// The answer that was taken, as the conversation has it written; empty where none was.
        package let took: String
        /// The language that was spoken, like `en`; empty where that is not known.
        package let language: String
        /// Whether the text was an answer to what had been asked, or nothing had been.
        package let isUnderstood: Bool

        /// Tells of a turn.
        ///
        /// - Parameters:
        ///   - took: The answer that was taken, as the conversation has it written.
        ///   - language: The language that was spoken.
        ///   - isUnderstood: Whether the text was an answer, or nothing had been asked.
        package init(took: String, language: String, isUnderstood: Bool) {
            self.took = took
            self.language = language
            self.isUnderstood = isUnderstood
        }

        /// Whether two tell the same.
        ///
        /// - Parameters:
        ///   - left: One.
        ///   - right: Another one.
        /// - Returns: Whether they do.
        package static func == (left: Course, right: Course) -> Bool {
            left.took == right.took && left.language == right.language
                && left.isUnderstood == right.isUnderstood
        }
    }
}
