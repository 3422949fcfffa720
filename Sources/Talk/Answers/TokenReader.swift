/// Looks at a part of a text's tokens; what lies outside the part does not exist.
struct TokenReader {
    /// The text.
    let text: TextTokens
    /// Indexes of the tokens that are looked at.
    let range: Range<Int>

    /// What stands at an index; nil outside the part.
    ///
    /// - Parameter index: Any index.
    /// - Returns: The token's kind.
    func kind(_ index: Int) -> TextTokens.Kind? {
        range.contains(index) ? text.tokens[index].kind : nil
    }

    /// Whether a sign stands at an index.
    ///
    /// - Parameters:
    ///   - sign: An ASCII sign.
    ///   - index: Any index.
    /// - Returns: Whether it does.
    func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
        kind(index) == .sign(UInt8(truncatingIfNeeded: sign.value))
    }

    /// Whether a token stands directly behind the one before it, without a blank.
    ///
    /// - Parameter index: Any index.
    /// - Returns: Whether both exist and touch.
    func isJoined(_ index: Int) -> Bool {
        range.contains(index) && index > range.lowerBound && !text.tokens[index].isAfterBlank
    }

    /// The digits at an index.
    ///
    /// - Parameter index: An index at which digits stand.
    /// - Returns: The digits.
    func digits(_ index: Int) -> ArraySlice<UInt8> {
        text.bytes[text.tokens[index].range]
    }
}
