/// `time 08:00..17:00`: a time of day.
struct TimeKind: NamedKind {
    static let name = "time"

    /// Which times.
    let bounds: Bounds<CivilTime>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.bounds(
            bounds, like: "08:00..17:00", isEmpty: \.isEmpty, value: { CivilTime($0) })
        guard let read else { return nil }
        self.bounds = read
    }

    private init() {
        bounds = Bounds()
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    /// `19:30`.
    var longestValue: Int { 5 }

    func covers(_ other: TimeKind) -> Bool { bounds.covers(other.bounds) }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        text.understanding(of: part, context)
            .time(bounds: bounds.stretches, now: text.now(context).time).value?.description
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        lack(of: "time", unbounded: TimeKind(), in: &text, context)
    }
}
