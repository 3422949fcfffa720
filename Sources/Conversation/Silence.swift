internal import Bytes

/// The messages that nobody answers: Twilio's own words, echoes, repetitions, and too many.
///
/// Twilio answers STOP, START and HELP itself, blocks who texted STOP, and calls the webhook all
/// the same: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
public enum Silence {
    /// A word of Twilio's that a conversation may answer to itself.
    public enum Keyword: String, Sendable, CaseIterable {
        /// Asks for help.
        case help = "HELP"
        /// Asks for help.
        case info = "INFO"
        /// Takes an opt-out back.
        case start = "START"
    }

    /// What is to be done with a message.
    package enum Decision: Sendable, Equatable {
        /// A turn is taken.
        case answer
        /// Nothing is said and nothing changes.
        case silent(Reason)
        /// Nothing is said, and the session is forgotten: the sender opted out.
        case forget
    }

    /// Why nothing is said.
    package enum Reason: String, Sendable {
        /// Twilio answers this word itself.
        case keyword
        /// The sender is the number that was texted.
        case echo
        /// The message was answered already.
        case repetition
        /// The sender has opted out in other words than Twilio's.
        case optedOut
        /// The sender got as many replies as one may get.
        case limit
    }

    package static let optOut = [
        "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
    ]
    private static let optIn = ["START", "UNSTOP"]

    /// Decides whether a message is answered; asked before any turn.
    ///
    /// - Parameters:
    ///   - message: What was texted.
    ///   - session: What is remembered of the sender.
    ///   - now: The time, in Unix seconds.
    ///   - dialogue: The conversation, which may answer to some words itself and have a limit.
    /// - Returns: Whether a turn is taken.
    package static func decide(
        _ message: Message, session: Session, now: Int, for dialogue: some Dialogue
    ) -> Decision {
        let body = word(message.body)
        let type = message.optOutType.map(uppercased)
        if !body.isEmpty && optOut.contains(body) || type == "STOP" { return .forget }
        if message.from == message.to { return .silent(.echo) }
        if isTwilios(body, type: type, for: dialogue) { return .silent(.keyword) }
        if !message.id.isEmpty, message.id == session.lastMessageID { return .silent(.repetition) }
        if let limit = dialogue.replyLimit, session.isFull(limit, now: now) {
            return .silent(.limit)
        }
        return .answer
    }

    /// Whether a message takes an opt-out back.
    ///
    /// - Parameter message: What was texted.
    /// - Returns: Whether its text or its type is START or UNSTOP.
    package static func optsIn(_ message: Message) -> Bool {
        optIn.contains(uppercased(message.body))
            || optIn.contains(uppercased(message.optOutType ?? ""))
    }

    private static func isTwilios(
        _ body: String, type: String?, for dialogue: some Dialogue
    ) -> Bool {
        if !body.isEmpty {
            if let word = Keyword(rawValue: body) { return !dialogue.answers(to: word) }
            if optIn.contains(body) { return true }
        }
        // YES is an opt-in word too, and an answer to most questions.
        return type != nil && type != "" && type != "START"
    }

    /// A trimmed text in capitals; empty where it has a character of ASCII that is in no word.
    private static func word(_ text: String) -> String {
        let bytes = text.utf8.span
        let range = bytes.trimming(0..<bytes.count) { $0.isWhitespace }
        // Most texts have a blank or a comma near the front.
        for index in range where bytes[index] < 0x80 && !bytes[index].isLetter { return "" }
        return uppercased(text)
    }

    /// A trimmed text in capitals; empty if it is longer than any of Twilio's words.
    private static func uppercased(_ text: String) -> String {
        let bytes = text.utf8.span
        let range = bytes.trimming(0..<bytes.count) { $0.isWhitespace }
        // No word of these is longer, and a text may be very long.
        guard range.count <= 16 else { return "" }
        return String(decoding: Array(text.utf8)[range], as: UTF8.self).uppercased()
    }
}

extension Silence.Decision {
    /// What comes of a message that gets no turn of the conversation.
    ///
    /// - Parameter session: What is remembered of the sender.
    /// - Returns: A turn that says nothing; nil where the conversation is to take one.
    package func turn(_ session: Session) -> Turn? {
        switch self {
        case .answer: nil
        case .silent: Turn(session: session)
        case .forget: Turn(optingOutBy: .twiliosWord)
        }
    }
}
