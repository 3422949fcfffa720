/// What is remembered of a conversation between two messages.
///
/// It travels in the cookie that Twilio keeps, which has room for some 2,900 bytes of it: where that
/// is too little the cookie before stays, and the log says so. A dialogue in Swift reads and writes
/// `count`, `state`, `hasEnded` and `variables` as it likes; the rest is kept for it.
public struct Session: Sendable, Equatable {
    /// How many messages of this conversation there were, silent ones not counted.
    ///
    /// A script counts by itself, a dialogue in Swift where it wants to.
    public var count: Int
    /// The state that waits for an answer, a name of the dialogue's own; nil where nothing has been
    /// asked.
    public var state: String?
    /// Whether the conversation came to an end and nothing was asked since; a conversation in Swift
    /// says so itself.
    public var hasEnded: Bool
    /// What was captured and set, by the variable's name.
    public var variables: [String: String]
    /// When the last message that was answered came, in Unix seconds; 0 where none was.
    public package(set) var lastAt: Int
    /// The MessageSid of the last message that was answered; nil where none is known.
    package var lastMessageID: String?
    /// The name of the script that the rest belongs to; empty for a conversation in Swift.
    package var script: String
    /// Wrong answers in a row in `state`.
    package var tries: Int
    /// The states that waited before `state`, the latest last, at most six.
    package var trail: [String]
    /// When the present window of the limit of replies began, in Unix seconds; 0 where none has.
    package var windowStart: Int
    /// Replies within the present window.
    package var windowCount: Int

    /// Twilio keeps no cookie longer than four hours behind the last message, in seconds.
    /// <https://help.twilio.com/articles/223136287>
    package static let longestKept = 14_400

    /// The session of somebody who has not been heard of.
    public init() {
        count = 0
        lastMessageID = nil
        script = ""
        state = nil
        hasEnded = false
        variables = [:]
        tries = 0
        trail = []
        lastAt = 0
        windowStart = 0
        windowCount = 0
    }

    /// The session of somebody whose conversation is over: the window of the limit goes on, which
    /// is about the sender.
    ///
    /// - Parameter session: The session of the conversation.
    package init(after session: Session) {
        self.init()
        windowStart = session.windowStart
        windowCount = session.windowCount
    }

    /// Whether this is the session of somebody who has not been heard of.
    public var isNew: Bool { self == Session() }
}
