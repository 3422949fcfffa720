/// `phone`: a telephone number.
struct PhoneKind: NamedKind {
    static let name = "phone"

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        guard parser.hasNoBounds(bounds, behind: Self.name) else { return nil }
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .figures }
    /// `+` and 15 digits (E.164).
    var longestValue: Int { 16 }

    func covers(_ other: PhoneKind) -> Bool { true }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        PhoneFinder(reader: text.reader(of: part)).find()
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "no phone number, or more than one"
    }
}

/// Looks for the one telephone number in a text: 7 to 15 digits with blanks and `-./()` between.
private struct PhoneFinder {
    let reader: TokenReader

    /// The one number that the text names.
    ///
    /// - Returns: Its digits, with a `+` where one stands before them; nil where there is none, or
    ///   more than one.
    func find() -> String? {
        var findings = Findings<String>()
        var index = reader.range.lowerBound
        while let kind = reader.kind(index) {
            guard kind == .digits else {
                index += 1
                continue
            }
            var number: [UInt8] = hasPlus(index) ? [UInt8(ascii: "+")] : []
            let isAfterLetters = reader.text.tokens[index].isAfterLetters
            let sign = number.count
            while let kind = reader.kind(index), kind == .digits || isSeparator(kind) {
                if kind == .digits { number += reader.digits(index) }
                index += 1
            }
            // Fewer digits are something else: "call 555-0100, it takes 5 minutes".
            if !isAfterLetters, number.count - sign >= 7 {
                let isPossible = number.count - sign <= 15
                findings.add(isPossible ? String(decoding: number, as: UTF8.self) : nil)
            }
        }
        return findings.only
    }

    /// Whether a `+` belongs to the digits at an index, perhaps with a bracket between.
    private func hasPlus(_ index: Int) -> Bool {
        guard reader.isJoined(index) else { return false }
        if reader.isSign("(", at: index - 1) {
            return reader.isJoined(index - 1) && reader.isSign("+", at: index - 2)
        }
        return reader.isSign("+", at: index - 1)
    }

    private func isSeparator(_ kind: TextTokens.Kind) -> Bool {
        guard case .sign(let sign) = kind else { return false }
        return switch sign {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
