internal import Conversation

extension Configuration {
    /// Where the conversation comes from.
    var source: any ConversationSource {
        FixedConversation(MessageCounter(callers: callers, welcome: welcome))
    }
}
