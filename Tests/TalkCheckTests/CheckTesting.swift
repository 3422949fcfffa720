import TalkSupport

import Foundation

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// Everything that a check finds about a script, as `line:column code`.
func checked(_ text: String) -> [String] {
    checkedScript(text).check().map { "\($0.line):\($0.column) \($0.code)" }
}

/// A file of the repository.
func repositoryText(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}
