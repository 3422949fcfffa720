/// `number 0..99.5`: a decimal number.
package struct NumberKind: NamedKind {
    static let name = "number"
    /// Characters of a number, and of a whole one where no bound says how long it can be.
    package static let longest = 12

    /// Which numbers.
    let bounds: Bounds<Decimal>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.bounds(
            bounds, like: "0..99.5", isEmpty: \.isEmpty, value: { Decimal($0) })
        guard let read else { return nil }
        self.bounds = read
    }

    private init() {
        bounds = Bounds()
    }

    package var phase: AnswerPhase { .question }
    package var phraseShare: PhraseShare { .figures }
    package var longestValue: Int { Self.longest }

    package func covers(_ other: NumberKind) -> Bool { bounds.covers(other.bounds) }

    package func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let found = text.understanding(of: part, context)
            .number(bounds: bounds.stretches, isWhole: false).value?.description
        return found.flatMap { $0.utf8.count <= Self.longest ? $0 : nil }
    }

    package func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        lack(of: "number", unbounded: NumberKind(), in: &text, context)
    }
}
