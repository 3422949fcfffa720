internal import Parley
internal import System
internal import Talk
package import TalkTools

/// The file of a script that somebody chats with, and writes at the same time.
package struct ChatFile: Sendable {
    /// Why a chat is not kept.
    package struct Mistake: Error, Sendable, CustomStringConvertible {
        /// What is wrong, and what to do.
        package let description: String
    }

    /// What the file held.
    struct Reading: Sendable {
        /// The script; with a store, as it runs there.
        let script: Script
        /// The rules of its time zone.
        let zone: ZoneRules
        /// When it was written, in Unix seconds.
        let modified: Int
        /// Whether it, or a file that it names, looks otherwise now.
        let isOld: @Sendable () -> Bool
    }

    /// Its path.
    package let path: String
    /// Whether there is a store, where the script runs.
    private let hasStore: Bool

    /// Names a script.
    ///
    /// - Parameters:
    ///   - path: Its path.
    ///   - hasStore: Whether there is a store, where the script runs.
    package init(_ path: String, hasStore: Bool) {
        self.path = path
        self.hasStore = hasStore
    }

    private var loader: ScriptLoader { ScriptLoader(path: path, tests: .read, isForMany: true) }

    /// Reads the file.
    ///
    /// - Returns: What it holds now; it may have errors.
    /// - Throws: `UnreadableScript` where it cannot be read.
    func read() throws(UnreadableScript) -> Reading { reading(try loader.load()) }

    private func reading(_ loaded: ScriptLoader.Loaded) -> Reading {
        Reading(
            script: hasStore ? loaded.script.withStore() : loaded.script,
            zone: loaded.zone() ?? .utc, modified: loaded.modified, isOld: { loaded.isOld })
    }

    /// Appends a chat to the script as a test, once the test is seen to pass.
    ///
    /// - Parameters:
    ///   - chat: The chat.
    ///   - name: The test's name.
    /// - Throws: `Mistake`; the file is as it was.
    package func keep(_ chat: Chat, as name: String) throws(Mistake) {
        guard let recording = ChatRecording(chat, name: name) else {
            throw Mistake(description: ChatRecording.mistake(in: chat) ?? "nothing is recorded")
        }
        let source = try Self.recorded { () throws(SystemError) in
            try File.contents(of: path, limit: Script.sizeLimit)
        }
        // Another one may have written into the script while the chat went on.
        if let mistake = ChatRecording.mistake(in: name, for: loader.load(source).script) {
            throw Mistake(description: mistake)
        }
        for hasTime in recording.hasOwnTime ? [true] : [false, true] {
            let addition = recording.addition(to: source, time: hasTime)
            let changed = reading(loader.load(source + addition))
            guard recording.passes(in: changed.script, zone: changed.zone) else { continue }
            return try Self.recorded { () throws(SystemError) in
                try LockedFile(appendingTo: path).append(addition)
            }
        }
        throw Mistake(
            description: "the chat is not recorded: as a test of \(path), as it is now, it does "
                + "not pass")
    }

    private static func recorded<Result>(
        _ body: () throws(SystemError) -> Result
    ) throws(Mistake) -> Result {
        do throws(SystemError) {
            return try body()
        } catch {
            throw Mistake(description: "the chat cannot be recorded: \(error)")
        }
    }
}
