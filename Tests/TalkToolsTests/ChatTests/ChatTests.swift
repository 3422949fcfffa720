import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// Chats with exactly what is printed.
@Suite struct ChatTests {
    private static let pizza = """
        tries = 2 -> help
        typos = on
        keep = size
        staff = sms +15550100200
        save = orders.csv
        [people]
        +15550001111 = Ana
        [anytime]
        < human -> help
        < {room: whole 100..199} > Room {room}.
        [start]
        > Pizza?
        < {yes} -> size
        < {no} > Bye. -> end
        < {note: text 2..9}
          > Noted.
        [size]
        > Which size?
        < huge when known > For you only. -> done
        < {size: small | large} -> done
        < for {n: whole 1..9} > For {n}.
        < {day: date today..} > On {day}.
        < {pic: photo} > Nice.
        [done]
        save size
        tell staff > one {size}
        > It comes.
        [help]
        > Ring us: 555.
        """

    @Test func `below a reply stands what it costs, what is remembered, saved and told`() throws {
        var chat = try Chat(with: Self.pizza)
        #expect(
            chat.type("hi", "yes", "what", "LARGE") == [
                "> Pizza?", "  at start, GSM-7, 6 characters, 1 segment, session 97 of 3000",
                "> Which size?", "  at size, GSM-7, 11 characters, 1 segment, session 108 of 3000",
                "> Sorry, I did not understand that.",
                "  at size after 1 wrong answer, GSM-7, 33 characters, 1 segment, "
                    + "session 108 of 3000",
                "> It comes.", "  ended, GSM-7, 9 characters, 1 segment, session 108 of 3000",
                "  saved size=large", "  told staff (+15550100200) > one large",
            ])
        #expect(chat.type("/vars") == ["  size = large"])
    }

    @Test func `a text that nobody answers says why`() throws {
        var chat = try Chat(with: "limit = 1 in 10 minutes\n[start]\n> Hello.\n< *\n  > So.")
        #expect(
            chat.type("/why", "/back") == ["  nothing was texted yet", "  nothing was texted yet"])
        #expect(
            chat.type("START", "hi", "again", "/why", "/wait 10m", "again") == [
                "  silent: Twilio answers this word itself, begun, session 80 of 3000",
                "> Hello.", "  at start, GSM-7, 6 characters, 1 segment, session 97 of 3000",
                "  silent: the limit is 1 in 10 minutes, at start, session 97 of 3000",
                "  silent: the limit is 1 in 10 minutes",
                "  it is 2026-05-06 12:10",
                "> So.",
                "  at start after 1 wrong answer, GSM-7, 3 characters, 1 segment, "
                    + "session 97 of 3000",
            ])
        #expect(
            chat.type("stop") == [
                "  silent: Twilio blocks who texts this word, and all is forgotten"
            ])
    }

    @Test func `a chat can begin in a state, and shows who is known`() throws {
        var chat = try Chat(
            with: "people = file people.csv\n[start]\n> Hi.\n[end_of_day]\n> So?\n< {yes} > Good, "
                + "{caller}, {with}.",
            people: "number,name,with\n+15550009999,Ana,\"Dr. Lee, MD\"\n", at: "end_of_day")
        #expect(chat.type("/vars") == ["  caller = Ana (people)", "  with = Dr. Lee, MD (people)"])
        #expect(chat.type("yes").first == "> Good, Ana, Dr. Lee, MD.")
    }

    @Test func `the last text is taken back, with what was done after it`() throws {
        var chat = try Chat(with: Self.pizza)
        _ = chat.type("hi", "yes", "/photo https://example.org/1", "small", "/wait 1 day")
        #expect(chat.type("/back", "/vars") == ["  taken back: small", "  no variable is set"])
        #expect(chat.hasPicture)
        #expect(chat.type("", "/vars").first == "> Nice.")
        #expect(chat.type("/vars") == ["  pic = https://example.org/1"])
        #expect(
            chat.type("/back", "/back", "/back", "/back") == [
                "  taken back: the picture", "  taken back: yes", "  taken back: hi",
                "  nothing was texted yet",
            ])
        #expect(chat.type("hello").first == "> Pizza?")
    }

    @Test func `an empty line without a picture is nothing`() throws {
        var chat = try Chat(with: Self.pizza)
        #expect(chat.type("", "  ") == [])
        #expect(chat.type("/help").count == 7)
        #expect(chat.type("/quit") == [])
    }

    @Test func `time stands on the script's minute`() throws {
        let script = Script(parsing: Array("[start]\n> {now}".utf8), name: "bot.talk")
        var opening = Chat.Opening(clock: 1_778_068_859)
        var chat = try Chat(script, zone: .utc, file: "bot.talk", opening: opening)
        #expect(
            chat.type("hi", "/wait 59s", "hi").filter { $0.hasPrefix(">") } == [
                "> 2026-05-06 12:00", "> 2026-05-06 12:00",
            ])
        opening.moment = " 2027-01-01 8:30"
        chat = try Chat(script, zone: .utc, file: "bot.talk", opening: opening)
        #expect(chat.type("hi").first == "> 2027-01-01 08:30")
    }

    @Test(arguments: [
        ("at", "strat", "--at: bot.talk has no state \"strat\"; did you mean \"start\"?"),
        ("now", "noon", "--now noon is not a time; write it like \"2026-05-04 10:00\""),
        ("from", "me", "--from me is not a number; write it like +15550001234"),
        ("to", "+1 555", "--to +1 555 is not a number; write it like +15550001234"),
    ])
    func `an opening that is not understood says so`(option: String, value: String, text: String) {
        let script = Script(parsing: Array("[start]\n> Hi.".utf8), name: "bot.talk")
        var opening = Chat.Opening(clock: 0)
        switch option {
        case "at": opening.state = value
        case "now": opening.moment = value
        case "from": opening.from = value
        default: opening.to = value
        }
        let mistake = #expect(throws: Chat.Mistake.self) {
            _ = try Chat(script, zone: .utc, file: "bot.talk", opening: opening)
        }
        #expect(mistake?.description == text)
    }
}

extension ChatTests {
    /// What `/why` says of the last of some lines, without the place of the file.
    private func why(_ lines: String...) throws -> [String] {
        var chat = try Chat(with: Self.pizza)
        for line in lines { _ = chat.type(line) }
        return chat.type("/why").map { String($0.dropFirst(2)) }
    }

    @Test func `a word`() throws {
        #expect(
            try why("hi", "no") == [
                "[start] waited for an answer", "bot.talk:14: < {no} > Bye. -> end",
                "  took it: its words, a list's or a choice (first of all)",
                "bot.talk:13: < {yes} -> size", "  did not: other words",
                "bot.talk:15: < {note: text 2..9}",
                "  did not: it fits too, but comes later in the order",
            ])
    }

    @Test func `a when that does not hold, and a text that is only an answer later`() throws {
        #expect(
            try why("hi", "yes", "huge") == [
                "[size] waited for an answer; wrong answer 1 of 2",
                "nothing takes it: the built-in answer",
                "bot.talk:19: < huge when known > For you only. -> done",
                "  did not: it fits, but its \"when\" did not hold: the sender is unknown",
                "bot.talk:20: < {size: small | large} -> done", "  did not: none of its choices",
                "bot.talk:21: < for {n: whole 1..9} > For {n}.", "  did not: another phrase",
                "bot.talk:22: < {day: date today..} > On {day}.",
                "  did not: no day in it",
                "bot.talk:23: < {pic: photo} > Nice.", "  did not: no picture",
                "bot.talk:9: < human -> help", "  did not: other words",
                "bot.talk:10: < {room: whole 100..199} > Room {room}.",
                "  did not: no whole number in it",
            ])
    }

    @Test func `a question, with its value and bounds that others have`() throws {
        #expect(
            try why("hi", "yes", "for 3") == [
                "[size] waited for an answer", "bot.talk:21: < for {n: whole 1..9} > For {n}.",
                "  took it: a question or a phrase (after all exact words), n = 3",
                "bot.talk:19: < huge when known > For you only. -> done",
                "  did not: other words",
                "bot.talk:20: < {size: small | large} -> done", "  did not: none of its choices",
                "bot.talk:9: < human -> help", "  did not: other words",
            ])
        #expect(
            try why("hi", "yes", "12 May and 13 May").contains(
                "  did not: two days: 12 May and 13 May"))
        #expect(
            try why("hi", "yes", "the 19th or the 20th").contains(
                "  did not: two days: the 19th and the 20th"))
        #expect(
            try why("hi", "yes", "Tuesday or Wednesday").contains(
                "  did not: two days: Tuesday and Wednesday"))
        #expect(
            try why("hi", "yes", "not Friday").contains(
                "  did not: \"not\" says that the day is not wanted"))
        #expect(
            try why("hi", "yes", "before Friday").contains(
                "  did not: \"before\" makes the day a limit"))
        #expect(
            try why("hi", "yes", "next Friday").contains(
                "  did not: it may be 2026-05-08 or 2026-05-15"))
        #expect(try why("hi", "yes", "7").contains("  did not: 7 is out of bounds"))
        #expect(
            try why("hi", "yes", "yesterday").contains("  did not: 2026-05-05 is out of bounds"))
    }

    @Test func `each when that was looked at, with its values`() throws {
        var chat = try Chat(
            with: """
                [start]
                > How many?
                < {n: whole 1..99} -> order
                [order]
                when n > 5
                  > A big order.
                when n is 3
                  > Three.
                otherwise
                  > Some.
                """)
        _ = chat.type("hi")
        #expect(
            chat.type("3", "/why").suffix(4) == [
                "  bot.talk:5: when n > 5", "    did not hold: n = 3",
                "  bot.talk:7: when n is 3", "    held: n = 3",
            ])
    }

    @Test func `a bare text, a forgiven slip, and a limit`() throws {
        #expect(
            try why("hi", "maybe").prefix(3) == [
                "[start] waited for an answer", "bot.talk:15: < {note: text 2..9}",
                "  took it: a text or word (after all other questions), note = maybe",
            ])
        #expect(
            try why("hi", "yes", "humen").prefix(3) == [
                "[size] waited for an answer", "bot.talk:9: < human -> help",
                "  took it: one slip from its word, typos = on",
            ])
        #expect(
            try why("hi", "yes", "what", "what").prefix(3) == [
                "[size] waited for an answer; wrong answer 2 of 2", "bot.talk:1: tries = 2 -> help",
                "  took it: as many wrong answers as it allows",
            ])
    }

    @Test func `a text when nothing waited`() throws {
        let begin = "; the text may be an answer of [start] already"
        #expect(
            try why("maybe") == [
                "nothing was asked, so [start] was entered" + begin,
                "no answer takes it: what a state says on entering was said",
                "bot.talk:13: < {yes} -> size", "  did not: other words",
                "bot.talk:14: < {no} > Bye. -> end", "  did not: other words",
                "bot.talk:15: < {note: text 2..9}",
                "  did not: any text would fit, so it takes none that was not asked for",
                "bot.talk:9: < human -> help", "  did not: other words",
                "bot.talk:10: < {room: whole 100..199} > Room {room}.",
                "  did not: no whole number in it",
            ])
        #expect(
            try why("no", "I can't make it").prefix(2) == [
                "the conversation had ended, so [start] was entered" + begin,
                "a yes or no after the end is not an answer",
            ])
        #expect(try why("no", "no") == ["silent: a courtesy after the goodbye"])
        #expect(
            try why("hi", "/wait 5h", "hi").first
                == "the cookie was gone after 4 hours, so [start] was entered" + begin)
        var mute = try Chat(with: Self.pizza, at: "done")
        #expect(
            mute.type("hi", "/why").contains(
                "  [done] asks nothing, so [start] was entered" + begin))
        var chat = try Chat(with: "expire = 1 hour\n[first]\n-> second\n[second]\n> Hi.\n< a > b")
        #expect(
            chat.type("a", "/wait 2h", "a", "/why").suffix(3) == [
                "  what was asked was longer ago than 1 hour, so [first] was entered; "
                    + "the text may be an answer of [second] already",
                "  bot.talk:6: < a > b",
                "    took it: its words, a list's or a choice (first of all)",
            ])
    }
}
