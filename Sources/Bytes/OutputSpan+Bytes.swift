extension OutputSpan<UInt8> {
    /// Appends bytes of another place.
    ///
    /// - Parameter bytes: The bytes, for which there must be room.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>) {
        for index in bytes.indices { append(bytes[index]) }
    }
}
