/// Bytes as text of 64 characters, in the two alphabets of RFC 4648.
///
/// Reading is strict: every text is refused that writing does not give. A decoder that is lenient
/// lets one token be spelled in many ways.
///
/// Source: RFC 4648, sections 3.5, 4 and 5, <https://www.rfc-editor.org/rfc/rfc4648>.
public enum Base64 {
    /// Which 64 characters, and whether the text is padded.
    public enum Alphabet: Sendable {
        /// With `+`, `/` and padding.
        case standard
        /// With `-`, `_` and no padding: what can stand in a cookie or a URL.
        case urlSafe
    }

    /// Writes bytes as text.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - alphabet: The alphabet.
    /// - Returns: The text, in ASCII.
    public static func encode(_ bytes: [UInt8], as alphabet: Alphabet) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        append(encoding: bytes[...], as: alphabet, to: &text)
        return text
    }

    /// Writes bytes as text behind other text.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - alphabet: The alphabet.
    ///   - text: What gets the text, in ASCII.
    public static func append(
        encoding bytes: ArraySlice<UInt8>, as alphabet: Alphabet, to text: inout [UInt8]
    ) {
        var index = bytes.startIndex
        while index + 3 <= bytes.endIndex {
            let group =
                UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8
                | UInt32(bytes[index + 2])
            text.append(character(group >> 18, alphabet))
            text.append(character(group >> 12, alphabet))
            text.append(character(group >> 6, alphabet))
            text.append(character(group, alphabet))
            index += 3
        }
        let left = bytes.endIndex - index
        guard left > 0 else { return }
        var group = UInt32(bytes[index]) << 16
        if left == 2 { group |= UInt32(bytes[index + 1]) << 8 }
        text.append(character(group >> 18, alphabet))
        text.append(character(group >> 12, alphabet))
        if left == 2 { text.append(character(group >> 6, alphabet)) }
        if alphabet == .standard {
            for _ in left..<3 { text.append(UInt8(ascii: "=")) }
        }
    }

    /// Reads text as bytes.
    ///
    /// - Parameters:
    ///   - text: The text, in ASCII.
    ///   - alphabet: The alphabet.
    /// - Returns: The bytes; nil where the text is not exactly what writing gives: another
    ///   character, white space, wrong padding, or spare bits that are not zero.
    public static func decode(_ text: [UInt8], as alphabet: Alphabet) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 2)
        return append(decoding: text[...], as: alphabet, to: &bytes) ? bytes : nil
    }

    /// Reads text as bytes behind other bytes.
    ///
    /// - Parameters:
    ///   - text: The text, in ASCII.
    ///   - alphabet: The alphabet.
    ///   - bytes: What gets the bytes; after a refusal some of them may be there.
    /// - Returns: Whether the text is exactly what writing gives.
    public static func append(
        decoding text: ArraySlice<UInt8>, as alphabet: Alphabet, to bytes: inout [UInt8]
    ) -> Bool {
        var text = text
        if alphabet == .standard {
            guard text.count % 4 == 0 else { return false }
            // Never more than two: a third would leave one character, which is refused below.
            for _ in 0..<2 where text.last == UInt8(ascii: "=") { text.removeLast() }
        }
        var index = text.startIndex
        while index + 4 <= text.endIndex {
            let group =
                value(text[index], alphabet) << 18 | value(text[index + 1], alphabet) << 12
                | value(text[index + 2], alphabet) << 6 | value(text[index + 3], alphabet)
            guard group < noValue else { return false }
            bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            bytes.append(UInt8(truncatingIfNeeded: group >> 8))
            bytes.append(UInt8(truncatingIfNeeded: group))
            index += 4
        }
        let left = text.endIndex - index
        guard left > 0 else { return true }
        guard left > 1 else { return false }
        var group = value(text[index], alphabet) << 18 | value(text[index + 1], alphabet) << 12
        if left == 3 { group |= value(text[index + 2], alphabet) << 6 }
        // Section 3.5: what is beyond the last whole byte must be zero.
        guard group < noValue, group & (left == 2 ? 0xFFFF : 0xFF) == 0 else { return false }
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        if left == 3 { bytes.append(UInt8(truncatingIfNeeded: group >> 8)) }
        return true
    }

    /// What stands for a character outside of the alphabet: above all that four characters make,
    /// wherever among them it stands.
    private static let noValue: UInt64 = 1 << 24

    /// The value of a character, `noValue` where it has none.
    private static func value(_ character: UInt8, _ alphabet: Alphabet) -> UInt64 {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(character) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(character) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(character) + 4
        case UInt8(ascii: "-") where alphabet == .urlSafe: 62
        case UInt8(ascii: "_") where alphabet == .urlSafe: 63
        case UInt8(ascii: "+") where alphabet == .standard: 62
        case UInt8(ascii: "/") where alphabet == .standard: 63
        default: noValue
        }
    }

    /// The character of a value, of which the lowest six bits count.
    private static func character(_ value: UInt32, _ alphabet: Alphabet) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value & 63)
        switch value {
        case 0..<26: return value + 65
        case 26..<52: return value + 71
        case 52..<62: return value - 4
        case 62: return alphabet == .urlSafe ? UInt8(ascii: "-") : UInt8(ascii: "+")
        default: return alphabet == .urlSafe ? UInt8(ascii: "_") : UInt8(ascii: "/")
        }
    }
}
