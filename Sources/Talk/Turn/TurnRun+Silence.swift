internal import Conversation

/// Texts that are no answers at all: their turns say and change nothing.
extension TurnRun {
    /// Why a text is no answer at all; asked before anything is run.
    ///
    /// - Parameter text: What was texted.
    /// - Returns: nil where a turn is taken.
    func silence(_ text: inout Incoming) -> Trace.Silence? {
        if let automatic = AutomaticText(text.source) { return .automatic(automatic) }
        // Of most texts this is known before anything is looked up.
        if OptOutText.mayHaveWord(text.source), isOptOut(&text, answerContext) { return .optOut }
        return isGoodbye(&text) ? .goodbye : nil
    }

    /// The turn of a text that is no answer.
    ///
    /// - Parameters:
    ///   - silence: Why it is none.
    ///   - brought: The session as it was brought along.
    /// - Returns: A turn that says nothing.
    mutating func silent(_ silence: Trace.Silence, _ brought: Session) -> Turn {
        trace = Trace()
        trace.silence = silence
        return silence == .optOut ? Turn(optingOutBy: .otherWords) : Turn(session: brought)
    }

    // MARK: Opt-outs

    /// Whether a text says that no more messages are wanted, and no answer takes it.
    private func isOptOut(_ text: inout Incoming, _ context: AnswerContext) -> Bool {
        guard let form = text.optOut(context) else { return false }
        let own = waiting.map { script.states[$0].answers } ?? []
        // Whoever writes what they like may write so.
        if form != .certain, own.contains(where: \.list.takesAnyText) { return false }
        var run = self
        if waiting == nil { _ = run.enterStart() }
        let answers = run.waiting.map { script.states[$0].answers } ?? []
        guard case .found = run.findExact(&text, answers, context) else { return true }
        return false
    }

    // MARK: After the goodbye

    /// Whether a text is a courtesy after the end of a conversation.
    private func isGoodbye(_ text: inout Incoming) -> Bool {
        // Of a session that a test made, nothing was said yet; one that was begun may have ended
        // before anybody texted.
        guard waiting == nil, session.hasEnded, session.count > 0 || !script.beginnings.isEmpty,
            facts.message.media.isEmpty,
            script.states.contains(where: { !$0.answers.isEmpty })
        else { return false }
        let context = answerContext
        guard isIn(.yes, &text, context) || text.isCourtesy(context) else { return false }
        var run = self
        guard case .nothing = run.findExact(&text, [], context) else { return false }
        return true
    }
}

extension AnswerList {
    /// Whether a question takes whatever is texted: a bare `text` or `word`.
    fileprivate var takesAnyText: Bool {
        entries.contains { entry in
            guard case .question(let capture) = entry.form else { return false }
            return capture.kind.phase == .bareText
        }
    }
}
