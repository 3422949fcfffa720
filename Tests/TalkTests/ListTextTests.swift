import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// What the lists of the languages say about a text.
@Suite struct ListTextTests {
    private func text(_ text: String, _ languages: [Language] = [.en]) -> ListText {
        ListText(Array(text.utf8), languages: languages)
    }

    /// What is left without courtesies, shortest first.
    private func rests(_ text: String, _ languages: [Language] = [.en]) -> Set<String> {
        let words = self.text(text, languages)
        let rests = words.rests { _, _ in false }
        var found: Set<String> = []
        for start in rests.starts {
            for end in rests.ends + rests.endsBeforeOne where start < end {
                let range = words.source(of: start..<end)
                found.insert(String(decoding: Array(text.utf8)[range], as: UTF8.self))
            }
        }
        return found
    }

    static let courtesies =
        "please|pls|thanks|thank you|thx|ty|hi|hello|hey|ok|okay|well|um|i'd like|i would like|"
        + "i'll take|i want|can i have|give me|make it|let's say|it's|it is|that's|my answer is|"
        + "for me|then|would be great|works|works for me|is fine|is good|could i get|i'll go for|"
        + "let's go with|i'd say|thank you so much|definitely|size"

    @Test(arguments: courtesies.split(separator: "|").map(String.init))
    func `a courtesy is dropped at both ends`(courtesy: String) {
        #expect(rests("\(courtesy) blue").contains("blue"))
        #expect(rests("blue \(courtesy)").contains("blue"))
        #expect(rests("\(courtesy), blue! \(courtesy)").contains("blue"))
        #expect(!rests("blue \(courtesy) red").contains("blue"))
    }

    @Test(
        arguments: [
            (.en, "I'd like blue please", "blue"), (.es, "quisiera azul, por favor", "azul"),
            (.fr, "je voudrais bleu s'il vous plaît", "bleu"),
            (.de, "ich nehme blau, bitte", "blau"),
            (.it, "vorrei blu per favore", "blu"), (.pt, "queria azul, por favor", "azul"),
            (.nl, "ik wil graag blauw alsjeblieft", "blauw"),
        ] as [(Language, String, String)])
    func `each language has courtesies`(language: Language, text: String, rest: String) {
        #expect(rests(text, [language]).contains(rest))
        #expect(!rests(text, language == .en ? [.de] : [.en]).contains(rest))
    }

    @Test(
        arguments: [
            ("option 2", "2", true), ("number two", "two", true), ("no. 2", "2", true),
            ("nr 2", "2", true), ("letter b", "b", true), ("press 1", "1", true),
            ("choice second", "second", true), ("answer a", "a", true),
            ("option blue", "blue", false),
            ("number please", "number", true), ("answer me", "me", false), ("2 option", "2", false),
            ("a cleaning", "cleaning", true), ("an apple", "apple", true), ("a b", "b", false),
            ("a 2", "2", false), ("the b", "b", true), ("the large one", "large", true),
            ("the large one please", "large", true), ("one large", "large", false),
            ("blue 👍", "blue", true), ("👍 thanks", "👍", true), ("thanks", "thanks", true),
        ])
    func `some courtesies have a condition`(text: String, rest: String, isLeft: Bool) {
        #expect(rests(text).contains(rest) == isLeft)
    }

    @Test func `of courtesies alone at least one word is left`() {
        #expect(rests("ok thanks") == ["ok thanks", "ok", "thanks"])
        #expect(rests("") == [])
    }

    @Test(
        arguments: [
            ("two", 2), ("2nd", 2), ("second", 2), ("2)", 2), ("#2", 2), ("2️⃣", 2), ("(2)", 2),
            ("nine", 9), ("ninth", 9), ("first", 1), ("٣", 3), ("zero", nil), ("ten", nil),
            ("12", nil), ("2b", nil), ("twenty", nil), ("", nil), ("a", nil),
        ] as [(String, Int?)])
    func `a number from 1 to 9 is known in all its forms`(text: String, value: Int?) {
        let words = self.text(text)
        let numbers = words.words.isEmpty ? [] : words.numbers(at: 0)
        #expect(numbers.first { $0.end == words.words.count }?.value == value)
    }

    @Test(
        arguments: [
            (.es, "dos", 2), (.es, "segundo", 2), (.fr, "deux", 2), (.fr, "2e", 2),
            (.de, "zwei", 2), (.it, "due", 2), (.pt, "dois", 2), (.nl, "twee", 2),
            (.nl, "tweede", 2),
            (.de, "two", nil),
        ] as [(Language, String, Int?)])
    func `numbers are known in each language`(language: Language, text: String, value: Int?) {
        let words = self.text(text, [language])
        #expect(words.numbers(at: 0).first { $0.end == words.words.count }?.value == value)
    }

    @Test(
        arguments: [
            ("yesss", ["yes", "yess"]), ("nooo", ["no", "noo"]), ("yaaas", ["yas", "yaas"]),
            ("yess", ["yess"]), ("ok", ["ok"]), ("", [""]),
            ("aaabbb", ["ab", "abb", "aab", "aabb"]), ("aaabbbcccddd", ["aaabbbcccddd"]),
            ("ééé", ["ééé"]),
        ])
    func `a letter three times is once and twice`(word: String, spellings: [String]) {
        let found = ListText.spellings(of: Array(word.utf8)[...])
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == spellings)
    }

    @Test(
        arguments: [
            ("yes yes sure", .yes, true), ("ok yes please", .yes, true), ("yesss!", .yes, true),
            ("okkk yeahhh", .yes, true), ("👍👍", .yes, true), ("yes 👍 please", .yes, true),
            ("yeah right", .yes, false), ("yes yeah right", .yes, false), ("yes no", .yes, false),
            ("hmmm", .yes, false), ("no no", .no, true), ("nope no thanks", .no, true),
            ("no not really", .no, true), ("nothing wrong", .no, false), ("not wrong", .no, false),
            ("i don't disagree", .no, false), ("no yes", .no, false),
            ("ok great thanks", .thanks, true), ("perfect, bye", .thanks, true),
            ("thanks a bunch", .thanks, false),
        ] as [(String, BuiltInList, Bool)])
    func `a row of entries is in a list`(text: String, list: BuiltInList, isRow: Bool) {
        let words = self.text(text)
        #expect((words.row(of: list, words.rests { _, _ in false }) != nil) == isRow)
    }

    @Test func `without a known language only emoji are understood`() {
        #expect(text("👍", []).isEntry(of: .yes))
        #expect(!text("yes", []).isEntry(of: .yes))
        #expect(!text("no", []).isEntry(of: .no))
    }

    @Test(arguments: [
        "ok ", "yes yeah ", "hi ok x ", "a ", "no. 1 ", "👍", "see you ", "i'd ", "yesss",
    ])
    func `a text of 1,600 characters takes little time`(part: String) {
        let source = String(String(repeating: part, count: 1_600).prefix(1_600))
        let fixture = AnswerFixture("{yes}, {no}, {s: small=1 | medium=2}, hours, the, ok x")
        let matcher = SectionMatcher(
            lists: [fixture.answer, fixture.answer], context: fixture.context,
            holds: { _, _ in true })
        var text = Incoming(source)
        let duration = ContinuousClock().measure {
            _ = matcher.number(&text)
            _ = matcher.withoutCourtesies(&text)
            _ = matcher.row(&text)
            _ = matcher.loose(&text, anytime: [])
            _ = text.optOut(fixture.context)
            _ = text.isCourtesy(fixture.context)
        }
        // Quadratic in the number of words, in a debug build on a busy machine.
        #expect(duration < .seconds(20))
    }
}
