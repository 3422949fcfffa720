internal import Bytes
internal import Conversation

/// What a journal is told of a turn.
extension TurnRun {
    /// Tells of the turn, once it was taken.
    ///
    /// - Parameter brought: The session as it was brought along: at an end the language may be
    ///   forgotten.
    /// - Returns: The answer that was taken, and in which language.
    func course(after brought: Session) -> Turn.Course {
        var took = ""
        for case .took(let position) in trace.events { took = script.answer(at: position) }
        var spoken = self
        if spoken.session.variables["language"] == nil {
            spoken.session.variables["language"] = brought.variables["language"]
        }
        return Turn.Course(
            took: took, language: spoken.language, isUnderstood: trace.wrongAnswers == 0)
    }
}

extension Script {
    /// How many characters of an answer a journal has.
    private static let longestAnswer = 80

    /// What may be texted at an answer, as it is written: what stands between `<` and `>` or `->`.
    ///
    /// - Parameter position: Where its `<` stands.
    /// - Returns: The words.
    /// - Complexity: O(*n*) in the script's bytes.
    func answer(at position: SourcePosition) -> String {
        let lines = source.split(
            separator: UInt8(ascii: "\n"), maxSplits: position.line,
            omittingEmptySubsequences: false)
        guard lines.indices.contains(position.line - 1) else { return "" }
        let line = String(decoding: lines[position.line - 1], as: UTF8.self)
        var words: [Substring] = []
        for word in line.split(whereSeparator: \.isWhitespace) {
            if word.first == ">" || word.hasPrefix("->") || word.hasPrefix("→") { break }
            words.append(word)
        }
        let text = words.joined(separator: " ").drop { $0 == "<" || $0 == " " }
        return String(text.prefix(Self.longestAnswer))
    }
}
