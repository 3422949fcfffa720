extension [UInt8] {
    /// Decodes the code point at an index of UTF-8.
    ///
    /// Halves of surrogate pairs are code points here, as in the strings of JSON and Python; who
    /// wants characters makes a `Unicode.Scalar`, which refuses them.
    /// <https://www.rfc-editor.org/rfc/rfc3629#section-4>
    ///
    /// - Parameters:
    ///   - index: A valid index.
    ///   - end: Where the text ends; nothing behind it is read.
    /// - Returns: The code point and its length in bytes; nil where no shortest form stands there.
    @inlinable
    package func codePoint(at index: Int, before end: Int) -> (value: UInt32, length: Int)? {
        let first = self[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first < 0xF5, index + length <= end else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, value <= 0x10FFFF else { return nil }
        return (value, length)
    }
}
