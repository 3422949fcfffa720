internal import Conversation
internal import Flask
internal import Store
internal import Twilio

/// One message's way through the store: which session counts, what is said, what is kept.
///
/// All of it is a function of what the store knew, so that it can be taken again where somebody else
/// was in the way.
struct StoredTurn {
    /// What becomes of the message.
    struct Outcome: Sendable {
        /// The turn, for the log.
        var turn: Turn
        /// Whether one was taken.
        var isAnswered = false
        /// What is answered.
        var reply: [UInt8]
        /// The session for the cookie; nil where it is deleted.
        var session: Session?
        /// The cookie's revision.
        var revision: Int
        /// What the log says beside the turn.
        var remarks = CurrentConversation.Remarks()
        /// What the store knew.
        let known: Remembered
        /// The time that was read once the conversation was locked.
        let now: Int
    }

    let message: Message
    let arrival: Arrival
    let opened: Sessions.Opened
    let dialogue: any Dialogue
    /// What the script says of the values that all share.
    let said: SaidValues?
    let now: Int

    /// Decides what becomes of the message.
    ///
    /// - Parameter known: What the store knows.
    /// - Returns: What is answered, and what is kept.
    func decided(_ known: Remembered) -> Decision<Outcome> {
        let record = known.record
        let last = max(record?.revision ?? 0, Int(opened.revision))
        let session = session(record)
        let decision = Silence.decide(message, session: session, now: now, for: dialogue)
        var outcome = Outcome(
            turn: Turn(session: session), reply: MessagingResponse().bytes, session: session,
            revision: last, known: known, now: now)
        // What was erased leaves nothing in the cookie either.
        if record?.session.isEmpty == true, session.isNew { outcome.session = nil }
        if decision == .forget { return forgotten(outcome) }
        guard !known.isRepetition else { return Decision(repeated(outcome), keeping: nil) }
        if known.refusal == .words, !Silence.optsIn(message) {
            return Decision(outcome, keeping: nil)
        }
        var changes: Changes?
        if known.refusal != nil {
            changes = Changes()
            changes?.optOut = .lifted
        }
        guard decision == .answer else { return Decision(outcome, keeping: changes) }
        return answered(outcome, session, changes)
    }

    /// The session that counts: the record's, unless the cookie is newer.
    private func session(_ record: Record?) -> Session {
        guard let record, record.revision >= Int(opened.revision) else { return opened.session }
        guard !record.session.isEmpty,
            let session = Session(jsonBytes: Array(record.session.utf8), issued: record.touched)
        else { return Session() }
        return record.expires < now ? Session(after: session) : session
    }

    /// Whether the conversation has gone on until now.
    private func isGoingOn(_ before: Session, _ session: Session) -> Bool {
        !before.hasEnded && before.lastAt > 0 && now - before.lastAt <= dialogue.conversationSeconds
            && before.script == session.script
    }

    private func answered(
        _ outcome: Outcome, _ before: Session, _ lifted: Changes?
    ) -> Decision<Outcome> {
        var outcome = outcome
        var changes = lifted ?? Changes()
        var values = SharedValues(outcome.known.shared)
        let turn = dialogue.turn(.answer, before, message, sharing: &values, now: now)
        if turn.changesNothing(in: before), values.changes.isEmpty {
            return Decision(outcome, keeping: lifted)
        }
        outcome.turn = turn
        outcome.isAnswered = true
        outcome.session = outcome.turn.session
        outcome.revision = max(outcome.revision + 1, now)
        outcome.reply = MessagingResponse(outcome.turn).bytes
        changes.rows = outcome.turn.effects.compactMap(Self.row)
        changes.line = line(outcome, before)
        changes.answered = begun(outcome)
        changes.notUnderstood = notUnderstood(outcome.turn)
        changes.record = record(outcome, before)
        if turn.optOut != nil {
            changes.optOut = .noted(.words, time: now)
            changes.record = emptied(
                outcome, reply: String(decoding: outcome.reply, as: UTF8.self))
        }
        changes.shared = values.changes.sorted { $0.key < $1.key }.map { name, change in
            switch change {
            case .stored(let text): (name, text)
            case .forgotten: (name, nil)
            }
        }
        if let said, said.json != outcome.known.said {
            changes.said = said.json
            if let note = said.note(after: outcome.known.said) {
                outcome.remarks.failures.append(note)
            }
        }
        return Decision(outcome, keeping: changes)
    }

    /// An opt-out: nothing is said, everything is forgotten, and that is noted.
    private func forgotten(_ outcome: Outcome) -> Decision<Outcome> {
        var outcome = outcome
        let before = outcome.session ?? Session()
        outcome.turn = Turn(session: nil)
        outcome.session = nil
        guard !outcome.known.isRepetition else { return Decision(outcome, keeping: nil) }
        outcome.revision = max(outcome.revision + 1, now)
        var changes = Changes()
        changes.optOut = .noted(.twilio, time: now)
        changes.line = line(outcome, before)
        changes.answered = begun(outcome)
        changes.record = emptied(outcome)
        return Decision(outcome, keeping: changes)
    }

    /// The line of the text from here that this message is the first answer to; nil where it is none.
    private func begun(_ outcome: Outcome) -> String? {
        outcome.known.record.flatMap { SentLine.id(in: $0.message) }
    }

    /// A record of which nothing but its revision counts any more.
    private func emptied(_ outcome: Outcome, reply: String = "") -> Record {
        Record(
            revision: outcome.revision, message: arrival.message, reply: reply, began: now,
            touched: now, waits: now, expires: now)
    }

    /// What was said is said again, unless the cookie shows that it has arrived.
    private func repeated(_ outcome: Outcome) -> Outcome {
        guard let record = outcome.known.record, record.message == arrival.message,
            Int(opened.revision) < record.revision, !record.reply.isEmpty
        else { return outcome }
        var outcome = outcome
        outcome.reply = Array(record.reply.utf8)
        return outcome
    }

    private func record(_ outcome: Outcome, _ before: Session) -> Record {
        let session = outcome.session ?? Session()
        let began = isGoingOn(before, session) ? outcome.known.record?.began : nil
        return Record(
            script: session.script, state: session.state ?? "", revision: outcome.revision,
            session: String(decoding: session.jsonBytes(issued: now), as: UTF8.self),
            message: arrival.message, reply: String(decoding: outcome.reply, as: UTF8.self),
            began: began ?? now, touched: now,
            waits: now + dialogue.conversationSeconds, expires: now + dialogue.memorySeconds)
    }

    /// A row of `save` as JSON; nil of another effect.
    private static func row(_ effect: Effect) -> String? {
        guard case .save(let fields) = effect else { return nil }
        var object = JSONObjectWriter()
        for field in fields { object.write(field.name, field.value) }
        return String(decoding: object.finish(), as: UTF8.self)
    }
}
