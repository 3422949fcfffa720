package import Conversation

/// Conversations that are begun from outside.
extension ScriptDialogue {
    /// Reads the cells of a row, as somebody wrote them.
    ///
    /// - Parameters:
    ///   - cells: The cells by their names; those that the beginning does not take are left alone.
    ///   - beginning: What is begun.
    ///   - now: The time, in Unix seconds.
    /// - Returns: What a conversation is begun with.
    /// - Throws: `Beginning.Mistake`, for the first cell that is missing or does not fit.
    package func values(
        of cells: [(name: String, text: String)], for beginning: Beginning, now: Int
    ) throws(Beginning.Mistake) -> Beginning.Values {
        let context = facts(Message(from: "", to: "", body: ""), now: now)
            .answerContext { _ in "" }
        return try CellReader(cells: cells, context: context, languages: script.settings.languages)
            .values(for: beginning)
    }

    /// Begins a conversation: a new session, whose first text is ours.
    ///
    /// - Parameters:
    ///   - beginning: What is begun.
    ///   - values: What it is begun with.
    ///   - session: What is remembered of the person; nil for nothing.
    ///   - pair: The person's number, and ours.
    ///   - shared: The values that all share, which it leaves as they are.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, and what is said.
    package func begin(
        _ beginning: Beginning, with values: Beginning.Values, session: Session?,
        pair: (person: String, own: String), sharing shared: SharedValues = SharedValues(), now: Int
    ) -> Turn {
        tracedBegin(
            beginning, with: values, session: session, pair: pair, sharing: shared, now: now
        ).turn
    }

    /// Begins a conversation, and says how it went.
    ///
    /// - Parameters:
    ///   - beginning: What is begun.
    ///   - values: What it is begun with.
    ///   - session: What is remembered of the person; nil for nothing.
    ///   - pair: The person's number, and ours.
    ///   - shared: The values that all share, which it leaves as they are.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The turn, and which states it went through.
    package func tracedBegin(
        _ beginning: Beginning, with values: Beginning.Values, session: Session?,
        pair: (person: String, own: String), sharing shared: SharedValues = SharedValues(), now: Int
    ) -> (turn: Turn, trace: Trace) {
        let message = Message(from: pair.person, to: pair.own, body: "")
        var run = run(session ?? Session(), message, sharing: shared, now: now)
        run.trace.isDetailed = true
        return (run.begin(beginning, with: values), run.trace)
    }
}
