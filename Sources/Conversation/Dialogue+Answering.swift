extension Dialogue {
    /// Answers a message as the webhook does, with all that holds for every conversation.
    ///
    /// Nothing is answered to Twilio's own words, a repeated message or beyond the limit of replies;
    /// texts that are too long for a message are cut. It is a pure function like `turn`, and what
    /// tests of a dialogue ask.
    ///
    /// - Parameters:
    ///   - message: What was texted.
    ///   - session: What is remembered of the sender; a new session for a new sender.
    ///   - now: The time, in Unix seconds.
    /// - Returns: What comes of it: a turn without replies where nothing is said, and without a
    ///   session where the sender opted out.
    public func answer(
        to message: Message, in session: Session = Session(), now: Int
    ) -> Turn {
        let decision = Silence.decide(message, session: session, now: now, for: self)
        return turn(decision, session, message, now: now)
    }

    /// Answers a message as the webhook does with a store, where all who text share values.
    ///
    /// - Parameters:
    ///   - message: What was texted.
    ///   - session: What is remembered of the sender; a new session for a new sender.
    ///   - values: What is shared; what the turn changed is in it afterwards.
    ///   - now: The time, in Unix seconds.
    /// - Returns: What comes of it, as without shared values.
    public func answer(
        to message: Message, in session: Session = Session(), sharing values: inout SharedValues,
        now: Int
    ) -> Turn {
        let decision = Silence.decide(message, session: session, now: now, for: self)
        return turn(decision, session, message, sharing: &values, now: now)
    }

    /// Takes a turn where one was decided.
    ///
    /// - Parameters:
    ///   - decision: Whether the message is answered.
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - now: The time, in Unix seconds.
    /// - Returns: What comes of it.
    package func turn(
        _ decision: Silence.Decision, _ session: Session, _ message: Message, now: Int
    ) -> Turn {
        if let silent = decision.turn(session) { return silent }
        var turn = turn(session, message, now: now)
        turn.finish(after: session, message, limit: replyLimit, now: now)
        return turn
    }

    /// Takes a turn of a conversation that shares values, where one was decided.
    ///
    /// - Parameters:
    ///   - decision: Whether the message is answered.
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - values: What is shared; what the turn changed is in it afterwards.
    ///   - now: The time, in Unix seconds.
    /// - Returns: What comes of it.
    package func turn(
        _ decision: Silence.Decision, _ session: Session, _ message: Message,
        sharing values: inout SharedValues, now: Int
    ) -> Turn {
        if let silent = decision.turn(session) { return silent }
        var turn = turn(session, message, sharing: &values, now: now)
        turn.finish(after: session, message, limit: replyLimit, now: now)
        return turn
    }
}

extension Turn {
    /// Adds what its dialogue need not think of.
    fileprivate mutating func finish(
        after session: Session, _ message: Message, limit: ReplyLimit?, now: Int
    ) {
        if changesNothing(in: session) { return }
        cutMessages()
        // By this a webhook is recognised that comes twice.
        self.session?.lastMessageID = message.id.isEmpty ? nil : message.id
        self.session?.lastAt = now
        if let limit { count(limit, after: session, now: now) }
    }
}
