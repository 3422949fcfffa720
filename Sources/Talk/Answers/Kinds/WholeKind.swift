/// `whole 1..9`: a whole number.
struct WholeKind: NamedKind {
    static let name = "whole"

    /// Which numbers.
    let bounds: Bounds<Decimal>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.bounds(bounds, like: "1..9", isEmpty: \.isEmpty) { side -> Decimal? in
            guard let number = Decimal(side), number.decimals == 0 else { return nil }
            return number
        }
        guard let read else { return nil }
        self.bounds = read
    }

    private init() {
        bounds = Bounds()
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }

    var longestValue: Int {
        max(Self.longest(towards: bounds.lower), Self.longest(towards: bounds.upper))
    }

    /// How many characters a number has at most on the way to a bound: only an open one says
    /// nothing.
    private static func longest(towards bound: Decimal?) -> Int {
        bound?.length ?? NumberKind.longest
    }

    func covers(_ other: WholeKind) -> Bool { bounds.covers(other.bounds) }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let number = text.understanding(of: part, context)
            .number(bounds: bounds.stretches, isWhole: true).value
        guard let value = number else { return nil }
        let found = value.description
        let isBounded = (value < .zero ? bounds.lower : bounds.upper) != nil
        return isBounded || found.utf8.count <= NumberKind.longest ? found : nil
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        lack(of: "whole number", unbounded: WholeKind(), in: &text, context)
    }
}

extension AnswerKind {
    /// Whether this is `whole`, which finds its number among other words than a phrase's, too.
    package var isWhole: Bool { self is WholeKind }
}
