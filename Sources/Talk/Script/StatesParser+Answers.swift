// What may be texted.
extension StatesParser {
    /// Reads a `<` line.
    ///
    /// - Returns: The answer, and the reply that stands on its line; nil where it has no answers.
    mutating func parseAnswer() -> (BlockStack.AnswerDraft, Text.Line?)? {
        let end = input.line.content.upperBound
        let start = input.line.content.lowerBound + 1
        var (index, separator) = input.nextSeparator(from: start, isCondition: false)
        let range = input.trimmed(start..<index)
        if case .when = separator, range.isEmpty {
            report(
                .unknownLine,
                "there is no answer before this; \(Self.whenAsAWord)")
            return nil
        }
        let list = answerList(range)
        var condition: Condition?
        var isConditional = false
        var reply: Text.Line?
        var target: Target?
        if case .when = separator {
            isConditional = true
            let begin = index + 4
            (index, separator) = input.nextSeparator(from: begin, isCondition: true)
            let known = notes.diagnostics.count
            condition = self.condition(input.trimmed(begin..<index))
            if condition == nil, notes.diagnostics.count > known {
                notes.diagnostics[known].add("; \(Self.whenAsAWord)")
            }
        }
        switch separator {
        case .reply:
            let (text, goal) = replyAndTarget(index + 1..<end)
            let template = template(text)
            reply = Text.Line(position: input.position(index), language: nil, template: template)
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

    /// What to do where the word is meant.
    private static let whenAsAWord =
        "\"when\" begins a condition; as a word it stands in [words]"

    private mutating func answerList(_ range: Range<Int>) -> AnswerList? {
        guard !range.isEmpty else {
            report(.unknownLine, "this line has no answers; write what a person may text after <")
            return nil
        }
        let list = AnswerList(
            range, of: input.source, at: input.position(range.lowerBound),
            reporting: &notes.diagnostics)
        note(list)
        return list
    }

    /// Notes what an answer names and fills.
    private mutating func note(_ list: AnswerList) {
        // Most entries are words: no list is made of what is found.
        for entry in list.entries {
            switch entry.form {
            case .list(let name): notes.references.lists.append(name)
            case .question(let capture): note(capture)
            case .phrase(let elements): note(elements)
            case .words, .anything: break
            }
        }
    }

    private mutating func note(_ elements: [AnswerList.PhraseElement]) {
        for element in elements {
            switch element {
            case .list(let name): notes.references.lists.append(name)
            case .capture(let capture): note(capture)
            case .words, .anyWords: break
            }
        }
    }

    /// Notes what an answer fills, or a column of a beginning.
    mutating func note(_ capture: AnswerList.Capture) {
        notes.references.filled.insert(capture.name)
        for name in capture.kind.variables { notes.use(name, .bound) }
        if let list = capture.kind.rowsOf { note(capture, of: list) }
        if !capture.kind.isFreeText {
            notes.references.longestCapture = max(
                notes.references.longestCapture, capture.kind.longestValue)
        }
        guard capture.name == "language", let choices = capture.kind.choices else { return }
        for word in choices.words where word.isValue { checkLanguage(input.name(word.value)) }
    }

    /// Notes of which list an answer asks for a row: a name belongs to one.
    private mutating func note(_ capture: AnswerList.Capture, of list: Name) {
        notes.references.tables.append(list)
        guard let first = notes.references.list(of: capture.name) else {
            return notes.references.listed.append((capture.name, list))
        }
        guard first.text != list.text else { return }
        notes.report(
            .badAnswer, at: capture.position,
            "{\(capture.name)} is one of \(first.text) in line \(first.position.line), and a name "
                + "belongs to one list; ask for another name here")
    }

    private mutating func checkLanguage(_ value: Name) {
        guard !settings.languages.contains(value.text) else { return }
        notes.report(
            .undeclaredLanguage, at: value.position,
            "the language \"\(value.text)\" is not declared; add it to the setting languages")
    }

    /// Splits what stands behind the `>` of a `<` line: the last `-> name` is the target.
    private mutating func replyAndTarget(_ range: Range<Int>) -> (Range<Int>, Target?) {
        guard let (index, length) = input.lastArrow(in: range) else { return (range, nil) }
        let behind = input.trimmed(index + length..<range.upperBound)
        if behind.isEmpty || Name.isValid(input.source[behind], hyphens: true) {
            return (input.trimmed(range.lowerBound..<index), target(behind))
        }
        return (range, nil)
    }

    /// What stands behind `when`; nil, and reported, where it is not understood.
    mutating func condition(_ range: Range<Int>) -> Condition? {
        ConditionParser(input: input).condition(range, noting: &notes)
    }

    mutating func template(_ range: Range<Int>) -> Template {
        TemplateParser(input: input).template(range, noting: &notes)
    }

    /// Notes a text that ends in `-> name`: an error where the name is that of a state.
    mutating func noteArrow(in range: Range<Int>) {
        guard
            Name.isPart(input.source[range.upperBound - 1])
                || input.source[range.upperBound - 1] == .hyphen,
            let (index, length) = input.lastArrow(in: range)
        else { return }
        let behind = input.trimmed(index + length..<range.upperBound)
        guard Name.isValid(input.source[behind], hyphens: true) else { return }
        notes.references.arrows.append(Name(input.string(behind), at: input.position(index)))
    }
}
