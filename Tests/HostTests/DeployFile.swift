import Foundation
import TestSupport

/// A file of deploy/, as it is but for the paths, ports and names that a test has of its own.
struct DeployFile {
    /// A text that stands in the file, and what stands there in the test.
    typealias Replacement = (text: String, with: String)

    /// A replacement whose text does not stand in the file.
    struct NothingToReplace: Error, CustomStringConvertible {
        let name: String
        let text: String

        var description: String { "deploy/\(name) has no \(text)" }
    }

    /// The file's path below deploy.
    let name: String
    /// Its content.
    private(set) var text: String

    /// Reads a file.
    ///
    /// - Parameter name: Its path below deploy.
    /// - Throws: Where it is not there.
    init(_ name: String) throws {
        self.name = name
        text = try String(contentsOfFile: Repository.path("deploy/\(name)"), encoding: .utf8)
    }

    /// The file with other texts in it.
    ///
    /// - Parameter replacements: What is replaced, everywhere.
    /// - Returns: The changed file.
    /// - Throws: `NothingToReplace` where one of the texts does not stand in it, so that no test
    ///   goes on changing what is not there any more.
    func replacing(_ replacements: [Replacement]) throws -> DeployFile {
        var copy = self
        for replacement in replacements {
            guard copy.text.contains(replacement.text) else {
                throw NothingToReplace(name: name, text: replacement.text)
            }
            copy.text = copy.text.replacingOccurrences(
                of: replacement.text, with: replacement.with)
        }
        return copy
    }

    /// The file with a machine's paths exchanged for a test's own, those of them that it has.
    ///
    /// - Parameter paths: The paths.
    /// - Returns: The changed file.
    func moved(_ paths: [Replacement]) -> DeployFile {
        var copy = self
        for path in paths {
            copy.text = copy.text.replacingOccurrences(of: path.text, with: path.with)
        }
        return copy
    }
}
