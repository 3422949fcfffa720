internal import Bytes

extension LineText {
    /// What stands at an offset of a `<` line and ends what came before it.
    enum Separator {
        case when
        case reply
        case arrow(Int)
    }

    /// The first ` when `, ` > ` or ` -> ` outside braces, or the end of the line.
    func nextSeparator(from start: Int, isCondition: Bool) -> (Int, Separator?) {
        let end = line.content.upperBound
        let bytes = source.span
        var depth = 0
        var isBehindBlank = true
        var index = start
        while index < end {
            let byte = bytes[index]
            switch byte {
            case .openBrace: depth += 1
            case .closeBrace: depth = max(0, depth - 1)
            default: break
            }
            if isBehindBlank, depth == 0,
                let found = separator(at: index, isCondition: isCondition),
                !isCondition || !compares(at: index, from: start, found)
            {
                return (index, found)
            }
            isBehindBlank = byte.isBlank
            index &+= 1
        }
        return (end, nil)
    }

    private func separator(at index: Int, isCondition: Bool) -> Separator? {
        let end = line.content.upperBound
        let byte = source[index]
        if byte == .greater, isEnd(index + 1) { return .reply }
        if byte == .hyphen || byte == 0xE2 {
            let length = arrow(at: index, before: end)
            if length > 0, isEnd(index + length) { return .arrow(length) }
        }
        let isWhen =
            !isCondition && byte == UInt8(ascii: "w") && index + 4 < end
            && matches(index..<index + 4, "when") && source[index + 4].isBlank
        return isWhen ? .when : nil
    }

    private func isEnd(_ index: Int) -> Bool {
        index == line.content.upperBound || source[index].isBlank
    }

    /// Whether a `>` in a condition stands directly behind a variable's name, and compares.
    private func compares(at index: Int, from start: Int, _ separator: Separator) -> Bool {
        guard case .reply = separator else { return false }
        let name = lastWord(before: index, from: start)
        guard Name.isReference(source[name]) else { return false }
        if matches(name, "known") || matches(name, "first") || matches(name, "open") {
            return false
        }
        let before = lastWord(before: name.lowerBound, from: start)
        return before.isEmpty || matches(before, "and") || matches(before, "or")
            || matches(before, "not")
                && !matches(lastWord(before: before.lowerBound, from: start), "is")
    }

    private func lastWord(before index: Int, from start: Int) -> Range<Int> {
        var upper = index
        while upper > start, source[upper - 1].isBlank { upper -= 1 }
        var lower = upper
        while lower > start, !source[lower - 1].isBlank { lower -= 1 }
        return lower..<upper
    }

    /// The last arrow that stands behind a blank, or first; nil where what comes behind it can be
    /// no name.
    func lastArrow(in range: Range<Int>) -> (Int, Int)? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            let byte = source[index]
            if byte == .hyphen || byte == 0xE2 {
                let length = arrow(at: index, before: range.upperBound)
                if length > 0, index == range.lowerBound || source[index - 1].isBlank {
                    return (index, length)
                }
            } else if byte < 0x80, byte != .greater, !byte.isBlank, !Name.isPart(byte) {
                return nil
            }
        }
        return nil
    }

    /// The two letters directly behind a `>`, before a blank or the line's end.
    func languageMark(at start: Int) -> String? {
        guard start + 2 <= line.content.upperBound,
            source[start..<start + 2].allSatisfy({ (0x61...0x7A).contains($0) }),
            start + 2 == line.content.upperBound || source[start + 2].isBlank
        else { return nil }
        return string(start..<start + 2)
    }

    /// The words of a condition; braces keep together what stands in them.
    func conditionWords(_ range: Range<Int>) -> LineParts {
        var words = LineParts()
        var depth = 0
        var start: Int?
        for index in range {
            let byte = source[index]
            if byte == .openBrace { depth += 1 }
            if byte == .closeBrace { depth = max(0, depth - 1) }
            if byte.isBlank, depth == 0 {
                if let begin = start { words.append(begin..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let start { words.append(start..<range.upperBound) }
        return words
    }

    /// Whether the line looks like one of a state.
    var isOfState: Bool {
        let byte = source[line.content.lowerBound]
        if byte == .less || byte == .greater { return true }
        if arrow(at: line.content.lowerBound, before: line.content.upperBound) > 0 { return true }
        let word = firstWord(of: line.content)
        if word == line.content { return matches(word, "otherwise") }
        return StatesParser.words.contains(string(word))
    }
}
