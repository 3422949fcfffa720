extension ArraySlice<UInt8> {
    /// Whether the bytes are that text, where an ASCII letter equals its other case.
    ///
    /// - Parameter text: The text, in lower case.
    /// - Returns: Whether they are.
    func equalsIgnoringCase(_ text: String) -> Bool {
        guard count == text.utf8.count else { return false }
        return zip(self, text.utf8).allSatisfy { byte, wanted in
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            return (isUpper ? byte | 0x20 : byte) == wanted
        }
    }
}
