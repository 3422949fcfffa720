import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// Where findings of the flow stand, and what is proved of it.
@Suite struct CheckFlowTests {
    @Test(
        arguments: [
            ("[start]\n> a\n-> b\n[b]\n-> start", ["1:2 T111", "4:2 T111"]),
            ("[start]\n-> b\n[b]\n-> c\n[c]\n-> b", ["1:2 T111", "3:2 T111", "5:2 T111"]),
            ("[start]\nwhen open\n  -> end\n-> start", []),
            ("[start]\nwhen open\n  > a\notherwise\n  -> start", []),
            ("[start]\nwhen open\n  -> b\notherwise\n  -> start\n[b]\n> x", []),
            (
                "[start]\nwhen open\n  -> b\notherwise\n  -> start\n[b]\n-> start",
                ["1:2 T111", "6:2 T111"]
            ),
            ("[start]\n-> nowhere", ["2:4 T102"]),
        ] as [(String, [String])])
    func `a circle without a question or an end is found at its headings`(
        text: String, expected: [String]
    ) {
        #expect(checked(text) == expected)
    }

    @Test(
        arguments: [
            ("[a]\n> x\n[start]\n> y", ["1:2 T200"]),
            ("[start]\n> x\n[b]\n-> c\n[c]\n> y", ["3:2 T200", "5:2 T200"]),
            ("[start]\n> x\n[b]\n> y\n-> b2\n[b2]\n< a -> b\n< * -> b", ["3:2 T200", "6:2 T200"]),
            ("tries = 3 -> b\n[start]\n< * > x\n[b]\n> y", []),
            ("[start]\ntries 3 -> b\n< * > x\n[b]\n> y", []),
            ("[start]\n> x\n[b]\n> y\n[anytime]\n< a -> b", []),
            // A state that always goes on never waits.
            (
                "[start]\nwhen open\n  -> end\notherwise\n  -> end\n< a -> b\n< * > x\n[b]\n> y",
                ["8:2 T200"]
            ),
            // With nothing to go back to, it does.
            (
                "[start]\nwhen open\n  -> again\notherwise\n  -> end\n< a -> b\n< * > x\n[b]\n> y",
                []
            ),
            (
                "[start]\nwhen open\n  -> back\notherwise\n  -> end\n< a -> b\n< * > x\n[b]\n> y",
                []
            ),
            ("[start]\n-> goodby\n[goodbye]\n> x", ["2:4 T102"]),
        ] as [(String, [String])])
    func `a state that nothing leads to is found at its heading`(
        text: String, expected: [String]
    ) {
        #expect(checked(text) == expected)
    }

    /// Scripts in which `x` is captured, or the like, with the lines of T203.
    @Test(
        arguments: [
            ("> {x}", [2]),
            ("when x is set\n  > {x}", []),
            ("when x is not set\n  > none\notherwise\n  > {x}", []),
            ("when x is not set\n  -> end\n> {x}", []),
            ("when not x is set\n  -> end\n> {x}", []),
            ("when x is set and open\n  > {x}", []),
            ("when x is set or open\n  > {x}", [3]),
            ("when x is set and open\n  > a\notherwise\n  > {x}", [5]),
            ("when x < 3\n  > {x}", [2]),
            ("when x is set and x < 3\n  > {x}", []),
            ("when x is not set or x < 3\n  > a", []),
            ("when x is yes\n  > {x}", [2]),
            ("> {x|or none}", []),
            ("> {x|first 3}", [2]),
            ("set y = {x}\n> {y}", [2]),
            ("set x =\n> {x}", [3]),
            ("set x = a\n> {x}", []),
            ("add 1 to x\n> {x}", []),
            ("add {x} to y\n> {y}", [2]),
            ("save x", []),
            ("tell staff > {x}", []),
            ("set x = a\nforget x\n> {x}", [4]),
            ("when open\n  set x = a\n> {x}", [4]),
            ("when open\n  set x = a\notherwise\n  set x = b\n> {x}", []),
            ("when open\n  set x = a\notherwise\n  -> end\n> {x}", []),
            ("when open\n  set x = a\nwhen known\n  > {x}", [5]),
        ] as [(String, [Int])])
    func `a use on a way on which nothing set it is found`(lines: String, expected: [Int]) {
        let text =
            "[start]\n\(lines)\n-> ask\n[ask]\n< {x: whole 1..9}, {y: whole 1..9} -> end\n"
            + "< * > no\n"
        let head = "save = a.csv\nstaff = sms +15550100200\n"
        let found = checked(head + text).filter { $0.hasSuffix("T203") }
        #expect(found.map { $0.prefix { $0 != ":" } } == expected.map { "\($0 + 2)" })
    }

    @Test(
        arguments: [
            // Through states, joins and back.
            ("[start]\n< {x: whole} -> b\n< * -> b\n[b]\n> {x}", ["5:4 T203"]),
            // A bound that is not set is none.
            (
                "[start]\n< {x: whole} -> b\n< * -> b\n[b]\n< {y: whole 1..{x}} > {y}\n< * > no",
                ["5:17 T203"]
            ),
            ("[start]\n< {y: whole 1..{x}} > {y}\n< * > no", ["2:17 T203"]),
            (
                "[start]\n< {x: whole} -> b\n< * -> b\n[b]\n"
                    + "< {y: whole 1..{x}} when x is set > {y}\n< * > no", []
            ),
            ("[values]\nx = 4\n[start]\n< {y: whole 1..{x}} > {y}\n< * > no", []),
            ("[start]\n< {x: whole} -> b\n< * > no\n[b]\n> {x}", []),
            ("[start]\n< a, {x: whole} -> b\n< * > no\n[b]\n> {x}", ["5:4 T203"]),
            ("[start]\n< {x: whole} -> b\n< * > no\n[b]\n> {x}\n[anytime]\n< q -> b", ["5:4 T203"]),
            ("tries = 3 -> b\n[start]\n< {x: whole} -> b\n< * > no\n[b]\n> {x}", ["6:4 T203"]),
            ("keep = x\n[start]\n< {x: whole} -> b\n< * -> b\n[b]\n> {x}", []),
            ("[people: x]\n[start]\n< {x: whole} -> b\n< * -> b\n[b]\n> {x}", []),
            ("[values]\nx = 1\n[start]\n< {x: whole} -> b\n< * -> b\n[b]\n> {x}", []),
            ("[start]\n< {x: whole} when x > 3 > {x}\n< * > no", []),
            (
                "[start]\n< {x: whole} -> b\n< * > no\n[b]\n> {x}\n< c -> c\n< * > no\n"
                    + "[c]\n> c\n< back -> back\n< * > no", []
            ),
            (
                "[start]\n< {x: whole} -> b\n< * > no\n[b]\n> {x}\n< c -> c\n< * > no\n"
                    + "[c]\n> c\n< d\n  forget x\n  -> back\n< * > no", ["5:4 T203"]
            ),
            (
                "[start]\n< {x: whole} -> b\n< * > no\n[b]\n> a\n< c\n  forget x\n< d > {x}\n< * > no",
                ["8:8 T203"]
            ),
            ("[start]\n> {x}\n[b]\nset x = 1\n-> start", ["2:4 T203", "3:2 T200"]),
            // Said once more, without what lines set.
            (
                "[start]\nset x = a\n> {x}\n< d\n  forget x\n  -> again\n< * > no",
                ["3:4 T203"]
            ),
            (
                "[start]\nset x = a\n> {x}\n< d -> b\n< * > no\n[b]\nforget x\n-> again",
                ["3:4 T203"]
            ),
            (
                "[start]\nset x = a\n> {x}\n< d\n  forget x\n  -> back\n< * > no",
                ["3:4 T203"]
            ),
            // A first text may be one of `[anytime]` wherever the conversation came to its end.
            ("[start]\n-> end\n[anytime]\n< a > {x}\n< b\n  set x = 1", ["4:8 T203"]),
            ("[start]\n-> again\n[anytime]\n< a > {x}\n< b\n  set x = 1", ["4:8 T203"]),
            ("[start]\n-> back\n[anytime]\n< a > {x}\n< b\n  set x = 1", ["4:8 T203"]),
            // With nothing that waits, it is its own answers that are waited for.
            (
                "[start]\nwhen open\n  -> again\notherwise\n  -> end\n< a > {x}\n< b\n"
                    + "  set x = 1\n< * > no", ["6:8 T203"]
            ),
        ] as [(String, [String])])
    func `what is set is followed through the states`(text: String, expected: [String]) {
        let found = checked(text).filter { $0.hasSuffix("T203") || $0.hasSuffix("T200") }
        #expect(found == expected)
    }

    @Test(
        arguments: [
            ("[start]", ["1:2 T201"]),
            ("[start]\n< a\n< * > b", ["2:1 T201"]),
            ("[start]\n< {n: whole}\n< * > {n|or none}", ["2:1 T300"]),
            ("[start]\n  nonsense", ["2:3 T100"]),
            ("[start]\n< a\n  ->\n< * > b", ["3:3 T100"]),
            ("[start]\n< a > b", ["1:2 T202"]),
            ("[start]\n< a > b\n< ... > c", []),
            ("[start]\n< a > b\n< * when open > c", []),
            ("[start]\n< a > b\n[anytime]\n< * > c", []),
        ] as [(String, [String])])
    func `what does nothing is found, but not where a line was left out`(
        text: String, expected: [String]
    ) {
        #expect(checked(text) == expected)
    }
}
