internal import Logging
internal import Synchronization

/// The conversations of a folder, one for each number, each read anew where its own file has changed.
///
/// The folder itself is read anew where its time has changed. One that cannot be read any more is
/// written down once, and what it held stays.
///
/// A class, since all threads share what was read.
final class FolderConversations: ConversationSource {
    private struct State {
        /// How the folder looked when it was read; nil before.
        var look: ScriptLoader.Look?
        var folder: ScriptFolder?
        /// The scripts in the folder's order.
        var files: [ScriptFile] = []
        /// Why the folder cannot be used, where it never could.
        var fault: ConversationFault?
    }

    private let path: String
    private let place: AnswersPlace
    private let names = ScriptNames()
    private let state = Mutex(State())

    /// Names a folder.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - place: Where the scripts' answers go.
    init(path: String, place: AnswersPlace) {
        self.path = path
        self.place = place
    }

    /// Looks whether there is a script that can be used; at files only where none could be so far.
    func current(log: Logger) throws(ConversationFault) -> CurrentConversation? {
        let files = try files(log: log)
        guard !files.contains(where: \.isUsable) else { return nil }
        var faults: [ConversationFault] = []
        for file in files {
            do throws(ConversationFault) {
                _ = try file.current(log: log)
                return nil
            } catch {
                faults.append(error)
            }
        }
        throw .several(faults)
    }

    /// The conversation of a number; that there is one at all has been looked at.
    func current(
        for receiver: ArraySlice<UInt8>, log: Logger
    ) throws(ConversationFault) -> CurrentConversation? {
        let known = state.withLock { $0 }
        guard let index = known.folder?.index(of: receiver) else { return nil }
        return try known.files[index].current(log: log)
    }

    private func files(log: Logger) throws(ConversationFault) -> [ScriptFile] {
        let look = ScriptLoader.Look(path, nil).now
        let known = state.withLock { $0 }
        let usable =
            known.look == look
            ? known
            : state.withLock { state in
                // Another thread may have read it meanwhile.
                if state.look != look { read(into: &state, look, log: log) }
                return state
            }
        if let fault = usable.fault { throw fault }
        return usable.files
    }

    /// Reads the folder, and every script that was not there before.
    private func read(into state: inout State, _ look: ScriptLoader.Look, log: Logger) {
        let isFirst = state.folder == nil
        state.look = look
        let folder: ScriptFolder
        do throws(ConversationFault) {
            folder = try ScriptFolder.usable(path)
        } catch {
            if isFirst { state.fault = error }
            let kept = isFirst ? "none" : "the scripts that were there stay"
            for line in error.lines {
                log.error("\(LogLine("script").adding("finding", line).adding("kept", kept))")
            }
            return
        }
        let old = state.files
        state.fault = nil
        state.folder = folder
        state.files = folder.scripts.map { path in
            old.first { $0.path == path } ?? ScriptFile(path: path, place: place, among: names)
        }
        for file in old where !state.files.contains(where: { $0 === file }) {
            names.forget(file.path)
            log.info("\(LogLine("script").adding("gone", file.path))")
        }
        // In order: of two with one name the later one is told.
        for file in state.files where !old.contains(where: { $0 === file }) {
            // What is wrong with it, it has written down.
            _ = try? file.current(log: log)
            if !isFirst { log.info("\(LogLine("script").adding("taken-up", file.path))") }
        }
    }
}
