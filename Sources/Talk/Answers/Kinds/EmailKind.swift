internal import Bytes

/// `email`: an email address.
struct EmailKind: NamedKind {
    static let name = "email"
    /// Characters.
    fileprivate static let longest = 64

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        guard parser.hasNoBounds(bounds, behind: Self.name) else { return nil }
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .words }
    var longestValue: Int { Self.longest }

    func covers(_ other: EmailKind) -> Bool { true }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        EmailFinder(source: text.source, range: part.source).find()
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "no email address, or more than one"
    }
}

/// Looks for the one email address in a text.
///
/// What is taken is the common form of an address of RFC 5321, 4.1.2: no quotes, no address in
/// brackets, at least one full stop in the domain.
private struct EmailFinder {
    let source: [UInt8]
    let range: Range<Int>

    /// The one address that the text names.
    ///
    /// - Returns: The address as it was written; nil where there is none, or more than one.
    func find() -> String? {
        var findings = Findings<Address>()
        var index = range.lowerBound
        while let at = source[index..<range.upperBound].firstIndex(of: UInt8(ascii: "@")) {
            var start = at
            while start > index, isLocal(start - 1) { start -= 1 }
            var end = at + 1
            while end < range.upperBound, isDomain(end) { end += 1 }
            // Quotes around an address, and the full stop of a sentence, are none of its parts.
            while start < at, source[start] == 0x2E || source[start] == 0x27 { start += 1 }
            while end > at + 1, !isLetterOrDigit(end - 1) { end -= 1 }
            if start < at, end > at + 1 { findings.add(address(start..<end, at: at)) }
            index = max(end, at + 1)
        }
        return findings.only?.text
    }

    /// An address; two are the same whatever the case of their letters.
    private struct Address: Equatable {
        let text: String

        static func == (left: Address, right: Address) -> Bool {
            Array(left.text.utf8)[...].equalsIgnoringCase(right.text)
        }
    }

    /// The address at a range, nil where there can be none of this form.
    private func address(_ range: Range<Int>, at sign: Int) -> Address? {
        let local = source[range.lowerBound..<sign]
        let domain = source[(sign + 1)..<range.upperBound]
        let dot = UInt8(ascii: ".")
        let locals = local.split(separator: dot, omittingEmptySubsequences: false)
        let labels = domain.split(separator: dot, omittingEmptySubsequences: false)
        guard range.count <= EmailKind.longest, locals.allSatisfy({ !$0.isEmpty }),
            labels.count >= 2, labels.allSatisfy(Self.isLabel),
            local.allSatisfy({ $0 < 0x80 }), let last = labels.last, last.count >= 2,
            last.contains(where: \.isLetter)
        else { return nil }
        return Address(text: String(decoding: source[range], as: UTF8.self))
    }

    /// Whether bytes are a label of a domain (RFC 1123, 2.1).
    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        guard let first = label.first, let last = label.last, label.count <= 63 else {
            return false
        }
        return first != UInt8(ascii: "-") && last != UInt8(ascii: "-")
            && label.allSatisfy {
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")
            }
    }

    /// Whether the byte at an index is of a letter or a digit; one beyond ASCII, with which the
    /// address is none, is not passed over.
    private func isLetterOrDigit(_ index: Int) -> Bool {
        let byte = source[index]
        if byte < 0x80 { return byte.isLetter || byte.isDigit }
        var start = index
        while start > range.lowerBound, index - start < 3, source[start] & 0xC0 == 0x80 {
            start -= 1
        }
        return Unicode.Scalar.decoded(source, at: start, before: range.upperBound).scalar
            .isLetterOrDigit
    }

    /// Whether the byte at an index may stand before the `@` (RFC 5322, 3.2.3).
    private func isLocal(_ index: Int) -> Bool {
        switch source[index] {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "#"),
            UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "/"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
            true
        default: isLetterOrDigit(index)
        }
    }

    private func isDomain(_ index: Int) -> Bool {
        switch source[index] {
        case UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: isLetterOrDigit(index)
        }
    }
}
