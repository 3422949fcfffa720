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
    var finding: FindingKind? { .email }
    var longestValue: Int { Self.longest }

    func covers(_ other: EmailKind) -> Bool { true }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        guard text.source[part.source].contains(UInt8(ascii: "@")) else { return nil }
        let found = EmailFinder(source: text.source, range: part.source).find()
        guard let found else { return nil }
        let refusal = text.understanding(of: part, context).refusal(ofEmails: found.places)
        return refusal == nil ? found.address : nil
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        "no email address, or more than one"
    }

    /// The one address that a cell names; nil where there is none.
    func address(in cell: ArraySlice<UInt8>) -> String? {
        EmailFinder(source: Array(cell), range: 0..<cell.count).find()?.address
    }
}

/// Looks for the one email address in a text.
///
/// What is taken is the common form of an address of RFC 5321, 4.1.2: no quotes, no address in
/// brackets, at least one full stop in the domain. Curly apostrophes are straight ones.
private struct EmailFinder {
    let source: [UInt8]
    let range: Range<Int>

    /// The one address that the text names, and where it stands.
    ///
    /// - Returns: The address as it was written; nil where there is none, or more than one.
    func find() -> (address: String, places: [Range<Int>])? {
        var findings = Findings<Address>()
        var places: [Range<Int>] = []
        var index = range.lowerBound
        while let at = source[index..<range.upperBound].firstIndex(of: UInt8(ascii: "@")) {
            var start = at
            while start > index, let length = local(before: start) { start -= length }
            var end = at + 1
            while end < range.upperBound, isDomain(end) { end += 1 }
            // Quotes around an address, and the full stop of a sentence, are none of its parts.
            while start < at, let length = quote(at: start) { start += length }
            while end > at + 1, !isLetterOrDigit(end - 1) { end -= 1 }
            if start < at, end > at + 1 {
                findings.add(canStand(start, end) ? address(start..<end, at: at) : nil)
                places.append(start..<end)
            }
            index = max(end, at + 1)
        }
        return findings.only.map { ($0.text, places) }
    }

    /// Whether nothing stands directly before an address or behind it that makes it another one.
    ///
    /// Brackets, quotes and the name of a field (`email:`) may; in a link it is no address.
    private func canStand(_ start: Int, _ end: Int) -> Bool {
        if end < range.upperBound, "@_".utf8.contains(source[end]) { return false }
        guard source[start].isLetter || source[start].isDigit || source[start] == 0x5F else {
            return false
        }
        guard start > range.lowerBound, quoteLength(before: start) == nil else { return true }
        switch source[start - 1] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), 0x20: return true
        case UInt8(ascii: ":"):
            let word = source[range.lowerBound..<start - 1].reversed().prefix { $0.isLetter }
            let before = start - 2 - word.count
            return !word.isEmpty && (before < range.lowerBound || source[before] == 0x20)
        default: return false
        }
    }

    /// The length of a quote or an apostrophe, straight or curly, or of a full stop.
    private func quote(at index: Int) -> Int? {
        let (scalar, length) = Unicode.Scalar.decoded(
            source, at: index, before: range.upperBound)
        return scalar == "." || Folding.ascii(scalar) == "'" || scalar == "'" ? length : nil
    }

    /// The length of the quote that ends before an index.
    private func quoteLength(before index: Int) -> Int? {
        let start = self.start(of: index - 1)
        let scalar = Unicode.Scalar.decoded(source, at: start, before: range.upperBound).scalar
        let plain = Folding.ascii(scalar) ?? scalar
        let isQuote = plain == "'" || plain == "\"" || scalar == "«" || scalar == "»"
        return isQuote || scalar == "„" || scalar == "‚" ? index - start : nil
    }

    /// The length of the character before an index that may stand before the `@`.
    private func local(before index: Int) -> Int? {
        if source[index - 1] < 0x80 { return isLocal(index - 1) ? 1 : nil }
        let start = self.start(of: index - 1)
        let scalar = Unicode.Scalar.decoded(source, at: start, before: range.upperBound).scalar
        return Folding.ascii(scalar) == "'" || isLetterOrDigit(index - 1) ? index - start : nil
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
        let local = PlainText.withStraightApostrophes(source[range.lowerBound..<sign])
        let domain = source[(sign + 1)..<range.upperBound]
        let dot = UInt8(ascii: ".")
        let locals = local.split(separator: dot, omittingEmptySubsequences: false)
        let labels = domain.split(separator: dot, omittingEmptySubsequences: false)
        let length = local.count + 1 + domain.count
        guard length <= EmailKind.longest, locals.allSatisfy({ !$0.isEmpty }),
            labels.count >= 2, labels.allSatisfy(Self.isLabel),
            local.allSatisfy({ $0 < 0x80 }), let last = labels.last, Self.isTopLevel(last)
        else { return nil }
        return Address(text: String(decoding: local + [UInt8(ascii: "@")] + domain, as: UTF8.self))
    }

    /// Whether bytes may be the last label of a domain: two letters or more, or another script's
    /// (RFC 5890, 2.3.2.1).
    private static func isTopLevel(_ label: ArraySlice<UInt8>) -> Bool {
        label.count >= 2 && label.allSatisfy(\.isLetter)
            || label.prefix(4).equalsIgnoringCase("xn--")
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
        return Unicode.Scalar.decoded(source, at: start(of: index), before: range.upperBound).scalar
            .isLetterOrDigit
    }

    /// Where the character begins that a byte is a part of.
    private func start(of index: Int) -> Int {
        var start = index
        while start > range.lowerBound, index - start < 3, source[start] & 0xC0 == 0x80 {
            start -= 1
        }
        return start
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
