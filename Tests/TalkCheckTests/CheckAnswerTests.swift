import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// Answers that stand in each other's way.
@Suite struct CheckAnswerTests {
    private func errors(_ text: String, _ codes: [String]) -> [String] {
        checked(text).filter { finding in codes.contains { finding.hasSuffix($0) } }
    }

    @Test(
        arguments: [
            ("< a > x\n< a > y", ["3:3 T112"]),
            ("< a, b > x\n< c, B! > y", ["3:6 T112"]),
            ("< a when open > x\n< a > y", []),
            ("< a when open > x\n< a > y\n< a > z", ["4:3 T112"]),
            ("< {yes} > x\n< sure > y", ["3:3 T112"]),
            ("< sure > x\n< {yes} > y", ["3:3 T112"]),
            ("< {yes} > x\n< {thanks} > y", []),
            ("< {yes} > x\n< {thanks} > y\n< great > z", ["4:3 T112"]),
            ("< {yes} > x\n< {no} > y\n< {stop} > z", []),
            ("< {yes} when open > x\n< great > y", []),
            ("< maybe > x\n< {yes} > y", []),
            ("< {x: a=1 | b=2,1} > {x}", ["2:17 T112"]),
            ("< {x: a=1,1 | b} > {x}", []),
            ("< {x: é=1 | b=É} > {x}", ["2:15 T112"]),
            ("< a, a > x", []),
        ] as [(String, [String])])
    func `the same word twice is found at the later one`(lines: String, expected: [String]) {
        #expect(errors("[start]\n\(lines)\n< * > z", ["T112"]) == expected)
        // In [anytime] just so.
        #expect(errors("[anytime]\n\(lines)\n[start]\n< * > z", ["T112"]) == expected)
    }

    @Test(
        arguments: [
            ("< * > x\n< a > y", ["3:1"]),
            ("< * > x\n< {n: whole} > y", ["3:1"]),
            ("< * > x\n< * > y", ["3:1"]),
            ("< * when open > x\n< a > y\n< * > z", []),
            ("< {n: whole} > x\n< {n: whole 1..9} > y", ["3:1"]),
            ("< {n: whole 1..9} > x\n< {n: whole} > y", []),
            ("< {n: whole} when open > x\n< {n: whole 1..9} > y", []),
            ("< {n: whole} > x\n< {n: number} > y", []),
            ("< {n: text} > x\n< {m: whole} > y", []),
            ("< {n: text} > x\n< {m: word} > y", []),
            ("< {n: text} > x\n< {m: text 2..9} > y", ["3:1"]),
            ("< {n: text} > x\n< yes > y", []),
            ("< {n: date today..} > x\n< {n: date today+1..today+3} > y", ["3:1"]),
            ("< {n: date 2026-01-01..} > x\n< {n: date today..} > y", []),
            ("< {n: like AB-12} > x\n< {n: like AB-12} > y", ["3:1"]),
            ("< ... refund ... > x\n< ... full refund now ... > y", ["3:1"]),
            ("< ... refund ... > x\n< refund {n: whole} > y", ["3:1"]),
            ("< ... refund ... > x\n< ... refunds ... > y", []),
            ("< ... full refund ... > x\n< ... full ... refund ... > y", []),
            ("< ... refund ... > x\n< ... refund ..., {n: whole} > y", []),
            (
                "< ... refund ... > x\n< {n: whole} > z\n< ... refund ..., {n: whole 2..} > y",
                ["4:1"]
            ),
            ("< ... refund ... > x\n< refund > y", []),
            ("< {yes} > x\n< {yes} > y", ["3:1"]), ("< {yes} > x\n< {no}, {yes} > y", []),
            ("< {yes}, {no} > x\n< {no}, {yes} > y", ["3:1"]),
            ("< {yes} when open > x\n< {yes} > y", []),
            ("< {n: whole} > x\n< table for {n: whole 1..9} > y", ["3:1"]),
            ("< {n: whole 1..5} > x\n< table for {n: whole 1..9} > y", []),
            ("< {n: whole} > x\n< table 2 for {n: whole} > y", []),
            ("< {n: whole} > x\n< one table for {n: whole} > y", []),
            ("< {n: whole} > x\n< ... for {n: whole} > y", []),
            ("< {n: whole} > x\n< table for {n: number} > y", []),
            ("< table for {n: whole} > x\n< Table for {n: whole 1..2} > y", ["3:1"]),
            ("< table for {n: whole 1..2} > x\n< table for {n: whole} > y", []),
            // A bare ... goes before what stands below it in step 3, and before texts anywhere.
            ("< ... > x\n< {n: whole} > y", ["3:1"]),
            ("< ... > x\n< a {n: whole} b, ... c ... > y", ["3:1"]),
            ("< ... > x\n< * > y", ["3:1"]),
            ("< {t: text} > x\n< ... > y", ["2:1"]),
            ("< {n: whole} > x\n< ... > y", []),
            ("< ... > x\n< yes > y\n< {s: a | b} > z", []),
            ("< ... > x\n< yes, {n: whole} > y", []),
            ("< ... when open > x\n< {n: whole} > y", []),
            ("< ... > x\n< ... > y", ["3:1"]),
            // An entry of a list is none where a negation stands that the phrase does not name.
            ("< ... {yes} ... > x\n< ... not {yes} ... > y", []),
            ("< ... {yes} ... > x\n< ... {yes} ... > y", ["3:1"]),
            // Bounds of several stretches.
            ("< {n: whole 1..4, 6..9} > x\n< {n: whole 2, 7..8} > y", ["3:1"]),
            ("< {n: whole 1..4, 6..9} > x\n< {n: whole 2..7} > y", []),
            ("< {n: time now..} > x\n< {n: time now..20:00} > y", ["3:1"]),
            ("< {n: whole 1..{m}} > x\n< {n: whole 1..3} > y", []),
        ] as [(String, [String])])
    func `an answer that can never match is found`(lines: String, expected: [String]) {
        let found = errors("[start]\n\(lines)", ["T113"])
        #expect(found == expected.map { $0 + " T113" })
    }

    @Test(
        arguments: [
            ("[anytime]\n< menu > a\n[start]\n< menu > b\n< * > c", ["4:3 T303"]),
            ("[start]\n< menu > b\n< * > c\n[anytime]\n< menu > a", ["5:3 T303"]),
            ("[anytime]\n< {thanks} > a\n[start]\n< {yes} > b\n< * > c", []),
            ("[anytime]\n< {thanks} > a\n[start]\n< great > b\n< * > c", ["4:3 T303"]),
            ("[anytime]\n< great > a\n[start]\n< {yes} > b\n< * > c", ["4:3 T303"]),
            ("[anytime]\n< menu > a\n[start]\n< menus > b\n< * > c", []),
            ("typos = on\n[anytime]\n< menu > a\n[start]\n< menus > b\n< * > c", ["5:3 T207"]),
            ("typos = on\n[start]\n< menus > b\n< * > c\n[anytime]\n< menu > a", ["6:3 T207"]),
            ("typos = on\n[start]\n< form > b\n< from > a\n< * > c", ["4:3 T207"]),
            ("typos = on\n[start]\n< form, from > a\n< * > c", []),
            ("typos = on\n[start]\n< {x: form | from} > {x}\n< * > c", ["3:14 T207"]),
            ("typos = on\n[start]\n< for > b\n< fork > a\n< * > c", []),
            ("typos = on\n[start]\n< word1 > b\n< word2 > a\n< * > c", []),
            ("typos = on\n[start]\n< my form > b\n< my fork > a\n< * > c", []),
            ("[start]\n< form > b\n< from > a\n< * > c", []),
        ] as [(String, [String])])
    func `words that hide or nearly are another one are found at the later`(
        text: String, expected: [String]
    ) {
        #expect(errors(text, ["T303", "T207"]) == expected)
    }

    @Test(
        arguments: [
            ("[start]\n< yes, Stop! > x\n< * > y", ["2:1 T115"]),
            ("[start]\n< {x: go | no=cancel} > {x}\n< * > y", ["2:1 T115"]),
            ("[words]\nw = halt, end\n[start]\n< {w} > x\n< * > y", ["4:1 T115"]),
            ("[start]\n< ... stop ... > x\n< * > y", []),
            ("[start]\n< help > x\n< * > y", ["2:1 T204"]),
            ("[anytime]\n< help, info, start > x\n[start]\n< * > y", []),
            ("[anytime]\n< unstop > x\n[start]\n< * > y", ["2:1 T204"]),
            ("[start]\n> Text END to end", ["2:1 T211"]),
            ("[start]\n> The (QUIT) word", ["2:1 T211"]),
            ("[start]\n> THE ENDING, cancel or quit, ÉEND", []),
            ("[start]\n> a\n< a > CANCEL\n< * > y", ["3:5 T211"]),
            ("staff = sms +15550100200\n[start]\ntell staff > END\n> a", []),
        ] as [(String, [String])])
    func `words that Twilio keeps are found`(text: String, expected: [String]) {
        #expect(errors(text, ["T115", "T204", "T211"]) == expected)
    }

    @Test(
        arguments: [
            ("[people]\n+15551234567 = Ana\nwhatsapp:+15551234568 = Bo\n[start]\n> a", []),
            ("[people]\n555 1234 = Ana\n[start]\n> a", ["2:1 T209"]),
            ("[people]\n+05551234567 = Ana\n[start]\n> a", ["2:1 T209"]),
            ("[people]\n+1234567890123456 = Ana\n[start]\n> a", ["2:1 T209"]),
            ("staff = sms 5550100\n[start]\n> a", ["1:13 T209"]),
            ("staff = sms +15550100 from 5550100\n[start]\n> a", ["1:28 T209"]),
            ("[start]\n> a\n[test t]\nfrom  555\n< a", ["4:7 T209"]),
            ("[start]\n> a\n[test t]\n  to 555\n  < a", ["4:6 T209"]),
            ("hours = Mon 8:00-9:00\n[start]\n> a", ["1:1 T208", "1:1 T306"]),
            ("expire = 5 hours\n[start]\n> a", ["1:10 T213"]),
            ("expire = 4 hours\n[start]\n> a", []),
            ("name = n\nexpire = 5 hours\nremember = 9 days\n[start]\n> a", ["3:1 T308"]),
            ("name = n\nexpire = 5 hours\n[shared]\na = 1\n[start]\n> {a}", ["4:1 T308"]),
            (
                "name = n\nremember = 9 days\n[shared]\na = 1\n[start]\n> {a}", ["4:1 T308"]
            ),
            ("languages = en, es\n[start]\n> a\n>es b\n> c", ["5:1 T206"]),
            (
                "languages = en, es, fr\n[start]\n< a > c\n  >es d\n< * > x\n  >fr y",
                ["3:5 T206", "5:5 T206"]
            ),
            ("[values]\n  price = 1\n[start]\n> a", ["2:3 T302"]),
            ("[words]\nyes = ja\nw = a\n[start]\n> a", ["3:1 T302"]),
            ("[start]\n< {x: a | b} > y\n< * > z", ["2:1 T301"]),
            ("keep = x\n[start]\n< {x: a | b} > y\n< * > z", []),
            ("[start]\n< {x: a | b} > y\n< * > z\n  forget x", ["2:1 T301"]),
            ("[start]\nset x = {body|first 9}\n> {x}", ["2:1 T304"]),
            ("tries = 2 -> end\n[start]\n< {x: text 1..9} > {x}\n< * > z", ["3:1 T304"]),
            (
                "tries = 2 -> end\n[start]\nset y = {body|first 9}\n> {y}\n"
                    + "< {x: text 1..9} > {x} -> b\n< * > z\n[b]\n> b\n< {w: text 1..9} > {w}\n"
                    + "< * > z",
                ["3:1 T304"]
            ),
        ] as [(String, [String])])
    func `settings, numbers, languages and what is not used are found at their place`(
        text: String, expected: [String]
    ) {
        #expect(checked(text) == expected)
    }

    @Test(arguments: [
        "expire = 5 hours\n[start]\n> a", "name = n\nremember = 9 days\n[start]\n> a",
        "name = n\n[shared]\na = 1\n[start]\n> {a}", "[start]\nsave count\n> a",
    ])
    func `where there is a store nothing is said that asks for one`(text: String) {
        #expect(checked(text) != [])
        #expect(checkedScript(text).withStore().check() == [])
    }
}
