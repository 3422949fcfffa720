import TalkSupport
import TestSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// A chat that is kept as a test of its script.
@Suite struct ChatRecordingTests {
    private static let source = """
        stranger = you
        staff = sms +15550100200
        save = rows.csv
        [start]
        > Hello {caller},
        >
        > it is {now}.
        < {pic: photo} > Thanks for the picture.
        < {x: text}
          save x, pic
          tell staff > {from} says # {x}
        """

    private func addition(_ chat: Chat, _ name: String, time: Bool) throws -> String {
        let recording = try #require(ChatRecording(chat, name: name))
        let source = Array(Self.source.utf8)
        let addition = recording.addition(to: source, time: time)
        let script = Script(parsing: source + addition, name: "bot.talk")
        #expect(recording.passes(in: script, zone: .utc))
        return String(decoding: addition, as: UTF8.self)
    }

    @Test func `a script that asks for a store has one, and its test says so`() throws {
        for (settings, hasStore) in [("remember = 9 days\n", true), ("", false)] {
            let source = Array(
                "name = n\n\(settings)keep = x\n[start]\n> {x|or Hello}.\nset x = You\n".utf8)
            let script = Script(parsing: source, name: "bot.talk")
            for script in [script, script.withStore()] {
                var chat = try Chat(
                    script, zone: .utc, file: "bot.talk", opening: Chat.Opening(clock: 0))
                let said = chat.type("hi", "/wait 5h", "hi")
                let remembers = hasStore || script.hasStore
                #expect(said.contains("> You.") == remembers, "\(said)")
                let recording = try #require(ChatRecording(chat, name: "t"))
                let addition = recording.addition(to: source, time: false)
                let text = String(decoding: addition, as: UTF8.self)
                #expect(text.contains("\nstore\n") == remembers, "\(text)")
                let changed = Script(parsing: source + addition, name: "bot.talk")
                #expect(recording.passes(in: changed, zone: .utc))
            }
        }
    }

    @Test func `who opted out gets nothing more, and the test says that there is a store`() throws {
        let source = Array("remember = 9 days\nname = n\n[start]\n> Hello.\n".utf8)
        let script = Script(parsing: source, name: "bot.talk")
        var chat = try Chat(script, zone: .utc, file: "bot.talk", opening: Chat.Opening(clock: 0))
        let said = chat.type("hi", "unsubscribe me", "hi", "/why", "START", "hi")
        #expect(
            said.count { $0.contains("until START or UNSTOP takes that back") } == 2, "\(said)")
        #expect(said.count { $0 == "> Hello." } == 2, "\(said)")
        let recording = try #require(ChatRecording(chat, name: "t"))
        let addition = recording.addition(to: source, time: false)
        #expect(String(decoding: addition, as: UTF8.self).contains("\nstore\n"))
        let changed = Script(parsing: source + addition, name: "bot.talk")
        #expect(recording.passes(in: changed, zone: .utc))
    }

    @Test func `everything that was done stands in the test`() throws {
        let script = Script(parsing: Array(Self.source.utf8), name: "bot.talk")
        var opening = Chat.Opening(clock: 0)
        opening.from = "+15550001111"
        opening.to = "+15550002222"
        opening.moment = "2027-01-01 08:30"
        var chat = try Chat(script, zone: .utc, file: "bot.talk", opening: opening)
        _ = chat.type(
            "hi", "oops", "/back", "a, b # c", "/photo https://example.org/1#x", "/wait 90m", "",
            "STOP", "/wait 5h", "/photo https://example.org/2")
        #expect(
            try addition(chat, " what it shows ", time: true) == """


                [test what it shows]
                now 2027-01-01 08:30
                from +15550001111
                to +15550002222
                < hi
                > Hello you,
                >
                > it is 2027-01-01 08:30.
                < a, b # c
                silent
                saved pic=
                told staff > +15550001111 says # a, b # c
                wait 90 minutes
                photo https://example.org/1#x
                <
                > Thanks for the picture.
                < STOP
                silent

                """)
    }

    @Test func `a sender of the people file is written down, one of the script is not`() throws {
        var chat = try Chat(
            with: "people = file p.csv\n[start]\n> Hi {caller}.",
            people: "number,name\n+15550009999,Ana\n")
        _ = chat.type("hi")
        let recording = try #require(ChatRecording(chat, name: "known"))
        #expect(
            String(decoding: recording.addition(to: [0x0A], time: false), as: UTF8.self)
                == "\n[test known]\nperson Ana\n< hi\n> Hi Ana.\n")
        chat = try Chat(
            with: "[people]\n+15550009999 = Ana\n[start]\n> Hi {caller}.\n< a > b", at: "start")
        _ = chat.type("hi")
        let other = try #require(ChatRecording(chat, name: "known"))
        #expect(
            String(decoding: other.addition(to: Array("a\r\n".utf8), time: false), as: UTF8.self)
                == "\r\n[test known]\r\nat start\r\n< hi\r\n> Sorry, I did not understand that.\r\n"
        )
    }

    @Test func `a chat in which nothing was said is none`() throws {
        var chat = try Chat(with: Self.source)
        #expect(ChatRecording(chat, name: "x") == nil)
        _ = chat.type("/wait 5h", "hi", "/back")
        #expect(ChatRecording(chat, name: "x") == nil)
    }

    @Test func `what changed meanwhile does not pass`() throws {
        var chat = try Chat(with: "[start]\n> Hello.\n")
        _ = chat.type("hi")
        let recording = try #require(ChatRecording(chat, name: "greets"))
        for (text, passes) in [("Hello.", true), ("Good day.", false)] {
            let source = Array("[start]\n> \(text)\n".utf8)
            let script = Script(
                parsing: source + recording.addition(to: source, time: false), name: "bot.talk")
            #expect(recording.passes(in: script, zone: .utc) == passes)
        }
        #expect(!recording.passes(in: chat.script, zone: .utc))
    }

    @Test(arguments: [
        ("", "a test needs a name, like \"a late answer\""),
        (" ", "a test needs a name, like \"a late answer\""),
        ("a # b", "a test's name is one line without \"#\""),
        ("a\n[b", "a test's name is one line without \"#\""),
        (" taken", "there is a test \"taken\" already; give this one another name"),
    ])
    func `a name that cannot be used says why`(name: String, mistake: String) {
        let script = Script(
            parsing: Array("[start]\n> Hi.\n[test taken]\n< hi".utf8), name: "bot.talk")
        #expect(ChatRecording.mistake(in: name, for: script) == mistake)
        #expect(ChatRecording.mistake(in: "free", for: script) == nil)
    }

    /// What is typed at random: words of the script, and what may do harm.
    private static func line(
        _ words: [String], _ generator: inout SteadyGenerator
    ) -> String {
        let pick = { (texts: [String], generator: inout SteadyGenerator) in
            texts[Int.random(in: 0..<texts.count, using: &generator)]
        }
        switch Int.random(in: 0..<12, using: &generator) {
        case 0:
            return pick(
                [
                    "/wait 5h", "/wait 20m", "/back", "/photo https://example.org/1", "/why",
                    "/vars", "/wait 3 days",
                ], &generator)
        case 1...6: return pick(words, &generator)
        case 7:
            return pick(
                [
                    "a=b, c=d", "x,y", "…", "...", "# x", "x # y", "a  b", "\"", "[x]", "> x",
                    "< y",
                    "-> start", "{x}", "a,, b", "\u{0B}x\u{0C}", "’", "e\u{301}",
                ], &generator)
        default:
            let parts = RandomParts.texts.filter { $0 != "\n" }
            return (0..<Int.random(in: 1...4, using: &generator))
                .map { _ in pick(parts, &generator) }.joined()
        }
    }

    @Test(arguments: try Examples.names, 0..<4)
    func `a random chat passes as a test`(name: String, seed: Int) throws {
        let source = try Examples.bytes(name)
        let script = try Examples.script(name)
        let zone = try Examples.zone(of: script)
        let words = String(decoding: source, as: UTF8.self)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var generator = SteadyGenerator(state: UInt64(seed))
        var opening = Chat.Opening(clock: 1_778_068_800 + 9_999_999 * seed)
        if seed % 2 == 1 { opening.from = "+15550101111" }
        if seed == 3 { opening.state = script.states.last?.name.text }
        var chat = try Chat(script, zone: zone, file: name, opening: opening)
        for _ in 0..<60 { _ = chat.type(Self.line(words, &generator)) }
        let recording = try #require(ChatRecording(chat, name: "at random"))
        let addition = recording.addition(to: source, time: true)
        var changed = Script(parsing: source + addition, name: name)
        if let path = changed.peopleFilePath {
            changed = changed.with(peopleFile: try Examples.bytes(path))
        }
        #expect(changed.diagnostics == [])
        let outcome = Rehearsal(changed, zone: zone).run().outcomes.last
        #expect(outcome?.name == "at random")
        #expect(outcome?.failure == nil)
        #expect(recording.passes(in: changed, zone: zone))
    }
}
