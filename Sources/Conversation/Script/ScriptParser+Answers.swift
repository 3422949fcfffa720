extension ScriptParser {
    /// What stands at an offset of a `<` line and ends what came before it.
    private enum Separator {
        case when
        case reply
        case arrow(Int)
    }

    /// Reads a `<` line.
    ///
    /// - Returns: The answer, and the reply that stands on its line; nil where it has no answers.
    mutating func parseAnswer() -> (BlockStack.AnswerDraft, Text.Line?)? {
        let end = line.content.upperBound
        let start = line.content.lowerBound + 1
        var (index, separator) = nextSeparator(from: start, isCondition: false)
        let range = trimmed(start..<index)
        let list = answerList(range)
        var condition: Condition?
        var isConditional = false
        var reply: Text.Line?
        var target: Target?
        if case .when = separator {
            isConditional = true
            let begin = index + 4
            (index, separator) = nextSeparator(from: begin, isCondition: true)
            condition = self.condition(trimmed(begin..<index))
        }
        switch separator {
        case .reply:
            let (text, goal) = replyAndTarget(index + 1..<end)
            let template = template(text)
            reply = Text.Line(position: position(index), language: nil, template: template)
            target = goal
            if template.isEmpty, goal != nil { reply = nil }
        case .arrow(let length): target = self.target(index + length..<end)
        default: break
        }
        guard let list else { return nil }
        let draft = BlockStack.AnswerDraft(
            list: list, isConditional: isConditional, condition: condition, target: target)
        return (draft, reply)
    }

    private mutating func answerList(_ range: Range<Int>) -> AnswerList? {
        guard !range.isEmpty else {
            report(.unknownLine, "this line has no answers; write what a person may text behind <")
            return nil
        }
        let list = AnswerList(
            range, of: source, at: position(range.lowerBound), reporting: &diagnostics)
        for entry in list.entries { note(entry) }
        return list
    }

    /// Notes what an answer fills and which word list it names.
    private mutating func note(_ entry: AnswerList.Entry) {
        switch entry.form {
        case .words, .anything: break
        case .list(let name): references.lists.append(name)
        case .question(let capture): note(capture)
        case .phrase(let elements):
            for case .capture(let capture) in elements { note(capture) }
        }
    }

    private mutating func note(_ capture: AnswerList.Capture) {
        references.filled.insert(capture.name)
        guard capture.name == "language", case .choices(let words) = capture.kind else { return }
        for word in words where word.isValue { checkLanguage(name(word.value)) }
    }

    private mutating func checkLanguage(_ value: Name) {
        guard !script.settings.languages.contains(value.text) else { return }
        diagnostics.append(
            Diagnostic(
                .undeclaredLanguage, at: value.position,
                "the language \"\(value.text)\" is not declared; add it to the setting languages"))
    }

    /// The first ` when `, ` > ` or ` -> ` outside braces, or the end of the line.
    private func nextSeparator(from start: Int, isCondition: Bool) -> (Int, Separator?) {
        let end = line.content.upperBound
        var depth = 0
        var index = start
        while index < end {
            let byte = source[index]
            if byte == .openBrace { depth += 1 }
            if byte == .closeBrace { depth = max(0, depth - 1) }
            if depth == 0, index == start || source[index - 1].isBlank {
                if let found = separator(at: index, isCondition: isCondition),
                    !isCondition || !compares(at: index, from: start, found)
                {
                    return (index, found)
                }
            }
            index += 1
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
        guard Name.isValid(source[name]) else { return false }
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

    /// Splits what stands behind the `>` of a `<` line: the last `-> name` is the target.
    private mutating func replyAndTarget(_ range: Range<Int>) -> (Range<Int>, Target?) {
        guard let (index, length) = lastArrow(in: range) else { return (range, nil) }
        let behind = trimmed(index + length..<range.upperBound)
        if behind.isEmpty || Name.isValid(source[behind], hyphens: true) {
            return (trimmed(range.lowerBound..<index), target(behind))
        }
        return (range, nil)
    }

    /// The last arrow that stands behind a blank, or first.
    private func lastArrow(in range: Range<Int>) -> (Int, Int)? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            let length = arrow(at: index, before: range.upperBound)
            if length > 0, index == range.lowerBound || source[index - 1].isBlank {
                return (index, length)
            }
        }
        return nil
    }

    /// Notes a text that ends in `-> name`: an error where the name is that of a state.
    mutating func noteArrow(in range: Range<Int>) {
        guard Name.isPart(source[range.upperBound - 1]) || source[range.upperBound - 1] == .hyphen,
            let (index, length) = lastArrow(in: range)
        else { return }
        let behind = trimmed(index + length..<range.upperBound)
        guard Name.isValid(source[behind], hyphens: true) else { return }
        references.arrows.append(Name(string(behind), at: position(index)))
    }
}
