internal import Logging
internal import Synchronization
internal import Talk
internal import TalkCheck

/// A script that is read for one message, with the least that a turn needs.
///
/// A class that keeps what it read, so that it need not be taken apart before the process ends.
final class ScriptForOneMessage: ConversationSource {
    private let path: String
    private let place: AnswersPlace
    private let kept = Mutex<CurrentConversation?>(nil)

    /// Names a script.
    ///
    /// - Parameters:
    ///   - path: The script.
    ///   - place: Where its answers go.
    init(path: String, place: AnswersPlace) {
        self.path = path
        self.place = place
    }

    func current(log: Logger) throws(ConversationFault) -> CurrentConversation {
        if let conversation = kept.withLock({ $0 }) { return conversation }
        let loaded: ScriptLoader.Loaded
        do throws(UnreadableScript) {
            loaded = try ScriptLoader(path: path, tests: .skipped, isForMany: false).load()
        } catch {
            throw .unreadable(error)
        }
        try loaded.checkRights()
        try ConversationFault.check(place.checked(loaded.script).errors(), in: path)
        let conversation = CurrentConversation(loaded, place: place, path: path)
        kept.withLock { $0 = conversation }
        return conversation
    }
}
