internal import Bytes

/// A text that nobody wrote: what a phone sends of itself, for a heart on a message or from a car.
///
/// The forms are those of all languages, whatever a script declares.
package enum AutomaticText: Sendable, Equatable {
    /// `Loved “See you”`, `👍 to “See you”`.
    case reaction
    /// `I'm driving with Focus turned on.`
    case absence

    /// The shortest of them, in bytes: `👍 a "a"`.
    private static let shortest = 6
    /// The longest message, in bytes.
    private static let longest = 6_400

    /// Recognises such a text; nil where somebody wrote it.
    ///
    /// - Parameter body: The text's bytes.
    /// - Complexity: O(*n*) where *n* is the length of the text.
    package init?(_ body: [UInt8]) {
        guard body.count >= Self.shortest, body.count <= Self.longest else { return nil }
        guard Self.mayBegin(body) else { return nil }
        let text = Self.folded(body)
        if Self.contains(PhoneSentences.absence, { text.starts(with: $0) }) {
            self = .absence
        } else if Self.isReaction(text[...]) {
            self = .reaction
        } else {
            return nil
        }
    }

    /// Whether a text has the first two bytes of a sentence; one that does not begin with two
    /// characters of ASCII may.
    private static func mayBegin(_ text: [UInt8]) -> Bool {
        guard text.count > 1, text[0] < 0x80, text[1] < 0x80 else { return true }
        let (first, second) = (text[0].lowercased, text[1].lowercased)
        let known = PhoneSentences.beginnings.utf8.span
        for index in stride(from: 0, to: known.count - 1, by: 2)
        where known[index] == first && known[index + 1] == second {
            return true
        }
        return false
    }

    private static func isReaction(_ text: ArraySlice<UInt8>) -> Bool {
        let hasVerb = contains(PhoneSentences.reactions) { verb in
            let rest = text.dropFirst(verb.count)
            guard text.starts(with: verb), rest.first == 0x20 else { return false }
            return isQuotation(rest.dropFirst())
                || contains(PhoneSentences.reactionThings) { rest.dropFirst().elementsEqual($0) }
        }
        return hasVerb || contains(PhoneSentences.reacted) { hasForm($0, text) }
    }

    /// Whether one of the lines of a list is as wanted; nothing is allocated for it.
    private static func contains(
        _ lines: String, _ isWanted: (Slice<String.UTF8View>) -> Bool
    ) -> Bool {
        let bytes = lines.utf8
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: .newline) {
            if start < end, isWanted(Slice(base: bytes, bounds: start..<end)) { return true }
            start = bytes.index(after: end)
        }
        return false
    }

    // MARK: The text

    /// A text in small letters without accents, its quotes straight, its blanks single.
    private static func folded(_ body: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(body.count)
        var folding = Folding()
        var index = 0
        while index < body.count {
            let (scalar, length) = Unicode.Scalar.decoded(body, at: index, before: body.count)
            index += length
            switch scalar.value {
            // Phones put blanks without a width between the parts.
            case 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: continue
            default: break
            }
            if scalar.isWhitespace {
                if !text.isEmpty, text.last != 0x20 { text.append(0x20) }
            } else {
                _ = folding.append(scalar, to: &text)
            }
        }
        if text.last == 0x20 { text.removeLast() }
        return text
    }

    /// Whether something begins with a quote and ends with one, or was cut.
    private static func isQuotation(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = quote(atStartOf: text) else { return false }
        let rest = text.dropFirst(first)
        return rest.count > 1 && (endsInQuote(rest) || rest.suffix(3).elementsEqual("…".utf8))
    }

    private static let quotes: [String] = ["\"", "'", "«", "»", "‹", "›", "„", "‚", "「", "」"]

    private static func quote(atStartOf text: ArraySlice<UInt8>) -> Int? {
        quotes.first { text.starts(with: $0.utf8) }?.utf8.count
    }

    private static func endsInQuote(_ text: ArraySlice<UInt8>) -> Bool {
        quotes.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    // MARK: Forms

    /// Whether a text has a form in which `X` is emoji, `Y` emoji or words, and `…` a quotation.
    private static func hasForm(
        _ form: Slice<String.UTF8View>, _ text: ArraySlice<UInt8>
    ) -> Bool {
        var form = form[...]
        var text = text
        while let next = form.first {
            switch next {
            case UInt8(ascii: "X"), UInt8(ascii: "Y"):
                form = form.dropFirst()
                guard let end = sign(in: text, orWords: next == UInt8(ascii: "Y"), before: form)
                else { return false }
                text = text[end...]
            case 0xE2:
                let behind = form.dropFirst(3)
                guard text.suffix(behind.count).elementsEqual(behind) else { return false }
                return isQuotation(text.dropLast(behind.count))
            default:
                guard text.first == next else { return false }
                form = form.dropFirst()
                text = text.dropFirst()
            }
        }
        return text.isEmpty
    }

    /// Where emoji end that a text begins with, or up to three words, before what stands behind.
    private static func sign(
        in text: ArraySlice<UInt8>, orWords takesWords: Bool, before form: Slice<String.UTF8View>
    ) -> Int? {
        let behind = form.prefix { $0 != 0xE2 }
        var index = text.startIndex
        while index < text.endIndex, text[index] >= 0x80 { index += 1 }
        if index > text.startIndex, quote(atStartOf: text) == nil, isSigns(text[..<index]),
            text[index...].starts(with: behind)
        {
            return index
        }
        guard takesWords else { return nil }
        var blanks = 0
        for index in text.indices {
            if index > text.startIndex, text[index...].starts(with: behind) { return index }
            if text[index] == 0x20 { blanks += 1 }
            guard text[index] == 0x20 || text[index].isLetter || text[index] >= 0x80, blanks < 3
            else { return nil }
        }
        return nil
    }

    /// Whether something consists of characters that are neither letters nor digits.
    private static func isSigns(_ text: ArraySlice<UInt8>) -> Bool {
        String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { !$0.isLetterOrDigit }
    }
}
