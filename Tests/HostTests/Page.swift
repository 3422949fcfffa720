import Foundation
import TestSupport

/// A page of deploy/: its blocks of commands, which are run as they are.
struct Page {
    /// The blocks, in order.
    let blocks: [String]
    /// The line that the page says its check prints.
    let promise: String

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - folder: Its folder below deploy.
    ///   - words: What a reader puts in where the page has capitals, and where the test's machine
    ///     is not on port 80.
    /// - Throws: Where something to be replaced does not stand in it.
    init(_ folder: String, putting words: [DeployFile.Replacement] = []) throws {
        let text = try DeployFile("\(folder)/README.md").replacing(words).text
        blocks = text.components(separatedBy: "\n```sh\n").dropFirst().map { part in
            part.components(separatedBy: "\n```").first ?? ""
        }
        let after = text.components(separatedBy: "It prints `").dropFirst().first ?? ""
        promise = String(after.prefix { $0 != "`" })
    }
}
