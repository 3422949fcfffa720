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
        let today = text.today(context)
        let days = bounds.days(today: today)
        var finder = DateFinder(
            reader: text.reader(of: part), order: context.dates, today: today,
            isPast: days.upper.map { $0 <= today } ?? false)
        guard let found = finder.find(), days.contains(found) else { return nil }
        return found.description
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        lack(of: "date", unbounded: DateKind(), in: &text, context)
    }
}
