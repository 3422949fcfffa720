import Conversation
import Parley
import System

/// A script as the tools read it: from a file, or from standard input as `-`.
struct ScriptInput {
    /// The file as it was given; findings name it so.
    let name: String
    /// The script, its tests and people.
    let script: Script
    /// The rules of its time zone.
    let zone: ZoneRules

    /// Reads a script.
    ///
    /// - Parameter name: Its path, or `-` for standard input.
    /// - Throws: `UnreadableScript` where it cannot be read.
    init(_ name: String) throws(UnreadableScript) {
        self.name = name
        let loader = ScriptLoader(path: name, tests: .read, isForMany: true)
        let loaded = name == "-" ? loader.load(try Self.standardInput()) : try loader.load()
        script = loaded.script
        zone = loaded.zone() ?? .utc
    }

    private static func standardInput() throws(UnreadableScript) -> [UInt8] {
        do throws(SystemError) {
            return try StandardInput.contents(limit: Script.sizeLimit)
        } catch {
            throw UnreadableScript(path: "-", reason: "\(error)")
        }
    }
}
