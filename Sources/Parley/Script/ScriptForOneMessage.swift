internal import Logging
internal import Synchronization
internal import System
internal import Talk
internal import TalkCheck

/// A script that is read for one message, with the least that a turn needs.
///
/// Of a folder it is the one of the number that was texted; the others are asked for their names
/// alone. A class that keeps what it read, so that it need not be taken apart before the process ends.
final class ScriptForOneMessage: ConversationSource {
    private let path: String
    private let place: AnswersPlace
    private let kept = Mutex<CurrentConversation?>(nil)

    /// Names a script.
    ///
    /// - Parameters:
    ///   - path: The script, or a folder of scripts.
    ///   - place: Where its answers go.
    init(path: String, place: AnswersPlace) {
        self.path = path
        self.place = place
    }

    func current(log: Logger) throws(ConversationFault) -> CurrentConversation? {
        if let conversation = kept.withLock({ $0 }) { return conversation }
        let script: ScriptLoader.Loaded
        do throws(UnreadableScript) {
            script = try loaded(path)
        } catch {
            // Asked only here, so that a script costs nothing more.
            guard error.reason.reason == .notRegularFile, ScriptFolder.isFolder(path) else {
                throw .unreadable(error)
            }
            _ = try ScriptFolder.usable(path)
            return nil
        }
        return try conversation(script, at: path)
    }

    func current(
        for receiver: ArraySlice<UInt8>, log: Logger
    ) throws(ConversationFault) -> CurrentConversation? {
        let folder = try ScriptFolder.usable(path)
        guard let index = folder.index(of: receiver) else { return nil }
        let names = ScriptNames()
        let scripts = folder.scripts
        for other in scripts.prefix(index) {
            // Whether another one can be used is no matter here.
            if let script = try? loaded(other).script { _ = names.note(script, of: other) }
        }
        let path = scripts[index]
        let script: ScriptLoader.Loaded
        do throws(UnreadableScript) {
            script = try loaded(path)
        } catch {
            throw .unreadable(error)
        }
        if let taken = names.note(script.script, of: path) {
            throw .errors([taken], file: path)
        }
        return try conversation(script, at: path)
    }

    private func loaded(_ path: String) throws(UnreadableScript) -> ScriptLoader.Loaded {
        try ScriptLoader(path: path, tests: .skipped, isForMany: false).load()
    }

    private func conversation(
        _ loaded: ScriptLoader.Loaded, at path: String
    ) throws(ConversationFault) -> CurrentConversation {
        try loaded.checkRights()
        try ConversationFault.check(place.checked(loaded.script).errors(), in: path)
        let conversation = CurrentConversation(loaded, place: place, path: path)
        kept.withLock { $0 = conversation }
        return conversation
    }
}
