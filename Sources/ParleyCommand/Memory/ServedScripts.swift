import Parley
import Talk

/// The scripts that `PARLEY_SCRIPT` serves, for what a report says of them.
struct ServedScripts {
    /// A script with the rules of its time zone.
    struct Served {
        /// What it calls itself.
        let name: String
        let script: Script
        let zone: ZoneRules
    }

    private let all: [Served]

    /// The scripts of this process's configuration; those that cannot be read are left out, since
    /// a report is made of what the store has.
    ///
    /// - Throws: `Complaint` where the env file cannot be read.
    static func ofProcess() throws(Complaint) -> ServedScripts {
        let settings: Settings
        do throws(ConfigurationError) {
            settings = try ConfigurationLoader.ofProcess().settings()
        } catch {
            throw Complaint(lines: error.mistakes.map(\.description), exitCode: 78)
        }
        guard let bytes = settings[.script] else { return ServedScripts(all: []) }
        let path = String(decoding: bytes, as: UTF8.self)
        let paths = ScriptFolder(at: path)?.scripts ?? [path]
        return ServedScripts(
            all: paths.compactMap { path in
                guard
                    let loaded = try? ScriptLoader(path: path, tests: .skipped, isForMany: true)
                        .load()
                else { return nil }
                return Served(
                    name: loaded.script.sessionName, script: loaded.script,
                    zone: loaded.zone() ?? .utc)
            })
    }

    /// The script where there is one only.
    var only: Served? { all.count == 1 ? all[0] : nil }

    /// The script that calls itself so.
    ///
    /// - Parameter name: The name.
    /// - Returns: The script; nil where none does.
    func named(_ name: String) -> Served? { all.first { $0.name == name } }
}
