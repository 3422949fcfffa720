/// What single bytes of ASCII are; no byte beyond ASCII is any of it.
///
/// Inlinable: parsers ask for each byte, and a call costs them more than the answer.
extension UInt8 {
    /// Whether it is a digit: `0` to `9`.
    @inlinable
    package var isDigit: Bool { self &- 0x30 < 10 }

    /// Whether it is a letter: `a` to `z` or `A` to `Z`.
    @inlinable
    package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether it is a letter or a digit.
    @inlinable
    package var isLetterOrDigit: Bool { isLetter || isDigit }

    /// Whether it is white space inside a line: a space, a tab, or the carriage return that may
    /// stand before the line feed.
    @inlinable
    package var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }

    /// Whether it is white space: what is so inside a line, or a line feed, a vertical tab, a form
    /// feed.
    @inlinable
    package var isWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// A small letter for a capital one, every other byte as it is.
    @inlinable
    package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of a hexadecimal digit of either case; nil where it is none.
    @inlinable
    package var hexadecimalValue: UInt8? {
        if isDigit { return self &- 0x30 }
        let place = (self | 0x20) &- 0x61
        return place < 6 ? place + 10 : nil
    }
}
