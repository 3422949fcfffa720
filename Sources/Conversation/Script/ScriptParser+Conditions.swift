extension ScriptParser {
    /// Reads what stands behind `when`; nil, and reported, where it is not understood.
    mutating func condition(_ range: Range<Int>) -> Condition? {
        let words = conditionWords(range)
        let ands = words.contains { matches($0, "and") }
        let ors = words.contains { matches($0, "or") }
        if ands, ors {
            refuse(range, "\"and\" and \"or\" cannot stand in one line; write two lines")
            return nil
        }
        var parts: [Condition.Part] = []
        var isComplete = true
        let groups = words.split(omittingEmptySubsequences: false) {
            matches($0, ands ? "and" : "or")
        }
        for group in groups {
            if let part = part(group, in: range) {
                parts.append(part)
            } else {
                isComplete = false
            }
        }
        guard isComplete else { return nil }
        return Condition(
            position: position(range.lowerBound), junction: ors ? .or : .and, parts: parts)
    }

    private mutating func refuse(_ range: Range<Int>, _ message: String) {
        report(.badCondition, at: range.isEmpty ? line.content : range, message)
    }

    /// The words of a condition; braces keep together what stands in them.
    private func conditionWords(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
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

    private mutating func part(
        _ words: ArraySlice<Range<Int>>, in whole: Range<Int>
    ) -> Condition.Part? {
        var words = words
        guard let begin = words.first, let last = words.last else {
            refuse(whole, "a condition is missing here, like: when count is 1")
            return nil
        }
        let range = begin.lowerBound..<last.upperBound
        var isNegated = false
        if words.count > 1, matches(begin, "not") {
            isNegated = true
            words.removeFirst()
        }
        guard let (test, isNot) = test(words, in: range) else { return nil }
        return Condition.Part(
            position: position(range.lowerBound), isNegated: isNegated != isNot, test: test)
    }

    private mutating func test(
        _ words: ArraySlice<Range<Int>>, in range: Range<Int>
    ) -> (Condition.Test, Bool)? {
        guard let first = words.first else { return nil }
        if words.count == 1 {
            if matches(first, "known") {
                references.asksForSender = true
                return (.known, false)
            }
            if matches(first, "first") { return (.first, false) }
            if matches(first, "open") { return (.open, false) }
        }
        let length = source[first].prefix { Name.isPart($0) }.count
        let name = name(first.lowerBound..<first.lowerBound + length)
        let rest = trimmed(first.lowerBound + length..<range.upperBound)
        if length > 0, let sign = source[rest].first, sign == .less || sign == .greater {
            return comparison(name, rest).map { ($0, false) }
        }
        let behind = Array(words.dropFirst())
        guard length == first.count, length > 0, let verb = behind.first, matches(verb, "is") else {
            refuse(first, notUnderstood(words))
            return nil
        }
        return equality(name, Array(behind.dropFirst()), in: range)
    }

    private mutating func notUnderstood(_ words: ArraySlice<Range<Int>>) -> String {
        let text = words.first.map(string) ?? ""
        let hint =
            words.count == 1
            ? suggestion.phrase(for: text, among: ["first", "known", "open"]) : ""
        return "this condition is not understood"
            + (hint.isEmpty ? "; write it like: x is v, x is set, x < 3, known, first, open" : hint)
    }

    private mutating func equality(
        _ name: Name, _ words: [Range<Int>], in range: Range<Int>
    ) -> (Condition.Test, Bool)? {
        var words = words
        let isNot = words.first.map { matches($0, "not") } ?? false
        if isNot { words.removeFirst() }
        guard let value = words.first else {
            refuse(range, "a value is missing behind \"is\"")
            return nil
        }
        use(name)
        if words.count == 1, matches(value, "set") { return (.isSet(name), isNot) }
        return (.equals(name, template(value.lowerBound..<range.upperBound)), isNot)
    }

    private mutating func comparison(_ name: Name, _ range: Range<Int>) -> Condition.Test? {
        let isOrEqual = range.count > 1 && source[range.lowerBound + 1] == .equalsSign
        let sign = range.lowerBound..<range.lowerBound + (isOrEqual ? 2 : 1)
        let value = trimmed(sign.upperBound..<range.upperBound)
        guard let comparison = Condition.Comparison(rawValue: string(sign)) else { return nil }
        guard let operand = operand(value) else {
            refuse(
                value,
                "\"\(string(value))\" cannot be compared; write a number, a date like 2026-05-12, "
                    + "a time like 15:30, today, today+7, or a variable like {y}")
            return nil
        }
        use(name)
        return .compares(name, comparison, operand)
    }

    private mutating func operand(_ range: Range<Int>) -> Condition.Operand? {
        let bytes = source[range]
        if bytes.first == .openBrace, bytes.last == .closeBrace {
            let inside = trimmed(range.lowerBound + 1..<range.upperBound - 1)
            guard Name.isValid(source[inside]) else { return nil }
            let name = name(inside)
            use(name)
            return .variable(name)
        }
        if let number = Decimal(bytes) { return .number(number) }
        if let date = CivilDate(bytes) { return .date(date) }
        if let time = CivilTime(bytes) { return .time(time) }
        return daysFromToday(range).map(Condition.Operand.today)
    }

    private func daysFromToday(_ range: Range<Int>) -> Int? {
        let word = "today".utf8
        guard source[range].starts(with: word) else { return nil }
        let rest = range.dropFirst(word.count)
        guard let sign = rest.first else { return 0 }
        guard let days = wholeNumber(sign + 1..<rest.upperBound) else { return nil }
        switch source[sign] {
        case UInt8(ascii: "+"): return days
        case .hyphen: return -days
        default: return nil
        }
    }
}
