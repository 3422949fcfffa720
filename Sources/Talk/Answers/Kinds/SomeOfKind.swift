internal import Bytes

/// `some of cheese | ham | olives=olive`: some values, each with the words for it.
struct SomeOfKind: AnswerKind {
    /// The values and their words.
    let values: ChoicesKind

    /// What stands before the choices.
    private static let name = "some of"
    /// What is stored where none is wanted.
    fileprivate static let nothing = "none"

    /// The choices behind `some of`.
    ///
    /// - Parameters:
    ///   - content: What stands behind a capture's colon.
    ///   - script: The script's bytes.
    /// - Returns: The bytes of the choices, nil where the words do not begin so.
    static func choices(in content: Range<Int>, of script: [UInt8]) -> Range<Int>? {
        let rest = content.dropFirst(name.utf8.count)
        guard script.matches(content.lowerBound..<rest.lowerBound, name),
            rest.isEmpty || script[rest.lowerBound].isWhitespace
        else { return nil }
        return script.trimmingWhitespace(in: rest)
    }

    /// Reads choices.
    ///
    /// - Parameters:
    ///   - range: Their bytes in the script, without white space around them.
    ///   - parser: Has the script, and takes the finding; nil is returned after one.
    init?(_ range: Range<Int>, with parser: inout AnswerParser) {
        guard let values = ChoicesKind(range, with: &parser) else { return nil }
        self.values = values
    }

    var phase: AnswerPhase { .exact }
    var phraseShare: PhraseShare { .words }
    var finding: FindingKind? { nil }

    /// All values with `, ` between them.
    var longestValue: Int {
        let all = values.words.filter(\.isValue)
        let length = all.reduce(0) { $0 + $1.value.count } + 2 * (all.count - 1)
        return max(length, Self.nothing.utf8.count)
    }

    /// Never: choices are compared as the words that they are.
    func covers(_ other: SomeOfKind) -> Bool { false }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let understanding = text.understanding(of: part, context)
        let entries = values.words.map { understanding.words(context.script, $0.text) }
        guard let chosen = understanding.chosen(of: entries) else { return nil }
        switch chosen {
        case .none: return Self.nothing
        case .all: return stored(context) { _ in true }
        case .both:
            let count = values.words.count(where: \.isValue)
            return count == 2 ? stored(context) { _ in true } : nil
        case .entries(let numbers):
            let texted = numbers.map { values.words[$0].value }
            return stored(context) { texted.contains($0.value) }
        }
    }

    /// Some values as they are stored, in the order of the script.
    private func stored(
        _ context: AnswerContext, where isChosen: (ChoicesKind.Word) -> Bool
    ) -> String {
        values.words.filter { $0.isValue && isChosen($0) }
            .map { String(decoding: context.script[$0.value], as: UTF8.self) }
            .joined(separator: ", ")
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "other words than its choices"
    }
}

extension AnswerKind {
    /// The choices that are compared like exact words, one or several at a time; nil where there
    /// are none.
    package var choices: ChoicesKind? {
        (self as? ChoicesKind) ?? (self as? SomeOfKind)?.values
    }

    /// Whether several choices may be texted at a time.
    package var takesSeveral: Bool { self is SomeOfKind }
}

extension AnswerKind {
    /// What a variable can have one of that takes several values; nothing of another kind.
    ///
    /// - Parameter script: The script's bytes.
    /// - Returns: The values, and the word for none of them.
    package func elements(in script: [UInt8]) -> [String] {
        guard let several = self as? SomeOfKind else { return [] }
        let values = several.values.words.filter(\.isValue).map {
            String(decoding: script[$0.value], as: UTF8.self)
        }
        return values + [SomeOfKind.nothing]
    }
}
