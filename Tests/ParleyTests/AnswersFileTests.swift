import Conversation
import Foundation
import TestSupport
import Testing

@testable import Parley

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
        let conversation = CurrentConversation(
            BuiltInCounter.dialogue(callers: [], welcome: nil),
            answers: AnswersFile(path: path, columns: ["a"], documentRoot: nil))
        var lines: [String] = []
        for number in 1...3 {
            lines += conversation.carryOut(
                [.save([Effect.Field(name: "a", value: "x")])],
                for: Message(from: "+1", to: "+2", body: "x", id: "SM\(number)"), now: 0)
        }
        #expect(
            lines == [
                "answers go to \(folder.file("a-2.csv")) from now on: the first line of \(path) "
                    + "does not name what the script saves, or its columns are no longer parted "
                    + "by commas; move \(path) away to begin it anew"
            ])
        #expect(folder.read("a.csv") == "\(header)\n")
        #expect(folder.read("a-2.csv").split(separator: "\n").count == 4)
    }
}
