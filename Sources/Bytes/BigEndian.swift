extension [UInt8] {
    /// Writes a number in so many bytes, the highest first.
    ///
    /// - Parameters:
    ///   - value: The number; of a longer one the lowest bytes are written.
    ///   - byteCount: How many bytes, up to eight.
    @inlinable
    package mutating func append(bigEndian value: Int, byteCount: Int) {
        append(addingCapacity: byteCount) { (output) in
            var shift = byteCount * 8
            while shift > 0 {
                shift -= 8
                output.append(UInt8(truncatingIfNeeded: value >> shift))
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// The number that the bytes are, the highest first; at most seven of them, 0 where there is
    /// none.
    @inlinable
    package var bigEndian: Int {
        var value = 0
        for byte in self { value = value << 8 | Int(byte) }
        return value
    }
}
