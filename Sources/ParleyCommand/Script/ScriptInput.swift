import Parley
import System
import Talk

/// A script as the tools read it, from a file, or from standard input as `-`; where PARLEY_STORE is
/// set, as it runs with a store.
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
        let loader = Self.loader(name)
        let loaded = name == "-" ? loader.load(try Self.standardInput()) : try loader.load()
        self.init(name, loaded)
    }

    /// Reads a script whose bytes are there already.
    ///
    /// - Parameters:
    ///   - name: Its path.
    ///   - bytes: Its content.
    init(_ name: String, _ bytes: [UInt8]) {
        self.init(name, Self.loader(name).load(bytes))
    }

    private init(_ name: String, _ loaded: ScriptLoader.Loaded) {
        self.name = name
        script = Self.hasStore ? loaded.script.withStore() : loaded.script
        zone = loaded.zone() ?? .utc
    }

    /// Whether PARLEY_STORE is set.
    static var hasStore: Bool {
        (try? ConfigurationLoader.ofProcess().settings())?[.store] != nil
    }

    private static func loader(_ name: String) -> ScriptLoader {
        ScriptLoader(path: name, tests: .read, isForMany: true)
    }

    private static func standardInput() throws(UnreadableScript) -> [UInt8] {
        do throws(SystemError) {
            return try StandardInput.contents(limit: Script.sizeLimit)
        } catch {
            throw UnreadableScript(path: "-", reason: error)
        }
    }
}

extension ScriptInput {
    /// A script without errors; those of another are printed, and end the command.
    ///
    /// - Parameters:
    ///   - file: Its path, or `-` for standard input.
    ///   - consequence: What cannot be done with one that has errors.
    /// - Returns: The script.
    /// - Throws: `Complaint` where it cannot be used.
    static func usable(_ file: String, or consequence: String) throws -> ScriptInput {
        if let script = ScriptFolder(at: file)?.scripts.first {
            throw Complaint(
                "\(file) is a folder; name one of its scripts, like \(script)", exitCode: 1)
        }
        let input: ScriptInput
        do throws(UnreadableScript) {
            input = try ScriptInput(file)
        } catch {
            throw Complaint("\(error)", exitCode: 1)
        }
        let errors = input.script.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else {
            for finding in errors { show(finding.line(in: file)) }
            throw Complaint("\(file) has errors; \(consequence)", exitCode: 1)
        }
        return input
    }

    /// The scripts that a command is given: of a folder all of them.
    ///
    /// - Parameter arguments: Paths of scripts and of folders, and `-`.
    /// - Returns: The paths of scripts, those of a folder with what the others there call themselves.
    /// - Throws: `Complaint` where there is none in a folder.
    static func files(of arguments: [String]) throws(Complaint) -> [(String, ScriptNames?)] {
        var files: [(String, ScriptNames?)] = []
        for path in arguments {
            guard path != "-", let folder = ScriptFolder(at: path) else {
                files.append((path, nil))
                continue
            }
            guard !folder.scripts.isEmpty else {
                throw Complaint(
                    "\(path): there is no script in this folder; their names end in .talk",
                    exitCode: 1)
            }
            let names = ScriptNames()
            files += folder.scripts.map { ($0, names) }
        }
        return files
    }
}
