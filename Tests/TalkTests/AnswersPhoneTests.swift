import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Telephone numbers and email addresses, each sentence of what the manual says of them.
@Suite struct AnswersPhoneTests {
    static let numbers: [(String, String?)] = [
        // A word ends the figures.
        ("5550101234 2pm", "5550101234"), ("5550101234 2 pm works", "5550101234"),
        ("0207 946 0018 at 3", "02079460018"), ("5550101234 7:30", "5550101234"),
        ("reach me at 5550101234 please", "5550101234"),
        // Not of the number.
        ("5550101234 3 people", "5550101234"), ("5550101234 12 people", "5550101234"),
        ("555 010 1234 12 people", "5550101234"), ("2 07911 123456", "07911123456"),
        ("12/05 5550101234", "5550101234"), ("5550101234 12/05/2026", "5550101234"),
        ("5550101234 2026-05-12", "5550101234"), ("on 12.5.2026 5550101234", "5550101234"),
        ("06 12 34 56 78 merci", "0612345678"), ("030 123 45 67 bitte", "0301234567"),
        // From abroad.
        ("+44(0)2079460018", "+442079460018"), ("0044 (0)20 7946 0018", "+442079460018"),
        ("(+44) (0)20 7946 0018", "+442079460018"), ("+44 (020) 7946 0018", "+442079460018"),
        ("+39 (06) 6982 1234", "+390669821234"), ("00 44 20 7946 0018", "+442079460018"),
        ("+ 44 20 7946 0018", "+442079460018"), ("001 555 010 1234", "+15550101234"),
        ("+020 7946 0018", nil), ("+1 555 010 12345", nil), ("+44 20", nil),
        ("(+31) (12) 345 6789", "+31123456789"), ("(+31)(6)12345678", "+31612345678"),
        // What is dropped.
        ("5550101234 ext. 12", "5550101234"), ("5550101234x12", "5550101234"),
        ("+1 555 010 1234, extension 7", "+15550101234"),
        // What is none.
        ("12.05.2026", nil), ("2026/05/12", nil), ("15:30:25", nil), ("15.30-17.30", nil),
        ("2009 - 2010", nil), ("2019/2020", nil), ("987-65-4321", nil), ("52.5200066", nil),
        ("1.234.567", nil), ("1,234,567.89", nil), ("192.168.10.1", nil), ("555123", nil),
        ("12345678901234", nil), ("012345678901234", "012345678901234"),
        ("AB1234567", nil), ("X-1234567", nil), ("#1234567", nil), ("*1234567", nil),
        ("12345678Z", nil), ("$1234567", nil), ("1234567 €", nil), ("5550101234@example.org", nil),
        ("(555) (010) 1234", nil), ("-5550101234", nil), ("19) 35831647", nil), ("112-3333", nil),
        ("012-3333", "0123333"),
        ("P0-001-000016155-9", nil), ("((555)) 0101234", nil),
        // Beside another name.
        ("account 12345678", nil), ("my passport number is 12345678", nil),
        ("booking ref: 87654321", nil), ("12345678 is my customer number", nil),
        ("policy no. 12345678", nil), ("NHS 943 476 5919", nil), ("invoice 20260512", nil),
        ("case 12345678, call 5550101234", "5550101234"),
        // Two, one, or another.
        ("5550101234 5550101234 ok", nil), ("5550101234 (that is 555-010-1234)", "5550101234"),
        ("5550101234, or 5550109999", nil), ("5550101234 or email", nil),
        ("not 5550101234", nil), ("5550101234 is my old number", nil),
        ("5550101234 isn't mine", nil), ("5550101234 doesn't work", nil),
        ("5550101234 is no longer mine", nil), ("5550101234 is wrong", nil),
        ("No, 5550101234", "5550101234"), ("not a problem, 5550101234", "5550101234"),
        ("at least 5550101234", "5550101234"), ("5550101234 or so", "5550101234"),
        ("don't call before 9: 5550101234", "5550101234"),
        ("thanks. Sent from my phone 5550101234", nil), ("٥٥٥٠١٠١٢٣٤", "5550101234"),
    ]

    @Test(arguments: numbers)
    func `a telephone number is found, or none`(text: String, expected: String?) {
        #expect(understood(text, as: "phone") == expected)
    }

    @Test(arguments: [
        ("+44", "020 7946 0018", "+442079460018"), ("+44", "20 7946 0018", "+442079460018"),
        ("+44", "442079460018", "+442079460018"), ("+44", "00442079460018", "+442079460018"),
        ("+44", "+1 555 010 1234", "+15550101234"), ("+44", "0123 4567", nil),
        ("+44", "01234 5678", "+4412345678"), ("+44", "12345678", nil),
        ("+44", "00207946", nil),
        ("+39", "06 6982 1234", "+390669821234"), ("+39", "333 123 4567", "+393331234567"),
        ("+49", "030 123456 78", "+493012345678"), ("+49", "4915112345678", "+4915112345678"),
        ("+34", "612 345 678", "+34612345678"), ("+33", "06 12 34 56 78", "+33612345678"),
        ("+1", "(555) 010-1234", "+15550101234"), ("+1", "1 555 010 1234", "+15550101234"),
        ("+1", "2 555 010 1234", nil), ("+1", "5550100", nil), ("+1", "055 501 0123", nil),
    ])
    func `a country completes a number`(code: String, text: String, expected: String?) throws {
        let country = try #require(CountryCode(code.utf8))
        let answer = AnswerFixture("{x: phone}", country: country)
        #expect(answer.captures(text)?["x"] == expected)
    }

    @Test(arguments: ["44", "+", "+0", "+1234", "+4a", "GB", "", "+ 44"])
    func `what is no country's code is none`(code: String) {
        #expect(CountryCode(code.utf8) == nil)
    }

    @Test(
        arguments: [
            ("O‘Neil@example.org", "O'Neil@example.org"),
            ("o´neil@example.org", "o'neil@example.org"),
            ("‘ana@example.org’", "ana@example.org"), ("«ana@example.org»", "ana@example.org"),
            ("[ana@example.org]", "ana@example.org"), ("email:ana@example.org", "ana@example.org"),
            ("ana@example.org), thanks", "ana@example.org"),
            ("ana.lopez+shop@mail.example.co", "ana.lopez+shop@mail.example.co"),
            ("/ana@example.org", nil), ("=ana@example.org", nil), ("#ana@example.org", nil),
            ("-ana@example.org", nil), ("*ana@example.org*", nil), ("éana@example.org", nil),
            ("https://me:ana@example.org", nil), ("ana@example.org@home", nil),
            ("ana@example.c1", nil), ("ana@example.c", nil),
            ("ana@example.xn--p1ai", "ana@example.xn--p1ai"),
            ("not ana@example.org", nil), ("ana@example.org is my old address", nil),
            ("ana@example.org is wrong", nil), ("old.ana@example.org", "old.ana@example.org"),
            ("not@example.org", "not@example.org"), ("ana@example.org or text me", nil),
            ("ana@example.org, at most", "ana@example.org"),
            ("No, ana@example.org", "ana@example.org"),
            ("hi. Sent from my mail ana@example.org", nil),
        ] as [(String, String?)])
    func `an email address is found, or none`(text: String, expected: String?) {
        #expect(understood(text, as: "email") == expected)
    }

    @Test(
        arguments: [
            ("es", "mi número es 600 123 456", "600123456"), ("es", "no, 600 123 456", "600123456"),
            ("es", "ya no 600 123 456", nil), ("es", "mi cuenta es 12345678", nil),
            ("fr", "ce n'est plus 06 12 34 56 78", nil), ("fr", "facture 12345678", nil),
            ("de", "meine alte Nummer ist 0301234567", nil), ("de", "Kontonummer 12345678", nil),
            ("it", "il mio vecchio numero 3331234567", nil), ("it", "polizza 12345678", nil),
            ("pt", "não é 912345678", nil), ("pt", "fatura 12345678", nil),
            ("nl", "niet 0612345678", nil), ("nl", "bestelnummer 12345678", nil),
            ("nl", "bel 0612345678", "0612345678"),
        ] as [(String, String, String?)])
    func `the words of the script's languages count`(
        language: String, text: String, expected: String?
    ) throws {
        let languages = [try #require(Language(code: language))]
        let found = Understanding(Array(text.utf8), languages: languages).phone(country: nil)
        #expect(found.value == expected)
    }

    @Test(arguments: [
        ("hello", "no phone number in it"),
        ("5550101234, 5550109999", "two phone numbers: 5550101234 and 5550109999"),
        ("not 5550101234", "\"not\" says that the phone number is not wanted"),
        ("12345678901234", "\"12345678901234\" is no phone number that there is"),
    ])
    func `a chat says why there is no number`(text: String, reason: String) {
        let answer = AnswerFixture("{x: phone}")
        var incoming = Incoming(text)
        let lack = answer.answer.captures[0].kind.lack(of: &incoming, answer.context)
        #expect(lack == reason)
    }

    @Test func `why there is no number is told`() {
        func reason(_ text: String) -> Understood<String> {
            Understanding(Array(text.utf8), languages: [.en]).phone(country: nil)
        }
        #expect(reason("hello") == .none(.nothing))
        #expect(
            reason("5550101234 5550109999 99") == .none(.impossible("5550101234 5550109999 99")))
        #expect(
            reason("5550101234, 5550109999") == .none(.several(["5550101234", "5550109999"])))
        #expect(reason("old one 5550101234") == .none(.negation("old")))
        #expect(reason("5550101234 or none") == .none(.unknown("or")))
    }
}
