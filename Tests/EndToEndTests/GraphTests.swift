import Foundation
import System
import Testing
import TestSupport

/// Flow charts and the editors' grammar, read by the real programs.
struct GraphTests {
    private let executable: String
    private let folder: TemporaryFolder

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
    }

    private static let scripts = [
        "Examples", "Sources/Talk/Counter", "Sources/TalkTools/Templates",
    ]

    /// The paths of all scripts of the repository.
    private func scripts() throws -> [String] {
        var paths: [String] = []
        for folder in Self.scripts {
            let names = try FileManager.default.contentsOfDirectory(
                atPath: Repository.path(folder))
            for name in names.sorted() where name.hasSuffix(".talk") {
                paths.append(try Repository.path("\(folder)/\(name)"))
            }
        }
        return paths
    }

    private func graph(_ script: String, _ format: String) throws -> String {
        let outcome = try ChildProcess.run(executable, ["graph", script, "--format", format])
        #expect(
            outcome.ending == .exited(0), "\(String(decoding: outcome.errors, as: UTF8.self))")
        return String(decoding: outcome.output, as: UTF8.self)
    }

    /// A script with names and texts that mean something to Mermaid, Graphviz and HTML.
    private var hostile: String {
        var text = """
            name = A "name" \\ with: # signs & <b>
            tries = 3 -> graph
            [anytime]
            < {yes}, "no", `x` -> graph
            < back -> back
            [start]
            > Text "one" -- two; `three` %% {{ } <b> & \\ "
            when count > 3 and caller is not "x"
              -> subgraph
            < a -> class
            < b --> c|d -> style
            < e -> click
            < f -> digraph
            < * > no -> end

            """
        for name in ["graph", "class", "style", "click", "node", "edge", "strict"] {
            text += "[\(name)]\n> ]] )) }} é 漢 🍕\n"
        }
        return text
            + "[subgraph]\n-> node\n[digraph]\n< again -> again\n< x -> edge\n< * -> strict\n"
    }

    @Test func `mermaid reads every chart`() throws {
        let hostile = try folder.write("hostile.talk", hostile)
        var charts: [String] = []
        for (index, script) in (try scripts() + [hostile]).enumerated() {
            let chart = try graph(script, "mermaid")
            charts.append(try folder.write("chart-\(index).mermaid", chart))
        }
        #expect(charts.count >= 5)
        let outcome = try ChildProcess.run(
            try Repository.python, [try Repository.path("Tests/Setup/parse-mermaid.py")] + charts)
        #expect(
            outcome.ending == .exited(0), "\(String(decoding: outcome.output, as: UTF8.self))")
    }

    @Test func `dot draws every chart`() throws {
        let hostile = try folder.write("hostile.talk", hostile)
        for script in try scripts() + [hostile] {
            let picture = try graph(script, "svg")
            #expect(picture.contains("<svg") && picture.contains("</svg>"))
            #expect(picture.contains(">anytime<") || !picture.contains("anytime"))
        }
    }

    @Test func `without dot a picture is refused, and it is said what is missing`() throws {
        let script = try #require(try scripts().first)
        let process = try RunningProcess(
            executable, ["graph", script, "--format", "svg"], environment: ["PATH": "/nowhere"],
            in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 1)
        #expect(process.log.contains("graphviz"), "\(process.log)")
    }

    @Test func `a script with errors is not drawn`() throws {
        let script = try folder.write("bot.talk", "[start]\n-> nowhere\n")
        let process = try RunningProcess(executable, ["graph", script], in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 1)
        #expect(process.log.contains("\(script):2:4: error: T102"), "\(process.log)")
        #expect(!process.log.contains("flowchart"))
    }

    @Test func `the editors' grammar colours every script`() throws {
        let outcome = try ChildProcess.run(
            try Repository.python,
            [
                try Repository.path("Tests/Setup/tokenise-talk.py"),
                try Repository.path("editors/talk.tmLanguage.json"),
            ] + (try scripts()))
        #expect(
            outcome.ending == .exited(0), "\(String(decoding: outcome.output, as: UTF8.self))")
        for name in ["talk.tmLanguage", "package", "language-configuration"] {
            let bytes = try File.contents(
                of: Repository.path("editors/\(name).json"), limit: 99_999)
            _ = try JSONSerialization.jsonObject(with: Data(bytes))
        }
    }

    @Test func `the problem matcher reads what a check prints`() throws {
        let manifest = try JSONSerialization.jsonObject(
            with: Data(File.contents(of: Repository.path("editors/package.json"), limit: 99_999)))
        let contributes = (manifest as? [String: Any])?["contributes"] as? [String: Any]
        let matcher = (contributes?["problemMatchers"] as? [[String: Any]])?.first
        let pattern = (matcher?["pattern"] as? [String: Any])?["regexp"] as? String
        let expression = try Regex(try #require(pattern))
        let mistakes = try Repository.path("Tests/Vectors/mistakes.talk")
        let outcome = try ChildProcess.run(executable, ["check", mistakes])
        #expect(outcome.ending == .exited(1))
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        #expect(lines.count > 30)
        for line in lines { #expect(line.wholeMatch(of: expression) != nil, "\(line)") }
    }
}
