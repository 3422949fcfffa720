internal import Conversation

/// What a program answers with, before its configuration is known.
enum ChosenConversation: Sendable {
    /// A conversation in Swift, and where it saves.
    case dialogue(any Dialogue, AnswersTable?)
    /// A script, which goes before the one that the configuration names.
    case configured(script: String?)

    /// Where the conversation comes from.
    ///
    /// - Parameters:
    ///   - configuration: What the operator decides.
    ///   - isForMany: Whether many messages are answered; else one, with the least that a turn
    ///     needs.
    /// - Returns: The conversation; the built-in counter where neither names a script.
    func source(
        _ configuration: Configuration, isForMany: Bool
    ) -> any ConversationSource {
        switch self {
        case .dialogue(let dialogue, let answers):
            FixedConversation(
                dialogue, answers: answers?.file(configuration),
                hasStore: configuration.store != nil)
        case .configured(let script):
            configuration.source(script: script, isForMany: isForMany)
        }
    }
}
