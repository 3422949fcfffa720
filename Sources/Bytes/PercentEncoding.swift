extension [UInt8] {
    /// Writes a byte as `%` and two hexadecimal digits, in upper case.
    ///
    /// <https://www.rfc-editor.org/rfc/rfc3986#section-2.1>
    ///
    /// - Parameter byte: The byte.
    package mutating func append(percentEncoding byte: UInt8) {
        append(UInt8(ascii: "%"))
        for value in [byte >> 4, byte & 15] {
            let digit = Hexadecimal.digit(value)
            append(digit.isLetter ? digit & 0xDF : digit)
        }
    }
}
