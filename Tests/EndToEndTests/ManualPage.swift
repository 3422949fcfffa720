import System
import Testing
import TestSupport

/// A page in Markdown whose blocks are run, in a folder of their own with the scripts that they name.
struct ManualPage {
    /// All fenced blocks, in order.
    let blocks: [ManualBlock]
    private let folder: TemporaryFolder
    private let executable: String
    private let name: String

    /// Reads a page, and writes the scripts that it names.
    ///
    /// - Parameter path: The page, from the top folder on.
    /// - Throws: Where it cannot be read.
    init(_ path: String) throws {
        folder = try TemporaryFolder()
        executable = try Repository.executable
        name = path
        let text = try File.contents(of: Repository.path(path), limit: 1_048_576)
        blocks = ManualBlock.all(of: String(decoding: text, as: UTF8.self))
        for block in blocks {
            if let name = block.name { try write(name, block.text) }
        }
    }

    /// Writes a file into the folder.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - text: What stands in it.
    /// - Throws: Where it cannot be written.
    func write(_ name: String, _ text: String) throws {
        try folder.write(name, text)
    }

    /// Runs a line of shell in the folder, where `parley` is the executable.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - input: What is typed.
    /// - Returns: All that it prints.
    /// - Throws: Where it cannot be run.
    func run(_ line: String, typing input: String = "") throws -> String {
        let outcome = try ChildProcess.run(
            "/usr/bin/env",
            [
                "--chdir=\(folder.path)", "PARLEY=\(executable)", "sh", "-c",
                "parley() { \"$PARLEY\" \"$@\"; }; exec 2>&1; \(line)",
            ], input: Array(input.utf8))
        return String(decoding: outcome.output, as: UTF8.self)
    }

    /// Runs the commands of all `console` blocks one after another, and expects what the page shows.
    ///
    /// To `parley chat` the lines that begin with `<` or `/` are typed, since they are printed again
    /// where no terminal is.
    ///
    /// - Throws: Where one cannot be run.
    func expectCommandsAsShown() throws {
        for block in blocks where block.kind == "console" {
            let commands = block.commands
            #expect(!commands.isEmpty, "\(name):\(block.line): no line begins with $")
            for (command, output) in commands {
                let typed = output.split(separator: "\n").compactMap { line in
                    line.hasPrefix("< ") ? line.dropFirst(2) : line.hasPrefix("/") ? line : nil
                }
                let input = typed.map { "\($0)\n" }.joined()
                #expect(
                    try run(command, typing: input) == output, "\(name):\(block.line): \(command)")
            }
        }
    }
}

/// A fenced block of a page in Markdown.
struct ManualBlock {
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
