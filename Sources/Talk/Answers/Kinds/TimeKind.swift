/// `time 08:00..17:00`, `time now..22:00`: a time of day.
struct TimeKind: NamedKind {
    static let name = "time"

    /// Which times.
    let bounds: Stretches<TimeBound>

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        let read = parser.stretches(bounds, like: "08:00..17:00") { TimeBound($0) }
        guard let read else { return nil }
        self.bounds = read
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    var finding: FindingKind? { .time }
    /// `19:30`.
    var longestValue: Int { 5 }

    var variables: [Name] { bounds.variables }

    func covers(_ other: TimeKind) -> Bool { bounds.covers(other.bounds) }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        let bounds = bounds.bounds(&text, context)
        return text.understanding(of: part, context)
            .time(bounds: bounds, now: text.now(context).time).value?.description
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        let bounds = bounds.bounds(&text, context)
        return text.understanding(of: text.whole, context)
            .time(bounds: bounds, now: text.now(context).time)
            .lack("time", "times") ?? "no time"
    }
}
