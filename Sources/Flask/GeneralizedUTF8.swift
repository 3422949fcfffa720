internal import Bytes

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
        guard let (code, length) = bytes.codePoint(at: index, before: bytes.count) else {
            index += 1
            return replacement
        }
        index += length
        return code
    }
}
