internal import Bytes

extension Terminal {
    /// Bytes of others as they can be shown on a terminal, or in a log that somebody reads there:
    /// none of them moves the cursor, changes a colour, answers for the person who reads, or makes
    /// text run backwards.
    ///
    /// Tabs stay. What is escaped is written as its bytes, like `\x1b`: control characters, what
    /// turns the direction of text (Unicode's Bidi_Control but for the two marks, which Hebrew and
    /// Arabic need), separators of lines, and what is no UTF-8. A backslash stays one, so that what
    /// is escaped already stays as it is.
    /// <https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing>
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - keepsLines: Whether line feeds stay, a carriage return before one being left out;
    ///     otherwise all of it is one line.
    ///   - isASCII: Whether everything beyond ASCII is escaped too, and tabs.
    /// - Returns: The text.
    /// - Complexity: O(*n*).
    package static func escaped(
        _ bytes: some Collection<UInt8>, keepsLines: Bool = false, isASCII: Bool = false
    ) -> String {
        if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return String(decoding: bytes, as: UTF8.self)
        }
        let bytes = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var index = 0
        reading: while true {
            let count: Int
            var isShown = false
            switch parser.parseScalar(from: &rest) {
            case .emptyInput: break reading
            case .error(let length): count = length
            case .valid(let encoded):
                count = encoded.count
                let scalar = Unicode.UTF8.decode(encoded)
                isShown = isASCII ? (0x20..<0x7F).contains(scalar.value) : isHarmless(scalar)
                if keepsLines, scalar == "\n" { isShown = true }
                if keepsLines, bytes[index...].starts(with: [0x0D, 0x0A]) {
                    index += 1
                    continue reading
                }
            }
            for byte in bytes[index..<index + count] {
                if isShown { result.append(byte) } else { escape(byte, to: &result) }
            }
            index += count
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a terminal shows a character, and does nothing else.
    ///
    /// - Parameter scalar: The character.
    /// - Returns: False for what `escaped` escapes.
    package static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: true
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: false
        default: true
        }
    }

    /// Appends a byte as `\x1b`.
    ///
    /// - Parameters:
    ///   - byte: The byte.
    ///   - result: What gets it.
    package static func escape(_ byte: UInt8, to result: inout [UInt8]) {
        result += "\\x".utf8
        result += Hexadecimal.encode([byte])
    }
}
