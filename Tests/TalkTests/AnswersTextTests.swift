import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Texts, words, patterns, addresses, telephone numbers, pictures and choices.
@Suite struct AnswersTextTests {
    static let texts: [(String, String, String?)] = [
        ("text", "Hello there", "Hello there"),
        ("text", "  Hello \n\t there! ", "Hello there!"),
        ("text", "👍", "👍"),
        ("text", "", nil),
        ("text", "   ", nil),
        ("text 0..5", "", ""),
        ("text 2..5", "a", nil),
        ("text 2..5", "ab", "ab"),
        ("text 2..5", "abcde", "abcde"),
        ("text 2..5", "abcdef", nil),
        ("text 2..5", "ab  \r\n  cd", "ab cd"),
        ("text 1..1", "👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
        ("text 1..1", "e\u{301}", "e\u{301}"),
        ("text 1..2", "🇩🇪🇫🇷", "🇩🇪🇫🇷"),
        ("text", String(repeating: "a", count: 320), String(repeating: "a", count: 320)),
        ("text", String(repeating: "a", count: 321), nil),
        ("text ..400", String(repeating: "a", count: 400), String(repeating: "a", count: 400)),
        ("word", "Ana", "Ana"),
        ("word", " Ana! ", "Ana!"),
        ("word", "Ana Lee", nil),
        ("word", "Ana\nLee", nil),
        ("word", "Ana\u{A0}Lee", nil),
        ("word", "", nil),
        ("word", String(repeating: "é", count: 40), String(repeating: "é", count: 40)),
        ("word", String(repeating: "é", count: 41), nil),
        ("like AB-1234", "AB-1234", "AB-1234"),
        ("like AB-1234", "ab1234", "AB-1234"),
        ("like AB-1234", "xy 98 76", "XY-9876"),
        ("like AB-1234", " x-y-9-8-7-6. ", "XY-9876"),
        ("like AB-1234", "xy–9876!", "XY-9876"),
        ("like AB-1234", "ÄB1234", "AB-1234"),
        ("like AB-1234", "a1234", nil),
        ("like AB-1234", "ab12345", nil),
        ("like AB-1234", "abc123", nil),
        ("like AB-1234", "1234ab", nil),
        ("like AB-1234", "my code is AB-1234", nil),
        ("like AB-1234", "ab/1234", nil),
        ("like Ab 12", "xY-34", "Xy 34"),
        ("like 12/34", "98/76", "98/76"),
        ("like 12/34", "9876", nil),
        ("like #123", "#456", "#456"),
        ("like #123", "456", "#456"),
        ("like 12%", "34", "34%"),
        ("like A1", "ж7", "Ж7"),
        ("like A1", "７7", nil),
        ("like A1", "b７", "B7"),
        ("email", "ana@example.org", "ana@example.org"),
        ("email", "Ana.Lee+x@Mail.Example.org", "Ana.Lee+x@Mail.Example.org"),
        ("email", "my mail is ana@example.org.", "ana@example.org"),
        ("email", "<ana@example.org>, thanks", "ana@example.org"),
        ("email", "“ana@example.org”", "ana@example.org"),
        ("email", "'ana@example.org'", "ana@example.org"),
        ("email", "mailto:ana@example.org", "ana@example.org"),
        ("email", "ana@example.org, ANA@example.org", "ana@example.org"),
        ("email", "ana@example.org or bo@example.org", nil),
        ("email", "o'brien@example.org", "o'brien@example.org"),
        ("email", "a@b.co", "a@b.co"),
        ("email", "ana@example", nil),
        ("email", "ana@example.o", nil),
        ("email", "ana@example.12", nil),
        ("email", "ana@.org", nil),
        ("email", "ana@ex..org", nil),
        ("email", "a..b@example.org", nil),
        ("email", "ana.@example.org", nil),
        ("email", "ana@-example.org", nil),
        ("email", "josé@example.org", nil),
        ("email", "ana@exämple.org", nil),
        ("email", "ana@b@example.org", nil),
        ("email", "@ana", nil),
        ("email", "ana@", nil),
        ("email", "me @ home: ana@example.org", "ana@example.org"),
        ("email", "", nil),
        ("email", "nothing here", nil),
        ("email", String(repeating: "a", count: 55) + "@b.example", nil),
        (
            "email", String(repeating: "a", count: 54) + "@b.example",
            String(repeating: "a", count: 54) + "@b.example"
        ),
        ("phone", "+14158675308", "+14158675308"),
        ("phone", "+1 (415) 867-5308", "+14158675308"),
        ("phone", "(415) 867-5308", "4158675308"),
        ("phone", "+(1)415.867.5308", "+14158675308"),
        ("phone", "030/123 45 67", "0301234567"),
        ("phone", "call me: 555-0100, after 5", "5550100"),
        ("phone", "555-010", nil),
        ("phone", "5550100", "5550100"),
        ("phone", "123456789012345", nil),
        ("phone", "012345678901234", "012345678901234"),
        ("phone", "1234567890123456", nil),
        ("phone", "4158675308 or 4158675309", nil),
        ("phone", "4158675308, 415-867-5308", "4158675308"),
        ("phone", "+14158675308 +14158675309", nil),
        ("phone", "+14158675308 or 14158675308", nil),
        ("phone", "AB5550100", nil),
        ("phone", "B-5550100", nil),
        ("phone", "tel:5550100", "5550100"),
        ("phone", "5550100 ext 22", "5550100"),
        ("phone", "５５５０１００", "5550100"),
        ("phone", "", nil),
    ]

    @Test(arguments: texts)
    func `a text is understood as a kind`(kind: String, text: String, expected: String?) {
        let value = understood(text, as: kind)
        #expect(value == expected)
        // Swift's == takes two writings of a letter for the same.
        #expect(value.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test func `a picture is taken whatever text comes with it`() {
        let answer = AnswerFixture("{p: photo}")
        let url = "https://api.twilio.com/media/ME1"
        #expect(answer.match("", photo: url)?.captures.map(\.value) == [url])
        #expect(answer.match("look", photo: url)?.captures.map(\.value) == [url])
        #expect(answer.match("look") == nil)
        #expect(answer.match("", photo: String(repeating: "u", count: 201)) == nil)
    }

    @Test func `pictures are those that are of their type`() {
        let message = Message(
            from: "", to: "", body: "",
            media: [
                Message.Media(url: "https://x/1", contentType: "text/vcard"),
                Message.Media(url: "https://x/2", contentType: "IMAGE/jpeg"),
                Message.Media(url: "https://x/3", contentType: "image/png"),
            ])
        #expect(Incoming(message).photos == ["https://x/2", "https://x/3"])
        #expect(Incoming(Message(from: "", to: "", body: "hi")).photos == [])
    }

    @Test(arguments: [
        ("small", "small"), ("S", "small"), ("Large!", "large"), ("big", "large"), ("l", "large"),
        ("medium", nil), ("small large", nil), ("XXL", "extra large"),
        ("Extra, large", "extra large"),
    ])
    func `a choice stores its value`(text: String, expected: String?) {
        let size = AnswerFixture("{size: small=s | large=l,big | extra  large=xxl}")
        let value = size.captures(text)?["size"]
        #expect(value == expected.map { $0 == "extra large" ? "extra  large" : $0 })
    }

    @Test(arguments: [
        ("text 2..60", 60), ("text", 320), ("word", 40), ("email", 64), ("phone", 16),
        ("photo", 200), ("date", 10), ("time", 5), ("whole", 12), ("whole 1..9", 1),
        ("whole -10..9", 3), ("whole 1..", 12), ("number 0..1", 12), ("like AB-1234", 7),
        ("small=s | large=l,big", 5), ("größer=g | x", 8),
    ])
    func `the longest value of a kind is known`(kind: String, length: Int) {
        let fixture = AnswerFixture("{x: \(kind)}")
        #expect(fixture.answer.captures.map(\.kind.longestValue) == [length])
    }

    @Test(arguments: [
        ("text", "text 2..60", true), ("text 2..60", "text", false), ("word", "word", true),
        ("text", "word", false), ("whole", "whole 1..9", true), ("whole 1..9", "whole", false),
        ("whole 1..9", "whole 1..9", true), ("whole 1..", "whole 1..9", true),
        ("whole 2..", "whole 1..9", false), ("whole", "number", false),
        ("date ..today", "date ..today-1", true), ("date ..today", "date ..2026-01-01", false),
        ("date today..", "date today+1..today+3", true),
        ("date today+2..", "date today+1..", false),
        ("date 2026-01-01..", "date 2026-01-02..", true),
        ("time 08:00..", "time 08:00..09:00", true),
        ("time 08:00..", "time ..09:00", false), ("like A1", "like A1", true),
        ("like A1", "like B1", false), ("email", "email", true), ("a=b | c", "a=b | c", false),
    ])
    func `a kind with wider bounds takes all of another`(wide: String, narrow: String, covers: Bool)
    {
        let kinds = AnswerFixture("{x: \(wide)}, {y: \(narrow)}").answer.captures.map(\.kind)
        #expect(kinds[0].covers(kinds[1]) == covers)
    }
}
