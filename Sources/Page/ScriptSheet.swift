package import Flask
package import Parley
internal import System
package import Talk

/// A script beside a webhook that it answers: its lines, what is wrong with it, and its flow.
package struct ScriptSheet: Sendable {
    private var watched: WatchedScript
    private var view: ScriptView
    private var problem: String?

    /// Reads a script.
    ///
    /// - Parameter path: Its file.
    /// - Throws: `UnreadableScript` where it cannot be read.
    package init(_ path: String) throws(UnreadableScript) {
        let file = ChatFile(path, hasStore: true)
        let reading = try file.read()
        view = ScriptView(reading, path: path)
        watched = WatchedScript(file, since: reading)
    }

    /// Reads it anew where it has changed.
    ///
    /// - Returns: Whether it had changed.
    package mutating func refresh() -> Bool {
        switch watched.news() {
        case .none: return false
        case .trouble(let text): problem = text
        case .saved(let reading):
            view = ScriptView(reading, path: watched.file.path)
            problem = nil
        }
        return true
    }

    /// What the page reads.
    package var json: JSON { view.json(kind: "url", problem: problem) }

    /// What the page reads where no script is known.
    ///
    /// - Parameter title: What stands on top.
    /// - Returns: The object.
    package static func empty(titled title: String) -> JSON {
        .object([
            JSON.Member("kind", .text("url")), JSON.Member("title", .text(title)),
            JSON.Member("file", .text("")), JSON.Member("saved", .text("")),
            JSON.Member("lines", .array([])), JSON.Member("problem", .null),
            JSON.Member("findings", .array([])),
            JSON.Member(
                "tests",
                .object([JSON.Member("passed", .integer(0)), JSON.Member("failed", .array([]))])),
            JSON.Member(
                "graph",
                .object([JSON.Member("nodes", .array([])), JSON.Member("edges", .array([]))])),
            JSON.Member("languages", .array([])), JSON.Member("people", .array([])),
            JSON.Member("begins", .array([])),
        ])
    }

    /// The time zone of this machine, as its files are listed.
    package static var zoneOfMachine: ZoneRules {
        (try? File.contents(of: "/etc/localtime", limit: 1 << 20)).flatMap { ZoneRules($0) } ?? .utc
    }
}
