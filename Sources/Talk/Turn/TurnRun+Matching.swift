extension TurnRun {
    /// An answer that matches, with what it captured.
    struct Found {
        let answer: Answer
        let captures: [AnswerMatch.Captured]
        /// Whether it is taken by the word list `stop`.
        let isOptOut: Bool

        init(answer: Answer, match: AnswerMatch) {
            self.answer = answer
            captures = match.captures
            if case .list(let name) = answer.list.entries[match.entry].form {
                isOptOut = name.text == BuiltInList.stop.rawValue
            } else {
                isOptOut = false
            }
        }
    }

    /// What was looked for, and whether it is known by now.
    enum Search {
        /// An answer takes the text.
        case found(Found)
        /// Nothing takes it so far.
        case nothing
        /// It may mean two answers, so that none takes it.
        case refused

        /// The answer, where there is one.
        var found: Found? {
            guard case .found(let found) = self else { return nil }
            return found
        }
    }

    /// The answer that matches by all steps but the last one.
    ///
    /// - Parameters:
    ///   - text: What was texted.
    ///   - state: The state that waits; nil looks at `[anytime]` alone.
    ///   - isFirst: Whether nothing was asked, so that a bare `text` or `word` takes nothing.
    /// - Returns: The first answer that matches and whose `when` holds.
    mutating func find(_ text: inout Incoming, at state: Int?, isFirst: Bool) -> Found? {
        let own = state.map { script.states[$0].answers } ?? []
        guard !own.isEmpty || !script.anytime.isEmpty else { return nil }
        let context = answerContext
        switch findExact(&text, own, context) {
        case .found(let found): return found
        case .refused: return nil
        case .nothing: break
        }
        for phase in [AnswerPhase.question, .bareText] where phase != .bareText || !isFirst {
            trace.phase = phase
            if let found = first(of: own, &text, phase, context) { return found }
            if let found = first(of: script.anytime, &text, phase, context) {
                return found
            }
        }
        trace.phase = nil
        if script.settings.forgivesSlips,
            let found = findSlip(&text, own + script.anytime, context)
        {
            return found
        }
        return isFirst ? nil : findLoose(&text, own, context)
    }

    /// The answer that takes a text by its words, a list or a choice (steps 1 and 2).
    ///
    /// - Parameters:
    ///   - text: What was texted.
    ///   - own: The answers of the state that waits.
    ///   - context: The script and its lists.
    /// - Returns: What was found.
    mutating func findExact(
        _ text: inout Incoming, _ own: [Answer], _ context: AnswerContext
    ) -> Search {
        trace.phase = .exact
        let places = [own, script.anytime].filter { !$0.isEmpty }
        for place in places {
            if let found = first(of: place, &text, .exact, context) { return .found(found) }
            let search = take(of: place, context, .number) { $0.number(&text) }
            guard case .nothing = search else { return search }
        }
        for place in places {
            let search = take(of: place, context, .courtesies) { $0.withoutCourtesies(&text) }
            guard case .nothing = search else { return search }
        }
        for place in places {
            let search = take(of: place, context, .row) { $0.row(&text) }
            guard case .nothing = search else { return search }
        }
        trace.phase = nil
        return .nothing
    }

    /// A yes or a no that goes on.
    private mutating func findLoose(
        _ text: inout Incoming, _ own: [Answer], _ context: AnswerContext
    ) -> Found? {
        let anytime = script.anytime.map(\.list)
        return take(of: own, context, .loose) { $0.loose(&text, anytime: anytime) }.found
    }

    /// What the answers of a place take together.
    private mutating func take(
        of answers: [Answer], _ context: AnswerContext, _ manner: Trace.Manner,
        _ match: (SectionMatcher) -> SectionMatch
    ) -> Search {
        var copy = self
        let matcher = SectionMatcher(
            lists: answers.map(\.list), context: context,
            holds: { copy.holds(answers[$0], $1) })
        let taken = matcher.hasExact ? match(matcher) : .nothing
        trace.events = copy.trace.events
        switch taken {
        case .nothing: return .nothing
        case .refused:
            trace.manner = manner
            trace.isAmbiguous = true
            return .refused
        case .taken(let number, let match):
            trace.manner = manner
            return .found(Found(answer: answers[number], match: match))
        }
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
            var next = 0
            while let match = answer.list.match(&text, phase, in: context, from: next) {
                if holds(answer, match.captures) { return Found(answer: answer, match: match) }
                // Another entry of the list may match with other captures.
                next = match.entry + 1
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
                found = Found(answer: answer, match: match)
            }
        }
        return found
    }

    /// Whether the `when` of an answer holds, with its captures filled in.
    private mutating func holds(_ answer: Answer, _ captures: [AnswerMatch.Captured]) -> Bool {
        guard answer.isConditional else { return true }
        captured = captures
        defer { captured = [] }
        if let condition = answer.condition, judge(condition) { return true }
        trace.note(.passedOver(answer.position))
        return false
    }

    var answerContext: AnswerContext {
        facts.answerContext(language: language, value: { value(of: $0) })
    }
}
