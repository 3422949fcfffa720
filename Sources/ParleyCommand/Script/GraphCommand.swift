import Parley
import ArgumentParser
import System
import TalkTools

/// `parley graph`: the flow chart of a script.
struct GraphCommand: ParsableCommand {
    /// In which language it is drawn.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case mermaid
        case dot
        case svg
    }

    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draw the flow chart of a script.",
        discussion: """
            Questions, endings and the paths of wrong answers look different; [anytime] has a box \
            of its own. Mermaid is drawn by GitHub and many editors, dot by Graphviz; svg is a \
            picture, for which Graphviz must be installed.
            """)

    @Argument(help: "A script; - is standard input.") var file: String
    @Option(help: "mermaid, dot or svg.") var format = Format.mermaid

    func run() throws {
        let chart = FlowChart(try ScriptInput.usable(file, or: "it is not drawn").script)
        switch format {
        case .mermaid: show(chart.mermaid, keepsLines: true, terminator: "")
        case .dot: show(chart.dot, keepsLines: true, terminator: "")
        case .svg: show(try Self.picture(chart.dot), keepsLines: true, terminator: "")
        }
    }

    /// What Graphviz makes of a chart.
    private static func picture(_ dot: String) throws(Complaint) -> String {
        let outcome: ChildProcess.Outcome
        do throws(SystemError) {
            outcome = try ChildProcess.run("dot", ["-Tsvg"], input: Array(dot.utf8))
        } catch {
            throw Complaint(
                error.isMissing
                    ? "svg needs the program dot, which is not installed; install the package "
                        + "graphviz, or use --format mermaid"
                    : "\(error)", exitCode: 1)
        }
        guard outcome.ending == .exited(0) else {
            let words = String(decoding: outcome.errors, as: UTF8.self)
            throw Complaint(
                lines: words.split(whereSeparator: \.isNewline).map {
                    "dot failed: \($0)"
                },
                exitCode: 1)
        }
        return String(decoding: outcome.output, as: UTF8.self)
    }
}
