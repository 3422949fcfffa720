internal import Bytes

/// `text 2..60`: any text whose characters, as a reader counts them, are as many.
struct TextKind: NamedKind {
    static let name = "text"
    /// Characters where no upper bound is set.
    static let longest = 320

    /// How many characters.
    let length: ClosedRange<Int>

    /// A text without bounds.
    init() {
        length = 1...Self.longest
    }

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        guard let read = parser.lengths(bounds, like: "2..60") else { return nil }
        let lower = read.lower ?? 1
        let upper = read.upper ?? Self.longest
        guard lower <= upper else {
            parser.report(
                .badAnswer, at: bounds.lowerBound,
                "no text has \(lower) to \(upper) characters; the lesser bound comes first, and "
                    + "an open one is 1 or \(Self.longest)")
            return nil
        }
        length = lower...upper
    }

    var phase: AnswerPhase { .bareText }
    var phraseShare: PhraseShare { .freeText(length) }
    var finding: FindingKind? { nil }
    var longestValue: Int { length.upperBound }

    func covers(_ other: TextKind) -> Bool {
        length.lowerBound <= other.length.lowerBound && length.upperBound >= other.length.upperBound
    }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let value = String(decoding: text.source[part.kept(of: text)], as: UTF8.self)
        return length.contains(value.count) ? value : nil
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "too short or too long"
    }
}
