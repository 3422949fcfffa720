/// A conversation: given what is remembered and what was said, what is answered.
///
/// A turn is a pure function: the same input gives the same output, on any machine. What the
/// module calls its conversations cannot be its own name, hence a dialogue.
public protocol Dialogue: Sendable {
    /// Takes one turn.
    ///
    /// It is asked only where an answer is due: `Silence` has been decided before.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender; a new session for a new sender.
    ///   - message: What was texted.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, the replies and the effects.
    func turn(_ session: Session, _ message: Message, now: Int) -> Turn

    /// Whether the conversation answers a word that is Twilio's business otherwise.
    ///
    /// - Parameter keyword: The word.
    /// - Returns: Whether it does; without an own definition it answers none.
    func takesOver(_ keyword: Silence.Keyword) -> Bool
}

extension Dialogue {
    /// No word is taken over.
    ///
    /// - Parameter keyword: The word.
    /// - Returns: False.
    public func takesOver(_ keyword: Silence.Keyword) -> Bool { false }
}
