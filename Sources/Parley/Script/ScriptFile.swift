internal import Logging
internal import Synchronization
internal import System
internal import Talk
internal import TalkCheck

/// The conversation of a script in a file, read anew where the file has changed.
///
/// A changed script, or people file, is taken up as a whole at the next message. One with errors is
/// written down once, and the old one stays. A warning that the script had before is not repeated.
///
/// A class, since all threads share what was read.
final class ScriptFile: ConversationSource {
    private struct State {
        /// What was read last and can be used.
        var current: CurrentConversation?
        /// How the files looked that were read last, usable or not.
        var looks: [ScriptLoader.Look] = []
        /// What was wrong with them.
        var fault: ConversationFault?
        /// The warnings of the script that was taken up last.
        var warnings: [Diagnostic] = []
    }

    private let path: String
    private let place: AnswersPlace
    private let state = Mutex(State())

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
        var (looks, current, fault) = state.withLock { ($0.looks, $0.current, $0.fault) }
        // The disk is asked without the lock: a slow one holds up nobody who has been answered.
        if Self.areOld(looks) {
            (current, fault) = state.withLock { state in
                // Another thread may have read it meanwhile.
                if state.looks == looks || Self.areOld(state.looks) { read(into: &state, log: log) }
                return (state.current, state.fault)
            }
        }
        guard let current else { throw fault ?? ConversationFault(["\(path) cannot be read"]) }
        return current
    }

    private static func areOld(_ looks: [ScriptLoader.Look]) -> Bool {
        looks.isEmpty || looks.contains { $0.now != $0 }
    }

    private func read(into state: inout State, log: Logger) {
        let isFirst = state.looks.isEmpty
        do throws(ConversationFault) {
            let loaded = try load(into: &state)
            try loaded.checkRights()
            let findings = loaded.script.check()
            try ConversationFault.check(findings, in: path)
            let warnings = findings.filter { $0.severity == .warning }
            for finding in warnings
            where !state.warnings.contains(where: { Self.areAlike($0, finding) }) {
                log.warning("\(LogLine("script").adding("finding", finding.line(in: path)))")
            }
            state.warnings = warnings
            state.current = CurrentConversation(loaded, place: place, path: path)
            state.fault = nil
            if !isFirst { log.info("\(LogLine("script").adding("taken-up", path))") }
        } catch {
            state.fault = error
            for line in error.lines {
                let kept = state.current == nil ? "none" : "the old script stays"
                log.error("\(LogLine("script").adding("finding", line).adding("kept", kept))")
            }
        }
    }

    /// Whether two findings say the same, if about another line.
    private static func areAlike(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
        one.code == other.code && one.message == other.message
    }

    /// Reads the files until they look behind the reading as they did in it.
    private func load(into state: inout State) throws(ConversationFault) -> ScriptLoader.Loaded {
        let loader = ScriptLoader(path: path, tests: .read, isForMany: true)
        do throws(UnreadableScript) {
            let loaded = try loader.load()
            // A file that changed meanwhile looks otherwise at the next message, too.
            state.looks = loaded.looks
            return loaded
        } catch {
            state.looks = [ScriptLoader.Look(path, nil).now]
            throw ConversationFault(["\(error)"])
        }
    }
}
