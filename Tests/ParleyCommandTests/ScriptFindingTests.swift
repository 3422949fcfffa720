import Parley
import System
import Testing
import TestSupport

@testable import ParleyCommand

/// What doctor says of the script and of the folder of its answers.
struct ScriptFindingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func findings(_ variables: [(String, String)]) -> [String] {
        let environment = Environment(
            variables + [
                ("PARLEY_SECRET_KEY", "q8Jx2vR5kN7wB3mZ6tY9cL4dF1gH0sPa"),
                ("TWILIO_AUTH_TOKEN", "0123456789abcdef0123456789abcdef"),
            ])
        let examined = ConfigurationCheck(
            loader: ConfigurationLoader(environment: environment, executable: nil))
        return ConversationCheck(examined).findings.map(\.description)
    }

    @Test func `without a script messages are counted`() {
        #expect(findings([]) == ["ok script: none: the built-in message counter answers"])
    }

    @Test func `a good script is named with its rights`() throws {
        let path = try folder.write("a.talk", "[start]\n> Hi!\n")
        let found = findings([("PARLEY_SCRIPT", path)])
        #expect(!found.contains { $0.hasPrefix("FAILED") }, "\(found)")
        #expect(found.first?.hasPrefix("ok script: \(path), mode 0644 ") == true, "\(found)")
    }

    @Test func `each error of a script is a failure with its line`() throws {
        let path = try folder.write("a.talk", "nonsense\n")
        let found = findings([("PARLEY_SCRIPT", path)])
        #expect(found.contains { $0.hasPrefix("FAILED script: \(path):1:") }, "\(found)")
    }

    @Test func `a script that is not there is a failure`() {
        let found = findings([("PARLEY_SCRIPT", "/nowhere/a.talk")])
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("FAILED script: /nowhere/a.talk:1:1: error: T119"), "\(found)")
    }

    @Test func `the folder of the answers must be one`() throws {
        let file = try folder.write("file", "")
        let table = [
            (folder.path, "ok answers: saved in \(folder.path)"),
            (file, "FAILED answers: \(file) is not a folder; make it a folder"),
            ("/nowhere/at/all", "FAILED answers: cannot inspect /nowhere/at/all"),
        ]
        for (path, text) in table {
            let found = findings([("PARLEY_STATE_DIR", path)])
            #expect(found.contains { $0.hasPrefix(text) }, "\(found)")
        }
    }
}
