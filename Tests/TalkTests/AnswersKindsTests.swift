import Foundation
import Testing

@testable import Talk

/// The lists of kinds: the one that the parser asks, and those that people and editors read.
@Suite struct AnswersKindsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func text(of path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test func `every kind of the folder is listed under a name of its own`() throws {
        let folder = Self.root.appending(path: "Sources/Talk/Answers/Kinds")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        // The protocols, and choices and lists, which are asked for without a name.
        let kinds = Set(files.filter { $0.hasSuffix("Kind.swift") })
            .subtracting([
                "AnswerKind.swift", "CellKind.swift", "ChoicesKind.swift", "SomeOfKind.swift",
                "OneOfKind.swift",
            ])
        #expect(Set(AnswerKinds.all.map { "\($0).swift" }) == kinds)
        #expect(Set(AnswerKinds.names).count == AnswerKinds.all.count)
    }

    @Test func `the manual's table has every kind`() throws {
        let table = try text(of: "docs/talk.md").split(separator: "\n")
            .drop { $0 != "| kind | what it takes |" }.prefix { $0.hasPrefix("|") }
        let kinds = table.map { $0.dropFirst().prefix { $0 != "|" } }.joined()
        for name in AnswerKinds.names {
            #expect(kinds.contains("`\(name) ") || kinds.contains("`\(name)`"), "\(name)")
        }
    }

    @Test func `the editors' grammar colours every kind`() throws {
        let grammar = try text(of: "editors/talk.tmLanguage.json")
        #expect(grammar.contains("(?:(\(AnswerKinds.names.joined(separator: "|")))(?!"))
    }
}
