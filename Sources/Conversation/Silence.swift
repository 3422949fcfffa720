/// The messages that are answered with silence, whatever the conversation.
public enum Silence {
    /// What Twilio itself answers, and a script may take over.
    public enum Keyword: String, Sendable, CaseIterable {
        case help = "HELP"
        case info = "INFO"
        case start = "START"
    }

    /// Decides whether a message gets no turn.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - dialogue: The conversation, which may take some words over.
    /// - Returns: The silent turn; nil where the conversation is to take one.
    public static func decide(
        _ session: Session, _ message: Message, in dialogue: some Dialogue
    ) -> Turn? {
        nil
    }
}
