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
        /// What the last reading gave; nil before the first.
        var reading: Reading?
        /// The warnings of the script that was taken up last.
        var warnings: [Diagnostic] = []
    }

    /// What there was when the files were read.
    private struct Reading {
        /// How the files looked, usable or not.
        let looks: [ScriptLoader.Look]
        /// What is answered with: of unusable files, what was there before.
        let outcome: Outcome
        /// What the script calls itself; nil where it could not be read.
        var name: String?
        /// The file of the folder that is called so, too, and comes before.
        var holder: String?

        /// Whether the files look otherwise now.
        var isOld: Bool { looks.contains { $0.now != $0 } }
    }

    private enum Outcome {
        case usable(CurrentConversation)
        case faulty(ConversationFault)
    }

    /// The script.
    let path: String
    private let place: AnswersPlace
    private let names: ScriptNames?
    private let state = Mutex(State())

    /// Names a script.
    ///
    /// - Parameters:
    ///   - path: The script.
    ///   - place: Where its answers go.
    ///   - names: What the others of its folder call themselves; nil where it is alone.
    init(path: String, place: AnswersPlace, among names: ScriptNames? = nil) {
        self.path = path
        self.place = place
        self.names = names
    }

    /// Whether it was ever read without errors: it can be used from then on, whatever becomes of its
    /// file.
    var isUsable: Bool {
        guard case .usable? = state.withLock({ $0.reading?.outcome }) else { return false }
        return true
    }

    func current(log: Logger) throws(ConversationFault) -> CurrentConversation? {
        switch outcome(log: log) {
        case .usable(let conversation): return conversation
        case .faulty(let fault): throw fault
        }
    }

    private func outcome(log: Logger) -> Outcome {
        let known = state.withLock { $0.reading }
        // The disk is asked without the lock: a slow one holds up nobody who has been answered.
        if let known, !isOld(known) { return known.outcome }
        return state.withLock { state in
            // Another thread may have read it meanwhile.
            if let other = state.reading, !isOld(other) { return other.outcome }
            let reading = read(into: &state, log: log)
            state.reading = reading
            return reading.outcome
        }
    }

    /// Whether a file has changed, or who else in the folder has the script's name.
    private func isOld(_ reading: Reading) -> Bool {
        if reading.isOld { return true }
        guard let names, let name = reading.name else { return false }
        return names.holder(of: name, before: path) != reading.holder
    }

    /// Reads the files, and writes down what is wrong with them.
    private func read(into state: inout State, log: Logger) -> Reading {
        let loaded: ScriptLoader.Loaded
        do throws(UnreadableScript) {
            // A file that changed meanwhile looks otherwise at the next message, too.
            loaded = try ScriptLoader(path: path, tests: .read, isForMany: true).load()
        } catch {
            names?.forget(path)
            let looks = [ScriptLoader.Look(path, nil).now]
            return refused(.unreadable(error), looks, after: state.reading, log: log)
        }
        let taken = names?.note(loaded.script, of: path)
        var reading = judged(loaded, also: taken, into: &state, log: log)
        if let names {
            let name = loaded.script.sessionName
            reading.name = name
            reading.holder = names.holder(of: name, before: path)
        }
        return reading
    }

    /// Takes a script up that has no errors.
    private func judged(
        _ loaded: ScriptLoader.Loaded, also finding: Diagnostic?, into state: inout State,
        log: Logger
    ) -> Reading {
        do throws(ConversationFault) {
            try loaded.checkRights()
            let findings = place.checked(loaded.script).check() + (finding.map { [$0] } ?? [])
            try ConversationFault.check(findings, in: path)
            let warnings = findings.filter { $0.severity == .warning }
            for finding in warnings
            where !state.warnings.contains(where: { Self.areAlike($0, finding) }) {
                log.warning("\(LogLine("script").adding("finding", finding.line(in: path)))")
            }
            state.warnings = warnings
            if state.reading != nil { log.info("\(LogLine("script").adding("taken-up", path))") }
            return Reading(
                looks: loaded.looks,
                outcome: .usable(CurrentConversation(loaded, place: place, path: path)))
        } catch {
            return refused(error, loaded.looks, after: state.reading, log: log)
        }
    }

    /// Keeps what was usable before, and writes down why what was read now is not.
    private func refused(
        _ fault: ConversationFault, _ looks: [ScriptLoader.Look], after last: Reading?, log: Logger
    ) -> Reading {
        var outcome = Outcome.faulty(fault)
        var kept = "none"
        if let last, case .usable = last.outcome {
            outcome = last.outcome
            kept = "the old script stays"
        }
        for line in fault.lines {
            log.error("\(LogLine("script").adding("finding", line).adding("kept", kept))")
        }
        return Reading(looks: looks, outcome: outcome)
    }

    /// Whether two findings say the same, if about another line.
    private static func areAlike(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
        one.code == other.code && one.message == other.message
    }
}
