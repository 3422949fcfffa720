/// `date today+1..today+14`: a day.
struct DateKind: NamedKind {
    static let name = "date"

    /// Which days.
    let bounds: Bounds<DateBound>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.bounds(
            bounds, like: "today+1..today+14", isEmpty: \.isEmpty, value: { DateBound($0) })
        guard let read else { return nil }
        self.bounds = read
    }

    private init() {
        bounds = Bounds()
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    /// `2026-05-12`.
    var longestValue: Int { 10 }

    func covers(_ other: DateKind) -> Bool { bounds.covers(other.bounds) }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let today = text.now(context).date
        return text.understanding(of: part, context)
            .day(bounds: bounds.days(today: today).stretches, today: today, order: context.dates)
            .value?.description
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        lack(of: "date", unbounded: DateKind(), in: &text, context)
    }
}
