internal import Conversation

extension Configuration {
    /// Where the conversation comes from.
    ///
    /// - Parameter isForMany: Whether many messages are answered; else one, with the least that a
    ///   turn needs.
    /// - Returns: The script that the operator names, or the built-in counter.
    func source(isForMany: Bool) -> any ConversationSource {
        guard let script else {
            return FixedConversation(BuiltInCounter.dialogue(callers: callers, welcome: welcome))
        }
        let place = AnswersPlace(stateDirectory: stateDirectory, documentRoot: documentRoot)
        return isForMany
            ? ScriptFile(path: script, place: place)
            : ScriptForOneMessage(path: script, place: place)
    }
}
