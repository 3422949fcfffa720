/// What a turn decides: what its caller gets, and what the store keeps of it.
package struct Decision<Value: Sendable>: Sendable {
    /// What the caller gets, once the changes are kept.
    package let value: Value
    /// What is kept; nil where nothing is written at all.
    package let changes: Changes?

    /// Decides.
    ///
    /// - Parameters:
    ///   - value: What the caller gets, once the changes are kept.
    ///   - changes: What is kept; nil where nothing is written at all.
    package init(_ value: Value, keeping changes: Changes?) {
        self.value = value
        self.changes = changes
    }
}

/// What one turn writes; all of it, or none.
package struct Changes: Sendable {
    /// One line of the journal, which names nobody.
    package struct Line: Sendable {
        /// When, in Unix seconds.
        package var time: Int
        /// The script.
        package var script: String
        /// A MAC of the sender's digits.
        package var person: String
        /// The state that waited.
        package var place: String
        /// Which answer was taken.
        package var took: String
        /// The state that waits from now on.
        package var went: String
        /// How many segments were sent.
        package var segments: Int
        /// The language that was spoken.
        package var language: String

        /// Makes a line.
        ///
        /// - Parameters:
        ///   - time: When, in Unix seconds.
        ///   - script: The script.
        ///   - person: A MAC of the sender's digits.
        ///   - place: The state that waited.
        ///   - took: Which answer was taken.
        ///   - went: The state that waits from now on.
        ///   - segments: How many segments were sent.
        ///   - language: The language that was spoken.
        package init(
            time: Int, script: String, person: String, place: String = "", took: String = "",
            went: String = "", segments: Int = 0, language: String = ""
        ) {
            self.time = time
            self.script = script
            self.person = person
            self.place = place
            self.took = took
            self.went = went
            self.segments = segments
            self.language = language
        }
    }

    /// What happens to an opt-out.
    package enum OptOut: Sendable {
        /// It is noted.
        case noted(Refused.Way, time: Int)
        /// It is taken back.
        case lifted
    }

    /// The journal's line, by which the message is known as taken; nil where it is no turn.
    package var line: Line?
    /// The conversation's record; nil where it stays as it is.
    package var record: Record?
    /// Rows of `save`, each as JSON.
    package var rows: [String] = []
    /// Shared values that changed; nil: what the script says counts again.
    package var shared: [(name: String, value: String?)] = []
    /// What the script says of its shared values, where that is not what it said last.
    package var said: String?
    /// What happens to an opt-out; nil where nothing does.
    package var optOut: OptOut?
    /// The line of `sent` that the message is the first answer to; nil where it is to none.
    package var answered: String?
    /// The text, where it was not understood.
    package var notUnderstood: String?

    /// Nothing as yet.
    package init() {}
}
