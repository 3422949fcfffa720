/// A conversation: given what is remembered and what was said, what is answered.
///
/// A turn is a pure function: the same input gives the same output, on any machine. What the
/// module calls its conversations cannot be its own name, hence a dialogue.
package protocol Dialogue: Sendable {
    /// How many replies one sender gets; nil for any number.
    var replyLimit: ReplyLimit? { get }

    /// Whether it answers to a word that Twilio answers itself.
    ///
    /// - Parameter word: The word.
    /// - Returns: Whether a turn is taken when somebody texts it.
    func answers(to word: Silence.Keyword) -> Bool

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
}

extension Dialogue {
    /// Any number of replies.
    package var replyLimit: ReplyLimit? { nil }

    /// Leaves Twilio's words to Twilio.
    ///
    /// - Parameter word: The word.
    /// - Returns: Always false.
    package func answers(to word: Silence.Keyword) -> Bool { false }
}
