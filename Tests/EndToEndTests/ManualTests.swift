import System
import Testing
import TestSupport

/// The manual of the talk language: every block of it is run.
///
/// - A `talk` block is a script that is right; a `text` block is one that has mistakes on purpose.
///   Either may have a file name behind its kind.
/// - A `console` block is commands behind `$`, each with all that it prints. To `parley chat` the
///   lines that begin with `<` or `/` are typed, since they are printed again where no terminal
///   is. The commands run one after another in one folder, with the named scripts in it.
/// - A `mermaid` block is the flow chart of the script that its title names.
struct ManualTests {
    private let folder: TemporaryFolder
    private let executable: String
    private let blocks: [ManualBlock]

    init() throws {
        folder = try TemporaryFolder()
        executable = try Repository.executable
        let manual = try File.contents(
            of: Repository.path("docs/talk.md"), limit: 1_048_576)
        blocks = ManualBlock.all(of: String(decoding: manual, as: UTF8.self))
        for block in blocks {
            if let name = block.name { try folder.write(name, block.text) }
        }
    }

    /// Runs a line of shell in the folder, where `parley` is the executable.
    private func run(_ line: String, typing input: String = "") throws -> String {
        let outcome = try ChildProcess.run(
            "/usr/bin/env",
            [
                "--chdir=\(folder.path)", "PARLEY=\(executable)", "sh", "-c",
                "parley() { \"$PARLEY\" \"$@\"; }; exec 2>&1; \(line)",
            ], input: Array(input.utf8))
        return String(decoding: outcome.output, as: UTF8.self)
    }

    @Test func `every block is of a kind that is run`() {
        let kinds = Set(blocks.map(\.kind))
        #expect(kinds == ["talk", "text", "console", "mermaid"])
        #expect(blocks.count { $0.kind == "talk" } >= 15)
        #expect(blocks.count { $0.kind == "console" } >= 5)
    }

    @Test func `every script passes its own tests and has neither errors nor warnings`() throws {
        for block in blocks where block.kind == "talk" {
            let name = "line-\(block.line).talk"
            try folder.write(name, block.text)
            let tests = try run("parley test \(name) && echo passed")
            #expect(tests.hasSuffix(" 0 failed\npassed\n"), "talk.md:\(block.line): \(tests)")
            #expect(!tests.contains("\n0 passed"), "talk.md:\(block.line): there is no test")
            let findings = try run("parley check --strict \(name) && echo clean")
            #expect(findings.hasSuffix("clean\n"), "talk.md:\(block.line): \(findings)")
        }
    }

    @Test func `every command prints what the manual shows`() throws {
        for block in blocks where block.kind == "console" {
            let commands = block.commands
            #expect(!commands.isEmpty, "talk.md:\(block.line): no line begins with $")
            for (command, output) in commands {
                let typed = output.split(separator: "\n").compactMap { line in
                    line.hasPrefix("< ") ? line.dropFirst(2) : line.hasPrefix("/") ? line : nil
                }
                let input = typed.map { "\($0)\n" }.joined()
                #expect(
                    try run(command, typing: input) == output, "talk.md:\(block.line): \(command)")
            }
        }
    }

    @Test func `every flow chart is that of its script`() throws {
        for block in blocks where block.kind == "mermaid" {
            let title = try #require(
                block.text.split(separator: "\n").first { $0.hasPrefix("title: ") })
            let name = title.split(separator: "\"")[1]
            #expect(try run("parley graph \(name).talk") == block.text, "talk.md:\(block.line)")
        }
    }
}

/// A fenced block of a page in Markdown.
private struct ManualBlock {
    /// The first word behind the fence.
    let kind: String
    /// The second one.
    let name: String?
    /// The line of the fence, from 1 on.
    let line: Int
    /// What stands between the fences.
    private(set) var text = ""

    /// All blocks of a page, in order.
    static func all(of page: String) -> [ManualBlock] {
        var blocks: [ManualBlock] = []
        var open: ManualBlock?
        for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard line.hasPrefix("```") else {
                open?.text += "\(line)\n"
                continue
            }
            if let block = open {
                blocks.append(block)
                open = nil
            } else {
                let words = line.dropFirst(3).split(separator: " ").map(String.init)
                open = ManualBlock(
                    kind: words.first ?? "", name: words.dropFirst().first, line: index + 1)
            }
        }
        return blocks
    }

    /// The commands behind `$`, and what each prints.
    var commands: [(command: String, output: String)] {
        var commands: [(command: String, output: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("$ ") {
                commands.append((String(line.dropFirst(2)), ""))
            } else if !commands.isEmpty {
                commands[commands.count - 1].output += "\(line)\n"
            }
        }
        return commands
    }
}
