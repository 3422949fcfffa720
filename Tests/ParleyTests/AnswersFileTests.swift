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
        #expect(try file.append(row("=1+1", from: "=x", id: "@y")))
        #expect(try !file.append(row("=1+1", from: "=x", id: "@y")))
        #expect(try file.append(row("+1 \"2\"\n3,4")))
        #expect(try file.append(row("-5", id: "")))
        #expect(try file.append(row("-5", id: "")))
        #expect(
            folder.read("a.csv")
                == "time,from,message,a\nT,'=x,'@y,'=1+1\nT,+14158675308,SM1,\"'+1 \"\"2\"\"\n3,4\"\n"
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
        #expect(try beside.append(row("x")))
    }
}
