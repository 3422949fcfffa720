import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

@Suite struct ConditionTests {
    /// Whether a condition holds with some variables, on Wednesday 2026-05-06 at 12:00.
    private func holds(_ condition: String, _ variables: [String: String] = [:]) -> Bool {
        let text =
            "[people]\n+15550009999 = Ana\n[values]\nfive = 5\n[start]\n"
            + "when \(condition)\n  > yes\notherwise\n  > no\n< z\n"
            + "[never]\nset x = 1\nset y = 1"
        var session = Session()
        session.script = "test.talk"
        session.variables = variables
        let dialogue = ScriptDialogue(script(text))
        let turn = dialogue.turn(session, message("hi"), now: 1_778_068_800)
        return turn.replies == [Reply("yes")]
    }

    @Test(arguments: [
        "known", "first", "open", "count is 1", "x is not set", "not x is set", "caller is ANA",
        "known and first", "known or x is set", "x is set or first", "not x is set and known",
        "five is 5", "five < 6", "five >= 5", "five <= 5.00", "five > 4.99", "five is {five}",
        "today is Wednesday", "today is wed", "today is not Thursday", "today is 2026-05-06",
        "today >= today", "today < today+1", "today > today-84", "now > 11:59", "now <= 12:00",
        "now >= 2026-05-06", "now < 2026-05-07", "today <= {now}", "today <= {today}",
        "x is {y}", "body is hi", "body is not hello", "not body is hello", "five < {five} or open",
        "language is en", "tries is 0", "tries < 1",
    ])
    func `a condition holds`(condition: String) {
        #expect(holds(condition))
    }

    @Test(arguments: [
        "not known", "not first", "not open", "count is 2", "x is set", "caller is not Ana",
        "known and x is set", "x is set or y is set", "five < 5", "five > 2026-05-01",
        "five < today", "x < 3", "today is Sunday", "today > today", "today > today+1",
        "today < 12:00", "now < 12:00", "now > 2026-05-06", "body < 3", "x is 3",
        "today is not Wednesday", "not today is Wednesday",
    ])
    func `a condition does not hold`(condition: String) {
        #expect(!holds(condition))
    }

    @Test(arguments: [
        ("8:00", "x is 08:00", true), ("8:00", "x < 9:30", true), ("10:00", "x < 9:30", false),
        ("2026-05-10", "x is Sunday", true), ("2026-05-10", "x is sun", true),
        ("2026-05-10", "x > today+3", true), ("2026-05-10", "x > today+4", false),
        ("Dr. Lee!", "x is dr. lee", true), ("Crème Brûlée", "x is creme brulee", true),
        ("yes 👍", "x is YES", true), ("10", "x > 9", true), ("-1", "x < 0", true),
        ("1.50", "x >= 1.5", true), ("abc", "x > 0", false), ("13:00", "x > {now}", true),
        ("ham, cheese", "x has ham", true), ("ham, cheese", "x has Cheese!", true),
        ("ham, cheese", "x has ham, cheese", false), ("ham, cheese", "x has che", false),
        ("ham, cheese", "not x has olives", true), ("", "x has ham", false),
        ("5, 6", "x has {five}", true), ("none", "x has ham or x has none", true),
        ("2026-05-07", "x > {now}", true), ("2026-05-06", "x >= {now}", true),
    ])
    func `values are compared as what they are`(value: String, condition: String, holds: Bool) {
        #expect(self.holds(condition, ["x": value]) == holds)
    }

    @Test func `a when of an answer is judged with its captures`() {
        #expect(
            rehearse(
                """
                [start]
                > How many?
                < {n: whole} when n > 5 > Too many.
                < {n: whole} when n < 1 or n is 4 > Not {n}.
                < {n: whole}, table for {n: whole} > {n} it is.
                < * when first > Never.
                < * when not known > A number.
                < * > Unreachable.
                [test t]
                < hi
                > How many?
                < 6
                > Too many.
                < 4
                > Not 4.
                < 3
                > 3 it is.
                < hm
                > A number.
                """) == [])
    }

    @Test func `each when is judged on its own, otherwise if none held`() {
        #expect(
            rehearse(
                """
                [start]
                set x = 1
                when x is 1
                  > one
                  set x = 2
                when x is 2
                  > two
                otherwise
                  > never
                when x is 3
                  > three
                otherwise
                  > not three
                  when x is 2
                    > still two
                < a
                [test t]
                < hi
                > one
                > two
                > not three
                > still two
                """) == [])
    }

    @Test func `open follows the hours in the time zone`() {
        #expect(
            rehearse(
                """
                hours = Mon-Fri 08:00-12:00, 13:00-17:00, Fri 20:00-02:00
                [start]
                when open
                  > Open.
                otherwise
                  > Opens {opens}.
                [test t]
                now 2026-05-04 8:00
                < hi
                > Open.
                now 2026-05-04 12:00
                < hi
                > Opens Mon 13:00.
                now 2026-05-04 17:00
                < hi
                > Opens Tue 08:00.
                now 2026-05-09 01:59
                < hi
                > Open.
                now 2026-05-09 02:00
                < hi
                > Opens Mon 08:00.
                """) == [])
    }
}
