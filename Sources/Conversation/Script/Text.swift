/// What the bot says at one place: a run of `>` lines and their `>xx` lines in other languages.
struct Text: Sendable, Equatable {
    /// One line of a text.
    struct Line: Sendable, Equatable {
        /// Where its `>` stands.
        let position: SourcePosition
        /// The language after the `>`, nil for the default one's line.
        let language: String?
        /// What is said.
        let template: Template
    }

    /// All lines, in the order of the file.
    let lines: [Line]

    /// Where the first line stands.
    var position: SourcePosition { lines.first?.position ?? .beginning }

    /// What somebody with this language hears: its lines, or the default one's where it has none.
    ///
    /// - Parameter language: Two letters.
    /// - Returns: The lines, in order.
    func lines(in language: String) -> [Line] {
        let own = lines.filter { $0.language == language }
        return own.isEmpty ? lines.filter { $0.language == nil } : own
    }
}
