import ArgumentParser
import Parley
import Talk
import TalkTools

/// `parley test`: plays the tests that stand in scripts.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the tests in scripts.",
        discussion: """
            A line `ok NAME` or `FAILED NAME` for each, then `N passed, N failed`. Exit status 1 \
            if one failed. Of a folder the tests of all scripts are run.
            """)

    @Argument(help: "Scripts, or folders of them; - is standard input.")
    var files: [String]
    @Flag(help: "List the states, answers and limits of tries that no test reaches.")
    var coverage = false

    func run() throws {
        var passed = 0
        var failed = 0
        var gaps: [String] = []
        for (file, _) in try ScriptInput.files(of: files) {
            let input = try ScriptInput.usable(file, or: "its tests are not run")
            let (outcomes, reached) = Rehearsal(input.script, zone: input.zone).run()
            for outcome in outcomes {
                if let failure = outcome.failure {
                    failed += 1
                    show("FAILED \(outcome.name)")
                    for line in failure.report(in: file) { show(line) }
                } else {
                    passed += 1
                    show("ok \(outcome.name)")
                }
            }
            gaps += reached.gaps(in: input.script).map { $0.line(in: file) }
        }
        show("\(passed) passed, \(failed) failed")
        if coverage { for gap in gaps { show(gap) } }
        if failed > 0 { throw ExitCode(1) }
    }
}

extension Rehearsal.Failure {
    /// The transcript so far, and what should have come beside what came.
    ///
    /// - Parameter file: The script's name.
    /// - Returns: The lines, indented.
    func report(in file: String) -> [String] {
        var lines = transcript.map { "  \($0)" }
        lines.append("  \(file):\(position.line): expected:")
        lines += (expected.isEmpty ? ["(silence)"] : expected).map { "    \($0)" }
        lines.append("  but it was:")
        lines += (actual.isEmpty ? ["(silence)"] : actual).map { "    \($0)" }
        return lines
    }
}
