extension ArraySlice<UInt8> {
    /// Whether the bytes are a text, byte for byte; `elementsEqual` costs several times as much.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether they are.
    @inlinable
    package func equals(_ text: String) -> Bool {
        let bytes = span
        let wanted = text.utf8.span
        guard bytes.count == wanted.count else { return false }
        for index in bytes.indices where bytes[index] != wanted[index] { return false }
        return true
    }

    /// Whether the bytes are a text but for the case of ASCII letters.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether they are.
    @inlinable
    package func equalsIgnoringCase(_ text: String) -> Bool {
        let bytes = span
        let wanted = text.utf8.span
        guard bytes.count == wanted.count else { return false }
        for index in bytes.indices where bytes[index] != wanted[index] {
            guard bytes[index].lowercased == wanted[index].lowercased else { return false }
        }
        return true
    }
}
