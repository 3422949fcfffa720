package import Conversation
internal import Flask
package import Store
package import Talk

/// How a conversation is begun in the store: who is left out, what is said, what is kept.
///
/// All of it is a function of what the store knew, as `StoredTurn` is.
package struct StoredBeginning: Sendable {
    /// Why somebody is not texted.
    package enum LeftOut: Sendable, Equatable {
        /// The person wants no more texts.
        case optedOut
        /// The person is in the middle of a conversation.
        case waits(state: String)
        /// The batch has the person already.
        case known(SentLine)
        /// Somebody else is at work on the batch.
        case lostBatch
    }

    /// What becomes of somebody.
    package enum Outcome: Sendable {
        case leftOut(LeftOut)
        /// What the script says now is no text that can be sent; why.
        case unfit(String)
        /// It is kept, and the text may leave: its line, what was known before, the text.
        case begun(SentLine, before: RecordStore.KnownReceiver, Reply)
    }

    /// The conversation.
    package let dialogue: ScriptDialogue
    /// The state that is entered, and what it takes.
    package let beginning: Beginning
    /// Which lines are sent once more.
    package let retried: Set<SentLine.Status>

    /// Names what is begun.
    ///
    /// - Parameters:
    ///   - dialogue: The conversation.
    ///   - beginning: The state that is entered, and what it takes.
    ///   - retried: Which lines are sent once more.
    package init(
        _ dialogue: ScriptDialogue, _ beginning: Beginning, retrying retried: Set<SentLine.Status>
    ) {
        self.dialogue = dialogue
        self.beginning = beginning
        self.retried = retried
    }

    /// The script whose shared values its texts may say; nil where it has none.
    package var sharing: String? {
        dialogue.sharesValues ? dialogue.script.sessionName : nil
    }

    /// Why somebody is left out.
    ///
    /// - Parameters:
    ///   - pair: From which number, and who.
    ///   - record: What is kept of the conversation.
    ///   - line: The person's line in the batch; nil where there is none.
    ///   - isRefused: Whether the person has opted out.
    ///   - now: The time in Unix seconds.
    /// - Returns: The reason; nil where the person is texted.
    package func reason(
        of pair: Pair, _ record: Record?, _ line: SentLine?, isRefused: Bool, now: Int
    ) -> LeftOut? {
        if let line, !retried.contains(line.status) { return .known(line) }
        if isRefused { return .optedOut }
        guard let record, SentLine.id(in: record.message) == nil,
            WaitingConversation(pair, record, now: now) != nil
        else { return nil }
        return .waits(state: record.state)
    }

    /// Begins with somebody: what is said, and the session from then on.
    ///
    /// - Parameters:
    ///   - pair: From which number, and who.
    ///   - values: What the conversation is begun with.
    ///   - record: What is kept of the conversation.
    ///   - shared: The shared values that were ever changed.
    ///   - now: The time in Unix seconds.
    /// - Returns: The turn.
    package func turn(
        with pair: Pair, _ values: Beginning.Values, _ record: Record?, shared: [String: String],
        now: Int
    ) -> Turn {
        dialogue.begin(
            beginning, with: values, session: Self.session(record, now: now),
            pair: (person: pair.sender, own: pair.receiver), sharing: SharedValues(shared),
            now: now)
    }

    private static func session(_ record: Record?, now: Int) -> Session? {
        guard let record, !record.session.isEmpty,
            let session = Session(jsonBytes: Array(record.session.utf8), issued: record.touched)
        else { return nil }
        return record.expires < now ? Session(after: session) : session
    }

    /// The text of a turn that can be sent.
    ///
    /// - Parameter turn: The turn.
    /// - Returns: The text; nil where there is none.
    /// - Throws: `Unfit` where it cannot be sent as it is.
    package static func text(of turn: Turn) throws(Unfit) -> Reply {
        guard turn.session != nil, let reply = turn.replies.first else {
            throw Unfit("the script says nothing to this person")
        }
        guard turn.notes.isEmpty else { throw Unfit(turn.notes.joined(separator: "; ")) }
        return reply
    }

    /// Why a text cannot be sent as it is.
    package struct Unfit: Error, Sendable, Equatable, CustomStringConvertible {
        /// The reason, in words.
        package let description: String

        init(_ description: String) { self.description = description }
    }

    /// Decides what becomes of somebody.
    ///
    /// - Parameters:
    ///   - draft: The person's line, as it would be.
    ///   - values: What the conversation is begun with.
    ///   - known: What the store knows.
    ///   - now: The time in Unix seconds.
    /// - Returns: What becomes of the person, and what is kept.
    package func decided(
        _ draft: SentLine, _ values: Beginning.Values, _ known: RecordStore.KnownReceiver, now: Int
    ) -> (value: Outcome, kept: RecordStore.Beginning?) {
        guard known.isOwner else { return (.leftOut(.lostBatch), nil) }
        let reason = reason(
            of: draft.pair, known.record, known.line, isRefused: known.isRefused, now: now)
        if let reason { return (.leftOut(reason), nil) }
        let turn = turn(
            with: draft.pair, values, known.record, shared: known.shared, now: now)
        let reply: Reply
        do throws(Unfit) {
            reply = try Self.text(of: turn)
        } catch {
            return (.unfit(error.description), nil)
        }
        var line = draft
        line.time = now
        // It goes back to what was before an earlier text of which nothing is known. The line of one
        // that Twilio took, and could not deliver, has kept nothing of that.
        line.before =
            known.line.flatMap { line in
                line.status == .unknown && line.mark == known.record?.message ? line.before : nil
            } ?? known.record.map(RecordText.text) ?? ""
        let kept = RecordStore.Beginning(
            line, record(line, turn.session ?? Session(), after: known.record, now: now))
        return (.begun(line, before: known, reply), kept)
    }

    private func record(
        _ line: SentLine, _ session: Session, after record: Record?, now: Int
    ) -> Record {
        Record(
            script: session.script, state: session.state ?? "",
            revision: max((record?.revision ?? 0) + 1, now),
            session: String(decoding: session.jsonBytes(issued: now), as: UTF8.self),
            message: line.mark, began: now, touched: now,
            waits: now + dialogue.conversationSeconds, expires: now + dialogue.memorySeconds)
    }
}
