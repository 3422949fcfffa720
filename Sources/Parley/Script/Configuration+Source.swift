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
        AnswersPlace(
            stateDirectory: stateDirectory, hasStore: store != nil, documentRoot: documentRoot)
    }

    /// Where the conversation comes from.
    ///
    /// - Parameters:
    ///   - script: The script's path, which goes before the configured one.
    ///   - isForMany: Whether many messages are answered; else one, with the least that a turn
    ///     needs.
    /// - Returns: The script that the operator names, or the built-in counter.
    func source(script: String? = nil, isForMany: Bool) -> any ConversationSource {
        guard let script = script ?? self.script else {
            return FixedConversation(BuiltInCounter.dialogue(callers: callers, welcome: welcome))
        }
        return isForMany
            ? ScriptFile(path: script, place: answersPlace)
            : ScriptForOneMessage(path: script, place: answersPlace)
    }
}
