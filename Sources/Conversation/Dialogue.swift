/// A conversation: given what is remembered and what was said, what is answered.
///
///     struct Parrot: Dialogue {
///         func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
///             Turn(session: session, replies: [Reply(message.body)])
///         }
///     }
///
/// A turn is a pure function: the same input gives the same output, on any machine. What the
/// module calls its conversations cannot be its own name, hence a dialogue.
public protocol Dialogue: Sendable {
    /// How many replies one sender gets; nil for any number.
    ///
    /// Beyond it nothing is said until the window is over.
    var replyLimit: ReplyLimit? { get }

    /// How long a conversation is remembered after its last message, where there is a store: up to
    /// 365 days.
    var expire: TimeSpan { get }

    /// Whether it answers to a word that Twilio answers itself.
    ///
    /// - Parameter word: The word.
    /// - Returns: Whether a turn is taken when somebody texts it.
    func answers(to word: Silence.Keyword) -> Bool

    /// Takes one turn.
    ///
    /// It is asked only where an answer is due; `answer(to:in:now:)` decides that.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender; a new session for a new sender.
    ///   - message: What was texted.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, the replies and the effects.
    func turn(_ session: Session, _ message: Message, now: Int) -> Turn

    /// Whether all who text it share values, which only a store can keep: without one it is not run.
    var sharesValues: Bool { get }

    /// Takes one turn of a conversation that shares values.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender; a new session for a new sender.
    ///   - message: What was texted.
    ///   - values: What is shared; what the turn changed is in it afterwards.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, the replies and the effects.
    func turn(
        _ session: Session, _ message: Message, sharing values: inout SharedValues, now: Int
    ) -> Turn
}

extension Dialogue {
    /// As long as Twilio keeps a cookie: four hours.
    public var expire: TimeSpan { TimeSpan(seconds: Session.longestKept) }

    /// Any number of replies.
    public var replyLimit: ReplyLimit? { nil }

    /// Leaves Twilio's words to Twilio.
    ///
    /// - Parameter word: The word.
    /// - Returns: Always false.
    public func answers(to word: Silence.Keyword) -> Bool { false }

    /// Shares nothing.
    public var sharesValues: Bool { false }

    /// Takes the turn that shares nothing.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender; a new session for a new sender.
    ///   - message: What was texted.
    ///   - values: What is shared; it stays as it is.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, the replies and the effects.
    public func turn(
        _ session: Session, _ message: Message, sharing values: inout SharedValues, now: Int
    ) -> Turn {
        turn(session, message, now: now)
    }
}
