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
        let found = text.understanding(of: text.whole, context).phone(country: context.country)
        guard case .none(let reason) = found else { return "no phone number" }
        switch reason {
        case .several(let numbers): return "two numbers: \(numbers.joined(separator: " and "))"
        case .negation(let words), .unknown(let words):
            return "\"\(words)\" beside the number, so that it may be another one"
        case .impossible(let figures): return "\(figures) is no phone number"
        default: return "no phone number"
        }
    }
}
