/// Bytes as lower-case hexadecimal digits.
package enum Hexadecimal {
    /// The digit of a value.
    ///
    /// - Parameter value: The value; of a larger one the lowest four bits count.
    /// - Returns: The digit, in ASCII.
    package static func digit(_ value: UInt8) -> UInt8 {
        let nibble = value & 15
        return nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }

    /// The value of a digit.
    ///
    /// - Parameter digit: The digit, in ASCII, of either case.
    /// - Returns: The value; nil where it is no hexadecimal digit.
    package static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Writes bytes as digits.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Two digits for each, in ASCII.
    package static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte))
        }
        return text
    }
}
