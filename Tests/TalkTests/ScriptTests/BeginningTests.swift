import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// `[begin …]`: its heading, the cells that it takes, and a line of a test that gives them.
@Suite struct BeginningTests {
    private static let rest = "\n> hi\n[start]\n> hello\n"

    @Test func `a heading names columns and their kinds`() throws {
        let script = script(
            "[begin remind: day date, at time 08:00..18:00, dentist, n whole 1..9]" + Self.rest)
        #expect(script.diagnostics == [])
        let beginning = try #require(script.beginning(named: "remind"))
        #expect(beginning.cells == ["day", "at", "dentist", "n", "name", "language"])
        #expect(beginning.columns[0].kind is DateKind && beginning.columns[1].kind is TimeKind)
        #expect(beginning.columns[2].kind is TextKind && beginning.columns[3].kind is WholeKind)
        #expect(script.beginning(named: "start") == nil)
        #expect(script.start?.name.text == "start")
    }

    @Test(arguments: ["[begin remind]", "[begin remind:]", "[ begin  remind ]"])
    func `a heading may have no columns`(heading: String) throws {
        let script = script(heading + Self.rest)
        #expect(script.diagnostics == [])
        #expect(try #require(script.beginning(named: "remind")).columns.isEmpty)
    }

    @Test func `whoever texts first does not enter a state that is begun`() {
        let script = script("[begin a]\n> A\n[b]\n> B\n-> start\n[c]\n> C\n")
        #expect(script.start?.name.text == "b")
        #expect(
            findings("[begin a]\n> A\n[begin b]\n> B\n") == ["1:1 T102"])
    }

    @Test(arguments: [
        ("[begin]", "1:2 T101"), ("[begin: day date]", "1:2 T101"), ("[begin start]", "1:8 T101"),
        ("[begin end]", "1:8 T101"), ("[begin two words]", "1:8 T101"),
        ("[begin a: name]", "1:11 T101"), ("[begin a: language word]", "1:11 T101"),
        ("[begin a: caller]", "1:11 T101"), ("[begin a: b, b date]", "1:14 T114"),
        ("[begin a: b colour]", "1:13 T105"), ("[begin a: b photo]", "1:13 T105"),
        ("[begin a: b small|large]", "1:13 T105"), ("[begin a: b some of c|d]", "1:13 T105"),
        ("[begin a: b whole 9..1]", "1:19 T105"), ("[begin a: b date {c}..]", "1:19 T105"),
        ("[begin a: b whole 1..4, 6]", "1:25 T101"), ("[begin a: b one of c]", "1:20 T103"),
        ("[begin a: , b]", "1:11 T101"), ("[begin a", "1:1 T101"),
    ])
    func `a wrong heading is found where it is wrong`(heading: String, finding: String) {
        // Of a heading that cannot be read nothing below is, either.
        #expect(findings(heading + Self.rest).first == finding)
    }

    @Test func `a shared value cannot be given to one person`() {
        #expect(
            findings("name = n\n[shared]\nx = 1\n[begin a: x]" + Self.rest) == ["4:11 T114"])
    }

    /// What a column of a kind makes of a cell.
    private func value(_ kind: String, _ cell: String, _ settings: String = "") throws -> String? {
        let script = script(
            settings + "\n[begin a: x \(kind)]\n> {x}\n[start]\n> hi\n[list pupils: class]\n"
                + "Ana Lopez = 3b\nBen = 4a\n")
        let beginning = try #require(script.beginning(named: "a"), "\(script.diagnostics)")
        do throws(Beginning.Mistake) {
            // Wednesday, 6 May 2026, noon.
            return try ScriptDialogue(script).values(
                of: [("x", cell), ("y", "left alone")], for: beginning, now: 1_778_068_800
            ).columns[0].value
        } catch {
            #expect(error.description.hasPrefix("x "), "\(error)")
            return nil
        }
    }

    @Test(
        arguments: [
            ("text", " Dr. Reed, DDS ", "Dr. Reed, DDS"), ("text 2..4", "abc", "abc"),
            ("word", "A-204", "A-204"), ("like AB-1234", "ab 1234", "AB-1234"),
            ("whole", "12", "12"), ("whole -5..5", "-3", "-3"), ("number", "2.50", "2.50"),
            ("date", "2026-05-12", "2026-05-12"), ("date", "2026-5-2", "2026-05-02"),
            ("date", "12.5.2026", "2026-05-12"), ("date", "12/05/2026", "2026-05-12"),
            ("date", "12-5-2026", "2026-05-12"),
            ("date today..today+7", "2026-05-13", "2026-05-13"),
            ("time", "10:30", "10:30"), ("time", "9:05", "09:05"), ("time", "10:30:00", "10:30"),
            ("time", "10:30 am", "10:30"), ("time", "3:15PM", "15:15"),
            ("time", "12:00 pm", "12:00"),
            ("time", "12:30 am", "00:30"), ("email", "Ana@example.org", "Ana@example.org"),
            ("phone", "+44 20 7946 0018", "+442079460018"), ("phone", "0044 20 7946 0018", nil),
            ("one of pupils", "ana lopez", "Ana Lopez"),
        ] as [(String, String, String?)])
    func `a cell is read as it is written`(kind: String, cell: String, value: String?) throws {
        guard let value else {
            #expect(try self.value(kind, cell, "country = +44") == "+442079460018")
            return
        }
        #expect(try self.value(kind, cell) == value)
    }

    @Test(arguments: [
        ("text", ""), ("text", "  "), ("text 2..4", "abcde"), ("word", "two words"),
        ("like AB-1234", "AB-12"), ("whole", "two"), ("whole", "2.5"), ("whole 1..9", "10"),
        ("whole", "3 please"), ("number", "1,5"), ("date", "tomorrow"), ("date", "31.6.2026"),
        ("date", "12 May 2026"), ("date", "12.5."), ("date", "12.5.26"), ("date", "2026/13/01"),
        ("date", "12.5/2026"), ("date", "on 2026-05-12"), ("date today..today+7", "2026-05-14"),
        ("date", "2026-05-12-"), ("date", "--"), ("time", "half past 3"), ("time", "24:00"),
        ("time", "10"), ("time", "13:00 pm"), ("time", "0:30 am"), ("time", "10:30:15"),
        ("time", "am"), ("time", "at 10:30"), ("time 08:00..18:00", "18:01"),
        ("email", "my email is ana@example.org"), ("email", "ana"), ("phone", "5550101234"),
        ("phone", "+1 555"), ("phone", "call +442079460018"), ("phone", "+0123456789"),
        ("one of pupils", "Cem"), ("one of pupils", "Lopez"),
    ])
    func `what is written otherwise is a mistake`(kind: String, cell: String) throws {
        #expect(try value(kind, cell) == nil)
    }

    @Test func `figures of a day are read in the order of the script`() throws {
        #expect(try value("date", "5/12/2026", "dates = mdy") == "2026-05-12")
        #expect(try value("date", "13/5/2026", "dates = mdy") == nil)
        #expect(try value("phone", "020 7946 0018", "country = +44") == "+442079460018")
        #expect(try value("phone", "12345678", "country = +44") == nil)
    }

    @Test func `a name and a language are given beside the columns`() throws {
        let script = script("languages = en, es\n[begin a: x]\n>   {x}\n>es {x}\n[start]\n> hi\n")
        let beginning = try #require(script.beginning(named: "a"))
        let dialogue = ScriptDialogue(script)
        let values = try self.values(
            dialogue, beginning, ("x", "1"), ("name", " Ana "), ("language", "ES"))
        #expect(values.name == "Ana" && values.language == "es")
        let unnamed = try self.values(dialogue, beginning, ("x", "1"), ("name", ""))
        #expect(unnamed.name == nil && unnamed.language == nil)
        #expect(throws: Beginning.Mistake.missing(column: "x")) {
            try self.values(dialogue, beginning, ("name", "Ana"))
        }
        #expect(throws: Beginning.Mistake.self) {
            try self.values(dialogue, beginning, ("x", "1"), ("language", "pt"))
        }
        let long = String(repeating: "a", count: 61)
        #expect(throws: Beginning.Mistake.self) {
            try self.values(dialogue, beginning, ("x", "1"), ("name", long))
        }
    }

    private func values(
        _ dialogue: ScriptDialogue, _ beginning: Beginning, _ cells: (String, String)...
    ) throws -> Beginning.Values {
        try dialogue.values(of: cells.map { ($0.0, $0.1) }, for: beginning, now: 0)
    }

    @Test(arguments: [
        ("day=2026-05-12, at=10:30", ["day=2026-05-12", "at=10:30"]),
        ("day = 2026-05-12,at=10:30 , name=Ana", ["day=2026-05-12", "at=10:30", "name=Ana"]),
        ("day=x, at=10:30, and more, of it", ["day=x", "at=10:30, and more, of it"]),
        ("day=x, at=a=b, c=d", ["day=x", "at=a=b, c=d"]),
        ("day=a, b, at=c", ["day=a, b", "at=c"]), ("day=, at=", ["day=", "at="]), ("", []),
    ])
    func `the last value takes the rest of its line`(line: String, cells: [String]) throws {
        let script = script("[begin a: day, at]" + Self.rest)
        let beginning = try #require(script.beginning(named: "a"))
        let read = try beginning.cells(in: line)
        #expect(read.map { "\($0.name)=\($0.text)" } == cells)
        // What is written of cells is read as the same ones.
        let written = beginning.line(of: read).dropFirst(2)
        #expect(try beginning.cells(in: String(written)).map(\.text) == read.map(\.text))
    }

    @Test(arguments: [
        "begin b day=1", "begin start", "begin a", "begin a day=1, hour=2", "begin a day=1, day=2",
        "begin a day=1, name=Ana",
        "begin a 2026-05-12", "begin",
    ])
    func `a test cannot begin something else`(line: String) {
        let found = findings(
            "[begin a: day, at]\n> {day}\n[start]\n> hi\n[test t]\n\(line)\n> ...\n")
        #expect(found.contains { $0.hasSuffix(line == "begin" ? "T100" : "T125") }, "\(found)")
    }

    @Test func `a script with a beginning remembers for three days`() {
        #expect(script("[begin a]" + Self.rest).settings.expiry == TimeSpan(days: 3))
        #expect(script("[start]\n> hi\n").settings.expiry == TimeSpan(seconds: 14_400))
        #expect(
            script("expire = 13 hours\n[begin a]" + Self.rest).settings.expiry
                == TimeSpan(seconds: 46_800))
    }
}
