/// `number 0..99.5`: a decimal number.
package struct NumberKind: NamedKind {
    static let name = "number"
    /// Characters of a number, and of a whole one where no bound says how long it can be.
    package static let longest = 12

    /// Which numbers.
    let bounds: Stretches<Decimal>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.stretches(bounds, like: "0..99.5") { Decimal($0) }
        guard let read else { return nil }
        self.bounds = read
    }

    package var phase: AnswerPhase { .question }
    package var phraseShare: PhraseShare { .figures }
    package var finding: FindingKind? { .number }
    package var longestValue: Int { Self.longest }

    package var variables: [Name] { bounds.variables }

    package func covers(_ other: NumberKind) -> Bool { bounds.covers(other.bounds) }

    package func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let bounds = bounds.bounds(&text, context)
        let found = text.understanding(of: part, context)
            .number(bounds: bounds, isWhole: false).value?.description
        return found.flatMap { $0.utf8.count <= Self.longest ? $0 : nil }
    }

    package func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        let bounds = bounds.bounds(&text, context)
        return text.understanding(of: text.whole, context)
            .number(bounds: bounds, isWhole: false).lack("number", "numbers")
            ?? "a number of too many digits"
    }
}
