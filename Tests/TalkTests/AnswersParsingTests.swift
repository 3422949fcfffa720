import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// How the list of a `<` line is read, and what is said where it is not understood.
@Suite struct AnswersParsingTests {
    /// The forms of a list, in a notation that shows them.
    static let forms: [(String, [String])] = [
        ("yes", ["words yes"]),
        ("yes, y , yes please", ["words yes", "words y", "words yes please"]),
        ("yes,", ["words yes"]),
        ("yes,,y", ["words yes", "words y"]),
        ("*", ["*"]),
        (" * ", ["*"]),
        ("f**k", ["words f**k"]),
        ("{yes}", ["list yes"]),
        ("{ yes }", ["list yes"]),
        ("{yes-no_2}, maybe", ["list yes-no_2", "words maybe"]),
        ("{n: whole 1..9}", ["n: whole 1..9"]),
        ("{n:whole}", ["n: whole .."]),
        ("{ n : whole  1 .. 9 }", ["n: whole 1..9"]),
        ("{n: whole}?", ["n: whole .."]),
        ("{n: whole ..-3}", ["n: whole ..-3"]),
        ("{n: number 0..99.5}", ["n: number 0..99.5"]),
        ("{n: number -1.50..}", ["n: number -1.50.."]),
        ("{t: text}", ["t: text 1..320"]),
        ("{t: text 2..60}", ["t: text 2..60"]),
        ("{t: text ..60}", ["t: text 1..60"]),
        ("{t: text 2..}", ["t: text 2..320"]),
        ("{w: word}", ["w: word"]),
        ("{c: like AB-1234}", ["c: like AB-1234"]),
        ("{d: date}", ["d: date .."]),
        ("{d: date today+1..today+14}", ["d: date today+1..today+14"]),
        ("{d: date ..today}", ["d: date ..today"]),
        ("{d: date today-84..}", ["d: date today-84.."]),
        ("{d: date 2026-05-12..today}", ["d: date 2026-05-12..today"]),
        ("{t: time 08:00..17:00}", ["t: time 08:00..17:00"]),
        ("{t: time 8:00..}", ["t: time 08:00.."]),
        ("{e: email}", ["e: email"]),
        ("{p: phone}", ["p: phone"]),
        ("{p: photo}", ["p: photo"]),
        ("{size: small=s | large=l,big}", ["size: small(small,s) large(large,l,big)"]),
        ("{half: morning | afternoon=pm}", ["half: morning(morning) afternoon(afternoon,pm)"]),
        ("{x: one=1}", ["x: one(one,1)"]),
        ("{language: en=english | es=español}", ["language: en(en,english) es(es,español)"]),
        ("... refund ...", ["[..., refund, ...]"]),
        ("… refund …", ["[..., refund, ...]"]),
        ("...refund...", ["[..., refund, ...]"]),
        ("...", ["[...]"]),
        ("... ... x", ["[..., x]"]),
        ("table for {n: whole}", ["[table for, n: whole ..]"]),
        ("{a: whole} and {b: whole}", ["[a: whole .., and, b: whole ..]"]),
        ("{a: whole} ... {b: whole}", ["[a: whole .., ..., b: whole ..]"]),
        ("{a: whole}-{b: whole}", ["[a: whole .., -, b: whole ..]"]),
        ("#{n: whole}", ["[#, n: whole ..]"]),
        ("12.5", ["words 12.5"]),
        ("ok.", ["words ok."]),
        ("{n: whole 1..4, 6}", ["n: whole 1..4, 6..6"]),
        ("{n: whole ..1, 3..4,7..}", ["n: whole ..1, 3..4, 7.."]),
        ("{t: time 12:00..14:00, 18:00..21:00}", ["t: time 12:00..14:00, 18:00..21:00"]),
        ("{t: time now..22:00}", ["t: time now..22:00"]),
        (
            "{d: date today..today+7, 2026-12-24}",
            ["d: date today..today+7, 2026-12-24..2026-12-24"]
        ),
        ("{d: date {first}..today+60}, a", ["d: date {first 13}..today+60", "words a"]),
        ("{n: number 0..{ most }, 5}", ["n: number 0..{most 19}, 5..5"]),
        ("a {n: whole {a}..{b}} b", ["[a, n: whole {a 16}..{b 21}, b]"]),
        ("{x: some of ham | olives=olive,o}", ["x: some of ham(ham) olives(olives,olive,o)"]),
        ("{yes} please", ["[list yes, please]"]),
        ("{yes} {no}", ["[list yes, list no]"]),
        ("... {wifi} ...", ["[..., list wifi, ...]"]),
        (
            "table for {n: whole} { day-words }",
            ["[table for, n: whole .., list day-words]"]
        ),
        ("???", ["words ???"]),
        ("español, 你好", ["words español", "words 你好"]),
    ]

    @Test(arguments: forms)
    func `a list is read into its forms`(list: String, expected: [String]) {
        let (answer, diagnostics, script) = read(list)
        #expect(answer.entries.map { describe($0.form, $0.range, script) } == expected)
        #expect(diagnostics.isEmpty)
    }

    /// Lists that are errors: the code, the column, and what is left of the list.
    static let errors: [(String, Int, Int, [String])] = [
        ("", 100, 3, []),
        ("  ", 100, 3, []),
        (",,", 100, 3, []),
        ("{x: |}", 100, 7, ["x: text 1..320"]),
        ("{x: a | | b}", 100, 11, ["x: text 1..320"]),
        ("{x: =a}", 100, 7, ["x: text 1..320"]),
        ("{größe: whole}", 101, 4, []),
        ("{a b: whole}", 101, 4, []),
        ("{a-b: whole}", 101, 4, []),
        ("{: whole}", 101, 4, []),
        ("{}", 101, 4, []),
        ("{yes please}", 101, 4, []),
        ("{count: whole}", 101, 4, ["count: whole .."]),
        ("{caller: text}", 101, 4, ["caller: text 1..320"]),
        ("{n: whol 1..9}", 105, 7, ["n: text 1..320"]),
        ("{n:}", 105, 6, ["n: text 1..320"]),
        ("{n: whole 9..1}", 105, 13, ["n: text 1..320"]),
        ("{n: whole 1..4, 9..6}", 105, 19, ["n: text 1..320"]),
        ("{n: whole 1..4,}", 105, 13, ["n: text 1..320"]),
        ("{n: whole 1..4, x}", 105, 13, ["n: text 1..320"]),
        ("{n: whole 1..4, {x}}", 105, 13, ["n: text 1..320"]),
        ("{n: whole {1 x}..4}", 105, 13, ["n: text 1..320"]),
        ("{d: date now..}", 105, 12, ["d: text 1..320"]),
        ("{x: some of}", 100, 14, ["x: text 1..320"]),
        ("{n: whole 1..9.5}", 105, 13, ["n: text 1..320"]),
        ("{n: whole 1-9}", 105, 13, ["n: text 1..320"]),
        ("{n: whole 5}", 105, 13, ["n: text 1..320"]),
        ("{n: whole ..}", 105, 13, ["n: text 1..320"]),
        ("{n: whole today..}", 105, 13, ["n: text 1..320"]),
        ("{n: number x..}", 105, 14, ["n: text 1..320"]),
        ("{t: text 9..2}", 105, 12, ["t: text 1..320"]),
        ("{t: text 400..}", 105, 12, ["t: text 1..320"]),
        ("{t: text -1..}", 105, 12, ["t: text 1..320"]),
        ("{d: date today +1..}", 105, 12, ["d: text 1..320"]),
        ("{d: date 2026-02-29..}", 105, 12, ["d: text 1..320"]),
        ("{d: date today+2..today+1}", 105, 12, ["d: text 1..320"]),
        ("{d: date tomorrow..}", 105, 12, ["d: text 1..320"]),
        ("{d: date today+99999999..}", 105, 12, ["d: text 1..320"]),
        ("{t: time 17:00..08:00}", 105, 12, ["t: text 1..320"]),
        ("{t: time 8..17}", 105, 12, ["t: text 1..320"]),
        ("{t: time 08:00..24:00}", 105, 12, ["t: text 1..320"]),
        ("{e: email 1..2}", 105, 13, ["e: text 1..320"]),
        ("{w: word 1..2}", 105, 12, ["w: text 1..320"]),
        ("{c: like}", 105, 11, ["c: text 1..320"]),
        ("{c: like --}", 105, 12, ["c: text 1..320"]),
        ("{x: a,b | c}", 105, 7, ["x: text 1..320"]),
        ("* please", 105, 3, []),
        ("no, *", 105, 7, ["words no", "*"]),
        ("{a: whole} {b: whole}", 105, 15, ["[a: whole .., b: whole ..]"]),
        ("{a: whole}! {b: whole}", 105, 16, ["[a: whole .., b: whole ..]"]),
        ("my {p: photo}", 105, 7, []),
        ("{n: whole", 105, 3, []),
        ("n}", 105, 4, []),
        ("yes, ñ, {yess please}", 101, 12, ["words yes", "words ñ"]),
    ]

    @Test(arguments: errors)
    func `a mistake is reported where it stands`(
        list: String, code: Int, column: Int, left: [String]
    ) {
        let (answer, diagnostics, script) = read(list)
        #expect(diagnostics.map(\.code.number) == [code], "\(diagnostics.map(\.message))")
        #expect(diagnostics.first?.position == SourcePosition(line: 7, column: column))
        #expect(answer.entries.map { describe($0.form, $0.range, script) } == left)
    }

    @Test func `a misspelt kind is guessed`() {
        let (_, diagnostics, _) = read("{n: whol 1..9}")
        #expect(
            diagnostics.map(\.message) == [
                "no kind of answer called \"whol\"; did you mean \"whole\"?"
            ])
    }

    @Test func `all mistakes of a list are reported, in their order`() {
        let (_, diagnostics, _) = read("{n: whol}, {d: date x..}, {a b}, * x")
        #expect(diagnostics.map(\.code.number) == [105, 105, 101, 105])
        #expect(diagnostics.map(\.column) == [7, 23, 30, 36])
    }

    @Test func `captures and lists are named with their positions`() {
        let list = "{yes}, a {n: whole} b {w: word}, { no }, a {c}"
        let (answer, _, _) = read(list)
        #expect(answer.captures.map(\.name) == ["n", "w"])
        #expect(answer.captures.map(\.position.column) == [13, 26])
        let script = Script(parsing: Array("[start]\n< \(list)".utf8), name: "lists")
        #expect(script.references.filled.names == ["n", "w"])
        #expect(script.references.lists.map(\.text) == ["yes", "no", "c"])
        #expect(script.references.lists.map(\.position.column) == [4, 38, 47])
    }

    @Test(
        arguments: [
            [0x7B], [0x7B, 0x3A], [0x7B, 0x7B, 0x3A, 0x7D], [0xE2], [0xE2, 0x80],
            [0xE2, 0x80, 0xA6],
            [0xFF, 0xFE, 0x00, 0x2C, 0x7D], [0x7B, 0x78, 0x3A, 0x7C, 0x3D, 0x2C, 0x7D],
            [0x7B, 0x78, 0x3A, 0x2E, 0x2E, 0x7D], [0x2E, 0x2E, 0x2E, 0x2E, 0x7B],
        ] as [[UInt8]])
    func `any bytes are read without a crash`(bytes: [UInt8]) {
        var diagnostics: [Diagnostic] = []
        let list = AnswerList(
            0..<bytes.count, of: bytes, at: .beginning, reporting: &diagnostics)
        #expect(!list.entries.isEmpty || !diagnostics.isEmpty)
    }

    /// Reads a list that stands behind `< ` on line 7.
    private func read(_ list: String) -> (AnswerList, [Diagnostic], [UInt8]) {
        let script = Array(("< " + list).utf8)
        var diagnostics: [Diagnostic] = []
        let answer = AnswerList(
            2..<script.count, of: script, at: SourcePosition(line: 7, column: 3),
            reporting: &diagnostics)
        return (answer, diagnostics, script)
    }
}

/// An entry in a notation for tests.
func describe(_ form: AnswerList.Form, _ range: Range<Int>, _ script: [UInt8]) -> String {
    let text = { (range: Range<Int>) in String(decoding: script[range], as: UTF8.self) }
    switch form {
    case .words: return "words " + text(range)
    case .list(let name): return "list " + name.text
    case .anything: return "*"
    case .question(let capture): return describe(capture, script)
    case .phrase(let elements):
        let parts = elements.map { element in
            switch element {
            case .words(let words): text(words)
            case .anyWords: "..."
            case .list(let name): "list " + name.text
            case .capture(let capture): describe(capture, script)
            }
        }
        return "[" + parts.joined(separator: ", ") + "]"
    }
}

/// A capture in a notation for tests.
func describe(_ capture: AnswerList.Capture, _ script: [UInt8]) -> String {
    let name = capture.name + ": "
    func end<Bound>(_ end: StretchEnd<Bound>?, _ text: (Bound) -> String) -> String {
        switch end {
        case nil: ""
        case .fixed(let bound): text(bound)
        case .variable(let name): "{\(name.text) \(name.position.column)}"
        }
    }
    func bounds<Bound>(_ stretches: Stretches<Bound>, _ text: (Bound) -> String) -> String {
        guard !stretches.all.isEmpty else { return ".." }
        return stretches.all.map { "\(end($0.lower, text))..\(end($0.upper, text))" }
            .joined(separator: ", ")
    }
    switch capture.kind {
    case let kind as TextKind:
        return "\(name)text \(kind.length.lowerBound)..\(kind.length.upperBound)"
    case let kind as LikeKind: return "\(name)like " + String(decoding: kind.pattern, as: UTF8.self)
    case let kind as WholeKind: return "\(name)whole " + bounds(kind.bounds, \.description)
    case let kind as NumberKind: return "\(name)number " + bounds(kind.bounds, \.description)
    case let kind as TimeKind:
        return "\(name)time "
            + bounds(kind.bounds) { bound in
                switch bound {
                case .time(let time): time.description
                case .now: "now"
                }
            }
    case let kind as DateKind:
        return "\(name)date "
            + bounds(kind.bounds) { bound in
                switch bound {
                case .day(let day): day.description
                case .today(let days):
                    days == 0 ? "today" : "today" + (days < 0 ? "" : "+") + "\(days)"
                }
            }
    case let kind where kind.choices != nil:
        let words = kind.choices?.words ?? []
        return name + (kind.takesSeveral ? "some of " : "")
            + words.filter(\.isValue).map { value in
                let all = words.filter { $0.value == value.value }.map {
                    String(decoding: script[$0.text], as: UTF8.self)
                }
                return String(decoding: script[value.value], as: UTF8.self)
                    + "(" + all.joined(separator: ",") + ")"
            }.joined(separator: " ")
    case let kind as any NamedKind: return name + type(of: kind).name
    default: return name
    }
}
