/// `date today+1..today+14`: a day.
struct DateKind: NamedKind {
    static let name = "date"

    /// Which days.
    let bounds: Stretches<DateBound>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.stretches(bounds, like: "today+1..today+14") { DateBound($0) }
        guard let read else { return nil }
        self.bounds = read
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    var finding: FindingKind? { .day }
    /// `2026-05-12`.
    var longestValue: Int { 10 }

    var variables: [Name] { bounds.variables }

    func covers(_ other: DateKind) -> Bool { bounds.covers(other.bounds) }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let bounds = bounds.bounds(&text, context)
        return text.understanding(of: part, context)
            .day(bounds: bounds, today: text.now(context).date, order: context.dates)
            .value?.description
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        let bounds = bounds.bounds(&text, context)
        return text.understanding(of: text.whole, context)
            .day(bounds: bounds, today: text.now(context).date, order: context.dates)
            .lack("day", "days") ?? "no day"
    }
}
