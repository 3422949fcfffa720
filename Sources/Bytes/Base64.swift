/// Bytes as text of 64 characters, in the two alphabets of RFC 4648.
///
/// Reading is strict: every text is refused that writing does not give. A decoder that is lenient
/// lets one token be spelled in many ways.
///
/// Source: RFC 4648, sections 3.5, 4 and 5, <https://www.rfc-editor.org/rfc/rfc4648>.
package enum Base64 {
    /// Which 64 characters, and whether the text is padded.
    package enum Alphabet: Sendable {
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
    package static func encode(_ bytes: [UInt8], as alphabet: Alphabet) -> [UInt8] {
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
    package static func append(
        encoding bytes: ArraySlice<UInt8>, as alphabet: Alphabet, to text: inout [UInt8]
    ) {
        let bytes = bytes.span
        let characters = characters(of: alphabet)
        let table = characters.utf8.span
        text.append(addingCapacity: (bytes.count + 2) / 3 * 4) { (output) in
            var index = 0
            while index + 3 <= bytes.count {
                let group =
                    UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8
                    | UInt32(bytes[index + 2])
                output.append(table[Int(group >> 18 & 63)])
                output.append(table[Int(group >> 12 & 63)])
                output.append(table[Int(group >> 6 & 63)])
                output.append(table[Int(group & 63)])
                index += 3
            }
            let left = bytes.count - index
            guard left > 0 else { return }
            var group = UInt32(bytes[index]) << 16
            if left == 2 { group |= UInt32(bytes[index + 1]) << 8 }
            output.append(table[Int(group >> 18 & 63)])
            output.append(table[Int(group >> 12 & 63)])
            if left == 2 { output.append(table[Int(group >> 6 & 63)]) }
            guard alphabet == .standard else { return }
            for _ in left..<3 { output.append(UInt8(ascii: "=")) }
        }
    }

    /// Reads text as bytes.
    ///
    /// - Parameters:
    ///   - text: The text, in ASCII.
    ///   - alphabet: The alphabet.
    /// - Returns: The bytes; nil where the text is not exactly what writing gives: another
    ///   character, white space, wrong padding, or spare bits that are not zero.
    package static func decode(_ text: ArraySlice<UInt8>, as alphabet: Alphabet) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 2)
        return append(decoding: text, as: alphabet, to: &bytes) ? bytes : nil
    }

    /// Reads text as bytes.
    ///
    /// - Parameters:
    ///   - text: The text, in ASCII.
    ///   - alphabet: The alphabet.
    /// - Returns: The bytes; nil where the text is not exactly what writing gives.
    package static func decode(_ text: [UInt8], as alphabet: Alphabet) -> [UInt8]? {
        decode(text[...], as: alphabet)
    }

    /// Reads text as bytes behind other bytes.
    ///
    /// - Parameters:
    ///   - text: The text, in ASCII.
    ///   - alphabet: The alphabet.
    ///   - bytes: What gets the bytes; after a refusal some of them may be there.
    /// - Returns: Whether the text is exactly what writing gives.
    package static func append(
        decoding text: ArraySlice<UInt8>, as alphabet: Alphabet, to bytes: inout [UInt8]
    ) -> Bool {
        var count = text.count
        let text = text.span
        if alphabet == .standard {
            guard count % 4 == 0 else { return false }
            // Never more than two: a third would leave one character, which is refused below.
            for _ in 0..<2 where count > 0 && text[count - 1] == UInt8(ascii: "=") { count -= 1 }
        }
        var isExact = true
        bytes.append(addingCapacity: count / 4 * 3 + 2) { (output) in
            isExact = decode(text.extracting(0..<count), as: alphabet, to: &output)
        }
        return isExact
    }

    private static func decode(
        _ text: Span<UInt8>, as alphabet: Alphabet, to output: inout OutputSpan<UInt8>
    ) -> Bool {
        var index = 0
        while index + 4 <= text.count {
            let group =
                value(text[index], alphabet) << 18 | value(text[index + 1], alphabet) << 12
                | value(text[index + 2], alphabet) << 6 | value(text[index + 3], alphabet)
            guard group < noValue else { return false }
            output.append(UInt8(truncatingIfNeeded: group >> 16))
            output.append(UInt8(truncatingIfNeeded: group >> 8))
            output.append(UInt8(truncatingIfNeeded: group))
            index += 4
        }
        let left = text.count - index
        guard left > 0 else { return true }
        guard left > 1 else { return false }
        var group = value(text[index], alphabet) << 18 | value(text[index + 1], alphabet) << 12
        if left == 3 { group |= value(text[index + 2], alphabet) << 6 }
        // Section 3.5: what is beyond the last whole byte must be zero.
        guard group < noValue, group & (left == 2 ? 0xFFFF : 0xFF) == 0 else { return false }
        output.append(UInt8(truncatingIfNeeded: group >> 16))
        if left == 3 { output.append(UInt8(truncatingIfNeeded: group >> 8)) }
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

    /// The characters in the order of their values, as text: a literal needs no start-up.
    private static func characters(of alphabet: Alphabet) -> String {
        switch alphabet {
        case .standard: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        case .urlSafe: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        }
    }
}
