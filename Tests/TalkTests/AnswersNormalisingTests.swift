import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Texts as matching sees them.
@Suite struct AnswersNormalisingTests {
    static let texts: [(String, String)] = [
        ("yes", "yes"),
        ("YES", "yes"),
        ("Yes, please", "yes please"),
        ("yes,please", "yes please"),
        ("yes;please", "yes please"),
        ("yes!please?now", "yes please now"),
        ("yes 👍", "yes"),
        ("👍 yes 👍", "yes"),
        ("  yes \t\r\n please  ", "yes please"),
        ("yes. please", "yes please"),
        ("yes.please", "yes.please"),
        ("yes.", "yes"),
        ("yes... please", "yes please"),
        ("yes...", "yes"),
        ("wait...what", "wait...what"),
        ("ok., yes", "ok yes"),
        ("ok .yes", "ok .yes"),
        ("(yes)", "yes"),
        ("\"yes\"", "yes"),
        ("*yes*", "yes"),
        ("can't", "cant"),
        ("can’t", "cant"),
        ("‘can‛t’", "cant"),
        ("say “yes” now", "say \"yes\" now"),
        ("see you @ 3", "see you @ 3"),
        ("a - b", "a b"),
        ("a – b", "a b"),
        ("e-mail", "e mail"),
        ("1,000", "1 000"),
        ("12.5", "12.5"),
        ("3 p.m. please", "3 p.m please"),
        ("Español", "espanol"),
        ("ÀÉÎÕÜ ŷ", "aeiou y"),
        ("Ångström", "angstrom"),
        ("Straße STRAẞE", "strasse strasse"),
        ("Ærø Œuvre", "aero oeuvre"),
        ("Łódź Đà Nẵng", "lodz da nang"),
        ("Dvořák Şişli İstanbul ılık", "dvorak sisli istanbul ilik"),
        ("e\u{301}cole", "ecole"),
        ("E\u{323}\u{302}", "e"),
        ("n\u{303}o\u{308}", "no"),
        ("ÿ ẗ ṩ", "y t s"),
        ("ĳs ǆ", "ijs dz"),
        ("Ｙｅｓ！", "yes"),
        ("１２　３", "12 3"),
        ("ｙｅｓ，ｎｏ", "yes no"),
        ("ДА", "да"),
        ("ΝΑΙ ΚΑΛΟΣ καλός", "ναι καλοσ καλοσ"),
        ("й и\u{306} Й", "и\u{306} и\u{306} и\u{306}"),
        ("はい。", "はい"),
        ("你好！", "你好"),
        ("हाँ", "हाँ"),
        ("हाँ 🙏", "हाँ"),
        ("נכון", "נכון"),
        ("ΌΧΙ ὄχι όχι ο\u{301}χι ΐ", "οχι οχι οχι οχι ι"),
        ("ЕЩЁ еще\u{308} ещё", "еще еще еще"),
        (
            "ガ カ\u{3099} 각 ᄀ\u{1161}\u{11A8}",
            "カ\u{3099} カ\u{3099} ᄀ\u{1161}\u{11A8} ᄀ\u{1161}\u{11A8}"
        ),
        ("check–up check‑up check—up", "check up check up check up"),
        ("a−b 5 −5 x-5 -5", "a b 5 −5 x 5 -5"),
        ("cant can´t can`t canʼt CAN’T", "cant cant cant cant cant"),
        ("it's its we'll well we'd we’re l'eau", "its its we'll well we'd we're leau"),
        ("'tis o' 5'9", "tis o' 5'9"),
        ("١٢ ۱۲ १२ ১২ １２ 1️⃣2️⃣", "12 12 12 12 12 12"),
        ("👍🏽", "👍"),
        ("👍👍👍", "👍"),
        ("👍👎", "👍👎"),
        ("👍👎👍👎", "👍👎"),
        ("👩‍🚀👩‍🚀", "👩🚀"),
        ("🇩🇪🇩🇪", "🇩🇪"),
        ("1\u{FE0F}\u{20E3}", "1"),
        ("yes\u{A0}please", "yes please"),
        ("yes\u{2028}please", "yes please"),
        ("", ""),
        ("   ", ""),
        ("👍", "👍"),
        (" 👍  👍 ", "👍"),
        ("???", "???"),
        ("?!", "?!"),
        ("...", "..."),
        ("❤️", "❤"),
        (",", ","),
    ]

    @Test(arguments: texts)
    func `a text is normalised`(text: String, expected: String) {
        let normalised = Normalised(Array(text.utf8))
        #expect(
            String(decoding: normalised.bytes, as: UTF8.self).unicodeScalars.elementsEqual(
                expected.unicodeScalars), "\(String(decoding: normalised.bytes, as: UTF8.self))")
    }

    @Test(arguments: texts)
    func `a normalised text stays as it is`(text: String, expected: String) {
        #expect(Normalised(Array(expected.utf8)).bytes == Array(expected.utf8))
    }

    @Test(arguments: texts)
    func `normalising a word list's entry or a text is the same`(text: String, expected: String) {
        guard !text.contains(",") else { return }
        let bytes = Array("other,\(text),last".utf8)
        let found = WordList(bytes, 0..<bytes.count).contains(Normalised(Array(expected.utf8)))
        #expect(found == !expected.isEmpty)
    }

    @Test func `words keep their place in the text`() {
        let source = Array("👍 (Hello), the \"Fünf\" – 1,5 e\u{301}t. 👍".utf8)
        let normalised = Normalised(source, keepingWords: true)
        let words = normalised.words.map { word in
            [
                String(decoding: normalised.bytes[word.core], as: UTF8.self),
                String(decoding: source[word.source], as: UTF8.self),
            ]
        }
        #expect(
            words == [
                ["hello", "(Hello)"], ["the", "the"], ["funf", "\"Fünf\""], ["1", "1"],
                ["5", "5"], ["et", "e\u{301}t"],
            ])
    }

    @Test(
        arguments: [
            [], [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x91], [0xED, 0xA0, 0x80], [0xC0, 0x80],
            [0x41, 0xFF, 0x42], [0x00, 0x41, 0x00], [0xF4, 0x90, 0x80, 0x80], [0x2E, 0xFF, 0x2E],
        ] as [[UInt8]])
    func `bytes that are no UTF-8 do no harm`(bytes: [UInt8]) {
        let normalised = Normalised(bytes, keepingWords: true)
        #expect(normalised.bytes.count <= bytes.count * 3)
        for word in normalised.words { #expect(word.source.upperBound <= bytes.count) }
    }

    @Test(arguments: ["a", ".", ". ", "a.", "é", "👍", "?", "🙏 a"])
    func `a long text takes time in proportion`(part: String) {
        let text = Array(String(repeating: part, count: 20_000).utf8)
        let normalised = Normalised(text, keepingWords: true)
        #expect(normalised.bytes.count <= text.count)
    }
}
