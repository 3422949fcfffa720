import TalkSupport
import TalkTools
import Testing
@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// The page that explains the findings, and a file with every mistake.
@Suite struct CheckPageTests {
    /// A number of the page with its two scripts.
    struct Entry: Sendable, CustomTestStringConvertible {
        let code: String
        let wrong: Sample
        let right: Sample
        var testDescription: String { code }
    }

    /// A script, and what stands in `people.csv` where the page says so.
    struct Sample: Sendable {
        let script: String
        let people: String?
    }

    static let entries: [Entry] = {
        guard let page = try? repositoryText("docs/checks.md") else { return [] }
        var entries: [Entry] = []
        var code = ""
        var scripts: [Sample] = []
        var people: String?
        var isScript = false
        var open: [Substring]?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = open {
                guard line == "```" else {
                    open = lines + [line]
                    continue
                }
                let text = lines.joined(separator: "\n") + "\n"
                open = nil
                guard isScript else {
                    people = text
                    continue
                }
                scripts.append(Sample(script: text, people: people))
                people = nil
                if scripts.count == 2 {
                    entries.append(Entry(code: code, wrong: scripts[0], right: scripts[1]))
                }
            } else if line == "```talk" || line == "```csv" {
                isScript = line == "```talk"
                open = []
            } else if line.hasPrefix("### ") {
                code = String(line.dropFirst(4))
                scripts = []
            }
        }
        return entries
    }()

    static let codes =
        (100...126).map { "T\($0)" } + (200...209).map { "T\($0)" }
        + ["T211", "T212", "T213", "T214", "T215", "T216"] + (300...309).map { "T\($0)" }

    /// What the file with a mistake a line does not show: where something else is said in its place.
    static let elsewhere: Set = ["T119", "T123", "T212", "T213", "T305", "T306", "T307"]

    /// What a check finds, with T305 what the tests leave out, and with T123 what a server without
    /// a store says.
    private func codes(_ sample: Sample, of code: String) -> [String] {
        let script =
            sample.people.map { checkedScript(sample.script, people: $0) }
            ?? checkedScript(sample.script)
        if code == "T123" { return script.withoutStore().errors().map { "\($0.code)" } }
        var codes = script.check().map { "\($0.code)" }
        if code == "T305" {
            codes += Rehearsal(script, zone: .utc).run().1.gaps(in: script).map { "\($0.code)" }
        }
        return codes
    }

    @Test func `every number is explained, in order`() {
        #expect(Self.entries.map(\.code) == Self.codes)
    }

    @Test(arguments: entries)
    func `the wrong example gives exactly its number`(entry: Entry) {
        #expect(codes(entry.wrong, of: entry.code) == [entry.code])
    }

    @Test(arguments: entries)
    func `the right example gives nothing`(entry: Entry) {
        #expect(codes(entry.right, of: entry.code) == [])
    }

    @Test func `a file with a mistake a line gives exactly these numbers`() throws {
        let text = try repositoryText("Tests/Vectors/mistakes.talk")
        let expected = try repositoryText("Tests/Vectors/mistakes.txt").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map(String.init)
        #expect(checked(text) == expected)
        #expect(Set(checked(text).map { $0.prefix { $0 != ":" } }).count == expected.count)
        // All but what only coverage and a server without a store show, and what is wrong with a
        // people file: a missing one may have any column, so that T110 could not be told beside it.
        let found = Set(expected.compactMap { $0.split(separator: " ").last.map(String.init) })
        #expect(found.symmetricDifference(Self.codes) == Self.elsewhere)
    }

    @Test(arguments: [
        "a-counter", "b-appointment", "c-survey", "d-helpdesk", "e-library", "f-lineup",
        "g-delivery", "h-reminder", "i-feedback",
    ])
    func `no example has an error or a warning`(name: String) throws {
        let text = try repositoryText("Examples/\(name).talk")
        let script = checkedScript(text, people: try repositoryText("Examples/people.csv"))
        let found = script.check().filter { $0.severity != .note }
        #expect(found.map { "\($0.line) \($0.code)" } == [])
    }
}
