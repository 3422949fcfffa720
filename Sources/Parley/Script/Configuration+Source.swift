internal import Talk

extension Configuration {
    /// Where the answers of the script go, or those of all scripts in the folder that is named.
    ///
    /// A script that cannot be read saves nothing.
    package var answersPaths: [String] {
        guard let script else { return [] }
        return (ScriptFolder(at: script)?.scripts ?? [script]).compactMap { path in
            let loader = ScriptLoader(path: path, tests: .skipped, isForMany: false)
            return (try? loader.load()).flatMap { loaded in
                answersPlace.file(of: loaded.script, at: path)?.path
            }
        }
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
    /// - Returns: The script that the operator names, those of a folder, or the built-in counter.
    func source(script: String? = nil, isForMany: Bool) -> any ConversationSource {
        guard let script = script ?? self.script else {
            return FixedConversation(
                BuiltInCounter.dialogue(callers: callers, welcome: welcome),
                hasStore: store != nil)
        }
        guard isForMany else { return ScriptForOneMessage(path: script, place: answersPlace) }
        return ScriptFolder.isFolder(script)
            ? FolderConversations(path: script, place: answersPlace)
            : ScriptFile(path: script, place: answersPlace)
    }
}
