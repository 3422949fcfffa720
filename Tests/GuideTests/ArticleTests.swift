import Foundation
import TestSupport
import Testing

/// The code of the articles is code that is compiled and run.
struct ArticleTests {
    private static let articles = [
        "AConversationInSwift", "EmbeddingTheServer", "TestingADialogue",
    ]
    /// What is compiled as a program outside of the package: it sees what is public alone.
    private static let sources = [
        "Examples/InSwift/main.swift", "Examples/Embedded/main.swift",
        "Tests/GuideTests/Booking.swift", "Tests/GuideTests/BookingTests.swift",
        "Tests/GuideTests/Place.swift", "Tests/GuideTests/TallyTests.swift",
    ]

    private func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: Repository.path(path), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    /// The blocks of an article's code, without the indentation that is common to their lines.
    private func blocks(_ article: String) throws -> [[String]] {
        var blocks: [[String]] = []
        var block: [String]?
        for line in try lines("Sources/Parley/Parley.docc/\(article).md") {
            if line == "```swift" {
                block = []
            } else if line == "```", let code = block {
                blocks.append(code)
                block = nil
            } else {
                block?.append(line)
            }
        }
        return blocks
    }

    /// Whether lines stand in a file one after another, all of them further to the right.
    private func contains(_ lines: [String], _ block: [String]) -> Bool {
        lines.indices.contains { start in
            guard lines.count - start >= block.count else { return false }
            return stride(from: 0, through: 12, by: 4).contains { indentation in
                let margin = String(repeating: " ", count: indentation)
                return zip(lines[start...], block).allSatisfy { line, wanted in
                    line == (wanted.isEmpty ? "" : margin + wanted)
                }
            }
        }
    }

    @Test(arguments: articles) func `its code is compiled`(article: String) throws {
        let blocks = try blocks(article)
        #expect(blocks.count >= 2)
        let sources = try Self.sources.map(lines)
        for block in blocks {
            #expect(
                sources.contains { contains($0, block) },
                "in no file that is compiled:\n\(block.joined(separator: "\n"))")
        }
    }

    @Test func `every article is looked at`() throws {
        let folder = try Repository.path("Sources/Parley/Parley.docc")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".md") && $0 != "Parley.md" }
        #expect(Set(pages) == Set(Self.articles.map { "\($0).md" }))
    }
}
