import Foundation
import Testing
import TestSupport

/// The manual of the talk language: every block of it is run.
///
/// - A `talk` block is a script that is right; a `text` block is one that has mistakes on purpose.
///   Either may have a file name behind its kind.
/// - A `console` block is commands behind `$`, each with all that it prints. The commands run one
///   after another in one folder, with the named scripts in it.
/// - A `mermaid` block is the flow chart of the script that its title names.
struct ManualTests {
    private let page: ManualPage
    private var blocks: [ManualBlock] { page.blocks }

    init() throws {
        page = try ManualPage("docs/talk.md")
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
            try page.write(name, block.text)
            let tests = try page.run("parley test \(name) && echo passed")
            #expect(tests.hasSuffix(" 0 failed\npassed\n"), "talk.md:\(block.line): \(tests)")
            #expect(!tests.contains("\n0 passed"), "talk.md:\(block.line): there is no test")
            let findings = try page.run("parley check --strict \(name) && echo clean")
            #expect(findings.hasSuffix("clean\n"), "talk.md:\(block.line): \(findings)")
        }
    }

    @Test func `every command prints what the manual shows`() throws {
        try page.expectCommandsAsShown()
    }

    @Test func `every flow chart is that of its script`() throws {
        for block in blocks where block.kind == "mermaid" {
            let title = try #require(
                block.text.split(separator: "\n").first { $0.hasPrefix("title: ") })
            let name = title.split(separator: "\"")[1]
            #expect(
                try page.run("parley graph \(name).talk") == block.text, "talk.md:\(block.line)")
        }
    }
}

/// The newcomer's page: what it shows of commands is what they print, and its links lead somewhere.
struct StartPageTests {
    private let page: ManualPage

    init() throws {
        page = try ManualPage("docs/start.md")
    }

    @Test func `every command prints what the page shows`() throws {
        #expect(page.blocks.count { $0.kind == "console" } >= 3)
        try page.expectCommandsAsShown()
    }

    @Test func `its links lead somewhere, those within it too`() throws {
        let text = try String(contentsOfFile: Repository.path("docs/start.md"), encoding: .utf8)
        for match in text.matches(of: /\]\(([^):#]+)\)/) {
            _ = try Repository.path("docs/\(match.1)")
        }
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("##") }.map { line in
            String(
                line.drop { $0 == "#" }.dropFirst().lowercased().compactMap { (letter: Character) in
                    letter == " "
                        ? "-" : letter.isLetter || letter.isNumber || letter == "-" ? letter : nil
                })
        }
        for match in text.matches(of: /\]\(#([^)]+)\)/) {
            #expect(headings.contains(String(match.1)), "\(match.1)")
        }
    }
}
