import Foundation

@testable import Conversation

/// Everything that a check finds about a script, as `line:column code`.
func checked(_ text: String) -> [String] {
    checkedScript(text).check().map { "\($0.line):\($0.column) \($0.code)" }
}

/// The numbers alone, of errors and warnings only.
func warnings(_ text: String) -> [String] {
    checkedScript(text).check().filter { $0.severity != .note }.map { "\($0.line) \($0.code)" }
}

/// A script as the command line reads it: the only people file that is there is `people.csv`.
func checkedScript(_ text: String) -> Script {
    var script = Script(parsing: Array(text.utf8), name: "test.talk")
    if let path = script.peopleFilePath {
        let people = Array("phone,caller\n+15550101111,Ana\n".utf8)
        script.readPeople(path == "people.csv" ? people : nil)
    }
    return script
}

/// A file of the repository.
func repositoryText(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}
