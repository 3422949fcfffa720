/// `phone`: a telephone number.
struct PhoneKind: NamedKind {
    static let name = "phone"

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        guard parser.hasNoBounds(bounds, behind: Self.name) else { return nil }
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    var finding: FindingKind? { .phone }
    /// `+` and 15 digits (E.164).
    var longestValue: Int { 16 }

    func covers(_ other: PhoneKind) -> Bool { true }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        guard text.hasFigures else { return nil }
        return text.understanding(of: part, context).phone(country: context.country).value
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        text.understanding(of: text.whole, context).phone(country: context.country)
            .lack("phone number", "phone numbers") ?? "no phone number"
    }
}
