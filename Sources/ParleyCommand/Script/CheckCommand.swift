import ArgumentParser
import Flask
import Parley
import System
import Talk
import TalkCheck

/// `parley check`: what is wrong with a script, before anyone texts.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with scripts, before anyone texts.",
        discussion: """
            One line each, FILE:LINE:COLUMN: SEVERITY: CODE: MESSAGE, in the order of the file; \
            docs/checks.md explains every code. Exit status 1 if there are errors. Of a folder all \
            scripts are taken.
            """)

    @Argument(help: "Scripts, or folders of them; - is standard input.")
    var files: [String]
    @Flag(help: "Warnings make the exit status 1 as well.") var strict = false
    @Flag(help: "One JSON object per line.") var json = false

    func run() throws {
        var isGood = true
        for (file, names) in try ScriptInput.files(of: files) {
            for finding in try findings(in: file, among: names) {
                show(json ? Self.json(finding, in: file) : finding.line(in: file))
                isGood =
                    isGood
                    && !(finding.severity == .error
                        || strict && finding.severity == .warning)
            }
        }
        if !isGood { throw ExitCode(1) }
    }

    private func findings(in file: String, among names: ScriptNames?) throws -> [Diagnostic] {
        do throws(UnreadableScript) {
            let script = try ScriptInput(file).script
            return script.check() + (names?.note(script, of: file).map { [$0] } ?? [])
        } catch {
            return [error.finding]
        }
    }

    private static func json(_ finding: Diagnostic, in file: String) -> String {
        let object = JSON.object([
            JSON.Member("file", .text(file)),
            JSON.Member("line", .integer(finding.line)),
            JSON.Member("column", .integer(finding.column)),
            JSON.Member("severity", .text(finding.severity.rawValue)),
            JSON.Member("code", .text("\(finding.code)")),
            JSON.Member("message", .text(finding.message)),
        ])
        let text = String(decoding: object.bytes(), as: UTF8.self)
        // All else that a terminal must not see is escaped in JSON anyway.
        return text.unicodeScalars.map { scalar in
            guard !Terminal.isHarmless(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
        }.joined()
    }
}
