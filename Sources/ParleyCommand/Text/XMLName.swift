/// The names of XML.
///
/// https://www.w3.org/TR/xml/#NT-Name
enum XMLName {
    /// Whether a text is a name.
    static func isValid(_ name: String) -> Bool {
        var isFirst = true
        for scalar in name.unicodeScalars {
            guard isStart(scalar.value) || !isFirst && isPart(scalar.value) else { return false }
            isFirst = false
        }
        return !isFirst
    }

    /// Whether a byte may be part of a name; which characters may, `isValid` knows.
    static func mayContain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"),
            UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
            true
        default:
            false
        }
    }

    /// Whether a name may begin so.
    private static func isStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0x3A, 0x5F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
            0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
            0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default:
            false
        }
    }

    /// Whether a name may go on so, where it could not begin so.
    private static func isPart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }
}
