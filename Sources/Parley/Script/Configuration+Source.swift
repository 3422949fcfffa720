internal import Talk

extension Configuration {
    /// Where the script's answers go.
    ///
    /// - Returns: The file's path; nil without a script, or where it saves nothing.
    /// - Throws: `UnreadableScript`.
    package func answersPath() throws(UnreadableScript) -> String? {
        guard let path = script else { return nil }
        let loaded = try ScriptLoader(path: path, tests: .skipped, isForMany: false).load()
        return answersPlace.file(of: loaded.script, at: path)?.path
    }

    private var answersPlace: AnswersPlace {
        AnswersPlace(stateDirectory: stateDirectory, documentRoot: documentRoot)
    }

    /// Where the conversation comes from.
    ///
    /// - Parameter isForMany: Whether many messages are answered; else one, with the least that a
    ///   turn needs.
    /// - Returns: The script that the operator names, or the built-in counter.
    func source(isForMany: Bool) -> any ConversationSource {
        guard let script else {
            return FixedConversation(BuiltInCounter.dialogue(callers: callers, welcome: welcome))
        }
        return isForMany
            ? ScriptFile(path: script, place: answersPlace)
            : ScriptForOneMessage(path: script, place: answersPlace)
    }
}
