/// What the bot says at one place: a run of `>` lines and their `>xx` lines in other languages.
package struct Text: Sendable, Equatable {
    /// One line of a text.
    package struct Line: Sendable, Equatable {
        /// Where its `>` stands.
        package let position: SourcePosition
        /// The language after the `>`, nil for the default one's line.
        package let language: String?
        /// What is said.
        package let template: Template
    }

    /// All lines, in the order of the file.
    package let lines: [Line]

    /// Where the first line stands.
    package var position: SourcePosition { lines.first?.position ?? .beginning }

    /// What somebody with this language hears: its lines, or the default one's where it has none.
    ///
    /// - Parameter language: Two letters.
    /// - Returns: The lines, in order.
    package func lines(in language: String) -> [Line] {
        // Most scripts have one language, and what is said needs no new list.
        guard lines.contains(where: { $0.language != nil }) else { return lines }
        let own = lines.filter { $0.language == language }
        return own.isEmpty ? lines.filter { $0.language == nil } : own
    }
}
