import Foundation
import TestSupport
import Testing

/// SECURITY.md names the tests that prove what it says.
@Suite struct SecurityTests {
    private func text(_ name: String) throws -> String {
        let data = FileManager.default.contents(atPath: try Repository.path(name))
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    @Test func `every threat has a row, and every test that it names is there`() throws {
        let page = try text("SECURITY.md")
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: try Repository.path("Tests"))
        for number in 1...32 {
            let row = try #require(
                page.split(separator: "\n").first { $0.hasPrefix("| T\(number) |") })
            let proofs = row.matches(of: /`(\w+Tests)`: "([^"]+)"/)
            #expect(!proofs.isEmpty, "T\(number)")
            for proof in proofs {
                let file = "\(proof.output.1).swift"
                let path = try #require(
                    folders.map { "Tests/\($0)/\(file)" }.first { path in
                        FileManager.default.fileExists(
                            atPath: Repository.root.appending(path: path).path)
                    }, "\(file) is missing")
                #expect(
                    try text(path).contains("func `\(proof.output.2)`("),
                    "\(file) has no test \(proof.output.2)")
            }
        }
    }
}
