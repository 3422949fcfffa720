import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// What a phrase takes of a text, and when words beside it make it take nothing.
@Suite struct AnswersPhraseValueTests {
    private static let lists = [
        "wifi": "wifi, wi-fi, internet", "day_words": "today, tonight, this evening",
        "sizes": "large, very large, very large one",
    ]

    static let taken: [(String, String, [String: String]?)] = [
        // As many words as it can.
        ("... at {t: time} ...", "let's meet at 8 in the evening please", ["t": "20:00"]),
        ("... at {t: time} ...", "at half past 3 in the afternoon, thanks", ["t": "15:30"]),
        ("... from {d: date} ...", "from 3 June 2027 we are away", nil),
        ("... on {d: date} ...", "I come on 3 June 2027 by train", ["d": "2027-06-03"]),
        ("... call {p: phone} ...", "call +1 415 867 5308 tomorrow", ["p": "+14158675308"]),
        ("... for {n: whole} ...", "for twenty two people", ["n": "22"]),
        ("{a: whole} of {b: whole}", "1 of 2", ["a": "1", "b": "2"]),
        (
            "from {a: time} until {b: time} ...", "from 9 am until 5 pm",
            ["a": "09:00", "b": "17:00"]
        ),
        // A text's end loses what is only polite.
        ("... name is {n: text} ...", "Hi, my name is Ana Lopez. Thank you!", ["n": "Ana Lopez"]),
        ("I am {n: text}", "I am Ana please, thanks", ["n": "Ana"]),
        ("I am {n: text}", "I am Thanks", ["n": "Thanks"]),
        ("I am {n: text 5..}", "I am Ana thanks", ["n": "Ana thanks"]),
        ("I am {n: text} bye", "I am Ana thanks bye", ["n": "Ana thanks"]),
        // Words beside a finding must not change it.
        ("... for {n: whole} ...", "for 2 or 3", nil),
        ("... for {n: whole} ...", "for 4 or more", nil),
        ("... for {n: whole} ...", "for 2 and a baby", nil),
        ("... {n: whole} people ...", "at least 4 people", nil),
        ("... {n: whole} people ...", "we are 4 people", ["n": "4"]),
        ("... {d: date} ...", "12 or 13 May", nil),
        ("... on {d: date} ...", "on Friday or Saturday", nil),
        // Another number may be of something else; another day, time, number or address may not.
        ("... for {n: whole} ...", "2 rooms for 3", ["n": "3"]),
        ("... at {t: time} ...", "7pm is late, at 6pm", nil),
        ("... at {t: time} ...", "a table at 6pm, so 6pm it is", ["t": "18:00"]),
        ("... on {d: date} ...", "Monday is bad, on 12 May", nil),
        ("... on {d: date} ...", "tomorrow I decide, on 12 May I come", nil),
        ("... call {p: phone} ...", "call 4158675308 or text 2125550100", nil),
        ("... mail {e: email} ...", "mail a@example.org or b@example.org", nil),
        ("... mail {e: email} ...", "mail a@example.org at noon", ["e": "a@example.org"]),
        (
            "... from {a: date} to {b: date} ...", "please from 12 May to 14 May",
            ["a": "2026-05-12", "b": "2026-05-14"]
        ),
        ("... from {a: date} to {b: date} ...", "on 1 June, or from 12 May to 14 May", nil),
        // What says no, unless the phrase itself does.
        ("... for {n: whole} ...", "not for 2", nil),
        ("... at {t: time} ...", "I can't come at 8pm", nil),
        ("... not coming {d: date} ...", "we are not coming on Friday", ["d": "2026-05-08"]),
        ("... not coming {d: date} ...", "not coming Friday, can't make it", nil),
        ("... refund ...", "I do not want a refund", [:]),
    ]

    static let courteous: [(String, String, [String: String]?)] = [
        ("table for {n: whole}", "Hi, I'd like a table for 4 please", ["n": "4"]),
        ("room {r: word}", "please room B12", ["r": "B12"]),
        ("{wifi} ...", "ok internet please", [:]),
        ("my name is {n: text}", "Hello! My name is Ana", ["n": "Ana"]),
        // What is part of the phrase is not dropped, and nothing else is.
        ("hello {n: text}", "hello Ana", ["n": "Ana"]),
        ("hi hello {n: text}", "hi hello Ana", ["n": "Ana"]),
        // The longest rest.
        ("{x: text} table", "ok a table", ["x": "ok a"]),
    ]

    @Test(arguments: courteous)
    func `a phrase without dots in front is tried without courtesies`(
        phrase: String, text: String, expected: [String: String]?
    ) {
        #expect(AnswerFixture(phrase, lists: Self.lists).captures(text) == expected)
    }

    @Test(arguments: taken)
    func `a phrase takes what is one`(phrase: String, text: String, expected: [String: String]?) {
        #expect(AnswerFixture(phrase, lists: Self.lists).captures(text) == expected)
    }

    static let listed: [(String, String, [String: String]?)] = [
        ("... {wifi} ...", "is there Wi-Fi here?", [:]),
        ("... {wifi} ...", "the internet", [:]),
        ("... {wifi} ...", "wifis", nil),
        ("... {wifi} ...", "I don't want wifi", nil),
        ("... {wifi} ...", "no wifi", nil),
        ("no {wifi} ...", "no wifi here", [:]),
        ("{yes} ...", "sure I do", [:]),
        ("{yes} {wifi}", "yes internet", [:]),
        ("{wifi} {yes}", "yes internet", nil),
        ("table for {n: whole} {day_words}", "table for 4 this evening", ["n": "4"]),
        ("table for {n: whole} {day_words}", "table for 4 tomorrow", nil),
        // As many words as the longest entry that fits.
        ("a {sizes} one", "a very large one", [:]),
        ("a {sizes} pizza", "a very large pizza", [:]),
        ("... {sizes} {n: whole}", "a very large one 7", ["n": "7"]),
    ]

    @Test(arguments: listed)
    func `a word list stands in a phrase`(
        phrase: String, text: String, expected: [String: String]?
    ) {
        #expect(AnswerFixture(phrase, lists: Self.lists).captures(text) == expected)
    }

    static let chosen: [(String, String, [String: String]?)] = [
        ("... {s: small | large} ...", "a large one", ["s": "large"]),
        ("... {s: small | large} ...", "large or small", nil),
        ("... {s: small | large} ...", "large, really large", ["s": "large"]),
        ("... {s: small=s,little | large} ...", "small, I mean a little one", ["s": "small"]),
        ("... {s: small | large} ...", "never large", nil),
        ("not {s: small | large} ...", "not large please", ["s": "large"]),
        ("... {s: small | large} ...", "change the large one", nil),
        ("... {d: friday | saturday} ...", "Friday is busy", nil),
        ("... {d: friday | saturday} ...", "on Friday I come", ["d": "friday"]),
        ("... {s: small | large} ...", "the large room is busy", nil),
        // A number from 1 to 9 in words, too.
        ("option {n: 1 | 2 | 3}", "option two", ["n": "2"]),
        ("option {n: 1 | 2 | 3}", "option 2nd", ["n": "2"]),
        ("... the {n: 1 | 2=two people | 3} ...", "I take the second, thanks", ["n": "2"]),
        ("... {n: 1 | 2 | 3} ...", "two or three", nil), ("... {n: 1 | 2 | 3} ...", "not two", nil),
        ("... {n: 1 | 2 | 3} ...", "twenty two", nil), ("... {n: 1 | 2} ...", "22", nil),
        ("... {n: s | l} ...", "the second", nil),
        ("... {n: 1 | 2} ...", "the second one", ["n": "2"]),
        // Of overlapping ones the longer, wherever it begins.
        ("... {s: big=large | huge=very large} ...", "a very large one", ["s": "huge"]),
        (
            "... {s: state=new york | city=york city hall} ...", "to new york city hall",
            ["s": "city"]
        ),
        // A choice that another part of the phrase takes is none beside it.
        (
            "... from {a: home | work} to {b: home | work} ...", "please from work to home",
            ["a": "work", "b": "home"]
        ),
        // `a` is an article before a longer word.
        ("... {p: inside=a | outside=b} ...", "a table", nil),
        ("... {p: inside=a | outside=b} ...", "a table b please", ["p": "outside"]),
        ("... {p: inside=a | outside=b} ...", "make it a", ["p": "inside"]),
        ("... {p: inside=a | outside=b} ...", "a please", ["p": "inside"]),
        ("... {p: inside=a | outside=b} ...", "a or b", nil),
        ("... {p: inside=a | outside=b} ...", "a 7", ["p": "inside"]),
    ]

    @Test(arguments: chosen)
    func `a choice in a phrase is the only one`(
        phrase: String, text: String, expected: [String: String]?
    ) {
        #expect(AnswerFixture(phrase).captures(text) == expected)
    }

    @Test(arguments: [
        ("me llamo {n: text}", "Me llamo Ana Ruiz, por favor", Language.es),
        ("je suis {n: text}", "Je suis Ana Ruiz s'il vous plaît", .fr),
        ("ich bin {n: text}", "Ich bin Ana Ruiz, vielen Dank!", .de),
        ("sono {n: text}", "Sono Ana Ruiz per favore", .it),
        ("sou {n: text}", "Sou Ana Ruiz, obrigada", .pt),
        ("ik ben {n: text}", "Ik ben Ana Ruiz alstublieft", .nl),
    ])
    func `a text loses what is polite in the script's languages`(
        phrase: String, text: String, language: Language
    ) {
        let fixture = AnswerFixture(phrase, languages: [language])
        #expect(fixture.captures(text) == ["n": "Ana Ruiz"])
    }

    static let slips: [(String, String, AnswerSlip)] = [
        ("... opening hours ...", "the opning hours", .one(AnswerMatch(entry: 0, captures: []))),
        ("... opening hours ...", "opning huors", .one(AnswerMatch(entry: 0, captures: []))),
        ("... opening hours ...", "opnin hours", .none),
        ("... {wifi} ...", "the intrenet", .one(AnswerMatch(entry: 0, captures: []))),
        ("... {wifi} ...", "no intrenet", .none),
        ("... end ...", "the ends", .none),
        ("... a2b4 ...", "the a2b5", .none),
        (
            "... {s: small | large} ...", "a lagre one",
            .one(AnswerMatch(entry: 0, captures: [AnswerMatch.Captured(name: "s", value: "large")]))
        ),
        ("... large ..., ... {s: small | large} ...", "a lagre one", .several),
        ("...", "anything", .none),
    ]

    @Test(arguments: slips)
    func `a slip in the words of a phrase is found`(
        list: String, text: String, expected: AnswerSlip
    ) {
        let fixture = AnswerFixture(list, lists: Self.lists)
        var incoming = Incoming(text)
        #expect(fixture.answer.slip(in: &incoming, fixture.context) == expected)
    }

    @Test func `a bare ... takes every text but a first one`() {
        let fixture = AnswerFixture("...")
        var text = Incoming("what")
        #expect(fixture.answer.match(&text, .question, in: fixture.context) != nil)
        text.isFirst = true
        #expect(fixture.answer.match(&text, .question, in: fixture.context) == nil)
    }
}
