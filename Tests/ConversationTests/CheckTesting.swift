import Foundation

@testable import Conversation

/// Everything that a check finds about a script, as `line:column code`.
func checked(_ text: String) -> [String] {
    checkedScript(text).check().map { "\($0.line):\($0.column) \($0.code)" }
}

/// A script as the command line reads it: the only people file that is there is `people.csv`.
///
/// - Parameters:
///   - text: The script.
///   - people: What stands in `people.csv`.
/// - Returns: The script, with its people.
func checkedScript(
    _ text: String, people: String = "phone,caller\n+15550101111,Ana\n"
) -> Script {
    var script = Script(parsing: Array(text.utf8), name: "test.talk")
    if let path = script.peopleFilePath {
        script.readPeople(path == "people.csv" ? Array(people.utf8) : nil)
    }
    return script
}

/// A file of the repository.
func repositoryText(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}
