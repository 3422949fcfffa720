/// `word`: a text without a blank in it.
struct WordKind: NamedKind {
    static let name = "word"
    /// Characters.
    private static let longest = 40

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        guard parser.hasNoBounds(bounds, behind: Self.name) else { return nil }
    }

    var phase: AnswerPhase { .bareText }
    var phraseShare: PhraseShare { .words }
    var finding: FindingKind? { nil }
    var longestValue: Int { Self.longest }

    func covers(_ other: WordKind) -> Bool { true }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let range = part.kept(of: text)
        guard !range.isEmpty, !text.source[range].contains(0x20) else { return nil }
        let value = String(decoding: text.source[range], as: UTF8.self)
        return value.count <= Self.longest ? value : nil
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "more than one word, or a very long one"
    }
}
