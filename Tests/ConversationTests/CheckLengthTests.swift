import Testing

@testable import Conversation

/// How long replies and sessions can be.
@Suite struct CheckLengthTests {
    private static let a160 = String(repeating: "a", count: 160)

    private func lengths(_ text: String) -> [String] {
        checked(text).filter { ["T116", "T205", "T117"].contains(String($0.suffix(4))) }
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
            ("> {opens}", 9), ("> {language}", 2), ("> {tries}", 3), ("> {body|first 12}", 12),
            ("> {count|plural pizza pizzas}", 6), ("> {count|or nobody}", 6),
            ("> {today|date}", 15), ("> {caller}", 8), ("> {with}", 9), ("> {price}", 4),
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
            ("> {body}", []), ("> {body}!", ["3:1 T116"]), ("> {body|first 10}!", []),
            ("set x = {body}\n> {x}{x|first 1}", ["4:1 T116"]),
            ("> {body}\n> {count}", ["3:1 T116"]),
        ] as [(String, [String])])
    func `a reply of more than 1,600 characters is found`(lines: String, expected: [String]) {
        #expect(lengths("segments = 99\n[start]\n\(lines)") == expected)
    }

    @Test func `what to do about a reply that is too long is said`() throws {
        let text = "segments = 99\n[start]\n> {body}!"
        let finding = try #require(checkedScript(text).check().first { $0.code == .replyTooLong })
        #expect(
            finding.message
                == "this reply can have 1601 characters, more than the 1600 that are sent; "
                + "shorten it, or bound what it shows, like {body|first 1500}")
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
        return [chain, settings, words, questions, flow]
    }()

    @Test(.timeLimit(.minutes(1)), arguments: 0..<5)
    func `a very large file is checked in seconds`(index: Int) {
        #expect(checkedScript(Self.large[index]).check().count > 0)
    }
}

/// A sign so many times, and something behind it.
private func times(_ count: Int, _ sign: String, _ rest: String = "") -> String {
    String(repeating: sign, count: count) + rest
}
