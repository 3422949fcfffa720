import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// The steps of matching, as far as a single answer knows them, and slips.
@Suite struct AnswersMatchingTests {
    static let lists = ["agree": "fine, all right , JÁ", "empty": ""]

    static let exact: [(String, String, Bool)] = [
        ("yes", "Yes!", true), ("yes", "yes please", false), ("yes, y", "Y", true),
        ("{yes}", "yep", true), ("{yes}", "maybe", false), ("{agree}", "ja", true),
        ("{agree}", "All right!", true), ("{agree}, perhaps", "perhaps", true),
        ("{empty}", "", false), ("español", "ESPANOL", true), ("can't", "can’t", true),
        ("no thanks", "No, thanks.", true), ("👍", "👍", true), ("?", "?", true), ("?", "??", false),
        ("12.5", "12.5", true), ("yes please", "yes\nplease", true),
    ]

    @Test(arguments: exact)
    func `exact words and lists are compared normalised`(list: String, text: String, matches: Bool)
    {
        let fixture = AnswerFixture(list, lists: Self.lists)
        var incoming = Incoming(text)
        let match = fixture.answer.match(&incoming, .exact, in: fixture.context)
        #expect((match != nil) == matches)
        #expect(match?.captures ?? [] == [])
    }

    /// The step in which each form matches; nothing in any other.
    static let steps: [(String, String, AnswerPhase)] = [
        ("yes", "yes", .exact), ("{yes}", "yes", .exact), ("{x: a=b | c}", "b", .exact),
        ("{n: whole}", "3", .question), ("{d: date}", "today", .question),
        ("{x: like A1}", "b2", .question), ("{x: email}", "a@b.org", .question),
        ("the {x: text}", "the end", .question), ("... a ...", "a", .question),
        ("{x: text}", "a", .bareText), ("{x: word}", "a", .bareText), ("*", "a", .anything),
    ]

    @Test(arguments: steps)
    func `a form matches in its step`(list: String, text: String, step: AnswerPhase) {
        let fixture = AnswerFixture(list)
        for phase in AnswerPhase.allCases {
            var incoming = Incoming(text)
            let match = fixture.answer.match(&incoming, phase, in: fixture.context)
            #expect((match != nil) == (phase == step), "\(phase)")
        }
    }

    @Test func `the entry that matched is named`() {
        let fixture = AnswerFixture("skip, {yes}, {n: whole}, {t: text}")
        #expect(fixture.match("SKIP")?.entry == 0)
        #expect(fixture.match("ok")?.entry == 1)
        #expect(fixture.match("3")?.entry == 2)
        #expect(fixture.match("hello")?.entry == 3)
    }

    @Test func `the day is asked for only where a date is looked for, and once`() {
        final class Counter { var count = 0 }
        let counter = Counter()
        let script = Array("{n: whole}, {a: date}, on {b: date} ...".utf8)
        var diagnostics: [Diagnostic] = []
        let answer = AnswerList(
            0..<script.count, of: script, at: .beginning, reporting: &diagnostics)
        let context = AnswerContext(
            script: script, wordList: { _ in nil },
            now: {
                counter.count += 1
                return CivilMoment(secondsSinceEpoch: 0)
            })
        var number = Incoming("3")
        #expect(answer.match(&number, .question, in: context)?.entry == 0)
        #expect(counter.count == 0)
        var date = Incoming("on a b c d tomorrow")
        #expect(answer.match(&date, .question, in: context)?.entry == 1)
        #expect(counter.count == 1)
    }

    static let slips: [(String, String, AnswerSlip)] = [
        ("order", "oder", .one(AnswerMatch(entry: 0, captures: []))),
        ("order", "orrder", .one(AnswerMatch(entry: 0, captures: []))),
        ("order", "ordar", .one(AnswerMatch(entry: 0, captures: []))),
        ("order", "odrer", .one(AnswerMatch(entry: 0, captures: []))),
        ("order", "ORDRE!", .one(AnswerMatch(entry: 0, captures: []))),
        ("order", "order", .none),
        ("order", "oderr", .none),
        ("order", "rder it", .none),
        ("hour", "hou", .none),
        ("hours", "hour", .one(AnswerMatch(entry: 0, captures: []))),
        ("hou", "hour", .none),
        ("hour1", "hour", .none),
        ("hour", "hour1", .none),
        ("two words", "twowords", .none),
        ("menu, order", "oder", .one(AnswerMatch(entry: 1, captures: []))),
        ("order, older", "oder", .one(AnswerMatch(entry: 0, captures: []))),
        ("{food}", "piza", .one(AnswerMatch(entry: 0, captures: []))),
        ("{n: whole}, an order", "oder", .none),
        ("über", "uber", .none),
        ("привет", "превет", .one(AnswerMatch(entry: 0, captures: []))),
        (
            "{p: Margherita=1 | Funghi=2}", "margerita",
            .one(
                AnswerMatch(
                    entry: 0, captures: [AnswerMatch.Captured(name: "p", value: "Margherita")]))
        ),
        ("{p: left=lefty | lefts}", "leftz", .several),
        (
            "{p: left=lefty | right}", "leftz",
            .one(
                AnswerMatch(entry: 0, captures: [AnswerMatch.Captured(name: "p", value: "left")]))
        ),
        ("{p: morning | evening}, mornings", "morningz", .several),
    ]

    @Test(arguments: slips)
    func `one slip in a word is found`(list: String, text: String, expected: AnswerSlip) {
        let fixture = AnswerFixture(list, lists: ["food": "pizza, pasta"])
        var incoming = Incoming(text)
        #expect(fixture.answer.slip(in: &incoming, fixture.context) == expected)
    }

    @Test func `everything that is taken exactly is listed`() {
        let fixture = AnswerFixture(
            "Yes!, {food}, {s: small=s | large}, a {n: whole}",
            lists: ["food": "Pizza, Pasta"])
        var words: [(text: String, value: String?, entry: Int)] = []
        fixture.answer.forEachWord(in: fixture.context) { word in
            let text = Normalised(word.bytes, word.range).bytes
            let value = word.captured()?.value
            words.append((String(decoding: text, as: UTF8.self), value, word.entry))
        }
        #expect(words.map(\.text) == ["yes", "pizza", "pasta", "small", "s", "large"])
        #expect(words.map(\.value) == [nil, nil, nil, "small", "small", "large"])
        #expect(words.map(\.entry) == [0, 1, 1, 2, 2, 2])
    }
}

/// Which name was probably meant.
@Suite struct NearestTests {
    @Test(
        arguments: [
            ("yess", ["no", "yes", "yep"], "yes"), ("Yess", ["no", "yes"], "yes"),
            ("confrimd", ["confirmed", "why"], "confirmed"), ("x", ["y"], nil), ("xy", ["ab"], nil),
            ("xy", ["x", "xz"], "x"), ("", ["a"], nil), ("abc", ["xyz"], nil),
            ("abc", ["abxy"], "abxy"),
            ("größe", ["grosse", "große"], "große"), ("start", [], nil),
        ] as [(String, [String], String?)])
    func `the nearest name is guessed`(name: String, candidates: [String], expected: String?) {
        #expect(Nearest.nearest(to: name, among: candidates) == expected)
    }

    @Test func `a guess is put into words`() {
        #expect(Nearest.suggestion(for: "yess", among: ["yes"]) == "; did you mean \"yes\"?")
        #expect(Nearest.suggestion(for: "yess", among: ["maybe"]) == nil)
    }

    @Test func `long names are compared quickly`() {
        let name = String(repeating: "a", count: 20_000)
        #expect(Nearest.nearest(to: name, among: [name + "ab", "b"]) == name + "ab")
        #expect(Nearest.nearest(to: name, among: [String(repeating: "b", count: 20_001)]) == nil)
    }
}
