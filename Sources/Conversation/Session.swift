/// What is remembered of a conversation between two messages.
///
/// It travels in the cookie, so everything in it is small; `Dialogue`s that keep texts there
/// shorten them.
package struct Session: Sendable, Equatable {
    /// How many messages of this conversation there were, silent ones not counted.
    package var count: Int
    /// The MessageSid of the last message that was answered; nil where none is known.
    package var lastMessageID: String?
    /// The name of the script that the rest belongs to; empty for a conversation in Swift.
    package var script: String
    /// The state that waits for an answer; nil where nothing has been asked.
    package var state: String?
    /// Whether the conversation came to an end and nothing was asked since; a conversation in Swift
    /// says so itself.
    package var hasEnded: Bool
    /// What was captured and set, by the variable's name.
    package var variables: [String: String]
    /// Wrong answers in a row in `state`.
    package var tries: Int
    /// The states that waited before `state`, the latest last, at most six.
    package var trail: [String]
    /// When the last message that counted came, in Unix seconds; 0 where none did.
    package var lastAt: Int
    /// When the present window of the limit of replies began, in Unix seconds; 0 where none has.
    package var windowStart: Int
    /// Replies within the present window.
    package var windowCount: Int

    /// Twilio keeps no cookie longer than four hours behind the last message, in seconds.
    /// <https://help.twilio.com/articles/223136287>
    package static let longestKept = 14_400

    /// The session of somebody who has not been heard of.
    package init() {
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

    /// Whether this is the session of somebody who has not been heard of.
    package var isNew: Bool { self == Session() }
}
