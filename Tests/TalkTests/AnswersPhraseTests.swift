import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Phrases: words, captures and `...`.
@Suite struct AnswersPhraseTests {
    @Test func `a sign that normalising drops is no word of a phrase`() {
        let fixture = AnswerFixture("... hello \u{200D} {x: word} \u{200D}")
        #expect(fixture.captures("oh hello you")?["x"] == "you")
        #expect(fixture.captures("oh hello \u{200D}") == nil)
    }

    static let phrases: [(String, String, [String: String]?)] = [
        ("table for {n: whole}", "table for 4", ["n": "4"]),
        ("table for {n: whole}", "Table for about 4 please", ["n": "4"]),
        ("table for {n: whole}", "a table for 4", ["n": "4"]),
        ("table for {n: whole}", "one table for 4", nil),
        ("table for {n: whole}", "table for", nil),
        ("table for {n: whole}", "table for two or 3", nil),
        ("table for {n: whole}", "table for some", nil),
        ("table for {n: whole} please", "table for 4, please!", ["n": "4"]),
        ("table for {n: whole} please", "table for 4", nil),
        ("table for {n: whole 1..8}", "table for 9", nil),
        ("table for {n: whole}", "table for 1,000", ["n": "1000"]),
        ("weight {n: number} ...", "weight 49,5 today", ["n": "49.5"]),
        ("weight {n: number}", "weight: 49,5kg", ["n": "49.5"]),
        ("weight {n: number}", "weight 49,5kg", ["n": "49.5"]),
        ("{n: whole} degrees", "-5 degrees", ["n": "-5"]),
        ("{n: whole} degrees", "it is 5 degrees", ["n": "5"]),
        (
            "table for {n: whole} on {d: date} at {t: time}",
            "table for 4 on Tuesday 12 May at half past 7 in the evening",
            ["n": "4", "d": "2026-05-12", "t": "19:30"]
        ),
        (
            "table for {n: whole} ... {d: date}", "table for 4 if you can tomorrow",
            ["n": "4", "d": "2026-05-07"]
        ),
        ("come {d: date}", "come tue", ["d": "2026-05-12"]),
        ("come {d: date}", "come on tue", ["d": "2026-05-12"]),
        ("come {d: date} ...", "come tue or so", nil),
        ("come {d: date} ...", "come on tue then", ["d": "2026-05-12"]),
        ("{a: whole} to {b: whole}", "2 to 5", ["a": "2", "b": "5"]),
        ("{a: whole} - {b: whole}", "2 - 5", ["a": "2", "b": "5"]),
        ("{a: whole} - {b: whole}", "2-5", nil),
        ("{a: whole} - and {b: whole}", "2 - and 5", ["a": "2", "b": "5"]),
        ("{a: whole} ... {b: whole}", "2 5", ["a": "2", "b": "5"]),
        ("{a: whole} ... {b: whole}", "2", nil),
        ("my name is {name: text}", "My name is Ana", ["name": "Ana"]),
        ("my name is {name: text}", "my name is Ana Lee!", ["name": "Ana Lee"]),
        ("my name is {name: text}", "My name is \"Ana, Lee\".", ["name": "Ana, Lee"]),
        ("my name is {name: text}", "my name is - Ana", ["name": "Ana"]),
        ("my name is {name: text}", "my name is Ana  \n Lee 👍", ["name": "Ana Lee"]),
        ("my name is {name: text}", "my name is José", ["name": "José"]),
        ("my name is {name: text}", "my name is ...", nil),
        ("my name is {name: text}", "my name is ()", nil),
        ("my name is {name: text 2..5}", "my name is Ana", ["name": "Ana"]),
        ("my name is {name: text 2..5}", "my name is A", nil),
        ("my name is {name: text 2..5}", "my name is (Anama)", ["name": "Anama"]),
        ("my name is {name: text 2..5}", "my name is Anamar", nil),
        ("my name is {name: text} ...", "my name is Ana Lee", ["name": "Ana Lee"]),
        ("my name is {name: text 5..8} ...", "my name is Ana Lee Bo", ["name": "Ana Lee"]),
        ("my name is {name: text 8..9} ...", "my name is Ana Lee Bo", nil),
        (
            "note {x: text}",
            "note a b c d e f g h i j k l m n o",
            ["x": "a b c d e f g h i j k l m n o"]
        ),
        ("code {x: word}", "code ABC", ["x": "ABC"]),
        ("code {x: word}", "code: 'ABC'.", ["x": "ABC"]),
        ("code {x: word}", "code 'ABC'.", ["x": "ABC"]),
        ("code {x: word}", "code A B", nil),
        ("code {x: word} ...", "code A B", ["x": "A"]),
        ("{x: word} is my name", "(Ana) is my name", ["x": "Ana"]),
        ("plate {x: like AB-1234}", "plate ab 12 34", ["x": "AB-1234"]),
        ("plate {x: like AB-1234} ...", "plate ab 12 34 thanks", ["x": "AB-1234"]),
        ("mail {x: email}", "mail me: ana@example.org.", ["x": "ana@example.org"]),
        ("call {x: phone} ...", "call 555 0100 now", ["x": "5550100"]),
        ("at {t: time} ...", "at 3 p.m. please", ["t": "15:00"]),
        ("at {t: time} please", "at 3:30 p.m. please", ["t": "15:30"]),
        ("a {s: small=s | large=l,very big} pizza", "a Large pizza", ["s": "large"]),
        ("a {s: small=s | large=l,very big} pizza", "a very big pizza!", ["s": "large"]),
        ("a {s: small=s | large=l,very big} pizza", "a big pizza", nil),
        ("... refund ...", "I want a refund now", [:]),
        ("... refund ...", "refund", [:]),
        ("... refund ...", "REFUND!", [:]),
        ("... refund ...", "a \"refund\" please", [:]),
        ("... refund ...", "refunds please", nil),
        ("... refund ...", "prerefund", nil),
        ("... money back ...", "give me my money, back!", [:]),
        ("... money back ...", "money is back", nil),
        ("refund ...", "refund me", [:]),
        ("refund ...", "my refund", nil),
        ("... refund", "my refund", [:]),
        ("... lost ... card ...", "I lost my bank card today", [:]),
        ("... lost ... card ...", "card lost", nil),
        ("...", "anything", [:]),
        ("...", "", [:]),
        ("... 👍 ...", "great 👍 thanks", [:]),
        ("👍 ...", "anything", nil),
        ("#{n: whole}", "#5", ["n": "5"]),
        ("¿cuántos ... ?", "cuantos son", [:]),
        ("... a ... b ... {n: whole} ...", "x a y b z 3 w", ["n": "3"]),
        ("{x: text} please", "a please b please", ["x": "a please b"]),
        ("{x: text} ... please", "a please b please", ["x": "a please b"]),
        // A capture takes one to twelve words.
        ("x {n: whole}", "x a b c d e f g h i j k 3", ["n": "3"]),
        ("x {n: whole}", "x a b c d e f g h i j k l 3", nil),
    ]

    @Test(arguments: phrases)
    func `a phrase is compared with a text`(
        phrase: String, text: String, expected: [String: String]?
    ) {
        #expect(AnswerFixture(phrase).captures(text) == expected)
    }

    /// An exponential search would take years; this takes milliseconds.
    ///
    /// The limit ends what hangs. How long a case takes is looked at within it, since it may wait
    /// for others before it begins.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            "... a ... a ... a ... a ... b ...", "{x: text} a {y: text} a {z: text} b",
            "... {a: whole} ... {b: date} ... {c: time} ... z",
            "{a: text 1..1600} ... {b: text 300..} b",
            "... {a: phone} ... {b: email} ... {c: like AB-1234} ... z",
            "{a: small=s | large=l} ... {b: number} ...",
        ])
    func `no text takes a phrase long`(phrase: String) {
        let fixture = AnswerFixture(phrase)
        let start = ContinuousClock.now
        for part in ["a ", "1 ", "1,", "a1-", "@a", ". ", "é ", "ab 12 ", "12 may ", "3 pm "] {
            let text = String(String(repeating: part, count: 1_600).prefix(1_600))
            #expect(fixture.match(text) == fixture.match(text))
        }
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
