import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck

/// Messages by which somebody who never programmed knows what to write.
@Suite struct MessageTests {
    static let messages: [(String, String, String)] = [
        (
            "[start]\n< {which: 1={caller} | 2={child2}} > a\n< * > b", "2:13 T105",
            "a choice cannot hold a variable; ask with words that stay the same, and say with when what "
                + "they stand for"
        ),
        (
            "[start]\n< when are you open > a\n< * > b", "2:1 T100",
            "there is no answer before this; \"when\" begins a condition; as a word it stands in [words]"
        ),
        (
            "[start]\n< ... when ... open ... > a\n< * > b", "2:12 T106",
            "\"when\" begins a condition; as a word it stands in [words]"
        ),
        (
            "[start]\n< yes when today is Saturday or Sunday > weekend\n< * > b", "2:33 T106",
            "behind \"and\" and \"or\" stands a whole condition: today is Sunday"
        ),
        (
            "[start]\nwhen today is Saturday or Sunday\n  > a\n> b", "2:27 T106",
            "behind \"and\" and \"or\" stands a whole condition: today is Sunday"
        ),
        (
            "[start]\n< {t: time 1:00..2:00} when t < now > a\n< * > b", "2:33 T106",
            "\"now\" cannot be compared; write {now} on the right"
        ),
        (
            "[orders: customer, goods]\n> a\n[start]\n> b", "1:2 T101",
            "a list begins with [list orders: customer, goods]"
        ),
        (
            "holidays = 25 Dec\n[start]\n> a", "1:1 T104",
            "days on which you are closed are: closed = 25 Dec"
        ),
        (
            "pupils = file pupils.csv\n[start]\n> a", "1:1 T104",
            "a list is: pupils = list"
        ),
        (
            "owner = +15550100200\n[start]\n> a", "1:1 T104",
            "a number for tell is: owner = sms +15550100200"
        ),
        ("price = 15\n[start]\n> a", "1:1 T104", "the settings are name, stranger,"),
        ("[start]\n< {first day: date} > a\n< * > b", "2:4 T101", "write first_day"),
        ("[start]\n-> new day\n[new_day]\n> a", "2:1 T100", "write new_day"),
        ("[new day]\n> a\n[start]\n> b", "1:2 T101", "write new_day"),
        (
            "[start]\n> a\ntell {from} > Thanks", "3:6 T101",
            "a tell needs a name that a setting gives, like: staff = sms +15550100200; what the bot says "
                + "to the sender begins with >"
        ),
        ("[start]\n> a\nif count is 1\n  > b", "3:1 T100", "a condition begins with when"),
        ("[start]\n> a\nelse\n  > b", "3:1 T100", "write otherwise below the when"),
        ("[start]\n> a\nafter 1 day\n  > b", "3:1 T100", "nothing happens by itself"),
        (
            "[start]\n< {n: a | b} -> c\n< * > b\n[c]\nset x = {n} / 5 * 100\n> {x}", "5:9 T122",
            "set stores a text as it is; add calculates"
        ),
        ("expire = 400 days\n[start]\n> a", "1:10 T104", "a duration of at most 365 days, like: "),
        (
            "name = n\nremember = 1 day\n[start]\n> a", "2:1 T308",
            "to remember needs a store where this runs: set PARLEY_STORE there"
        ),
        (
            "remember = 1 day\n[start]\n> a", "1:1 T104",
            "a script that remembers values needs a name, under which they are kept"
        ),
        (
            "[start]\nset x = {body|first 9}\n> {x}", "2:1 T304",
            "consider PARLEY_SESSION=sealed; a store holds it in plain, sealed or not"
        ),
        (
            "expire = 5 hours\nkeep = language\n[start]\n> a", "1:10 T213",
            "kept for 4 hours at most after its last message, since Twilio forgets the cookie then, and "
                + "so is what keep names; with a store it is kept for as long as this says: set "
                + "PARLEY_STORE"
        ),
    ]

    @Test(arguments: messages)
    func `a message says what to write`(text: String, place: String, message: String) throws {
        let found = checkedScript(text).check().filter {
            "\($0.line):\($0.column) \($0.code)" == place
        }
        let said = found.map(\.message)
        #expect(said.contains { $0.contains(message) }, "\(checkedScript(text).check())")
    }

    @Test func `what makes a value long is named with its line`() {
        func said(_ text: String, people: String = "phone,name\n") -> [String] {
            checkedScript(text, people: people).check().map {
                "\($0.line) \($0.code) \($0.message)"
            }
        }
        let grown = said(
            "segments = 99\n[people: class]\n+15550101111 = Ana, 3b\n[start]\nset class = {class} and {class}\n> {class}"
        )
        #expect(
            grown.contains {
                $0.hasPrefix("5 T117")
                    && $0.contains("the set of line 5 can make {class} as long as ")
                    && $0.contains("{class|first 40}")
            }, "\(grown)")
        let note = String(repeating: "n", count: 400)
        let column = said(
            "people = file people.csv\n[start]\n> Hi {note}",
            people: "phone,name,note\n+15550101111,Ana,x\n+15550102222,Ben,\(note)\n")
        #expect(
            column.contains { $0.contains("{note} of people.csv, line 3, has 400 characters") },
            "\(column)")
        let value = said("[values]\nterms = \(note)\n[start]\n> {terms}")
        #expect(value.contains { $0.contains("{terms} of line 2 has 400 characters") }, "\(value)")
        let asked = said(
            "tries = 2 -> end\n[start]\n> a\n< {x: text 1..400} -> b\n< * > c\n[b]\n> {x}")
        #expect(
            asked.contains { $0.contains("{x}, asked for in line 4, can have 400 characters") },
            "\(asked)")
    }

    @Test func `the columns of a people file are named where a variable is none`() {
        let found = checkedScript(
            "people = file people.csv\n[start]\n> {class}", people: "phone,name,form\n"
        ).check()
        #expect(
            found.map(\.message).contains {
                $0.hasSuffix("the columns of the people file are caller, form")
            }, "\(found)")
    }

    @Test(arguments: [20, 21])
    func `a group of more numbers than a turn tells is found`(count: Int) {
        let numbers = (0..<count).map { "+155501008\($0 + 10)" }.joined(separator: ", ")
        let text = "staff = sms \(numbers)\n[start]\ntell staff > hi\n> hello"
        let found = checkedScript(text).check().filter { $0.code == .badNumber }
        #expect(found.count == (count > 20 ? 1 : 0))
        let message = "a turn tells 20 numbers at most, and this group has 21"
        #expect(found.allSatisfy { $0.message.contains(message) })
    }

    @Test(arguments: [
        ("set x = {x}+1", true), ("set x = {x} - 1", true), ("set x = {x}/2", true),
        ("set x = {y} * {z}", true), ("set x = 2 * 3", true), ("set x = {y} + {z}", true),
        ("set x = {y} / 10", true), ("set x = {y}/10", false), ("set x = {y} - {z}", false),
        ("set x = 08:00 - {y}", false), ("set x = {y}-2", false), ("set x = {y} and {z}", false),
        ("set x = +{y}", false), ("set x = {y} *", false), ("set x = 12-14", false),
        ("set x = {y|first 3} + 1", false), ("set x = 5", false), ("set x =", false),
    ])
    func `a sum in a set is found`(line: String, isSum: Bool) {
        let found = script("[start]\nset y = a\nset z = b\n\(line)\n> {x}").diagnostics
        #expect(found.map { "\($0.code)" } == (isSum ? ["T122"] : []))
    }

    @Test(arguments: [
        ("{s: small=s | large}", "s is larg", true), ("{s: small=s | large}", "s is Large", false),
        ("{s: small=s | large}", "s is s", true), ("{s: small=s | large}", "s is not medium", true),
        ("{s: small | large}", "s is {s}", false), ("{s: text 1..9}", "s is larg", false),
        ("{s: whole 1..9}", "s is three", true), ("{s: whole 1..9}", "s is 3", false),
        ("{s: whole 1..9}", "s is 3.5", true), ("{s: number 1..9}", "s is 3.5", false),
        ("{s: date}", "s is Sundy", true), ("{s: date}", "s is Sunday", false),
        ("{s: date}", "s is today", false), ("{s: date}", "s is today+7", false),
        ("{s: date}", "s is 2026-05-12", false), ("{s: date}", "s is 12 May", true),
        ("{s: time 1:00..2:00}", "s is 1:30", false), ("{s: time 1:00..2:00}", "s is noon", true),
        ("{s: a | b}", "now is 2026-05-12", true), ("{s: a | b}", "now is 2026-05-12 10:00", false),
        ("{s: a | b}", "today is Monday", false), ("{s: a | b}", "today is Mnday", true),
        ("{s: a | b}", "count is one", true), ("{s: a | b}", "language is en", false),
        ("{s: a | b}", "language is de", true), ("{s: a | b}", "caller is Ana", false),
        ("{s: some of a | b=c}", "s has d", true), ("{s: some of a | b=c}", "s has C", true),
        ("{s: some of a | b=c}", "s has b", false), ("{s: some of a | b}", "s has a, b", true),
        ("{s: some of a | b}", "s has none", false), ("{s: a | b}", "s has c", true),
        ("{s: text 1..9}", "s has c", false),
    ])
    func `a condition that never or always holds is found`(
        answer: String, condition: String, isCertain: Bool
    ) {
        let text =
            "tries = 2 -> end\n[start]\n> ?\n< \(answer) -> b\n< * > c\n[b]\nwhen \(condition)\n  > {s}\n> b"
        let found = checkedScript(text).check().filter { $0.code == .certainCondition }
        #expect(found.count == (isCertain ? 1 : 0), "\(found)")
    }

    @Test func `other ways to fill a variable keep a condition possible`() {
        for line in ["set s = {body}", "add 1 to s", "set s = medium"] {
            let text =
                "[start]\n> ?\n< {s: a | b} -> c\n< * > d\n[c]\nwhen s is medium\n  > {s}\n\(line)\n> b"
            let found = checkedScript(text).check().filter { $0.code == .certainCondition }
            #expect(found.isEmpty, "\(line)")
        }
    }

    @Test func `a day is compared with today`() {
        #expect(
            rehearse(
                """
                [start]
                > Day?
                < {d: date}
                  when d is today
                    > Today.
                  when d is today+1
                    > Tomorrow.
                  when d is 2026-05-08
                    > Friday.
                [test t]
                < hi
                < 2026-05-06
                > Today.
                < tomorrow
                > Tomorrow.
                < 8 May
                > Friday.
                """) == [])
    }

    @Test(arguments: [
        (152, 152, 3), (151, 152, 2), (151, 153, 2), (153, 151, 2), (152, 151, 2), (152, 305, 4),
        (10, 10, 1), (158, 0, 1), (159, 0, 2),
    ])
    func `a character of two septets is not parted between segments`(
        before: Int, behind: Int, segments: Int
    ) {
        let text =
            String(repeating: "a", count: before) + "€" + String(repeating: "b", count: behind)
        #expect(Extent(text.utf8).segments == segments)
    }

    @Test(
        arguments: [
            ("America/NewYork", "America/New_York"), ("new york", "America/New_York"),
            ("Europe/Berln", "Europe/Berlin"), ("Madrid", "Europe/Madrid"),
            ("Nowhere/Atlantis", nil), ("", nil),
        ] as [(String, String?)])
    func `the zone that was probably meant is named`(name: String, zone: String?) {
        let zones = [
            "Africa/Abidjan", "America/New_York", "Europe/Berlin", "Europe/Madrid", "Etc/UTC",
        ]
        #expect(Nearest.zone(to: name, among: zones) == zone)
    }
}
