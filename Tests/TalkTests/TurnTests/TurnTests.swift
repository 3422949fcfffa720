import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// The paragraphs of "A turn", each with scripts that test themselves.
@Suite struct TurnTests {
    @Test func `a first text may be an answer already, and drops what was said`() {
        #expect(
            rehearse(
                """
                [anytime]
                < help me > Call 555.
                < whatever {x: text} > You said {x}.
                [start]
                > Ready?
                add 1 to entered
                < {yes} > Good, {entered}.
                < {n: whole} > Number {n}.
                < {w: word} > A word: {w}.
                < * > Yes or a number.
                [test exact]
                < yes
                > Good, 1.
                [test question]
                < it is 7
                > Number 7.
                [test anytime]
                < help me
                > Call 555.
                [test phrase of anytime]
                < whatever you want
                > You said you want.
                [test no bare word, and never a wrong answer]
                < hello
                > Ready?
                < hello
                > A word: hello.
                < some words
                > Yes or a number.
                """) == [])
    }

    @Test func `a typo is forgiven in the first text too`() {
        #expect(
            rehearse(
                """
                typos = on
                [start]
                > Ready?
                < order > Ordered.
                [test t]
                < oder
                > Ordered.
                """) == [])
    }

    @Test func `a start that ends is matched against anytime alone`() {
        #expect(
            rehearse(
                """
                [anytime]
                < menu > Pizza.
                < yes > Said yes.
                [start]
                > Welcome {count}.
                [other]
                < menu > Never.
                [test new]
                < hi
                > Welcome 1.
                < menu
                > Pizza.
                < hi
                > Welcome 3.
                [test yes in a new session]
                < yes
                > Said yes.
                [test yes after an end confirms nothing]
                < hi
                > Welcome 1.
                < OK!
                silent
                < nope
                silent
                < I can't
                > Welcome 2.
                """) == [])
    }

    @Test func `after an end the turn rests where start does`() {
        #expect(
            rehearse(
                """
                [start]
                > Ready?
                < {yes} > Bye. -> end
                < * > What?
                [test t]
                < hi
                > Ready?
                < yes
                > Bye.
                < yes
                silent
                < hello
                > Ready?
                < yes
                > Bye.
                """) == [])
    }

    @Test func `effects of start hold though its texts are dropped`() {
        #expect(
            rehearse(
                """
                staff = sms +15550100200
                save = answers.csv
                [start]
                set greeted = 1
                tell staff > Somebody wrote.
                save greeted, count
                > Hello.
                < go > Went {greeted}.
                [test t]
                < go
                > Went 1.
                told staff > Somebody wrote.
                saved greeted=1, count=1
                """) == [])
    }

    @Test func `an answer without a target stays and repeats nothing`() {
        #expect(
            rehearse(
                """
                [start]
                > Question?
                < a > First.
                < b
                  set x = 3
                < c
                  > {x}
                < d -> next
                [next]
                > Next.
                < e -> start
                [test t]
                < hi
                > Question?
                < a
                > First.
                < b
                silent
                < c
                > 3
                < d
                > Next.
                < e
                > Question?
                """) == [])
    }

    @Test func `a target on the line is followed after the lines below`() {
        #expect(
            rehearse(
                """
                [start]
                > Q
                < a > One. -> next
                  > Two.
                  set x = 5
                < b -> next
                  when x is set
                    -> other
                  > Not yet.
                [next]
                > Next {x}.
                < b -> other
                [other]
                > Other.
                [test t]
                < q
                > Q
                < a
                > One.
                > Two.
                > Next 5.
                < b
                > Other.
                [test u]
                < b
                > Not yet.
                > Next .
                """) == [])
    }

    @Test func `texts of a turn are one message, an empty line included`() {
        #expect(
            rehearse(
                """
                [start]
                > One
                >
                > Two
                -> more
                [more]
                > Three
                [test t]
                < hi
                > One
                >
                > Two
                > Three
                """) == [])
    }

    @Test func `a turn that says only white space is silent, and what it did holds`() {
        #expect(
            rehearse(
                """
                [start]
                >
                > {x}
                set y = 1
                < a > y is {y}.
                [elsewhere]
                set x = 1
                [test t]
                < hi
                silent
                < a
                > y is 1.
                """) == [])
    }

    @Test func `wrong answers in a row lead to the limit's target`() {
        #expect(
            rehearse(
                """
                tries = 3 -> human
                [start]
                > Q
                < a > Right {tries}.
                < again -> again
                < other -> other
                < * when tries is 1 > Wrong once.
                < * > Wrong {tries}.
                [other]
                tries 2 -> start
                > Other.
                < back -> start
                [human]
                > Human {tries}.
                [test limit]
                < hi
                > Q
                < x
                > Wrong once.
                < x
                > Wrong 2.
                < x
                > Human 3.
                < x
                > Q
                < x
                > Wrong once.
                [test a right answer sets them to nought]
                at start
                < x
                > Wrong once.
                < x
                > Wrong 2.
                < a
                > Right 0.
                < x
                > Wrong once.
                [test a limit of the state's own]
                at other
                < x
                > Sorry, I did not understand that.
                < x
                > Q
                < x
                > Wrong once.
                [test another state]
                at start
                < x
                > Wrong once.
                < other
                > Other.
                < back
                > Q
                < x
                > Wrong once.
                """) == [])
    }

    @Test func `a star that stays or comes back leaves the tries`() {
        #expect(
            rehearse(
                """
                tries = 4 -> start
                [start]
                > Q {tries}
                < go -> a
                [a]
                > A {tries}
                < x > x
                < * when tries is 1 -> again
                < * when tries is 2 -> a
                < * when tries is 3 -> around
                [around]
                > Around.
                -> a
                [test t]
                at a
                < 1
                > A 1
                < 2
                > A 2
                < 3
                > Around.
                > A 3
                < 4
                > Q 4
                """) == [])
    }

    @Test func `an end forgets variables but for keep, and leaves the count`() {
        #expect(
            rehearse(
                """
                keep = a
                [start]
                > {a}.{b}.{count}
                < set
                  set a = 1
                  set b = 2
                  > {a}.{b}
                < bye -> end
                [test t]
                < hi
                > ..1
                < set
                > 1.2
                < bye
                silent
                < hi
                > 1..4
                """) == [])
    }

    @Test func `an anytime answer whose target has no answers ends`() {
        #expect(
            rehearse(
                """
                [anytime]
                < info -> info
                < tell -> told
                < once -> once
                [start]
                > Start.
                < go -> q
                [q]
                > Q?
                < a > A.
                < x > X.
                [info]
                > Info.
                [told]
                > Told.
                -> back
                [once]
                > Once.
                -> again
                [test ends]
                at q
                < info
                > Info.
                < a
                > Start.
                [test goes back]
                at q
                < tell
                > Told.
                > Q?
                < a
                > A.
                [test again]
                at q
                < once
                > Once.
                > Q?
                < x
                > X.
                """) == [])
    }

    @Test func `again says the texts anew and runs nothing else`() {
        #expect(
            rehearse(
                """
                staff = sms +15550100200
                [start]
                > First.
                add 1 to n
                when n is 1
                  > One.
                otherwise
                  > More.
                tell staff > Hello.
                < again -> again
                < twice -> start
                [test t]
                < hi
                > First.
                > One.
                told staff
                < again
                > First.
                > One.
                < twice
                > First.
                > More.
                < again
                > First.
                > More.
                """) == [])
    }

    @Test func `again stops at an arrow`() {
        #expect(
            rehearse(
                """
                [start]
                > Q
                < on
                  set x = 1
                  -> q
                [q]
                > Text.
                when y is set
                  > Gone.
                  -> end
                > Rest.
                < mark
                  set y = 1
                  -> again
                [test t]
                at q
                < mark
                > Text.
                > Gone.
                < mark
                > Text.
                > Gone.
                """) == [])
    }

    @Test func `back goes one further each time`() {
        let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]
        var text = "[anytime]\n< back -> back\n"
        for (index, letter) in letters.enumerated() {
            let next = index + 1 < letters.count ? letters[index + 1] : "a"
            text += "[\(letter)]\n> In \(letter).\nadd 1 to entered\n< on -> \(next)\n"
        }
        text += """
            [test six deep, then again]
            < hi
            > In a.
            < on
            > In b.
            < back
            > In a.
            < back
            > In a.
            < on
            > In b.
            < on
            > In c.
            < on
            > In d.
            < on
            > In e.
            < on
            > In f.
            < on
            > In g.
            < on
            > In h.
            < back
            > In g.
            < back
            > In f.
            < back
            > In e.
            < back
            > In d.
            < back
            > In c.
            < back
            > In b.
            < back
            > In b.
            """
        #expect(rehearse(text) == [])
    }

    @Test func `back from a state without answers is the state just asked`() {
        #expect(
            rehearse(
                """
                [start]
                > Start.
                < on -> q
                [q]
                > Q {x}.
                < how -> help
                < set
                  set x = 7
                  -> help
                [help]
                > Help.
                -> back
                [test t]
                < hi
                > Start.
                < on
                > Q .
                < how
                > Help.
                > Q .
                < set
                > Help.
                > Q 7.
                """) == [])
    }

    @Test func `a turn stops after twenty moves`() {
        let text = "[start]\nadd 1 to n\n-> start2\n[start2]\nadd 1 to n\n> {n}\n-> start\n"
        let script = script(text)
        let dialogue = ScriptDialogue(script)
        let turn = dialogue.turn(Session(), message("hi"), now: 1000)
        let lines = turn.replies.first?.text.split(separator: "\n")
        #expect(lines?.count == 10)
        #expect(lines?.last == "20")
        #expect(turn.notes.count == 1)
    }

    @Test func `a session of another script or of a lost state is new`() {
        let dialogue = ScriptDialogue(script("name = A\n[start]\n> Start {count}.\n< a > A."))
        var session = Session()
        session.script = "A"
        session.state = "start"
        session.count = 4
        #expect(said(dialogue, "a", session) == "A.")
        session.state = "gone"
        #expect(said(dialogue, "b", session) == "Start 1.")
        session.state = "start"
        session.script = "B"
        #expect(said(dialogue, "b", session) == "Start 1.")
        session.script = ""
        session.state = nil
        #expect(said(dialogue, "b", session) == "Start 5.")
    }

    @Test func `a state that lost its answers asks nothing`() {
        let dialogue = ScriptDialogue(
            script("name = A\n[start]\n> Start {count} {x}.\n< a > A.\n[done]\nset x = 1"))
        var session = Session()
        session.script = "A"
        session.state = "done"
        session.count = 4
        session.variables = ["x": "7"]
        #expect(said(dialogue, "b", session) == "Start 5 7.")
        #expect(said(dialogue, "a", session) == "A.")
    }

    @Test func `an expired session is none`() {
        #expect(
            rehearse(
                """
                expire = 30 minutes
                [start]
                > Start {count}.
                < a > A.
                [test t]
                < hi
                > Start 1.
                wait 30 minutes
                < a
                > A.
                wait 31 minutes
                < x
                > Start 1.
                """) == [])
    }

    @Test func `the limit is a fixed window from the first reply`() {
        #expect(
            rehearse(
                """
                limit = 2 in 10 minutes
                [start]
                > Hi {count}.
                < quiet
                  set x = 1
                < a > A {count}.
                [test t]
                < hi
                > Hi 1.
                wait 6 minutes
                < quiet
                silent
                < a
                > A 3.
                < a
                silent
                wait 4 minutes
                < a
                > A 4.
                """) == [])
    }

    @Test func `there are 64 variables`() {
        var text = "[start]\n"
        for index in 1...70 { text += "set v\(index) = \(index)\n" }
        let dialogue = ScriptDialogue(script(text + "> {v64}.{v65}\n< a"))
        let turn = dialogue.turn(Session(), message("hi"), now: 1000)
        #expect(turn.replies == [Reply("64.")])
        #expect(turn.session?.variables.count == 64)
        #expect(turn.notes.count == 6)
    }

    @Test func `a reply is cut at a word`() {
        let dialogue = ScriptDialogue(
            script("[start]\n> \(String(repeating: "word ", count: 500))"))
        let turn = dialogue.turn(Session(), message("hi"), now: 1000)
        let text = turn.replies.first?.text ?? ""
        #expect(text.count <= 1600)
        #expect(text.hasSuffix("word..."))
        #expect(text.count > 1590)
        #expect(turn.notes.count == 1)
        let long = ScriptDialogue(script("[start]\n> \(String(repeating: "😀", count: 2000))"))
        let cut = long.turn(Session(), message("hi"), now: 1000).replies.first?.text ?? ""
        #expect(cut.utf16.count <= 1600)
        #expect(cut.hasSuffix("😀..."))
    }

    @Test(
        arguments: [
            // One word is cut away whole while that costs at most 80 characters of 1,597.
            (words(1_518, 99), 1_518), (words(1_517, 99), 1_517), (words(1_516, 99), 1_597),
            (words(1_000, 999), 1_597), (words(1_597, 99), 1_597), (words(1_596, 99), 1_596),
            ("Hi " + String(repeating: "b", count: 1_999), 1_597),
            // A character of two units does not fit into the last one.
            ("Hi " + String(repeating: "😀", count: 999), 1_597),
            ("Hi, " + String(repeating: "😀", count: 999), 1_596),
        ] as [(String, Int)])
    func `a cut that would lose more than 80 characters goes between two`(
        text: String, kept: Int
    ) {
        let dialogue = ScriptDialogue(script("[start]\n> \(text)"))
        let said = dialogue.turn(Session(), message("hi"), now: 1000).replies.first?.text ?? ""
        let whole = String(decoding: Array(text.utf16.prefix(kept)), as: UTF16.self)
        #expect(said == whole + "...")
        #expect(said.utf16.count == kept + 3)
    }

    @Test(arguments: ["\u{1}", "\u{0}\u{7F}", " \u{85}\r\n\u{9F}", "\u{FFFE}\u{FFFF}"])
    func `a reply of control characters only is none`(body: String) {
        let dialogue = ScriptDialogue(
            script("office = sms +15550001111\n[start]\n> {body}\ntell office > {body}"))
        let turn = dialogue.turn(Session(), message(body), now: 1000)
        #expect(turn.replies.isEmpty)
        #expect(turn.effects.isEmpty)
        let said = dialogue.turn(Session(), message(body + "x"), now: 1000)
        #expect(said.replies.count == 1)
        #expect(said.effects.count == 1)
    }

    @Test func `a session that is too long loses the ends of its longest values`() {
        var text = "[start]\n> Hi\n<a\n"
        for index in 0..<12 { text += "[s\(index)]\n> x\n< {v\(index): text} -> s\(index + 1)\n" }
        text += "[s12]\n> Done\n< x"
        let dialogue = ScriptDialogue(script(text))
        var session = Session()
        session.state = "s0"
        session.script = "test.talk"
        var notes: [String] = []
        for index in 0..<12 {
            let body = String(repeating: index == 3 ? "x" : "long ", count: index == 3 ? 5 : 60)
            let turn = dialogue.turn(session, message(body), now: 1000)
            session = turn.session ?? Session()
            notes += turn.notes
            #expect(session.estimatedLength <= ScriptDialogue.sessionLimit)
        }
        #expect(session.state == "s12")
        #expect(session.variables["v3"] == "xxxxx")
        #expect(!notes.isEmpty)
    }

    @Test func `the same input gives the same output`() {
        let dialogue = ScriptDialogue(script("[start]\n> {now} {count}\n< a > b"))
        let first = dialogue.turn(Session(), message("hi"), now: 1000)
        #expect(first == dialogue.turn(Session(), message("hi"), now: 1000))
    }

    @Test(arguments: ["", "\u{0}", "\r\n", String(repeating: "a ", count: 500), "🎉", "{x}"])
    func `no text can make a turn fail`(text: String) {
        let dialogue = ScriptDialogue(
            script("[start]\n> {body}\n< {x: text} > {x}\n< ... {y: whole} ... {z: word} > {y}"))
        let first = dialogue.turn(Session(), message(text), now: 1000)
        let next = dialogue.turn(first.session ?? Session(), message(text), now: 1001)
        for reply in first.replies + next.replies { #expect(reply.text.utf16.count <= 1600) }
    }
}

/// A message from the sender of tests.
func message(_ body: String, id: String = "") -> Message {
    Message(from: "+15550009999", to: "+15005550006", body: body, id: id)
}

/// Two words of so many letters.
private func words(_ first: Int, _ second: Int) -> String {
    String(repeating: "a", count: first) + " " + String(repeating: "b", count: second)
}

/// What a dialogue says to a text.
func said(_ dialogue: some Dialogue, _ body: String, _ session: Session) -> String? {
    dialogue.turn(session, message(body), now: 1000).replies.first?.text
}
