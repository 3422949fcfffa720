/// Reads what stands behind `when`.
struct ConditionParser {
    let input: LineText

    /// Reads a condition; nil, and reported, where it is not understood.
    func condition(_ range: Range<Int>, noting notes: inout Notes) -> Condition? {
        let words = input.conditionWords(range)
        let ands = words.contains { input.matches($0, "and") }
        let ors = words.contains { input.matches($0, "or") }
        if ands, ors {
            refuse(range, "\"and\" and \"or\" cannot be in one line; write two lines", &notes)
            return nil
        }
        var parts: [Condition.Part] = []
        var isComplete = true
        var start = 0
        for index in 0...words.count
        where index == words.count || input.matches(words[index], ands ? "and" : "or") {
            let before = start > 0 ? parts.last : nil
            if let part = part(words[start..<index], in: range, behind: before, &notes) {
                parts.append(part)
            } else {
                isComplete = false
            }
            start = index + 1
        }
        guard isComplete else { return nil }
        return Condition(
            position: input.position(range.lowerBound), junction: ors ? .or : .and, parts: parts)
    }

    private func refuse(_ range: Range<Int>, _ message: String, _ notes: inout Notes) {
        let place = range.isEmpty ? input.line.content : range
        notes.report(.badCondition, at: input.position(place.lowerBound), message)
    }

    private func part(
        _ words: LineParts.SubSequence, in whole: Range<Int>, behind before: Condition.Part?,
        _ notes: inout Notes
    ) -> Condition.Part? {
        if let before, let first = words.first, isValueAlone(words),
            case .equals(let name, _) = before.test
        {
            let value = input.string(first)
            refuse(
                first,
                "behind \"and\" and \"or\" stands a whole condition: \(name.text) is \(value)",
                &notes)
            return nil
        }
        var words = words
        guard let begin = words.first, let last = words.last else {
            refuse(whole, "a condition is missing here, like: when count is 1", &notes)
            return nil
        }
        let range = begin.lowerBound..<last.upperBound
        var isNegated = false
        if words.count > 1, input.matches(begin, "not") {
            isNegated = true
            words.removeFirst()
        }
        guard let (test, isNot) = test(words, in: range, &notes) else { return nil }
        return Condition.Part(
            position: input.position(range.lowerBound), isNegated: isNegated != isNot, test: test)
    }

    /// Whether words behind `and` or `or` are no condition but another value, perhaps with a reply
    /// behind it that looks compared: `Saturday or Sunday`, `or Sunday > weekend`.
    private func isValueAlone(_ words: LineParts.SubSequence) -> Bool {
        guard let first = words.first,
            !["known", "first", "open", "not"].contains(where: { input.matches(first, $0) })
        else { return false }
        guard words.count > 1 else { return Name.isValid(input.source[first]) }
        let sign = words[words.startIndex + 1]
        guard input.matches(sign, ">"), words.count > 2 else { return false }
        let value = words[words.startIndex + 2].lowerBound..<words[words.endIndex - 1].upperBound
        var unused = Notes()
        return operand(value, &unused) == nil
    }

    private func test(
        _ words: LineParts.SubSequence, in range: Range<Int>, _ notes: inout Notes
    ) -> (Condition.Test, Bool)? {
        guard let first = words.first else { return nil }
        if words.count == 1 {
            if input.matches(first, "known") {
                notes.references.asksForSender = true
                return (.known, false)
            }
            if input.matches(first, "first") { return (.first, false) }
            if input.matches(first, "open") {
                notes.references.asksForHours = true
                return (.open, false)
            }
        }
        let length = input.reference(at: first)
        let name = input.name(first.lowerBound..<first.lowerBound + length)
        let rest = input.trimmed(first.lowerBound + length..<range.upperBound)
        if length > 0, let sign = input.source[rest].first, sign == .less || sign == .greater {
            return comparison(name, rest, &notes).map { ($0, false) }
        }
        let behind = words.dropFirst()
        if length == first.count, length > 0, let verb = behind.first, input.matches(verb, "has") {
            return membership(name, behind.dropFirst(), in: range, &notes).map { ($0, false) }
        }
        guard length == first.count, length > 0, let verb = behind.first, input.matches(verb, "is")
        else {
            refuse(first, notUnderstood(words, &notes), &notes)
            return nil
        }
        return equality(name, behind.dropFirst(), in: range, &notes)
    }

    private func notUnderstood(
        _ words: LineParts.SubSequence, _ notes: inout Notes
    ) -> String {
        let text = words.first.map({ input.string($0) }) ?? ""
        let hint =
            words.count == 1
            ? notes.suggestion.phrase(for: text, among: ["first", "known", "open"]) : ""
        return "this condition is not understood"
            + (hint.isEmpty
                ? "; write it like: x is v, x has v, x is set, x < 3, known, first, open" : hint)
    }

    private func equality(
        _ name: Name, _ words: LineParts.SubSequence, in range: Range<Int>, _ notes: inout Notes
    ) -> (Condition.Test, Bool)? {
        var words = words
        let isNot = words.first.map { input.matches($0, "not") } ?? false
        if isNot { words.removeFirst() }
        guard let value = words.first else {
            refuse(range, "a value is missing after \"is\"", &notes)
            return nil
        }
        notes.use(name)
        if words.count == 1, input.matches(value, "set") { return (.isSet(name), isNot) }
        let parts = Array(words)
        if parts.count == 3, input.matches(parts[0], "one"), input.matches(parts[1], "of"),
            Name.isValid(input.source[parts[2]], hyphens: true)
        {
            let list = input.name(parts[2])
            notes.references.tables.append(list)
            return (.isOneOf(name, list), isNot)
        }
        let text = TemplateParser(input: input).template(
            value.lowerBound..<range.upperBound, noting: &notes)
        return (.equals(name, text), isNot)
    }

    /// `x has v`: one of several values.
    private func membership(
        _ name: Name, _ words: LineParts.SubSequence, in range: Range<Int>, _ notes: inout Notes
    ) -> Condition.Test? {
        guard let value = words.first else {
            refuse(range, "a value is missing after \"has\"", &notes)
            return nil
        }
        notes.use(name)
        let text = TemplateParser(input: input).template(
            value.lowerBound..<range.upperBound, noting: &notes)
        return .has(name, text)
    }

    private func comparison(
        _ name: Name, _ range: Range<Int>, _ notes: inout Notes
    ) -> Condition.Test? {
        let isOrEqual = range.count > 1 && input.source[range.lowerBound + 1] == .equalsSign
        let sign = range.lowerBound..<range.lowerBound + (isOrEqual ? 2 : 1)
        let value = input.trimmed(sign.upperBound..<range.upperBound)
        guard let comparison = Condition.Comparison(rawValue: input.string(sign)) else {
            return nil
        }
        guard let operand = operand(value, &notes) else {
            let text = input.string(value)
            refuse(
                value,
                "\"\(text)\" cannot be compared; "
                    + (Name.isAlwaysThere(text)
                        ? "write {\(text)} on the right"
                        : "write a number, a date like 2026-05-12, a time like 15:30, today, "
                            + "today+7, or a variable like {y}"),
                &notes)
            return nil
        }
        notes.use(name)
        return .compares(name, comparison, operand)
    }

    private func operand(_ range: Range<Int>, _ notes: inout Notes) -> Condition.Operand? {
        let bytes = input.source[range]
        if bytes.first == .openBrace, bytes.last == .closeBrace {
            let inside = input.trimmed(range.lowerBound + 1..<range.upperBound - 1)
            guard Name.isReference(input.source[inside]) else { return nil }
            let name = input.name(inside)
            notes.use(name)
            return .variable(name)
        }
        if let number = Decimal(bytes) { return .number(number) }
        if let time = CivilTime(bytes) { return .time(time) }
        return switch DateBound(bytes) {
        case .day(let date)?: .date(date)
        case .today(let days)?: .today(days)
        case nil: nil
        }
    }
}
