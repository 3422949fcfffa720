internal import Conversation

/// The built-in counter.
enum BuiltInCounter {
    static let name = "Message counter"

    static func dialogue(callers: [String: String], welcome: String?) -> MessageCounter {
        MessageCounter(callers: callers, welcome: welcome)
    }
}
