import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// What can be proved of conversations that are begun from outside.
@Suite struct CheckBeginTests {
    private static let start = "name = n\nsave = a.csv\nstaff = sms +15550100200\n[start]\n> Hi.\n"

    private func codes(_ text: String) -> [String] {
        checkedScript(Self.start + text).check().map { "\($0.line) \($0.code)" }
    }

    @Test func `a beginning is a way, and its columns are set behind it`() {
        #expect(
            codes(
                """
                [begin ask: day date, note text 1..40]
                > {caller}, {day|date}: {note}?
                < {yes} -> more
                < * -> again
                [more]
                > {day} {note}
                """) == [])
        // Where something else leads there, too, nothing is known.
        #expect(
            codes(
                """
                < go -> ask
                < * -> again
                [begin ask: day date]
                > {day}?
                < {yes} -> more
                < * -> again
                [more]
                > {day}
                """) == ["9 T203", "13 T203"])
        #expect(codes("[begin ask: day date]\n> {day}\n[more]\n> x\n") == ["8 T200"])
        #expect(codes("[begin ask: day date]\n> {dya}\n").contains("7 T110"))
        #expect(codes("[begin ask: day date]\n> x\n") == ["6 T301"])
    }

    @Test(arguments: [
        ("save day", true), ("tell staff > {day}", true), ("when day is tuesday\n  save day", true),
        ("-> on\n[on]\nsave day", true), ("when known\n  -> on\n[on]\ntell staff > hi", true),
        ("add 1 to seats", true), ("set seats = {day}", true), ("forget seats", true),
        ("set x = {day}\n> {x}", false), ("< {yes}\n  save day\n  -> end\n< * -> again", false),
        ("< {yes} -> on\n< * -> again\n[on]\nsave day", false),
        ("-> again\nsave day", false), ("-> back\n< {yes}\n  save day\n< * -> again", false),
    ])
    func `nothing is done that cannot be taken back`(lines: String, isFound: Bool) {
        let text = "[begin ask: day date]\n> {day}\n" + lines + "\n[shared]\nseats = 6\n"
        #expect(codes(text).contains { $0.hasSuffix("T124") } == isFound, "\(codes(text))")
    }

    @Test func `each thing that is done too early is found once, where it stands`() {
        #expect(
            codes(
                """
                [begin a]
                > A
                -> both
                [begin b]
                > B
                -> both
                [both]
                save caller
                tell staff > {caller}
                """) == ["13 T124", "14 T124"])
    }

    @Test(arguments: [
        ("< * -> again", true), ("-> on\n[on]\n< * -> again", true), (">\n< * -> again", true),
        ("set x = 1\nsave x", true), ("-> on\n[on]\n> hi", false),
        ("when known\n  > hi", false), ("-> start", false),
        ("< {yes} > hi -> end\n< * -> again", true),
    ])
    func `a beginning says something`(lines: String, isFound: Bool) {
        let found = codes("[begin ask]\n" + lines + "\n")
        #expect(found.contains("6 T126") == isFound, "\(found)")
    }

    @Test(arguments: [("11 hours", true), ("12 hours", false), ("30 days", false)])
    func `there is time to answer`(expire: String, isFound: Bool) {
        let text = "expire = \(expire)\n[start]\n> Hi.\n[begin a]\n> A\n"
        #expect(checked(text) == (isFound ? ["1:10 T215"] : []))
        // Without a beginning it is nobody's business, but for the cookie's life.
        #expect(!checked("expire = \(expire)\n[start]\n> Hi.\n").contains { $0.hasSuffix("T215") })
    }

    @Test func `the first text is held against the limits`() {
        let note = "> Hi {caller}, this is a note of the school about {note}."
        #expect(codes("[begin a: note text 1..200]\n\(note)\n") == [])
        #expect(codes("[begin a: note text 1..300]\n\(note)\n") == ["7 T205"])
        #expect(codes("[begin a: note text 1..1600]\n\(note)\n").contains("7 T216"))
        let long = String(repeating: "very ", count: 330)
        #expect(codes("[begin a]\n> \(long)\n").contains { $0.hasSuffix("T116") })
        // A name of 60 characters and a language are counted, too.
        #expect(codes("[begin a: x text 1..2101]\n> {x|first 9}\n") == [])
        #expect(codes("[begin a: x text 1..2102]\n> {x|first 9}\n") == ["6 T117"])
    }

    @Test func `the first text is there in each language`() {
        #expect(
            checked("languages = en, es\n[start]\n>   Hi\n>es Ah\n[begin a]\n> A\n") == ["6:1 T206"]
        )
    }

    @Test func `conditions know what a column can be`() {
        #expect(
            codes("[begin a: n whole, w]\n> x\nwhen n is many\n  > y\nwhen w is many\n  > z\n")
                == ["8 T121"])
    }

    @Test(arguments: [
        ("day=2026-05-12", false), ("day=12.5.2026", false), ("day=tomorrow", true),
        ("day=2026-05-05", true), ("day=2026-05-12, language=pt", true),
        ("day=2026-05-12, child=Ana", true), ("day=2026-05-12, name=Ana", false),
    ])
    func `what a test begins with fits`(cells: String, isFound: Bool) {
        let text = "[begin a: day date today..]\n> {day}\n[test t]\nbegin a \(cells)\n> ...\n"
        #expect(codes(text).contains("9 T125") == isFound, "\(codes(text))")
        #expect(codes(text).filter { $0 == "9 T125" }.count <= 1)
    }

    @Test func `a day is judged when the test begins it`() {
        let text = """
            [begin a: day date today..]
            > {day}
            [test t]
            now 2027-01-01 10:00
            begin a day=2027-01-01
            > ...
            wait 1 day
            begin a day=2027-01-01
            > ...

            """
        #expect(codes(text) == ["13 T125"])
    }
}
