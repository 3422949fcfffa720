internal import Bytes
internal import System
package import Talk
internal import TalkCheck

/// The script that a number is answered with, for who texts first from that number.
package struct ServedConversation: Sendable {
    /// Why there is none.
    package enum Lack: Error, Sendable, Equatable, CustomStringConvertible {
        /// No script is named.
        case notSet
        /// The folder has none for the number.
        case noScript(folder: String, number: String)
        /// It cannot be used.
        case fault(ConversationFault)

        /// What is missing, a line each, and what to do.
        package var lines: [String] {
            switch self {
            case .notSet:
                [
                    "PARLEY_SCRIPT is not set: without the script that answers, nobody's answer would "
                        + "be understood"
                ]
            case .noScript(let folder, let number):
                [
                    "\(folder) has no script for \(number): name one \(number).talk, or default.talk"
                ]
            case .fault(let fault): fault.lines
            }
        }

        /// What is missing, on one line.
        package var description: String { lines.joined(separator: "; ") }
    }

    /// The conversation.
    package let dialogue: ScriptDialogue
    /// The rules of its time zone; nil where it names none.
    package let zone: ZoneRules?
    /// Where the script lies.
    package let path: String

    /// The script.
    package var script: Script { dialogue.script }

    /// Reads the script that a number is answered with.
    ///
    /// - Parameters:
    ///   - settings: The variables' values.
    ///   - number: The number.
    /// - Throws: `Lack` where there is none.
    package init(_ settings: Settings, of number: String) throws(Lack) {
        guard let value = settings[.script] else { throw .notSet }
        let named = String(decoding: value, as: UTF8.self)
        do throws(ConversationFault) {
            guard ScriptFolder.isFolder(named) else {
                try self.init(path: named)
                return
            }
            let folder = try ScriptFolder.usable(named)
            if let index = folder.index(of: Array(number.utf8)) {
                try self.init(path: folder.scripts[index])
                return
            }
        } catch {
            throw .fault(error)
        }
        throw .noScript(folder: named, number: number)
    }

    private init(path: String) throws(ConversationFault) {
        let loaded: ScriptLoader.Loaded
        do throws(UnreadableScript) {
            loaded = try ScriptLoader(path: path, tests: .skipped, isForMany: true).load()
        } catch {
            throw .unreadable(error)
        }
        try loaded.checkRights()
        let script = loaded.script.withStore()
        try ConversationFault.check(script.errors(), in: path)
        var dialogue = ScriptDialogue(
            loaded.script, zone: loaded.zone, listFile: loaded.listFile,
            sealedLength: \.sealedLength)
        dialogue.hasStore = true
        self.dialogue = dialogue
        self.path = path
        zone = loaded.script.timezone == nil ? nil : loaded.zone()
    }
}
