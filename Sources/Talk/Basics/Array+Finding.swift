/// What parsers look for in a range of bytes.
///
/// A slice knows the same, and its answers cost several times as many instructions.
extension [UInt8] {
    /// Where a byte stands first.
    ///
    /// - Parameters:
    ///   - byte: The byte.
    ///   - range: Where it is looked for.
    /// - Returns: Its index; nil where it is not there.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        let bytes = span.extracting(range)
        for index in bytes.indices where bytes[index] == byte { return range.lowerBound + index }
        return nil
    }

    /// Whether a range is a word; its length tells most of them apart.
    ///
    /// - Parameters:
    ///   - range: The range.
    ///   - word: The word.
    /// - Returns: Whether it is.
    func matches(_ range: Range<Int>, _ word: String) -> Bool {
        guard range.count == word.utf8.count else { return false }
        var index = range.lowerBound
        for byte in word.utf8 {
            guard self[index] == byte else { return false }
            index += 1
        }
        return true
    }
}
