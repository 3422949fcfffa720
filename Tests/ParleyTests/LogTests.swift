import Conversation
import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// What the log says, and what it never says.
@Suite struct LogTests {
    private static let body = "a very private text"
    private static let id = "SM00000000000000000000000000000001"

    @Test func `a turn is one line at info, with id and tag`() throws {
        let bot = try Bot()
        _ = try bot.text(id: Self.id)
        let line = try #require(bot.log.all.first)
        #expect(bot.log.all.count == 1)
        let expected = /info turn id=SM0{31}1 from=\.\.08\/[0-9a-f]{8} status=200 count=1/
        #expect(line.wholeMatch(of: expected) != nil, "\(line)")
    }

    @Test func `the tag is the pair's, under the operator's key`() throws {
        func tag(_ from: String, key: String = key) throws -> String {
            let bot = try Bot(["PARLEY_SECRET_KEY": key])
            _ = try bot.text(from: from)
            let line = try #require(bot.log.all.first)
            return String(line.split(separator: " ").first { $0.hasPrefix("from=") } ?? "")
        }
        #expect(try tag("+14158675308") == tag("+14158675308"))
        #expect(try tag("+14158675308") != tag("+14158675408"))
        #expect(try tag("+14158675308") != tag("+14158675308", key: otherKey))
        #expect(try tag("12").hasPrefix("from=../"))
        #expect(try tag("Alice").hasPrefix("from=../"))
    }

    @Test(arguments: SessionTests.formats)
    func `nothing private is in any line, whatever happens`(format: String) throws {
        let bot = try Bot([
            "PARLEY_SESSION": format, "PARLEY_SECRET_KEY_FALLBACKS": otherKey,
            "TWILIO_SHARED_KEYS": "key_1=sharedsecret", "PARLEY_FLASK_SECRET_KEY": flaskKey,
        ])
        let message = fields(Self.body, id: Self.id)
        let good = try Call(posting: message).signed()
        let cookie = bot.answer(good).cookiePair
        var broken = cookie
        broken.removeLast(8)
        let signature = good.signature ?? ""
        var cut = good
        cut.state = .cutShort
        let twice = try Call(posting: message + [("Body", Self.body)]).signed()
        let calls = [
            good.with(cookie: cookie), good.with(cookie: broken), good.with(\.signature, nil), cut,
            twice, good.with(\.type, "text/\(Self.body)"), good.with(\.method, "PUT"),
            good.with(\.host, "other.example.com"), good.with(\.uri, "/sms?Body=\(Self.body)"),
            try Call(getting: message).signed(), Call(getting: message),
            try Call(posting: message.filter { $0.0 != "To" }).signed(),
            try Call(posting: fields(Self.body, id: Self.body)).signed(),
            try Call(posting: message + [("MessageStatus", "sent")]).signed(),
            try Call(posting: fields("STOP", id: Self.id)).with(cookie: cookie).signed(),
        ]
        var notes: [String] = []
        for call in calls {
            notes += bot.answer(call).notes
            bot.clock.advance(by: 61)
        }
        #expect(bot.log.all.count == calls.count + 1)
        let value = cookie.dropFirst("session=".count)
        let private_ = [
            Self.body, "private", "4158675308", "5005550006", String(value),
            String(value.prefix(40)),
            signature, token, key, otherKey, flaskKey, "sharedsecret",
        ]
        for line in bot.log.all + notes {
            for text in private_ { #expect(!line.contains(text), "\(line)") }
            #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        }
    }

    @Test func `a refusal says what and where; a 400 and 415 name the message`() throws {
        let bot = try Bot()
        func line(_ call: Call) -> String {
            _ = bot.answer(call)
            return bot.log.all.last ?? ""
        }
        let unsigned = line(Call(posting: fields(id: Self.id)).with(\.uri, "/a?b=c"))
        #expect(
            unsigned.hasPrefix(
                "warning refused status=403 reason=signature-missing method=POST scheme=https "
                    + "host=bot.example.com path=/a query=3 help=\""))
        #expect(line(Call("PUT")).contains("refused status=405 reason=method method=PUT"))
        let twice = line(try Call(posting: fields(id: Self.id) + [("Body", "x")]).signed())
        #expect(twice.contains("refused id=\(Self.id) from=..08/"))
        #expect(twice.contains("reason=message"))
        let lacking = line(
            try Call(posting: [("MessageSid", Self.id), ("From", "+14158675308")]).signed())
        #expect(lacking.contains("refused id=\(Self.id) status=400"))
    }

    @Test func `a reason is a warning once a minute, each for itself`() throws {
        let bot = try Bot()
        func levels(_ call: Call, times: Int) -> [String] {
            let before = bot.log.all.count
            var notes = 0
            for _ in 0..<times { notes += bot.answer(call).notes.count }
            let lines = bot.log.all[before...]
            #expect(notes == lines.count { $0.hasPrefix("warning") })
            return lines.map { String($0.prefix { $0 != " " }) }
        }
        let unsigned = Call(posting: fields())
        #expect(levels(unsigned, times: 3) == ["warning", "info", "info"])
        bot.clock.advance(by: 59)
        #expect(levels(unsigned, times: 1) == ["info"])
        #expect(levels(Call("PUT"), times: 2) == ["warning", "info"])
        let forged = try unsigned.signed("fedcba9876543210fedcba9876543210")
        #expect(levels(forged, times: 2) == ["warning", "info"])
        bot.clock.advance(by: 1)
        #expect(levels(unsigned, times: 2) == ["warning", "info"])
        bot.clock.advance(by: -3_600)
        #expect(levels(unsigned, times: 2) == ["warning", "info"])
    }

    @Test func `a phone call is a warning once a minute that names the right box`() throws {
        let bot = try Bot()
        let call = try Call(posting: [
            ("CallSid", "CA1"), ("From", "+14158675308"), ("To", "+15005550006"),
        ]).signed()
        let response = bot.answer(call)
        let line = try #require(bot.log.all.first)
        let expected =
            /warning call from=\.\.08\/[0-9a-f]{8} status=200 help="a phone call came, and .*"/
        #expect(line.wholeMatch(of: expected) != nil, "\(line)")
        #expect(line.contains("'A message comes in' under Messaging"))
        #expect(line.contains("not in 'A call comes in' under Voice"))
        #expect(response.notes == [String(line.dropFirst("warning ".count))])
        #expect(bot.answer(call).notes.isEmpty)
        #expect(bot.log.all.last?.hasPrefix("info call from=..08/") == true)
        bot.clock.advance(by: 60)
        #expect(bot.answer(call).notes.count == 1)
        #expect(try Bot(["PARLEY_LOG": "error"]).answer(call).notes.isEmpty)
    }

    @Test func `with PARLEY_LOG=error a request's error stream gets no warnings`() throws {
        for (level, count) in [("error", 0), ("warning", 1), ("info", 1), ("debug", 1)] {
            let bot = try Bot(["PARLEY_LOG": level])
            #expect(bot.answer(Call(posting: fields())).notes.count == count)
        }
    }

    private struct Talkative: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            Turn(
                session: session, replies: [Reply("ok")],
                effects: [.save([Effect.Field(name: "a", value: "b")])], notes: ["cut\nhere"])
        }
    }

    @Test func `what a turn could not do is a warning, and the reply goes out`() throws {
        let bot = try Bot(dialogue: Talkative())
        let response = try bot.text(id: Self.id)
        #expect(response.message == "ok")
        #expect(response.cookie != nil)
        #expect(response.notes.count == 2)
        #expect(response.notes[0].hasSuffix("reason=\"cut\\x0ahere\""))
        #expect(response.notes[1].contains("reason=\"not saved: "))
        #expect(response.notes[1].contains("id=\(Self.id) from=..08/"))
    }

    @Test func `what a turn has cut is said once, what could not be done once a minute`() throws {
        let bot = try Bot(dialogue: Talkative())
        func said(times: Int) throws -> [String] {
            let before = bot.log.all.count
            var notes = 0
            for _ in 0..<times { notes += try bot.text(id: Self.id).notes.count }
            let lines = bot.log.all[before...].filter { $0.hasPrefix("warning") }
            #expect(notes == lines.count)
            return lines.map { String($0.split(separator: "reason=", maxSplits: 1)[1]) }
        }
        let failure = "\"not saved: the conversation names no answers file\""
        #expect(try said(times: 10) == ["\"cut\\x0ahere\"", failure])
        #expect(bot.log.all.count { $0.hasPrefix("debug warning") } == 18)
        bot.clock.advance(by: 60)
        #expect(try said(times: 10) == ["\(failure) repeated=9"])
        bot.clock.advance(by: 1_000_000)
        #expect(try said(times: 1) == ["\(failure) repeated=9"])
    }

    private struct Chattering: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            Turn(session: session, notes: [message.body])
        }
    }

    @Test func `a conversation that never says the same cannot fill the memory`() throws {
        let limiter = RateLimiter(seconds: 60)
        for number in 0..<100_000 {
            #expect(limiter.passage(of: "\(number)", now: 0, isOnce: true) == 0)
        }
        #expect(limiter.passage(of: "99999", now: 0) == nil)
        #expect(limiter.passage(of: "0", now: 0) == 0)
        let bot = try Bot(dialogue: Chattering())
        for body in ["a", "b", "a", "b"] { _ = try bot.text(body) }
        #expect(bot.log.all.count { $0.hasPrefix("warning") } == 2)
    }

    @Test func `a refusal that is said again says how often it came meanwhile`() throws {
        let bot = try Bot()
        let unsigned = Call(posting: fields())
        for _ in 0..<38 { _ = bot.answer(unsigned) }
        bot.clock.advance(by: 60)
        let notes = bot.answer(unsigned).notes
        #expect(notes.count == 1)
        #expect(notes[0].contains(" query=0 repeated=37 help="), "\(notes)")
        let call = try Call(posting: [("CallSid", "CA1"), ("From", "+1"), ("To", "+2")]).signed()
        for _ in 0..<3 { _ = bot.answer(call) }
        bot.clock.advance(by: 60)
        #expect(bot.answer(call).notes.first?.contains(" status=200 repeated=2 help=") == true)
    }

    private struct Murmuring: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            let tell = { Effect.tell(target: "a", to: "+15550001111", from: nil, text: $0) }
            return Turn(
                session: session,
                replies: [Reply("\u{1}\u{7F}"), Reply(""), Reply("ok"), Reply("", media: ["/a"])],
                effects: [tell("\u{2}"), tell("told")])
        }
    }

    @Test func `what says nothing is no message`() throws {
        let response = try Bot(dialogue: Murmuring()).text()
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>ok</Message>"
                + "<Message><Media>/a</Media></Message>"
                + "<Message to=\"+15550001111\">told</Message></Response>")
    }

    @Test func `a value can make neither a second line nor a second pair`() {
        let line = LogLine("x").adding("a", "b c=d\n\"\\\u{e4}").adding("e", "").adding("f", 1)
        #expect(line.description == "x a=\"b c=d\\x0a\\\"\\\\\\xc3\\xa4\" e=\"\" f=1")
        let long = LogLine("x").adding("a", String(repeating: "b", count: 201))
        #expect(long.description == "x a=\"\(String(repeating: "b", count: 200))...\"")
    }
}
