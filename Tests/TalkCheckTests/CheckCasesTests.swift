import Foundation
import TalkSupport
import TalkTools
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// Small scripts of which a check must find something, with their files of people.
@Suite struct CheckCasesTests {
    static let cases: [(String, String)] = [
        ("15-people-cr", ""),
        ("15-people-noheader", "T212 p/noheader.csv, line 1: "),
        ("15-people-quote", "T212 p/quote.csv, line 2: "),
        ("15-people-semi", "T212 p/semi.csv, line 1: "),
        ("15-people-tab", "T212 p/tab.csv, line 1: "),
        ("16-segments", "T205 this reply can have 3 segments (306 characters in GSM-7)"),
        (
            "23-when-in-answer",
            "T100 there is no answer before this; \"when\" begins a condition; as a word it stands in "
                + "[words]"
        ),
    ]

    @Test(arguments: cases)
    func `a small script has its finding`(name: String, finding: String) throws {
        let text = try repositoryText("Tests/Vectors/checks/\(name).talk")
        let read = script(text)
        let people = try read.peopleFilePath.map { path in
            Array(try repositoryText("Tests/Vectors/checks/\(path)").utf8)
        }
        let checked = read.with(peopleFile: people)
        let found = checked.check().map { "\($0.code) \($0.message)" }
        #expect(found.count == (finding.isEmpty ? 0 : 1), "\(found)")
        #expect(found.allSatisfy { $0.hasPrefix(finding) }, "\(found)")
        for outcome in Rehearsal(checked, zone: .utc).run().outcomes {
            #expect(outcome.failure == nil, "\(outcome.name): \(outcome.failure as Any)")
        }
    }
}
