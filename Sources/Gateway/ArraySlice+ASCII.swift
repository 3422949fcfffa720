extension ArraySlice<UInt8> {
    /// Whether the bytes are that text, where an ASCII letter equals its other case.
    ///
    /// - Parameter text: The text, in lower case.
    /// - Returns: Whether they are.
    func equalsIgnoringCase(_ text: String) -> Bool {
        let bytes = span
        let wanted = text.utf8.span
        guard bytes.count == wanted.count else { return false }
        for index in bytes.indices where bytes[index] != wanted[index] {
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
            guard isUpper, bytes[index] | 0x20 == wanted[index] else { return false }
        }
        return true
    }
}
