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
