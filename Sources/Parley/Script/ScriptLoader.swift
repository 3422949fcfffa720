internal import Bytes
package import System
package import Talk

/// Reads a script and the files that it names.
///
/// Conversation does no input or output: it names its files, and is given their bytes here.
package struct ScriptLoader: Sendable {
    /// What was read, and how the files looked that it was read from.
    package struct Loaded: Sendable {
        /// The script, with its people; it may have errors.
        package let script: Script
        /// Gives the rules of its time zone; nil where it names an unknown one.
        package let zone: @Sendable () -> ZoneRules?
        /// Reads a list of a file that the script does not have, by its name.
        package let listFile: @Sendable (String) -> LookupTable?
        /// The files and their looks; nil where there was none.
        let looks: [Look]

        /// Whether one of the files looks otherwise now.
        package var isOld: Bool { looks.contains { $0.now != $0 } }

        /// When the script itself was written, in Unix seconds; 0 where it came as bytes.
        package var modified: Int { (looks.first?.modified ?? 0) / 1_000_000_000 }

        /// Refuses files that everybody can write, and so decide what is answered.
        ///
        /// Only what answers webhooks asks: where a file system knows no rights, as under WSL, every
        /// script is such a file.
        ///
        /// - Throws: `ConversationFault.open` where there is one.
        func checkRights() throws(ConversationFault) {
            let open = looks.filter { $0.mode & 0o002 != 0 }
            guard open.isEmpty else { throw .open(open.map { $0.path }) }
        }
    }

    /// How a file looked: another look is another file.
    struct Look: Sendable, Equatable {
        let path: String
        let identity: FileMetadata.Identity?
        let size: Int
        let modified: Int
        let mode: UInt32

        init(_ path: String, _ metadata: FileMetadata?) {
            self.path = path
            identity = metadata?.identity
            size = metadata?.size ?? 0
            modified = metadata?.modified ?? 0
            mode = metadata?.mode ?? 0
        }

        /// How the file looks now.
        var now: Look { Look(path, try? File.metadata(of: path)) }
    }

    private let path: String
    private let tests: Script.Tests
    private let isForMany: Bool

    /// Makes a loader.
    ///
    /// - Parameters:
    ///   - path: The script.
    ///   - tests: Whether its tests are read.
    ///   - isForMany: Whether many turns follow: the zone is then read and people are indexed at
    ///     once, else only where a turn asks for them.
    package init(path: String, tests: Script.Tests, isForMany: Bool) {
        self.path = path
        self.tests = tests
        self.isForMany = isForMany
    }

    /// Reads the script.
    ///
    /// - Returns: What was read.
    /// - Throws: `UnreadableScript` where the script itself cannot be read.
    package func load() throws(UnreadableScript) -> Loaded {
        let bytes: [UInt8]
        let metadata: FileMetadata
        do throws(SystemError) {
            (bytes, metadata) = try File.snapshot(of: path, limit: Script.sizeLimit)
        } catch {
            throw UnreadableScript(path: path, reason: error)
        }
        return load(bytes, look: Look(path, metadata))
    }

    /// Reads a script whose bytes are there already.
    ///
    /// - Parameter bytes: The script.
    /// - Returns: What was read; files that it names are looked for beside the loader's path.
    package func load(_ bytes: [UInt8]) -> Loaded { load(bytes, look: Look(path, nil)) }

    private func load(_ bytes: [UInt8], look: Look) -> Loaded {
        var looks = [look]
        var script = Script(parsing: bytes, name: Self.name(of: path), tests: tests)
        if script.asksForPeople, let file = script.peopleFilePath {
            let file = FilePath(path).sibling(file)
            let people = try? File.snapshot(of: file, limit: Script.sizeLimit)
            looks.append(Look(file, people?.metadata))
            script = script.with(peopleFile: people?.bytes, indexed: isForMany)
        }
        let listFile = addLists(to: &script, &looks)
        guard let name = script.timezone else {
            return Loaded(script: script, zone: { .utc }, listFile: listFile, looks: looks)
        }
        let (zone, isKnown) = zone(named: name)
        return Loaded(
            script: isKnown ? script : script.withUnknownTimezone(Self.advice(on: name)),
            zone: zone, listFile: listFile,
            looks: looks)
    }

    /// Reads the lists, or for one message only looks whether their files are there.
    ///
    /// - Returns: Reads a list that a turn asks for; nil where there is none or it cannot be read.
    private func addLists(
        to script: inout Script, _ looks: inout [Look]
    ) -> @Sendable (String) -> LookupTable? {
        var files: [(name: String, path: String)] = []
        for list in script.listFiles {
            let file = FilePath(path).sibling(list.path.text)
            files.append((list.name.text, file))
            if isForMany {
                let read = try? File.snapshot(of: file, limit: Script.sizeLimit)
                looks.append(Look(file, read?.metadata))
                script = script.with(list, file: read?.bytes)
            } else {
                let metadata = try? File.metadata(of: file)
                looks.append(Look(file, metadata))
                if metadata == nil { script = script.with(list, file: nil) }
            }
        }
        if isForMany { script = script.withIndexedLists() }
        guard !isForMany, !files.isEmpty else { return { _ in nil } }
        return { [files] name in
            guard let file = files.first(where: { $0.name == name }),
                let read = try? File.snapshot(of: file.path, limit: Script.sizeLimit),
                read.metadata.mode & 0o002 == 0
            else { return nil }
            return ListFile(parsing: read.bytes)?.table
        }
    }

    private func zone(named name: String) -> (rules: @Sendable () -> ZoneRules?, isKnown: Bool) {
        let isThere = ZoneFile.path(of: name).map { File.isAccessible($0) } ?? false
        guard isThere, isForMany else { return ({ Self.rules(of: name) }, isThere) }
        let rules = Self.rules(of: name)
        return ({ rules }, rules != nil)
    }

    private static func rules(of zone: String) -> ZoneRules? {
        // Whether it is there has been said; what is there may be no zone's file.
        guard let bytes = try? ZoneFile.contents(of: zone) else { return nil }
        return ZoneRules(bytes)
    }

    /// What to write instead of a zone that is not known, or what to install.
    private static func advice(on name: String) -> String {
        guard File.isAccessible(ZoneFile.folder) else {
            return "this system knows no zones: apt-get install tzdata"
        }
        guard let near = Nearest.zone(to: name, among: ZoneFile.names()) else {
            return "write it like America/New_York"
        }
        return "did you mean \(near)?"
    }

    /// The file's name without its ending: the script's where it gives itself none.
    static func name(of path: String) -> String {
        let file = FilePath(path).lastName
        return file.hasSuffix(".talk") ? String(file.dropLast(5)) : file
    }
}

/// A script that cannot be read at all.
package struct UnreadableScript: Error, Sendable, Equatable, CustomStringConvertible {
    /// The script; `-` is standard input.
    package let path: String
    /// Why it cannot be read.
    package let reason: SystemError

    /// Says why a script cannot be read.
    ///
    /// - Parameters:
    ///   - path: The script.
    ///   - reason: Why it cannot be read.
    package init(path: String, reason: SystemError) {
        self.path = path
        self.reason = reason
    }

    /// The finding: T119 at the file's beginning.
    package var finding: Diagnostic { Diagnostic(.badFile, at: .beginning, "\(reason)") }

    /// The finding, as the checker prints it.
    package var description: String { finding.line(in: path) }
}
