/// The messages that are answered with silence, whatever the conversation.
///
/// Twilio answers opt-out, opt-in and help words itself, and a text to somebody who opted out fails.
/// <https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out>
public enum Silence {
    /// The words that a conversation may answer itself.
    public enum Keyword: String, Sendable, CaseIterable {
        /// Asks for help.
        case help = "HELP"
        /// Asks for help, too.
        case info = "INFO"
        /// Opts in again.
        case start = "START"
    }

    /// The words after which Twilio blocks every further message.
    public static let optOutWords = [
        "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
    ]

    /// Decides whether a message gets no turn.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - dialogue: The conversation, which may take some words over.
    /// - Returns: The silent turn, after which the session is as it was, or forgotten after an
    ///   opt-out; nil where the conversation is to take a turn.
    public static func decide(
        _ session: Session, _ message: Message, in dialogue: some Dialogue
    ) -> Turn? {
        let word = uppercasedWord(of: message.body)
        let optOutType = message.optOutType?.uppercased()
        if optOutWords.contains(word) || optOutType == "STOP" { return Turn(session: nil) }
        if message.from == message.to { return Turn(session: session) }
        if !message.id.isEmpty, message.id == session.lastMessageID {
            return Turn(session: session)
        }
        if let keyword = Keyword(rawValue: word), !dialogue.takesOver(keyword) {
            return Turn(session: session)
        }
        // YES is an opt-in word too, and an answer to most questions.
        let isOptIn = word == "UNSTOP" || (optOutType == "START" && word == "START")
        let isHelp = optOutType == "HELP"
        let isTaken = Keyword(rawValue: word).map(dialogue.takesOver) ?? false
        return (isOptIn || isHelp) && !isTaken ? Turn(session: session) : nil
    }

    /// The body without white space at its ends, in capitals.
    private static func uppercasedWord(of body: String) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        var bytes = body.utf8[...]
        // No keyword is longer, and what people text may be.
        guard bytes.count <= 64 else { return "" }
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return String(Substring(bytes)).uppercased()
    }
}
