internal import Bytes

extension Template {
    /// Whether the text looks like a sum, which nobody calculates: `{a} / 5 * 100`, `{n} + 1`.
    ///
    /// Numbers and variables with a sign of reckoning between each two. A `-` or `/` between two may
    /// be meant as it stands (`{from} - {till}`, `3/10`): these count where the variable that is set
    /// stands in the sum, or blanks and a number beside them.
    ///
    /// - Parameter name: The variable that is set.
    /// - Returns: Whether `add` was probably meant.
    func isSum(for name: String) -> Bool {
        var signs: [UInt8] = []
        var isBehindValue = false
        var hasPlace = false
        var hasNumber = false
        var isOfItself = false
        var hasBlanks = true
        for piece in pieces {
            switch piece {
            case .place(let place):
                guard !isBehindValue, place.filters.isEmpty else { return false }
                isBehindValue = true
                hasPlace = true
                if place.name.text == name { isOfItself = true }
            case .literal(let literal):
                var index = literal.startIndex
                while index < literal.endIndex {
                    let byte = literal[index]
                    if byte.isWhitespace {
                        index += 1
                    } else if byte.isDigit, !isBehindValue {
                        let number = literal[index...].prefix { $0.isDigit || $0 == 0x2E }
                        index = number.endIndex
                        isBehindValue = true
                        hasNumber = true
                    } else if isBehindValue, "+-*/".utf8.contains(byte) {
                        let isParted =
                            index > literal.startIndex && literal[index - 1].isWhitespace
                            && index + 1 < literal.endIndex && literal[index + 1].isWhitespace
                        hasBlanks = hasBlanks && isParted
                        signs.append(byte)
                        isBehindValue = false
                        index += 1
                    } else {
                        return false
                    }
                }
            }
        }
        guard isBehindValue, !signs.isEmpty, hasPlace || signs.contains(UInt8(ascii: "*")) else {
            return false
        }
        let isCertain = signs.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "+") }
        return isCertain || isOfItself || hasBlanks && hasNumber
    }
}
