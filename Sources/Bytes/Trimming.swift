extension ArraySlice<UInt8> {
    /// The bytes without spaces, tabs and carriage returns at both ends.
    ///
    /// - Returns: The smaller part; an empty one where there is nothing else.
    @inlinable
    package func trimmingBlanks() -> ArraySlice<UInt8> {
        let kept = span.trimming(0..<count) { $0.isBlank }
        return self[startIndex + kept.lowerBound..<startIndex + kept.upperBound]
    }

    /// The bytes without white space, line breaks among it, at both ends.
    ///
    /// - Returns: The smaller part; an empty one where there is nothing else.
    @inlinable
    package func trimmingWhitespace() -> ArraySlice<UInt8> {
        let kept = span.trimming(0..<count) { $0.isWhitespace }
        return self[startIndex + kept.lowerBound..<startIndex + kept.upperBound]
    }
}

extension [UInt8] {
    /// The part of a range that has no spaces, tabs and carriage returns at its ends.
    ///
    /// Who needs the place alone spares a slice, which has to be counted.
    ///
    /// - Parameter range: A range of the bytes.
    /// - Returns: The smaller range; an empty one where there is nothing else.
    @inlinable
    package func trimmingBlanks(in range: Range<Int>) -> Range<Int> {
        span.trimming(range) { $0.isBlank }
    }

    /// The part of a range that has no white space, line breaks among it, at its ends.
    ///
    /// - Parameter range: A range of the bytes.
    /// - Returns: The smaller range; an empty one where there is nothing else.
    @inlinable
    package func trimmingWhitespace(in range: Range<Int>) -> Range<Int> {
        span.trimming(range) { $0.isWhitespace }
    }
}

extension Span<UInt8> {
    /// The part of a range that has none of some bytes at its ends.
    ///
    /// - Parameters:
    ///   - range: A range of the bytes.
    ///   - isBlank: Whether a byte is left out.
    /// - Returns: The smaller range.
    @inlinable
    package func trimming(_ range: Range<Int>, where isBlank: (UInt8) -> Bool) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(self[start]) { start += 1 }
        while end > start, isBlank(self[end - 1]) { end -= 1 }
        return start..<end
    }
}
