import Foundation
import TestSupport

/// A page of deploy/: its blocks of commands, which are run as they are.
struct Page {
    /// The blocks, in order.
    let blocks: [String]
    /// The line that the page says its check prints.
    let promise: String
    /// Which block is that check.
    private let check: Int

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - folder: Its folder below deploy.
    ///   - words: What a reader puts in where the page has capitals, and where the test's machine
    ///     is not on port 80.
    /// - Throws: Where something to be replaced does not stand in it.
    init(_ folder: String, putting words: [DeployFile.Replacement] = []) throws {
        let text = try DeployFile("\(folder)/README.md").replacing(words).text
        func blocks(of text: String) -> [String] {
            text.components(separatedBy: "\n```sh\n").dropFirst().map { part in
                part.components(separatedBy: "\n```").first ?? ""
            }
        }
        self.blocks = blocks(of: text)
        let parts = text.components(separatedBy: "It prints `")
        check = blocks(of: parts[0]).count - 1
        guard parts.count > 1, check > 0 else { throw NoPromise(folder: folder) }
        promise = String(parts[1].prefix { $0 != "`" })
    }

    /// What installs Parley: all before the check.
    var steps: ArraySlice<String> { blocks[..<check] }

    /// The check, which the page follows up with what it prints.
    var checking: String { blocks[check] }

    /// What is said for when it does not answer: all behind the check.
    var remedies: ArraySlice<String> { blocks[(check + 1)...] }

    /// A page that does not say what its check prints.
    struct NoPromise: Error {
        let folder: String
    }
}
