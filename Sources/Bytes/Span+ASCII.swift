extension Span<UInt8> {
    /// Whether no byte is beyond ASCII.
    ///
    /// All of them are looked at, without a jump out of the loop: so the compiler takes 32 at once.
    ///
    /// - Complexity: O(*n*)
    @inlinable
    package var isASCII: Bool {
        var bits: UInt8 = 0
        for index in indices { bits |= self[index] }
        return bits < 0x80
    }
}
