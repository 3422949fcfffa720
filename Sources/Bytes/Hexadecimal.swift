/// Bytes as hexadecimal digits, two for each.
///
/// What a single digit is worth, `UInt8.hexadecimalValue` says.
package enum Hexadecimal {
    /// The digit of a value, in lower case.
    ///
    /// - Parameter value: The value; of a larger one the lowest four bits count.
    /// - Returns: The digit, in ASCII.
    @inlinable
    package static func digit(_ value: UInt8) -> UInt8 {
        let nibble = value & 15
        return nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }

    /// Writes bytes as digits in lower case.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Two digits for each, in ASCII.
    @inlinable
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
