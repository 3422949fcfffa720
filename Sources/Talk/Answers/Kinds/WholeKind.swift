/// `whole 1..9`, `whole 1..4, 6`: a whole number.
struct WholeKind: NamedKind {
    static let name = "whole"

    /// Which numbers.
    let bounds: Stretches<Decimal>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.stretches(bounds, like: "1..9") { side -> Decimal? in
            guard let number = Decimal(side), number.decimals == 0 else { return nil }
            return number
        }
        guard let read else { return nil }
        self.bounds = read
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    var finding: FindingKind? { .number }

    var longestValue: Int {
        guard !bounds.all.isEmpty else { return NumberKind.longest }
        return bounds.all.reduce(0) { longest, stretch in
            max(
                longest, Self.longest(towards: stretch.lower), Self.longest(towards: stretch.upper))
        }
    }

    var variables: [Name] { bounds.variables }

    /// How many characters a number has at most on the way to a bound: an open one, or a variable,
    /// says nothing.
    private static func longest(towards end: StretchEnd<Decimal>?) -> Int {
        guard case .fixed(let bound) = end else { return NumberKind.longest }
        return bound.length
    }

    func covers(_ other: WholeKind) -> Bool { bounds.covers(other.bounds) }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let bounds = bounds.bounds(&text, context)
        let found = text.understanding(of: part, context)
            .number(bounds: bounds, isWhole: true).value?.description
        return found.flatMap { $0.utf8.count <= longestValue ? $0 : nil }
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        let bounds = bounds.bounds(&text, context)
        return text.understanding(of: text.whole, context)
            .number(bounds: bounds, isWhole: true).lack("whole number", "numbers")
            ?? "a number of too many digits"
    }
}

extension AnswerKind {
    /// Whether this is `whole`, which finds its number among other words than a phrase's, too.
    package var isWhole: Bool { self is WholeKind }
}
