import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// The paragraph "Tests in the script".
@Suite struct RehearsalTests {
    private static let body = """
        staff = sms +15550100200
        boss = sms +15550100201
        save = answers.csv
        [start]
        > Hello {caller}.
        > Bye.
        tell staff > Said hello – to {from}.
        set a = 1
        set b = two words
        save a, b
        -> end
        [quiet]
        < a
          set x = 1

        """

    private func failures(_ test: String) -> [Rehearsal.Failure] {
        let script = script(Self.body + "[test t]\n" + test)
        #expect(script.diagnostics == [])
        return Rehearsal(script).run().outcomes.compactMap(\.failure)
    }

    @Test(arguments: [
        "< x\n> Hello Friend.\n> Bye.", "< x\n> Hello ...\n> ...",
        "< x\n>  Hello   Friend. \n> Bye.",
        "< x\n> ...Friend...\n> ...B...y...e...", "< x\n  > Hello Friend.\n  > Bye.", "< x",
        "< x\n> …\n> Bye.", "< x\ntold staff", "< x\ntold staff > Said hello - to ...",
        "< x\ntold staff Said ... to +15550009999.", "< x\ntold staff >",
        "< x\nsaved a=1", "< x\nsaved b=two  words, a=1", "< x\nsaved a=1, c=",
        "< STOP\nsilent", "at quiet\n< a\nsilent",
        "from +15550001111\n< x\ntold staff ... +15550001111.",
        "< x\n> Hello Friend.\n> Bye.\nwait 5 hours\n< x\n> Hello Friend.\n> Bye.",
        "person Ana\n< x\n> Hello Ana.\n> Bye.\nfrom +15550001111\n< x\n> Hello Friend.\n> Bye.",
    ])
    func `a test passes`(test: String) {
        #expect(failures(test) == [])
    }

    @Test func `an opt-out in other words is for good with a store alone`() {
        let script = script(
            """
            [start]
            > Which day?
            < {day: date} -> sure
            < * > A day, please.
            [sure]
            > Sure?
            < {yes} > Thanks. -> end
            < {stop} > You get no more. -> end
            < * > Yes?
            [test with a store]
            store
            < hi
            > Which day?
            < no more texts
            silent
            < tomorrow
            silent
            wait 9 days
            < hi
            silent
            < STOP
            silent
            < hi
            > Which day?
            < tomorrow
            > Sure?
            < stop please
            > You get no more.
            < hi
            silent
            from +15550001111
            < hi
            > Which day?
            from +15550009999
            < unstop
            silent
            < hi
            > Which day?
            [test without one]
            < hi
            > Which day?
            < no more texts
            silent
            < hi
            > Which day?
            """)
        let outcomes = Rehearsal(script).run().outcomes
        #expect(outcomes.count == 2)
        for outcome in outcomes { #expect(outcome.failure == nil, "\(outcome)") }
    }

    @Test(arguments: [
        ("< x\n> Hello Friend.", 16), ("< x\n> Bye.\n> Hello Friend.", 17),
        ("< x\n> Hello Friend.\n> Bye.\n> More.", 19), ("< x\n> hello Friend.\n> Bye.", 17),
        ("< x\n> ...friend...\n> Bye.", 17), ("< x\nsilent", 16), ("< STOP", 16),
        ("at quiet\n< a", 17), ("at quiet\n< a\n> Hi", 18), ("< x\ntold boss", 17),
        ("< x\ntold staff Said hello", 17), ("at quiet\n< a\nsilent\ntold staff", 19),
        ("< x\nsaved a=2", 17), ("< x\nsaved a=1, b=two", 17), ("< x\nsaved a=1, c=3", 17),
        ("at quiet\n< a\nsilent\nsaved a=1", 19),
    ])
    func `a test fails at its line`(test: String, line: Int) {
        let failures = failures(test)
        #expect(failures.map(\.position.line) == [line])
        #expect(failures.first?.expected != failures.first?.actual)
    }

    @Test func `a failure shows what went before, and expected beside actual`() {
        let failure = failures("< x\n> Hello Friend.\n> Bye.\n< STOP\nsilent\n< y\n> Hm").first
        #expect(
            failure?.transcript == [
                "< x", "> Hello Friend.", "> Bye.", "< STOP", "silent", "< y", "> Hello Friend.",
                "> Bye.",
            ])
        #expect(failure?.expected == ["> Hm"])
        #expect(failure?.actual == ["> Hello Friend.", "> Bye."])
    }

    @Test func `each pair has its own session, and time moves only by now and wait`() {
        #expect(
            rehearse(
                """
                [start]
                > {count} {now} {to}
                < a > A {count}
                [test t]
                < hi
                > 1 2026-05-06 12:00 +15005550006
                from +15550001111
                < hi
                > 1 2026-05-06 12:00 +15005550006
                to +15005550007
                < hi
                > 1 2026-05-06 12:00 +15005550007
                from +15550009999
                to +15005550006
                < a
                > A 2
                wait 90 minutes
                from +15550002222
                < hi
                > 1 2026-05-06 13:30 +15005550006
                now 2026-05-04 8:00
                from +15550003333
                < hi
                > 1 2026-05-04 08:00 +15005550006
                """) == [])
    }

    @Test func `at and set make a session and leave the count`() {
        #expect(
            rehearse(
                """
                [values]
                price = 15
                [start]
                > Start {count} {x} {price}.
                < {yes} > Yes {x}.
                < go -> q
                [q]
                > Q
                < {x: whole} > {x} {count} {price}
                < again -> again
                [test at]
                at q
                set x = 5
                set price = 20
                < 7
                > 7 1 20
                < again
                > Q
                [test as after an end]
                set x = 5
                < yes
                > Start 1 5 15.
                < yes
                > Yes 5.
                [test set in a session]
                < hello
                > Start 1  15.
                set x = 6
                < yes
                > Yes 6.
                """) == [])
    }

    @Test func `a photo comes with the next text`() {
        #expect(
            rehearse(
                """
                [start]
                > Send one.
                < {p: photo} > Got {p}.
                < * > No photo.
                [test t]
                < hi
                > Send one.
                photo https://example.org/a.jpg
                < here
                > Got https://example.org/a.jpg.
                < here
                > No photo.
                photo https://example.org/b.jpg
                <
                > Got https://example.org/b.jpg.
                """) == [])
    }

    @Test func `what WhatsApp sends beside a text is at hand, and empty of an SMS`() {
        #expect(
            rehearse(
                """
                [start]
                when button is yes-12
                  > Yes from {profile}.
                  -> end
                > {profile|or somebody} is at {location|or no place}{button}.
                [test t]
                < hi
                > somebody is at no place.
                profile Ana
                location 52.52,-13.405
                <
                > Ana is at 52.52,-13.405.
                < hi
                > Ana is at no place.
                button yes-12
                < Yes, please
                > Yes from Ana.
                """) == [])
    }

    @Test func `the coverage names what no test reaches`() {
        let script = script(
            """
            tries = 3 -> lost
            [anytime]
            < where > Here.
            < menu > Menu.
            [start]
            > Q
            < a -> next
            < b > B
            < * > Hm.
            [next]
            tries 2 -> lost
            > Next
            < c > C
            [lost]
            > Lost
            < d > D
            [test t]
            < hi
            < a
            < where
            """)
        let coverage = Rehearsal(script).run().coverage
        let gaps = coverage.gaps(in: script).map { "\($0.line) \($0.code)" }
        #expect(
            gaps == [
                "1 T305", "4 T305", "8 T305", "9 T305", "11 T305", "13 T305", "14 T305",
            ])
    }

    @Test(arguments: [
        ("abc", "abc", true), ("abc", "abcd", false), ("...", "", true), ("...", "x", true),
        ("a...", "abc", true), ("...c", "abc", true), ("a...c", "ac", true),
        ("a...b...c", "acb", false),
        ("a...b...c", "axbxc", true), ("...b...", "abc", true), ("a ... c", "a c", true),
        ("a ...", "a", true), ("... c", "c", true), ("a...a", "a", false), ("..", "..", true),
        ("a....b", "a.b", true), ("“x”", "\"x\"", true), ("x", "“x”", false),
    ])
    func `dots stand for anything`(pattern: String, line: String, matches: Bool) {
        #expect(LinePattern(pattern).matches(line) == matches)
    }
}
