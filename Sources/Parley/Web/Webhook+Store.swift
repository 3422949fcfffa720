internal import Bytes
internal import Conversation
internal import Gateway
internal import Logging
internal import Signing
package import Store
internal import Talk
internal import Twilio

/// Turns that a store remembers.
extension Webhook {
    /// What the store has to know of a message.
    static func arrival(
        _ incoming: IncomingMessage, _ dialogue: any Dialogue
    ) throws(Refusal) -> Arrival {
        let longest = max(incoming.fromBytes.count, incoming.toBytes.count)
        guard longest <= Refusal.longestAddress else { throw .longAddress }
        let pair = Pair(
            account: String(decoding: incoming.accountSidBytes, as: UTF8.self),
            receiver: incoming.to, sender: incoming.from)
        // A conversation in Swift has no name, and there is but one.
        let name = (dialogue as? ScriptDialogue)?.script.sessionName ?? ""
        let sharing = dialogue.sharesValues ? name : nil
        guard incoming.messageSid.isEmpty else {
            return Arrival(pair, message: incoming.messageSid, sharing: sharing)
        }
        // Without an id it is no repetition of another one.
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        return Arrival(
            pair, message: "-\(String(decoding: Hexadecimal.encode(bytes), as: UTF8.self))",
            sharing: sharing)
    }

    /// Takes a turn in the store.
    func remembered(
        _ memory: Memory, _ arrival: Arrival, _ message: Message, _ subject: Subject,
        _ opened: Sessions.Opened, _ conversation: CurrentConversation, isSecure: Bool,
        _ record: inout RequestLog.Record
    ) throws(Refusal) -> Response {
        let outcome: StoredTurn.Outcome
        do throws(StoreError) {
            outcome = try memory.take(arrival) { known in
                // Read once the conversation is locked: whoever waited for it comes later.
                StoredTurn(
                    message: message, arrival: arrival, opened: opened,
                    dialogue: conversation.dialogue, said: conversation.said, now: clock()
                ).decided(known)
            }
        } catch {
            return try withoutStore(
                error, memory, message, subject, opened, conversation, isSecure: isSecure, &record)
        }
        record.took(
            outcome.turn, isSilent: !outcome.isAnswered, outcome.remarks)
        var response = answered(
            outcome.reply, outcome.session, opened, subject, isAnswered: outcome.isAnswered,
            isSecure: isSecure, now: outcome.now, revision: outcome.revision, &record)
        response.afterwards = memory.sweep(outcome.known, now: outcome.now)
        return response
    }

    /// Takes the turn from the cookie while the store is down, where nothing is lost by that.
    private func withoutStore(
        _ error: StoreError, _ memory: Memory, _ message: Message, _ subject: Subject,
        _ opened: Sessions.Opened, _ conversation: CurrentConversation, isSecure: Bool,
        _ record: inout RequestLog.Record
    ) throws(Refusal) -> Response {
        guard case .down = error, !memory.refusesWhileDown,
            !conversation.dialogue.needsStore
        else { throw .store(error) }
        let now = clock()
        let (turn, isAnswered) = taken(conversation, message, opened, now: now)
        let saves = turn.effects.contains { if case .save = $0 { true } else { false } }
        // An opt-out has to be noted, too.
        guard !saves, turn.session != nil else { throw .store(error) }
        record.missedStore(error)
        record.took(turn, isSilent: !isAnswered, CurrentConversation.Remarks())
        let revision = Int(opened.revision)
        return answered(
            MessagingResponse(turn).bytes, turn.session, opened, subject, isAnswered: isAnswered,
            isSecure: isSecure, now: now, revision: isAnswered ? max(revision + 1, now) : revision,
            &record)
    }

    /// Opens the store, before any message asks for it; that it is down is written down, and is
    /// none of its faults.
    ///
    /// - Throws: `StoreFault` where somebody has to mend something first.
    package func checkStore() throws(StoreFault) {
        do throws(StoreError) {
            _ = try memory?.store.key()
        } catch {
            if case .fault(let fault) = error { throw fault }
            log.log.warning("\(LogLine("store").adding("reason", "\(error)"))")
        }
    }
}
