extension TurnRun {
    /// An answer that matches, with what it captured.
    struct Found {
        let answer: Answer
        let captures: [AnswerMatch.Captured]
    }

    /// The answer that matches by steps 1 to 4 of the matching order.
    ///
    /// - Parameters:
    ///   - text: What was texted.
    ///   - state: The state that waits; nil looks at `[anytime]` alone.
    ///   - isFirst: Whether nothing was asked, so that a bare `text` or `word` takes nothing.
    /// - Returns: The first answer that matches and whose `when` holds.
    mutating func find(_ text: inout Incoming, at state: Int?, isFirst: Bool) -> Found? {
        let own = state.map { script.states[$0].answers } ?? []
        let context = answerContext
        for phase in [AnswerPhase.exact, .question, .bareText] where phase != .bareText || !isFirst
        {
            trace.phase = phase
            if let found = first(of: own, &text, phase, context) { return found }
            if let found = first(of: script.anytime, &text, phase, context) {
                return found
            }
        }
        trace.phase = nil
        guard script.settings.forgivesSlips else { return nil }
        return findSlip(&text, own + script.anytime, context)
    }

    /// The bare `text` or `word` question of a state that takes a text.
    mutating func words(_ text: inout Incoming, at state: Int) -> Found? {
        first(of: script.states[state].answers, &text, .bareText, answerContext)
    }

    /// The `*` that takes what nothing else did.
    mutating func findAnything(_ text: inout Incoming, at state: Int) -> Found? {
        let context = answerContext
        trace.phase = .anything
        return first(of: script.states[state].answers, &text, .anything, context)
            ?? first(of: script.anytime, &text, .anything, context)
    }

    private mutating func first(
        of answers: [Answer], _ text: inout Incoming, _ phase: AnswerPhase,
        _ context: AnswerContext
    ) -> Found? {
        for answer in answers {
            var list = answer.list
            while let match = list.match(&text, phase, in: context) {
                if holds(answer, match.captures) {
                    return Found(answer: answer, captures: match.captures)
                }
                // Another entry of the list may match with other captures.
                list = AnswerList(entries: Array(list.entries.dropFirst(match.entry + 1)))
            }
        }
        return nil
    }

    /// The one answer that takes the text with a slip in it, if exactly one does.
    private mutating func findSlip(
        _ text: inout Incoming, _ answers: [Answer], _ context: AnswerContext
    ) -> Found? {
        var found: Found?
        for answer in answers {
            switch answer.list.slip(in: &text, context) {
            case .none: continue
            case .several: return nil
            case .one(let match):
                guard holds(answer, match.captures) else { continue }
                if found != nil { return nil }
                found = Found(answer: answer, captures: match.captures)
            }
        }
        return found
    }

    /// Whether the `when` of an answer holds, with its captures filled in.
    private mutating func holds(_ answer: Answer, _ captures: [AnswerMatch.Captured]) -> Bool {
        guard answer.isConditional else { return true }
        captured = captures
        defer { captured = [] }
        if let condition = answer.condition, holds(condition) { return true }
        trace.events.append(.passedOver(answer.position))
        return false
    }

    private var answerContext: AnswerContext {
        facts.answerContext(language: language, value: { value(of: $0) })
    }
}
