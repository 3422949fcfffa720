import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Choices of which several may be texted at a time.
@Suite struct AnswersSomeOfTests {
    private static let toppings =
        "{x: some of ham | cheese | olives=olive,black olives | mac and rice}"

    static let texts: [(String, String?)] = [
        ("ham", "ham"), ("Cheese!", "cheese"), ("black olives", "olives"),
        ("cheese and ham", "ham, cheese"), ("cheese ham", "ham, cheese"),
        ("cheese, ham & olive", "ham, cheese, olives"), ("ham+cheese", "ham, cheese"),
        ("ham plus cheese", "ham, cheese"), ("ham with cheese", "ham, cheese"),
        ("ham, also cheese", "ham, cheese"), ("ham and also cheese", "ham, cheese"),
        ("olive and olives", "olives"), ("mac and rice and ham", "ham, mac and rice"),
        ("I'd like ham and cheese please", "ham, cheese"), ("cheese, please", "cheese"),
        ("ham, cheese. Thanks!", "ham, cheese"), ("ham and", nil), ("and ham", nil),
        ("all", "ham, cheese, olives, mac and rice"),
        ("everything, please", "ham, cheese, olives, mac and rice"),
        ("none", "none"), ("nothing thanks", "none"), ("both", nil), ("no ham", nil),
        ("ham but no cheese", nil), ("ham or cheese", nil), ("ham cheese tuna", nil),
        ("ham please cheese", nil), ("please", nil), ("", nil), ("mac", nil),
    ]

    @Test(arguments: texts)
    func `several entries make one answer`(text: String, expected: String?) {
        #expect(AnswerFixture(Self.toppings).captures(text)?["x"] == expected)
    }

    @Test(arguments: [
        ("1 and 3", "1, 3"), ("one and three", "1, 3"), ("the first and the third", "1, 3"),
        ("1st, 2nd", "1, 2"), ("#1 and #2", "1, 2"), ("1) and 3)", "1, 3"),
        ("numbers two and three", nil), ("number two and number three", "2, 3"),
        ("second one please", "2"), ("one or two", nil), ("four", nil), ("two hundred", nil),
        ("both", nil), ("all", "1, 2, 3"), ("2.5", nil), ("12", nil), ("1️⃣ 2️⃣", "1, 2"),
    ])
    func `numbers from 1 to 9 are texted in words, too`(text: String, expected: String?) {
        #expect(AnswerFixture("{x: some of 1 | 2 | 3}").captures(text)?["x"] == expected)
    }

    @Test(arguments: [
        ("queso y jamón", "jamon, queso", Language.es), ("ambos", "jamon, queso", .es),
        ("jamon et queso", "jamon, queso", .fr), ("beide", "jamon, queso", .de),
        ("entrambi", "jamon, queso", .it), ("nenhum", "none", .pt), ("alles", "jamon, queso", .nl),
    ])
    func `they are understood in the script's languages`(
        text: String, expected: String, language: Language
    ) {
        let fixture = AnswerFixture("{x: some of jamon | queso}", languages: [language])
        #expect(fixture.captures(text)?["x"] == expected)
    }

    static let phrases: [(String, String, String?)] = [
        ("a pizza with {x: some of ham | cheese}", "a pizza with cheese and ham", "ham, cheese"),
        ("... with {x: some of ham | cheese} ...", "one with ham, today", "ham"),
        ("... with {x: some of ham | cheese} ...", "one with ham, no cheese", nil),
        ("... with {x: some of ham | cheese} ...", "not with ham", nil),
        ("toppings {x: some of 1 | 2 | 3}", "toppings two and three", "2, 3"),
        ("... toppings {x: some of 1 | 2 | 3} ...", "toppings second please", "2"),
    ]

    @Test(arguments: phrases)
    func `they stand in phrases`(phrase: String, text: String, expected: String?) {
        #expect(AnswerFixture(phrase).captures(text)?["x"] == expected)
    }

    @Test func `the longest value is all of them`() throws {
        for (list, length) in [("ham | cheese", 11), ("a | b", 4), ("a", 4)] {
            let fixture = AnswerFixture("{x: some of \(list)}")
            #expect(fixture.answer.captures.first?.kind.longestValue == length, "\(list)")
        }
    }

    @Test func `a slip in one of them is found`() {
        let fixture = AnswerFixture(Self.toppings)
        var text = Incoming("chese")
        let captured = AnswerMatch.Captured(name: "x", value: "cheese")
        #expect(
            fixture.answer.slip(in: &text, fixture.context)
                == .one(AnswerMatch(entry: 0, captures: [captured])))
    }
}
