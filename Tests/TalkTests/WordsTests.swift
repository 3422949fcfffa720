import Talk
import TestSupport
import Testing

/// The words of the languages, in the tables that are searched.
@Suite struct WordsTests {
    @Test func `the tables are what the lists make`() throws {
        try Shell.run("python3", [Repository.path("packaging/words"), "--check"])
    }

    @Test(
        arguments: [
            (Language.en, "january", Sense.months, 1), (.en, "sept", .months, 9),
            (.en, "twenty one", .numbers, 21), (.en, "twentyone", .numbers, 21),
            (.en, "zero", .numbers, 0), (.es, "treinta y cinco", .numbers, 35),
            (.de, "einundzwanzig", .numbers, 21), (.it, "ventotto", .numbers, 28),
            (.nl, "vijfendertig", .numbers, 35), (.fr, "quatre vingt un", .numbers, 81),
            (.en, "half an hour", .lengths, 30), (.en, "thank you very much", .courtesies, 0),
            (.pt, "nao", .noList, 0), (.en, "thank", .thanks, nil), (.en, "", .yes, nil),
            (.en, "zzz", .yes, nil), (.en, "👍", .yes, 0), (.fr, "y a", .behindTheseNobody, 0),
        ] as [(Language, String, Sense, Int?)])
    func `a phrase is found in its list alone`(
        language: Language, phrase: String, sense: Sense, value: Int?
    ) {
        #expect(language.vocabulary.value(of: Array(phrase.utf8)[...], in: sense) == value)
    }

    @Test(arguments: Language.allCases)
    func `every phrase of a language is found`(language: Language) {
        let words = language.vocabulary
        for sense in [Sense.dates, .times, .courtesies, .yes, .noList, .numbers, .weekdays] {
            let phrases = words.phrases(of: sense)
            #expect(!phrases.isEmpty)
            #expect(phrases.allSatisfy { words.value(of: $0[...], in: sense) != nil })
        }
    }

    @Test(
        arguments: [
            ("en", Language.en), ("EN", .en), ("pt-BR", .pt), ("pt_BR", .pt), ("nl", .nl),
            ("english", nil), ("", nil), ("e", nil), ("-", nil), ("ru", nil),
        ] as [(String, Language?)])
    func `a code names a language`(code: String, language: Language?) {
        #expect(Language(code: code) == language)
    }

    @Test(arguments: Language.allCases)
    func `a language names seven weekdays and twelve months`(language: Language) {
        #expect(language.dayNames.weekdays.count == 7)
        #expect(language.dayNames.months.count == 12)
        #expect(language.dayNames.form.contains("D"))
    }
}
