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

    /// Reads a script without errors; those of another one are printed, and end the command.
    ///
    /// - Parameters:
    ///   - name: Its path, or `-` for standard input.
    ///   - consequence: What is not done then, for the complaint.
    /// - Throws: `Complaint` where it cannot be read or has errors.
    init(usable name: String, or consequence: String) throws(Complaint) {
        do throws(UnreadableScript) {
            try self.init(name)
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        let errors = script.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else {
            for finding in errors { print(finding.line(in: name)) }
            throw Complaint("\(name) has errors; \(consequence)", exitCode: 1)
        }
    }

    private static func standardInput() throws(UnreadableScript) -> [UInt8] {
        do throws(SystemError) {
            return try StandardInput.contents(limit: Script.sizeLimit)
        } catch {
            throw UnreadableScript(path: "-", reason: "\(error)")
        }
    }
}
