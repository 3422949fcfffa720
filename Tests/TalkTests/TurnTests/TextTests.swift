import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

@Suite struct TextTests {
    @Test func `names that always exist are filled`() {
        #expect(
            rehearse(
                """
                hours = Mon-Fri 08:00-18:00
                stranger = You
                [start]
                > {caller} {from} {to} {body} {count} {tries}
                > {today} {now} {opens} {language}
                [test t]
                < a  b
                > You +15550009999 +15005550006 a b 1 0
                > 2026-05-06 2026-05-06 12:00 Thu 08:00 en
                """) == [])
    }

    @Test func `filters go from left to right`() {
        #expect(
            rehearse(
                """
                [start]
                set n = 1
                set m = 2
                set l = 1.00
                set name = Bartholomew
                set word = much
                > {n|plural pizza pizzas} {m|plural pizza pizzas} {l|plural a b} {word|plural a b}
                > {none|or friend} {none|or my dear friend} {name|or friend} {name|first 4}
                > {none|or Bartholomew|first 3} {none|plural a b}.
                < a
                [elsewhere]
                set none = x
                [test t]
                < hi
                > pizza pizzas a much
                > friend my dear friend Bartholomew Bart
                > Bar .
                """) == [])
    }

    @Test func `a date is said as people write it`() {
        #expect(
            rehearse(
                """
                languages = en, es, pl
                dates = mdy
                [start]
                set a = 2026-05-12
                set b = 2027-05-12
                set c = Tuesday
                > {a|date}, {b|date}, {c|date}
                < es
                  set language = es
                  > {a|date}, {b|date}
                < pl
                  set language = pl
                  > {a|date}, {b|date}
                [test t]
                < hi
                > Tue 12 May, Wed 12 May 2027, Tuesday
                < es
                > mar 12 may, mié 12 may 2027
                < pl
                > 5/12, 5/12/2027
                """) == [])
    }

    @Test func `a text is filled once`() {
        #expect(
            rehearse(
                """
                [start]
                set x = {body}
                > {x} and {{x} and }
                < a
                [test t]
                < {count}
                > {count} and {x} and }
                """) == [])
    }

    @Test func `white space in a value is one blank`() {
        let dialogue = ScriptDialogue(script("[start]\nset x = {body}\n> <{body}> <{x}>\n< a"))
        #expect(said(dialogue, " a\n\t b ", Session()) == "< a b > <a b>")
    }

    @Test func `a line of nothing but empty variables is left out`() {
        #expect(
            rehearse(
                """
                [start]
                > One
                > {x} {y}
                > {x|or none}
                > {x}.
                >
                > Two
                < a
                [elsewhere]
                set x = 1
                set y = 1
                [test t]
                < hi
                > One
                > none
                > .
                >
                > Two
                """) == [])
    }

    @Test(arguments: [
        ("“It’s” – ok… a\u{A0}b", "\"It's\" - ok... a b"),
        ("“It’s” – ok… 😀", "“It’s” – ok… 😀"),
        ("“Привет”", "“Привет”"), ("año – señor", "año – señor"), ("ñ – Ñ", "ñ - Ñ"),
        ("€ — [x]", "€ - [x]"),
    ])
    func `twins are put in where the whole message becomes GSM-7`(text: String, reply: String) {
        let isSpanish = text.contains("año")
        let dialogue = ScriptDialogue(script("[start]\n> \(text)"))
        #expect(said(dialogue, "x", Session()) == (isSpanish ? "año - señor" : reply))
    }

    @Test func `a tell has twins too`() {
        let dialogue = ScriptDialogue(
            script("a = sms +15550100200 from +15005550006\n[start]\ntell a > “{body}” – ok"))
        let turn = dialogue.turn(Session(), message("x"), now: 1)
        #expect(
            turn.effects == [
                .tell(
                    target: "a", to: "+15550100200", from: "+15005550006", text: "\"x\" - ok")
            ])
        #expect(turn.replies == [])
    }

    @Test(arguments: [
        ("add 1 to x", "1"), ("add -1 to x", "-1"), ("set x = 8.50\nadd 8.50 to x", "17.00"),
        ("add 3 times {price} to x", "25.50"), ("add {n} times {price} to x", "25.50"),
        ("add 0.5 times 0.5 to x", "0.3"), ("add -0.5 times 0.5 to x", "-0.3"),
        ("set x = 1.25\nadd 1 to x", "2.25"), ("set x = many\nadd 2 to x", "2"),
        ("add {word} to x", "0"), ("set x = 0.1\nadd 0.2 to x", "0.3"),
        ("add 1.005 times 100 to x", "100.500"), ("set x = -1\nadd 1 to x", "0"),
        ("add 2.5 times 2.5 to x", "6.3"), ("add 0.05 to x", "0.05"),
    ])
    func `add calculates in decimals`(lines: String, result: String) {
        let text =
            "[values]\nprice = 8.50\nn = 3\nword = much\n[start]\n\(lines)\n> {x}\n< a"
        #expect(said(ScriptDialogue(script(text)), "x", Session()) == result)
    }

    @Test func `a sum with too many digits is left out`() {
        let text = "[start]\nset x = 99999999999999999999\nadd 1 to x\n> {x}\n< a"
        let turn = ScriptDialogue(script(text)).turn(Session(), message("x"), now: 1)
        #expect(turn.replies == [Reply("99999999999999999999")])
        #expect(turn.notes.count == 1)
    }

    @Test func `a variable goes before a column and that before a value`() {
        #expect(
            rehearse(
                """
                [people: day, with]
                +15550009999 = Ana, Tue 10:30, Lee, Dr.
                [values]
                day = Monday
                hour = 8
                [start]
                > {caller} {day} {with} {hour}
                < set
                  set day = Friday
                  > {day}
                < forget
                  forget day
                  > {day}
                [test t]
                < hi
                > Ana Tue 10:30 Lee, Dr. 8
                < set
                > Friday
                < forget
                > Tue 10:30
                [test stranger]
                from +15550001111
                < hi
                > Friend Monday  8
                [test a person of the test]
                from +15550002222
                person Rey, Wed, Dr. A, B
                < hi
                > Rey Wed Dr. A, B 8
                [test a value for this test]
                set hour = 9
                < hi
                > Ana Tue 10:30 Lee, Dr. 9
                """) == [])
    }

    @Test(arguments: [
        "phone,caller,when,Last Visit,count\n+1 (555) 000-9999,Ana,\"Tue, 10:30\",Mon,x\n",
        "\u{FEFF}phone;name;When;Last Visit;n\r\n15550009999;Ana;Tue, 10:30;Mon;y\r\n",
    ])
    func `people come from a file`(file: String) {
        #expect(
            rehearse(
                """
                people = file people.csv
                [start]
                when known
                  > {caller}: {when}, {last_visit}
                otherwise
                  > Who?
                [test known]
                from whatsapp:+15550009999
                < hi
                > Ana: Tue, 10:30, Mon
                [test unknown]
                from +15550001111
                < hi
                > Who?
                """, people: file) == [])
    }

    @Test func `an index of the people file finds the same rows`() throws {
        let bytes = Array("phone,caller\n+1555,Ana\n+1666,Rey\n+1555,Twice\n".utf8)
        let file = try #require(PeopleFile(parsing: bytes))
        for address in ["+1555", "whatsapp:+1666", "+1777", "abc"] {
            #expect(file.person(at: address) == file.indexed().person(at: address))
        }
        #expect(file.person(at: "+1555") == ["caller": "Ana"])
        #expect(file.people.map(\.address) == ["+1555", "+1666", "+1555"])
    }

    @Test func `a people file that is missing or wrong is T119`() {
        let missing = script("people = file people.csv\n[start]\n> Hi").with(peopleFile: nil)
        #expect(missing.diagnostics.map { "\($0.line):\($0.column) \($0.code)" } == ["1:10 T119"])
        let wrong = script("people = file people.csv\n[start]\n> Hi {x}")
            .with(peopleFile: [0xFF])
        #expect(wrong.diagnostics.map(\.code) == [.badFile])
        let unfilled = script("people = file people.csv\n[start]\n> Hi {x} {caller}")
            .with(peopleFile: Array("phone,caller\n".utf8))
        #expect(unfilled.diagnostics.map(\.code) == [.neverFilled])
    }

    @Test func `languages fall back to the default one`() {
        #expect(
            rehearse(
                """
                languages = en, es, fr
                keep = language
                [people: language]
                +15550001111 = Ana, es
                +15550002222 = Bob, de
                [start]
                > Hello.
                > How are you?
                >es Hola.
                > Only English.
                < es > Spanish now.
                  >es Ahora.
                  set language = es
                  -> start
                < bye > Bye. -> end
                  >es Adiós.
                [test default]
                < hi
                > Hello.
                > How are you?
                > Only English.
                < es
                > Spanish now.
                > Hola.
                > Only English.
                < bye
                > Adiós.
                < hi
                > Hola.
                > Only English.
                [test of the sender]
                from +15550001111
                < hi
                > Hola.
                > Only English.
                [test of the sender, not declared]
                from +15550002222
                < bye
                > Bye.
                """) == [])
    }

    @Test func `a set of nothing unsets`() {
        #expect(
            rehearse(
                """
                [start]
                set x = 1
                set y = {x}
                set x =
                when x is set
                  > Set.
                otherwise
                  > Not set.
                > {y}.
                set z = {x}
                when z is set
                  > Never.
                < a
                [test t]
                < hi
                > Not set.
                > 1.
                """) == [])
    }

    @Test func `save gives every name, and what is not set is empty`() {
        let dialogue = ScriptDialogue(
            script("save = f.csv\n[start]\nset a = 1\nsave a, b, caller\n< {b: word}"))
        #expect(
            dialogue.turn(Session(), message("x y"), now: 1).effects == [
                .save([
                    Effect.Field(name: "a", value: "1"), Effect.Field(name: "b", value: ""),
                    Effect.Field(name: "caller", value: "Friend"),
                ])
            ])
        #expect(dialogue.script.savedNames == ["a", "b", "caller"])
    }
}
