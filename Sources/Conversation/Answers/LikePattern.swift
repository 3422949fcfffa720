/// The shape that a `like` asks for: a letter for a letter, a digit for a digit.
enum LikePattern {
    /// Whether a pattern asks for anything.
    ///
    /// - Parameter pattern: What stands behind `like`.
    /// - Returns: Whether it has a letter or a digit.
    static func hasLetterOrDigit(_ pattern: [UInt8]) -> Bool {
        String(decoding: pattern, as: UTF8.self).unicodeScalars.contains(where: \.isLetterOrDigit)
    }
}
