import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// How long replies and sessions can be.
@Suite struct CheckLengthTests {
    private static let a160 = String(repeating: "a", count: 160)

    private func lengths(_ text: String) -> [String] {
        // What is looked at for one message alone finds the same replies.
        let script = checkedScript(text)
        let tooLong = script.check().filter { $0.code == .replyTooLong }
        #expect(script.errors().filter { $0.code == .replyTooLong } == tooLong)
        return checked(text).filter {
            ["T116", "T205", "T117", "T216"].contains(String($0.suffix(4)))
        }
    }

    @Test(
        arguments: [
            (times(160, "a"), 1),
            (times(161, "a"), 2),
            (times(306, "a"), 2),
            (times(307, "a"), 3),
            (times(80, "€"), 1),
            (times(81, "€"), 2),
            (times(159, "a", "["), 2),
            (times(69, "a", "漢"), 1),
            (times(70, "a", "漢"), 2),
            (times(69, "a", "🍕"), 2),
            (times(132, "a", "🍕"), 2),
            (times(133, "a", "🍕"), 3),
            // Twins make it GSM-7; an ellipsis is three characters then.
            (times(160, "’"), 1),
            (times(157, "a", "…"), 1),
            (times(158, "a", "…"), 2),
            (times(68, "a", "…漢"), 1),
        ] as [(String, Int)])
    func `segments are counted as they are sent`(text: String, segments: Int) {
        for limit in 1...3 {
            let found = lengths("segments = \(limit)\n[start]\n> \(text)")
            #expect(found == (segments > limit ? ["3:1 T205"] : []), "\(limit)")
        }
    }

    @Test func `the characters that force UCS-2 are named`() {
        let script = checkedScript("segments = 1\n[start]\n> ç \(Self.a160) ñ 漢 ç 🍕")
        #expect(
            script.check().map(\.message) == [
                "this reply can have 3 segments (171 characters in UCS-2, because of \"ç\", "
                    + "\"漢\", \"🍕\"), more than 1; shorten it, or set segments higher"
            ])
    }

    /// Each value is as long as its kind says: the rest fills the segment exactly.
    @Test(
        arguments: [
            ("text 2..60", 60), ("text", 320), ("text 7..", 320), ("word", 40), ("email", 64),
            ("phone", 16), ("photo", 200), ("date", 10), ("time", 5), ("whole 1..9", 1),
            ("whole 10..1000", 4), ("whole", 12), ("whole 5..", 12), ("number 0..1", 12),
            ("like AB-1234", 7), ("small=s | large=l,biggest", 5),
        ] as [(String, Int)])
    func `values are reckoned with their longest`(kind: String, length: Int) {
        for (extra, expected) in [(0, false), (1, true)] {
            let rest = String(repeating: "a", count: 160 - length % 160 + extra)
            let limit = length / 160 + 1
            // Of several segments each has 153 characters.
            guard limit == 1 else { continue }
            let text =
                "segments = 1\n[start]\n< {x: \(kind)} -> b\n< * > no\n[b]\n> {x}\(rest)"
            #expect(lengths(text).contains("6:1 T205") == expected, "\(extra)")
        }
    }

    @Test(
        arguments: [
            // Filters, settings, people, what always exists.
            ("> {count}", 3), ("> {from}{to}", 48), ("> {now}", 16), ("> {today}", 10),
            ("> {opens}", 10), ("> {language}", 2), ("> {tries}", 3), ("> {body|first 12}", 12),
            ("> {count|plural pizza pizzas}", 6), ("> {count|or nobody}", 6),
            ("> {today|date}", 18), ("> {caller}", 8), ("> {with}", 9), ("> {price}", 4),
            ("set x = ab{count}\n> {x}", 5), ("add 1 to x\n> {x}", 12),
            ("set x = ab\nset y = {x}{x}\nset x = c\n> {y}", 4),
            ("when open\n  > abc\notherwise\n  > abcde", 5),
            ("when open\n  > abc\nwhen known\n  > abcde", 9),
            ("when open\n  > abc\n  -> end\n> ab", 3),
            ("> abc\n> def", 7),
            ("when open\n  > abc\n  >es abcdef", 6),
        ] as [(String, Int)])
    func `what a state says is reckoned with its longest values and ways`(
        lines: String, length: Int
    ) {
        // Another line of the rest of the segment, and the line break between them.
        for (extra, expected) in [(0, false), (1, true)] {
            let rest = String(repeating: "a", count: 159 - length + extra)
            let text = """
                segments = 1
                languages = en, es
                stranger = Stranger
                [people: with]
                +15551234567 = Ana, Dr. Grünn
                [values]
                price = 12.5
                [start]
                > \(rest)
                \(lines)
                """
            let found = lengths(text).filter { $0.hasSuffix("T205") }
            #expect(!found.isEmpty == expected, "\(extra)")
        }
    }

    @Test(
        arguments: [
            // At the longest line of the state or answer that is too long itself.
            ("[start]\n> b\n> A\n< * > b", ["4:1 T205"]),
            ("[start]\n< a > b\n  > A\n< * > b", ["4:3 T205"]),
            // Else at the answer that leads there, and [start] for the first one.
            ("[start]\n> B\n-> c\n[c]\n> B", ["2:2 T205"]),
            ("[start]\n> a\n< a > B\n  -> c\n< * > no\n[c]\n> B", ["4:1 T205"]),
            ("[start]\n> a\n< a -> c\n< * > no\n[c]\n> B\n-> d\n[d]\n> B", ["4:1 T205"]),
            ("[start]\n> B\n< a > B\n  -> again\n< * > no", ["4:1 T205"]),
            ("[start]\n> B\n< a -> c\n< * > no\n[c]\n> B\n-> again", ["4:1 T205"]),
            (
                "[start]\n> B\n< a -> c\n< * > no\n[c]\n> a\n< a > B\n  -> back\n< * > n",
                ["8:1 T205"]
            ),
            ("[start]\ntries 2 -> c\n< * > no\n[c]\n> B\n-> d\n[d]\n> B", ["3:1 T205"]),
            ("[start]\n> a\n[anytime]\n< a > B\n  -> c\n[c]\n> B", ["5:1 T205"]),
            // What is too long itself is reported once.
            ("[start]\n> a\n< a > a\n  -> c\n< * -> c\n[c]\n> A", ["8:1 T205"]),
            // Round a circle that a when can leave, 20 moves.
            ("[start]\n> aaaaaaaaaaa\nwhen open\n  -> start", ["2:2 T205"]),
            ("[start]\n> aaaaaaa\nwhen open\n  -> start", []),
        ] as [(String, [String])])
    func `a reply of several texts is found where it is to be changed`(
        text: String, expected: [String]
    ) {
        let long = text.replacing("A", with: String(repeating: "a", count: 170))
            .replacing("B", with: String(repeating: "a", count: 100))
        #expect(lengths("segments = 1\n" + long) == expected)
    }

    @Test(
        arguments: [
            ("> {body}", []), ("> {body}!", ["3:1 T216"]), ("> {body|first 10}!", []),
            ("set x = {body}\n> {x}{x|first 1}", ["4:1 T216"]),
            ("> {body}\n> {count}", ["3:1 T216"]),
            ("> L", []), ("> Lx", ["3:1 T116"]), ("> L{body}", ["3:1 T216"]),
            ("> Lx{body}", ["3:1 T116"]), ("> L{body|or abc}", ["3:1 T116"]),
            ("> {t}{t}{t}{t}{t}\n< {t: text} > Thanks.", []),
            ("> {t}{t}{t}{t}{t}{t}\n< {t: text} > Thanks.", ["3:1 T216"]),
            ("> L{t}\n< {t: text 1..3} > Thanks.", ["3:1 T216"]),
            ("> L{t}\n< {t: text} > Thanks.\n< {t: whole} > Thanks.", ["3:1 T116"]),
            ("> L{t}\n< {t: word} > Thanks.", ["3:1 T116"]),
            ("> L{t}\n< {t: like A} > Thanks.", ["3:1 T116"]),
            ("> L{t}\n< {t: small=s | large} > Thanks.", ["3:1 T116"]),
            ("set x = {t}a\n> L{x}\n< {t: text} > Thanks.", ["4:1 T116"]),
            ("set x = {t}{body}\n> L{x}\n< {t: text} > Thanks.", ["4:1 T216"]),
            ("> L{from}", ["3:1 T116"]), ("> L{caller}", ["3:1 T116"]),
        ] as [(String, [String])])
    func `a reply of more than 1,600 characters is found, an error where people need not write`(
        lines: String, expected: [String]
    ) {
        let text = lines.replacing("L", with: String(repeating: "l", count: 1_600))
        #expect(
            lengths("segments = 99\n[start]\n\(text)").filter { !$0.hasSuffix("T117") } == expected)
    }

    @Test(
        arguments: [
            // Fixed text alone too long is an error; what free texts add is a warning.
            ("[start]\n> M\n-> c\n[c]\n> {body|first 799}", []),
            ("[start]\n> M\n-> c\n[c]\n> {body|first 800}", ["2:2 T216"]),
            ("[start]\n> M\n-> c\n[c]\n> {body}", ["2:2 T216"]),
            ("[start]\n> M{body}\n-> c\n[c]\n> M", ["2:2 T116", "3:1 T216"]),
            ("[start]\n> M\n-> c\n[c]\n> M{body}", ["2:2 T116", "6:1 T216"]),
            ("[start]\n> M\n-> c\n[c]\n> M\n> x{body}", ["2:2 T116", "7:1 T216"]),
            ("[start]\n> M\n-> c\n[c]\n> M\n-> d\n[d]\n> {body}", ["2:2 T116"]),
            (
                "[start]\n> a\n< a > M{body}\n  -> c\n< * > no\n[c]\n> M",
                ["4:1 T116", "4:5 T216"]
            ),
            ("[start]\n> a\n< a > M\n  -> c\n< * > no\n[c]\n> M", ["4:1 T116"]),
            ("[start]\n> M\n< a > M\n  -> again\n< * > no", ["4:1 T116"]),
            ("[start]\n> M\n< a > {body|first 800}\n  -> again\n< * > no", ["4:1 T216"]),
            ("[start]\n> M\n< a -> c\n< * > no\n[c]\n> M\n-> back", ["4:1 T116"]),
            ("[start]\n> a\n-> b\n[b]\n> M\nwhen open\n  -> start", ["2:2 T116"]),
        ] as [(String, [String])])
    func `each way to a reply that is too long is found once`(text: String, expected: [String]) {
        let long = text.replacing("M", with: String(repeating: "m", count: 800))
        #expect(lengths("segments = 99\n" + long) == expected)
    }

    @Test func `a text in another language is looked at by itself`() {
        let long = String(repeating: "l", count: 1_601)
        let text = "segments = 99\nlanguages = en, es\n[start]\n> {body}!\n>es \(long)"
        #expect(lengths(text) == ["4:1 T216", "5:1 T116"])
    }

    @Test(
        arguments: [
            // From each bound to the next one, and what is no shorter than it seems.
            ("> L", false), ("> Lx", true), ("> L{body}", false),
            ("> L{n}\n< {n: whole} > ok", true), ("when open\n  > M\notherwise\n  > M", false),
            ("when open\n  > M\nwhen known\n  > M", true), ("> M\n>es M", false),
            ("> M\n-> b\n[b]\n> M", true), ("> M\n-> b\n[b]\n> m\n-> start", true),
            ("> M\n< a -> b\n[b]\n> M\n-> back", true),
            // It counts what is said again once too often.
            ("> M\n< a > m\n  -> again", true), ("> M\n< a > m\n  -> back", true),
            ("> m\n< a > M\n  -> again", false),
            ("> m\n< a > m -> b\n[b]\n> m", false), ("> M\n< a > M", false),
            ("set x = {body}\nset y = {x}!\n> {y}", false),
            ("set x = {x}!\n> {x}", true), ("add 1 to x\n> L{x}", true),
        ] as [(String, Bool)])
    func `a bound tells quickly where no reply is too long`(lines: String, exceeds: Bool) {
        let text = lines.replacing("L", with: String(repeating: "l", count: 1_600))
            .replacing("M", with: String(repeating: "l", count: 800))
        let script = checkedScript("languages = en, es\n[start]\n\(text)")
        var bound = ReplyBound(script)
        let isOver = bound.exceeds(ScriptDialogue.messageLimit)
        #expect(isOver == exceeds)
    }

    @Test(arguments: ["a-counter", "b-appointment", "c-survey", "d-helpdesk", "g-delivery"])
    func `of a script as people write it the bound is enough`(name: String) throws {
        let script = checkedScript(try repositoryText("Examples/\(name).talk"))
        var bound = ReplyBound(script)
        let isOver = bound.exceeds(ScriptDialogue.messageLimit)
        #expect(!isOver)
    }

    @Test func `what to do about a reply that is too long is said`() throws {
        let text = "segments = 99\n[start]\n> {body}!"
        let finding = try #require(checkedScript(text).check().first { $0.code == .mayBeCut })
        #expect(finding.severity == .warning)
        #expect(
            finding.message
                == "this reply can have 1,601 characters if people write a lot, and is then cut to "
                + "1,600; {body} can have 1,600 characters; write {body|first 100}")
        let long = "segments = 99\n[start]\n> " + String(repeating: "l", count: 1_601)
        let error = try #require(checkedScript(long).check().first { $0.code == .replyTooLong })
        #expect(error.severity == .error)
        #expect(
            error.message
                == "this reply can have 1,601 characters, more than the 1,600 that are sent; shorten it"
        )
        #expect(lengths(text.replacing("{body}", with: "{body|first 1500}")) == [])
    }

    @Test(
        arguments: [
            // (60 + 2 * (1 + 4) + values) * 4 / 3 is 3000 with values of 2180 characters.
            (1090, []), (1091, ["3:14 T117"]),
        ] as [(Int, [String])])
    func `a session of more than 3,000 characters is found at its longest value`(
        length: Int, expected: [String]
    ) {
        let text =
            "segments = 99\n[start]\n< one {a: text 1..\(length)} two {b: text 1..\(length - 1)}\n"
            + "  save a, b\n< * > no"
        let found = lengths("save = a.csv\n" + text)
        #expect(found.isEmpty == expected.isEmpty)
        #expect(found.allSatisfy { $0 == "4:8 T117" })
    }

    @Test(
        arguments: [
            ("set a = {a}x", ["3:1 T117"]), ("set a = {b}x\nset b = {a}", ["3:1 T117"]),
            ("set a = {b}\nset b = {a}", []), ("set a = {a|first 3}x", []),
        ] as [(String, [String])])
    func `a value that grows round a circle has no bound`(lines: String, expected: [String]) {
        let found = lengths("segments = 99\n[start]\n\(lines)\n> x")
        #expect(found.isEmpty == expected.isEmpty)
    }

    /// Chains and circles, far deeper than any stack, and lists far longer than any script's.
    private static let large: [String] = {
        var chain = ""
        var settings = "[start]\n"
        var words = "typos = on\n[start]\n"
        var questions = "[start]\n"
        var flow = ""
        for index in 0..<15_000 {
            chain += "[s\(index)]\n> a\n-> s\(index + 1)\n"
            settings += "set x\(index) = {x\(index + 1)}\n"
            words += "< word\(index) > a\n"
            questions += "< {n: whole \(index)..\(2 * index)}\n"
            flow += "[s\(index)]\n> {x\(index / 2)}\n< {x\(index): whole} -> s\(index + 1)\n"
        }
        let doubled = String(repeating: "{x}", count: 100_000)
        let grown = "[start]\nset x = \(doubled)\nset y = {x|first 9223372036854775807}\n> {y}{x}"
        return [chain, settings, words, questions, flow, grown]
    }()

    @Test(.timeLimit(.minutes(10)), arguments: 0..<6)
    func `a very large file is checked in seconds`(index: Int) {
        let script = checkedScript(Self.large[index])
        #expect(script.check().count > 0)
        #expect(script.errors().allSatisfy { $0.severity == .error })
    }
}

/// A sign so many times, and something behind it.
private func times(_ count: Int, _ sign: String, _ rest: String = "") -> String {
    String(repeating: sign, count: count) + rest
}
