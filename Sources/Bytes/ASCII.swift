/// Questions about single bytes of ASCII, and numbers written in it.
package enum ASCII {
    /// Whether a byte is a digit.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: Whether it is `0` to `9`.
    package static func isDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10
    }

    /// Whether a byte is a letter.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: Whether it is `a` to `z` or `A` to `Z`.
    package static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }

    /// Whether a byte is a letter or a digit.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: Whether it is.
    package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte)
    }

    /// Whether a byte is white space: a blank, a tab, or one of the line breaks.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: Whether it is white space.
    package static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte &- 0x09 < 5
    }

    /// A byte in lower case.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: A small letter for a capital one, every other byte as it is.
    package static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether two texts are the same but for the case of their ASCII letters.
    ///
    /// - Parameters:
    ///   - left: A text.
    ///   - right: Another text.
    /// - Returns: Whether they are.
    package static func isEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>)
        -> Bool
    {
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { lowercased($0) == lowercased($1) }
    }

    /// Writes a number with a fixed number of digits.
    ///
    /// - Parameters:
    ///   - number: The number, not negative.
    ///   - digits: How many digits, the first ones 0 where the number is shorter.
    ///   - bytes: Where it is appended.
    package static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// The part of a range that has no white space at its ends.
    ///
    /// - Parameters:
    ///   - range: A range of the bytes.
    ///   - bytes: The bytes.
    /// - Returns: The smaller range; an empty one where there is nothing but white space.
    package static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The whole number that a text writes.
    ///
    /// - Parameter digits: The text: nothing but digits.
    /// - Returns: The number; nil where there is another character, none, or more than 18.
    package static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var value = 0
        for digit in digits {
            guard isDigit(digit) else { return nil }
            value = value * 10 + Int(digit & 15)
        }
        return value
    }
}
