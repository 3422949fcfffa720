extension AnswerList {
    /// What this answer takes from a text in one step of matching.
    ///
    /// - Parameters:
    ///   - text: The text that arrived.
    ///   - phase: The step.
    ///   - context: The script, its lists and the day.
    ///   - first: The entry from which on they are asked.
    /// - Returns: The first entry that matches with its captures, nil where none does.
    package func match(
        _ text: inout Incoming, _ phase: AnswerPhase, in context: AnswerContext, from first: Int = 0
    ) -> AnswerMatch? {
        for index in first..<entries.count {
            if let captures = captures(of: entries[index], text: &text, phase, in: context) {
                return AnswerMatch(entry: index, captures: captures)
            }
        }
        return nil
    }

    /// What one entry takes from a text.
    private func captures(
        of entry: Entry, text: inout Incoming, _ phase: AnswerPhase, in context: AnswerContext
    ) -> [AnswerMatch.Captured]? {
        switch (phase, entry.form) {
        case (.exact, .words):
            guard text.normalised.isEqual(to: context.script, entry.range) else { return nil }
            return text.isContradicted(by: nil, context) ? nil : []
        case (.exact, .list(let name)):
            guard let list = context.wordList(name.text) else {
                let list = BuiltInList(rawValue: name.text)
                return list.map { text.isEntry(of: $0, context) } == true ? [] : nil
            }
            guard list.contains(text.normalised) else { return nil }
            return text.isContradicted(by: name.text, context) ? nil : []
        case (.question, .phrase) where entry.takesEverything: return text.isFirst ? nil : []
        case (.question, .phrase(let elements)):
            return PhraseMatcher(elements, context).match(&text, context)
        case (_, .question(let capture)):
            return capture.kind.phase == phase ? captured(capture, &text, context) : nil
        case (.anything, .anything): return []
        default: return nil
        }
    }

    /// A question's capture, filled with what the whole text means.
    private func captured(
        _ capture: Capture, _ text: inout Incoming, _ context: AnswerContext
    ) -> [AnswerMatch.Captured]? {
        guard let value = capture.kind.value(of: text.whole, in: &text, context),
            !capture.kind.isChoices || !text.isContradicted(by: nil, context)
        else { return nil }
        return [AnswerMatch.Captured(name: capture.name, value: value)]
    }
}

extension AnswerList.Capture {
    /// This capture filled with a value.
    ///
    /// - Parameter value: The value's bytes.
    /// - Returns: What is stored.
    func captured(_ value: some Collection<UInt8>) -> AnswerMatch.Captured {
        AnswerMatch.Captured(name: name, value: String(decoding: value, as: UTF8.self))
    }
}
