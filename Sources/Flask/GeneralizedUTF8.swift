/// UTF-8 in which surrogates are ordinary code points (WTF-8).
///
/// Python's strings may hold half of a surrogate pair, and so may JSON's. What is kept of such a
/// string must come out as it went in.
///
/// Source: <https://simonsapin.github.io/wtf-8/>.
enum GeneralizedUTF8 {
    /// What stands for bytes that are no code point.
    static let replacement: UInt32 = 0xFFFD

    /// Writes a code point.
    static func append(_ code: UInt32, to bytes: inout [UInt8]) {
        switch code {
        case ..<0x80:
            bytes.append(UInt8(truncatingIfNeeded: code))
        case ..<0x800:
            bytes.append(0xC0 | UInt8(truncatingIfNeeded: code >> 6))
            bytes.append(continuation(code))
        case ..<0x10000:
            bytes.append(0xE0 | UInt8(truncatingIfNeeded: code >> 12))
            bytes.append(continuation(code >> 6))
            bytes.append(continuation(code))
        default:
            bytes.append(0xF0 | UInt8(truncatingIfNeeded: code >> 18))
            bytes.append(continuation(code >> 12))
            bytes.append(continuation(code >> 6))
            bytes.append(continuation(code))
        }
    }

    private static func continuation(_ code: UInt32) -> UInt8 {
        0x80 | UInt8(truncatingIfNeeded: code & 0x3F)
    }

    /// Reads the code point at an index and moves the index behind it.
    ///
    /// - Returns: The code point; `replacement` for one byte that begins none.
    static func next(_ bytes: [UInt8], at index: inout Int) -> UInt32 {
        let first = bytes[index]
        let (count, lowest): (Int, UInt32)
        var code: UInt32
        switch first {
        case ..<0x80: (count, lowest, code) = (0, 0, UInt32(first))
        case 0xC2..<0xE0: (count, lowest, code) = (1, 0x80, UInt32(first & 0x1F))
        case 0xE0..<0xF0: (count, lowest, code) = (2, 0x800, UInt32(first & 0x0F))
        case 0xF0..<0xF5: (count, lowest, code) = (3, 0x10000, UInt32(first & 0x07))
        default: (count, lowest, code) = (0, 0, replacement)
        }
        let rest = bytes[(index + 1)...].prefix(count)
        index += 1
        guard rest.count == count, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            return replacement
        }
        for byte in rest { code = code << 6 | UInt32(byte & 0x3F) }
        guard code >= lowest, code <= 0x10FFFF else { return replacement }
        index += count
        return code
    }
}
