@testable import Conversation

/// The findings about a script, as `line:column code`.
func findings(_ text: String, tests: Script.Tests = .read) -> [String] {
    Script(parsing: Array(text.utf8), name: "test.talk", tests: tests).diagnostics.map {
        "\($0.line):\($0.column) \($0.code)"
    }
}

/// A script that is expected to have no findings.
func script(_ text: String) -> Script {
    Script(parsing: Array(text.utf8), name: "test.talk")
}
