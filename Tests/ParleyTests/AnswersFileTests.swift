import Conversation
import Foundation
import Glibc
import System
import TestSupport
import Testing

@testable import Parley

extension AnswersFile {
    /// Adds a row, with a single try for the lock.
    @discardableResult
    fileprivate func append(_ row: Row) throws(Failure) -> Outcome { try append(row, until: 0) }
}

/// What is saved can be opened by anybody's spreadsheet, and runs nothing there.
@Suite struct AnswersFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func row(_ value: String, from: String = "+14158675308", id: String = "SM1")
        -> AnswersFile.Row
    {
        AnswersFile.Row(time: "T", from: from, messageID: id, values: ["a": value])
    }

    @Test func `no column is run as a formula, and a message is saved once`() throws {
        let file = AnswersFile(path: folder.file("a.csv"), columns: ["a"], documentRoot: nil)
        #expect(try file.append(row("=1+1", from: "=x", id: "@y")).isWritten)
        #expect(try !file.append(row("=1+1", from: "=x", id: "@y")).isWritten)
        #expect(try file.append(row("+1 \"2\"\n3,4")).isWritten)
        #expect(try file.append(row("-5", id: "")).isWritten)
        #expect(try file.append(row("-5", id: "")).isWritten)
        #expect(
            folder.read("a.csv")
                == "\u{FEFF}time,from,message,a\nT,\"'=x\",\"'@y\",\"'=1+1\"\nT,+14158675308,SM1,\"'+1 \"\"2\"\"\n3,4\"\n"
                + "T,+14158675308,,-5\nT,+14158675308,,-5\n")
    }

    @Test func `a file under DOCUMENT_ROOT is not written`() throws {
        try folder.write("www/index.html", "")
        let path = folder.file("www/a.csv")
        let file = AnswersFile(path: path, columns: ["a"], documentRoot: folder.file("www/"))
        #expect(throws: AnswersFile.Failure.underDocumentRoot(path)) { try file.append(row("x")) }
        #expect(folder.read("www/a.csv").isEmpty)
        try folder.write("www2/index.html", "")
        let beside = AnswersFile(
            path: folder.file("www2/a.csv"), columns: ["a"], documentRoot: folder.file("www"))
        #expect(try beside.append(row("x")).isWritten)
    }

    /// A file as it lies there, and as it is with one more row, `T,+14158675308,SM2,x`.
    struct Edited: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let after: String
        var testDescription: String { name }
    }

    private static let header = "time,from,message,a"
    private static let old = "T,+1555,SM1,Bob"
    private static let new = "T,+14158675308,SM2,x"

    static let edited = [
        Edited(
            name: "nothing but a byte order mark", before: "\u{FEFF}",
            after: "\u{FEFF}\(header)\n\(new)\n"),
        Edited(name: "empty", before: "", after: "\u{FEFF}\(header)\n\(new)\n"),
        Edited(name: "untouched", before: "\(header)\n", after: "\(header)\n\(new)\n"),
        Edited(
            name: "byte order mark", before: "\u{FEFF}\(header)\n",
            after: "\u{FEFF}\(header)\n\(new)\n"),
        Edited(
            name: "byte order mark alone with the header", before: "\u{FEFF}\(header)",
            after: "\u{FEFF}\(header)\n\(new)\n"),
        Edited(
            name: "Windows line breaks, the last one lacking",
            before: "\u{FEFF}\(header)\r\n\(old)",
            after: "\u{FEFF}\(header)\r\n\(old)\r\n\(new)\r\n"),
        Edited(
            name: "every column quoted",
            before: "\"time\",\"from\",\"message\",\"a\"\r\n\"T\",\"+1555\",\"SM1\",\"Bob\"\r\n",
            after: "\"time\",\"from\",\"message\",\"a\"\r\n\"T\",\"+1555\",\"SM1\",\"Bob\"\r\n"
                + "\(new)\r\n"),
    ]

    @Test(arguments: edited)
    func `a file that somebody edited gets the next row`(test: Edited) throws {
        let path = try folder.write("a.csv", test.before, mode: 0o600)
        let file = AnswersFile(path: path, columns: ["a"], documentRoot: nil)
        let outcome = try file.append(row("x", id: "SM2"))
        #expect(outcome == AnswersFile.Outcome(isWritten: true, warnings: []))
        #expect(Array(folder.read("a.csv").utf8) == Array(test.after.utf8))
        #expect(try !file.append(row("x", id: "SM2")).isWritten)
        if test.before.contains("SM1") { #expect(try !file.append(row("x")).isWritten) }
        #expect(folder.read("a-2.csv").isEmpty)
    }

    @Test(arguments: [
        ("no-final-newline.csv", "\n", "\n"), ("header-only-no-newline.csv", "\n", "\n"),
        ("crlf.csv", "", "\r\n"),
    ])
    func `a published file gets the next row on a line of its own`(
        _ name: String, _ gap: String, _ lineBreak: String
    ) throws {
        let vector = try Repository.path("Tests/Vectors/files/\(name)")
        let before = try String(contentsOfFile: vector, encoding: .utf8)
        let path = try folder.write("answers.csv", before, mode: 0o600)
        let file = AnswersFile(path: path, columns: ["name"], documentRoot: nil)
        let row = AnswersFile.Row(
            time: "T", from: "+1", messageID: "SM2", values: ["name": "Eve"])
        #expect(try file.append(row) == AnswersFile.Outcome(isWritten: true, warnings: []))
        let after = "\(before)\(gap)T,+1,SM2,Eve\(lineBreak)"
        #expect(Array(folder.read("answers.csv").utf8) == Array(after.utf8))
        #expect(folder.read("answers-2.csv").isEmpty)
    }

    @Test(arguments: [
        "time,from,message", "time,from,message,a,b", "time,from,message,ab",
        "time;from;message;a", "\n", "Time,from,message,a", "x",
    ])
    func `a file with other columns is left alone, and the log says so once`(
        header: String
    ) throws {
        let path = try folder.write("a.csv", "\(header)\n", mode: 0o600)
        let conversation = conversation(savingIn: path)
        var lines: [String] = []
        for number in 1...3 { lines += save(in: conversation, id: "SM\(number)") }
        #expect(
            lines == [
                "answers go to \(folder.file("a-2.csv")) from now on: the first line of \(path) "
                    + "does not name what the script saves, or its columns are no longer "
                    + "separated by commas; move \(path) away to begin it again"
            ])
        #expect(folder.read("a.csv") == "\(header)\n")
        #expect(folder.read("a-2.csv").split(separator: "\n").count == 4)
    }

    private func conversation(savingIn path: String) -> CurrentConversation {
        CurrentConversation(
            BuiltInCounter.dialogue(callers: [], welcome: nil),
            answers: AnswersFile(path: path, columns: ["a"], documentRoot: nil))
    }

    /// Saves rows of one message, and gives the lines for the log.
    private func save(
        in conversation: CurrentConversation, id: String = "SM1", rows: Int = 1
    ) -> [String] {
        let row = Effect.save([Effect.Field(name: "a", value: "x")])
        let remarks = conversation.carryOut(
            Array(repeating: row, count: rows),
            for: Message(from: "+1", to: "+2", body: "x", id: id), now: 0)
        return remarks.failures + remarks.findings
    }

    @Test(arguments: ["there.csv", "missing.csv", "a.csv"])
    func `no link is followed, and the log says what to do`(target: String) throws {
        try folder.write("there.csv", "")
        let path = folder.file("a.csv")
        #expect(unsafe symlink(folder.file(target), path) == 0)
        #expect(
            save(in: conversation(savingIn: path)) == [
                "not saved: cannot open \(path): it is a symbolic link, and links are not "
                    + "followed here; put the file itself there, or set PARLEY_STATE_DIR to the "
                    + "folder that it is in"
            ])
        #expect(folder.read("there.csv").isEmpty)
        #expect(folder.read("missing.csv").isEmpty)
    }

    @Test func `a link in the place of the second file is not followed`() throws {
        try folder.write("a.csv", "x\n", mode: 0o600)
        try folder.write("there.csv", "")
        #expect(unsafe symlink(folder.file("there.csv"), folder.file("a-2.csv")) == 0)
        let lines = save(in: conversation(savingIn: folder.file("a.csv")))
        #expect(lines.count == 1)
        #expect(lines.first?.contains("a-2.csv: it is a symbolic link") == true)
        #expect(folder.read("there.csv").isEmpty)
    }

    @Test func `a folder may be a link`() throws {
        try folder.write("real/there.csv", "")
        #expect(unsafe symlink(folder.file("real"), folder.file("link")) == 0)
        #expect(save(in: conversation(savingIn: folder.file("link/a.csv"))).isEmpty)
        #expect(folder.read("real/a.csv").contains("SM1"))
    }

    @Test(arguments: [
        (0o600, false), (0o640, false), (0o660, false), (0o604, true), (0o644, true),
        (0o666, true),
    ])
    func `a file that everybody can read is a warning`(_ mode: Int, _ isOpen: Bool) throws {
        let path = try folder.write("a.csv", "", mode: mode)
        let warning = "everybody on this machine can read the answers in \(path); chmod 600 it"
        #expect(save(in: conversation(savingIn: path)) == (isOpen ? [warning] : []))
        #expect(folder.read("a.csv").contains("SM1"))
    }

    private struct Notary: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            let row = Effect.save([Effect.Field(name: "a", value: message.body)])
            return Turn(session: session, replies: [Reply("saved")], effects: [row, row])
        }
    }

    @Test func `that everybody can read the answers is said once, and that they moved each time`()
        throws
    {
        try folder.write("a.csv", "", mode: 0o644)
        let log = Lines()
        let clock = TestClock()
        let webhook = Parley.Webhook(
            Notary(),
            configuration: try configured([
                "PARLEY_SECRET_KEY": key, "TWILIO_AUTH_TOKEN": token,
                "PARLEY_STATE_DIR": folder.path,
            ]), answers: AnswersTable(path: "a.csv", columns: ["a"]), log: log.log(),
            clock: { clock.now })
        func warnings() throws -> [String] {
            let before = log.all.count
            for _ in 1...3 {
                let call = try Call(posting: fields()).signed()
                #expect(webhook.respond(to: call.request).message == "saved")
                clock.advance(by: 86_400)
            }
            return log.all[before...].filter { $0.hasPrefix("warning") }
        }
        let first = try warnings()
        #expect(first.count == 1)
        #expect(first.first?.contains("everybody on this machine can read the answers in") == true)
        #expect(try warnings().isEmpty)
        #expect(folder.read("a.csv").split(separator: "\n").count == 7)
        for _ in 1...2 {
            try folder.write("a.csv", "x\n", mode: 0o600)
            let moved = try warnings()
            #expect(moved.count == 1)
            #expect(moved.first?.contains("answers go to \(folder.file("a-2.csv"))") == true)
            try FileManager.default.removeItem(atPath: folder.file("a-2.csv"))
        }
    }

    @Test func `a lock that somebody else holds costs a reply one second, whatever it saves`()
        throws
    {
        let path = folder.file("a.csv")
        let conversation = conversation(savingIn: path)
        var lines: [String] = []
        do {
            let held = try LockedFile(appendingTo: path)
            let time = ContinuousClock().measure { lines = save(in: conversation, rows: 4) }
            #expect(time >= .seconds(1))
            #expect(time < .seconds(3))
            #expect(try held.metadata().size == 0)
        }
        #expect(
            lines
                == Array(
                    repeating: "not saved: cannot lock \(path): another program keeps it locked, "
                        + "for a second and longer; end what holds it, or give each program a file "
                        + "of its own", count: 4))
        #expect(save(in: conversation).isEmpty)
    }

    @Test func `a file of another user says whose it should be`() {
        let error = SystemError(.open, "/a.csv", .code(EACCES))
        #expect(
            "\(AnswersFile.Failure.system(error))"
                == "cannot open /a.csv: Permission denied; give the file and its folder to the "
                + "user that Parley runs as")
    }
}
