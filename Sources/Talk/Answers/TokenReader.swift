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

    /// The word at an index; nil where there is none.
    ///
    /// - Parameter index: Any index.
    /// - Returns: What the word says.
    func word(_ index: Int) -> Keyword? {
        guard case .word(let keyword) = kind(index) else { return nil }
        return keyword
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

    /// The end of a figure: digits, with single signs between them.
    ///
    /// - Parameters:
    ///   - index: Where its first digits stand.
    ///   - signs: The signs that may stand between digits.
    /// - Returns: The index behind its last digits; digits and signs alternate before it.
    func endOfFigure(at index: Int, joinedBy signs: StaticString) -> Int {
        var end = index + 1
        while isJoined(end), isJoined(end + 1), kind(end + 1) == .digits,
            case .sign(let sign) = kind(end), Self.contains(signs, sign)
        {
            end += 2
        }
        return end
    }

    /// Whether a `-` before a figure is a minus: at the beginning or behind a blank.
    ///
    /// - Parameter index: Where the figure begins.
    /// - Returns: Whether it is negative.
    func isNegative(_ index: Int) -> Bool {
        isJoined(index) && isSign("-", at: index - 1) && !isJoined(index - 1)
    }

    private static func contains(_ signs: StaticString, _ sign: UInt8) -> Bool {
        signs.description.utf8.contains(sign)
    }
}
