import Foundation
import TestSupport
import Testing

/// A store, filled by CGI calls and looked after by commands.
struct StoreCommandTests {
    private let folder: TemporaryFolder
    private let executable: String
    private let environment: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        executable = try Repository.executable
        environment = Exchanges.environment.merging([
            "PARLEY_SCRIPT": folder.file("survey.talk"), "PARLEY_STORE": "survey.db",
        ]) { $1 }
        try Shell.run(executable, ["new", "survey", folder.file("survey.talk")])
    }

    private func parley(_ arguments: String...) throws -> String {
        try Shell.run(executable, arguments, environment: environment)
    }

    /// Texts without any cookie: what is remembered is the store's.
    private func text(_ texts: [String]) throws {
        let transport = CGITransport(executable, environment: environment)
        for text in texts {
            let id = Webhook.sid(Int.random(in: 1 << 32...1 << 60))
            let answer = try transport.send(
                Webhook(posting: Webhook.fields(text, id: id))
                    .signed(Exchanges.token, origin: "http://127.0.0.1:8080"))
            #expect(answer.status == 200)
        }
    }

    @Test func `what CGI calls keep, the commands print and remove`() throws {
        #expect(throws: Shell.Failure.self) { try parley("store", "check") }
        try text(["hi", "yes"])
        let waiting = try parley("conversations")
        #expect(waiting.contains(" Survey: rating, since "), "\(waiting)")
        try text(["4", "a", "skip"])
        #expect(try parley("conversations").isEmpty)
        let lines = try parley("answers", "--script", "Survey").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first == "time,from,message,rating,again,idea")
        #expect(lines.last?.hasSuffix(",4,surely,") == true, "\(lines)")
        #expect(try parley("answers").hasPrefix("time,from,message,script,rating"))
        let json = try parley("answers", "--format", "json")
        #expect(json.contains(#""script":"Survey","answers":{"rating":"4""#), "\(json)")
        #expect(try parley("answers", "--since", "2999-01-01") == "time,from,message,script\n")
        #expect(!FileManager.default.fileExists(atPath: folder.file("survey.csv")))

        let check = try parley("store", "check")
        #expect(check.hasPrefix("ok: SQLite 3."), "\(check)")
        #expect(check.contains("answer: 1\nturn: 5\n"), "\(check)")
        #expect(try parley("sweep").contains("conversations: 0 removed"))

        #expect(throws: Shell.Failure.self) { try parley("erase", "+14158675308") }
        #expect(throws: Shell.Failure.self) { try parley("erase", "", "--yes") }
        #expect(throws: Shell.Failure.self) { try parley("refused", " ", "--remove") }
        let erased = try parley("erase", "+1 415 867-5308", "--yes")
        #expect(
            erased.hasPrefix(
                "removed of 14158675308: conversations 1, answers 1, lines of the journal 5"),
            "\(erased)")
        #expect(try parley("answers") == "time,from,message,script\n")
    }

    @Test func `opt-outs are printed and taken back, and shared values set`() throws {
        try text(["hi", "STOP"])
        let refused = try parley("refused")
        #expect(
            refused.hasPrefix("14158675308 to ") && refused.hasSuffix(": twilio\n"), "\(refused)")
        #expect(try parley("refused", "+14158675308", "--remove") == "opt-outs taken back: 1\n")
        #expect(try parley("refused").isEmpty)
        #expect(try parley("shared", "--script", "pool", "seats=6").isEmpty)
        #expect(try parley("shared") == "pool: seats=6\n")
        #expect(try parley("shared", "--script", "pool") == "seats=6\n")
    }

    @Test func `a report draws what CGI calls kept`() throws {
        do {
            _ = try parley("report")
            Issue.record("there is no store yet")
        } catch {
            #expect("\(error)".contains("there is no store at "), "\(error)")
        }
        try text(["hi", "perhaps", "yes", "4", "a", "skip"])
        let page = try parley("report", "--price", "0.0083")
        #expect(page.hasPrefix("<!doctype html>"))
        #expect(
            page.contains("1/3 From 1 (poor) to 5 (great), how was it?"), "the script's wording")
        #expect(page.contains("<td>perhaps</td>"))
        #expect(!page.contains("8675308"), "numbers do not stand in it")
        #expect(try !parley("report", "--without-texts").contains("perhaps"))
        let csv = try parley("report", "--csv")
        #expect(csv.contains("\nstate,start,,went_on,1\n"), "\(csv)")
        #expect(csv.contains("\nanswer,again,surely,rows,1\n"), "\(csv)")
        #expect(csv.contains("\nnot_understood,start,perhaps,texts,1\n"), "\(csv)")
        let json = try parley("report", "--json", "--script", "Survey", "--since", "2999-01-01")
        #expect(json.contains(#""people":0"#), "\(json)")
        let file = folder.file("report.html")
        #expect(try parley("report", "--out", file).isEmpty)
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        do {
            _ = try parley("report", "--script", "Surwey")
            Issue.record("there is no such script")
        } catch {
            #expect("\(error)".contains("nothing of a script \"Surwey\""), "\(error)")
            #expect("\(error)".contains("--script: Survey"), "\(error)")
        }
    }

    @Test func `a shared value that is too long is refused`() throws {
        try text(["hi"])
        let value = String(repeating: "é", count: 320)
        #expect(try parley("shared", "--script", "pool", "note=\(value)").isEmpty)
        #expect(throws: Shell.Failure.self) {
            try parley("shared", "--script", "pool", "note=\(value)x")
        }
        #expect(try parley("shared") == "pool: note=\(value)\n")
    }

    @Test func `answers that cannot be written are an error, but where nobody reads on`() throws {
        try text(["hi"])
        for (place, status) in [("> /dev/full", 74), ("| true", 0)] {
            let line = "\"$0\" answers \(place); code=$?; [ $code -eq \(status) ] || exit 9"
            try Shell.run(
                "bash", ["-c", "set -o pipefail; \(line)", executable], environment: environment)
        }
    }

    @Test func `a sweep of a store that the command line names keeps what PARLEY_RETAIN says`()
        throws
    {
        try text(["hi"])
        let store = ["--store", folder.file("survey.db")]
        #expect(throws: Shell.Failure.self) {
            try Shell.run(
                executable, ["sweep"] + store,
                environment: ["PARLEY_RETAIN": "0", "PATH": "/usr/bin:/bin"])
        }
        // Everything is older than that, but the conversation that still waits.
        try Shell.run(
            "python3",
            [
                "-c",
                "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); "
                    + "db.execute('UPDATE turn SET time = time - 200000'); db.commit()",
                folder.file("survey.db"),
            ])
        for (days, count) in [("3", 0), ("2", 1)] {
            let output = try Shell.run(
                executable, ["sweep"] + store, environment: ["PARLEY_RETAIN": days])
            #expect(output.contains("journal: \(count) removed"), "\(output)")
        }
    }

    @Test func `without a store the commands say how to name one`() throws {
        do {
            try Shell.run(
                executable, ["answers", "--store", folder.file("none.db")], environment: [:])
            Issue.record("there is none")
        } catch {
            #expect("\(error)".contains("there is no store at \(folder.file("none.db"))"))
        }
    }
}
