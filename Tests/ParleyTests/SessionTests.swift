import Bytes
import Conversation
import Foundation
import Gateway
import HTTPTypes
import Signing
import TestSupport
import Testing

@testable import Parley

/// The cookie: on every turn, in three formats, through rotation and migration.
@Suite struct SessionTests {
    static let formats = ["signed", "sealed", "flask"]

    private func prefix(_ format: String) -> String {
        ["signed": "session=v1.", "sealed": "session=v2.", "flask": "session=e"][format] ?? ""
    }

    private func counted(_ count: Int) -> String {
        "Friend has messaged +15005550006 \(count) times."
    }

    // MARK: - Formats

    @Test(arguments: formats)
    func `a conversation is counted, and the cookie is written on every turn`(
        format: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format])
        var response = try bot.text(id: sid(1))
        for count in 2...12 {
            bot.clock.advance(by: 3_600)
            response = try bot.text(id: sid(count), cookie: response.cookiePair)
            #expect(response.message == counted(count))
            #expect(response.cookiePair.hasPrefix(prefix(format)))
            #expect(
                response.setCookie.dropFirst(response.cookiePair.count)
                    == "; Path=/; Max-Age=14400; HttpOnly; SameSite=Lax; Secure")
        }
    }

    @Test(arguments: formats)
    func `on http the cookie is not Secure`(format: String) throws {
        let bot = try Bot(["PARLEY_SESSION": format, "PARLEY_PUBLIC_URL": "http://a.org"])
        let response = bot.answer(try Call(posting: fields()).signed(url: "http://a.org/sms"))
        #expect(response.setCookie.hasSuffix("; Path=/; Max-Age=14400; HttpOnly; SameSite=Lax"))
    }

    @Test(arguments: formats)
    func `a changed, cut or foreign cookie is a new session`(format: String) throws {
        let bot = try Bot(["PARLEY_SESSION": format])
        let good = try bot.text(cookie: try bot.text().cookiePair).cookiePair
        #expect(try bot.text(cookie: good).message == counted(3))
        let bytes = Array(good.utf8)
        let start = "session=".utf8.count
        for index in start..<bytes.count {
            var changed = bytes
            // Another byte that may stand in a cookie.
            changed[index] = bytes[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : 0x41
            let response = try bot.text(cookie: String(decoding: changed, as: UTF8.self))
            #expect(response.message == "Thanks for the message, Friend!", "byte \(index)")
            let cut = String(decoding: bytes[..<index], as: UTF8.self)
            #expect(try bot.text(cookie: cut).message == "Thanks for the message, Friend!")
        }
        for garbage in ["", "session", "session=", "session=v1.", "session=\(good)", "x=\(good)"] {
            #expect(try bot.text(cookie: garbage).message == "Thanks for the message, Friend!")
        }
    }

    @Test(arguments: formats)
    func `a cookie of another pair, account or key is a new session`(format: String) throws {
        // With verification, a few of these would be refused for their shape.
        let bot = try Bot.open(["PARLEY_SESSION": format])
        let cookie = try bot.text().cookiePair
        func answer(_ fields: [(String, String)]) throws -> String {
            bot.answer(Call(posting: fields).with(cookie: cookie)).message
        }
        let new = "Thanks for the message, Friend!"
        #expect(try answer(fields()) == counted(2))
        #expect(try answer(fields(from: "+14158675309")) == new)
        #expect(try answer(fields(to: "+15005550007")) == new)
        #expect(try answer(fields(account: "AC2")) == new)
        #expect(try answer(fields(account: nil)) == new)
        // The same bytes, cut elsewhere.
        #expect(try answer(fields(from: "+1415867530", to: "8+15005550006")) == new)
        let other = try Bot(["PARLEY_SESSION": format, "PARLEY_SECRET_KEY": otherKey])
        #expect(try other.text(cookie: cookie).message == new)
    }

    @Test(arguments: formats, [14_700, 60, 2_678_400])
    func `a cookie lives for its lifetime and no second longer`(
        format: String, lifetime: Int
    ) throws {
        let bot = try Bot([
            "PARLEY_SESSION": format, "PARLEY_SESSION_LIFETIME": String(lifetime),
        ])
        let first = try bot.text()
        #expect(first.setCookie.contains("; Max-Age=\(min(lifetime, 14_400));"))
        bot.clock.advance(by: lifetime)
        #expect(try bot.text(cookie: first.cookiePair).message == counted(2))
        bot.clock.advance(by: 1)
        #expect(
            try bot.text(cookie: first.cookiePair).message == "Thanks for the message, Friend!")
    }

    @Test(arguments: formats)
    func `a shorter lifetime holds for cookies that are out`(format: String) throws {
        let clock = TestClock()
        let cookie = try Bot(["PARLEY_SESSION": format], clock: clock).text().cookiePair
        let shorter = try Bot(
            ["PARLEY_SESSION": format, "PARLEY_SESSION_LIFETIME": "60"], clock: clock)
        clock.advance(by: 60)
        #expect(try shorter.text(cookie: cookie).message == counted(2))
        clock.advance(by: 1)
        #expect(try shorter.text(cookie: cookie).message == "Thanks for the message, Friend!")
        #expect(shorter.log.text.contains("cookie=expired(1s)"))
    }

    @Test(arguments: formats)
    func `the clocks of two machines may differ by a minute`(format: String) throws {
        let clock = TestClock()
        let bot = try Bot(["PARLEY_SESSION": format], clock: clock)
        let cookie = try bot.text().cookiePair
        clock.advance(by: -60)
        #expect(try bot.text(cookie: cookie).message == counted(2))
        clock.advance(by: -1)
        #expect(try bot.text(cookie: cookie).message == "Thanks for the message, Friend!")
        #expect(bot.log.text.contains("cookie=from-the-future(61s)"))
    }

    // MARK: - Keys

    @Test(arguments: formats)
    func `a cookie under a fallback key is read, and written under the current one`(
        format: String
    ) throws {
        let old = try Bot(["PARLEY_SESSION": format, "PARLEY_SECRET_KEY": otherKey])
        let both = try Bot([
            "PARLEY_SESSION": format, "PARLEY_SECRET_KEY_FALLBACKS": "\(flaskKey) \(otherKey)",
        ])
        let new = try Bot(["PARLEY_SESSION": format])
        let first = try old.text().cookiePair
        #expect(try new.text(cookie: first).message == "Thanks for the message, Friend!")
        let second = try both.text(cookie: first)
        #expect(second.message == counted(2))
        #expect(try new.text(cookie: second.cookiePair).message == counted(3))
        #expect(
            try old.text(cookie: second.cookiePair).message == "Thanks for the message, Friend!")
    }

    @Test func `signed and sealed read each other's cookies`() throws {
        let signed = try Bot()
        let sealed = try Bot(["PARLEY_SESSION": "sealed"])
        let first = try signed.text().cookiePair
        let second = try sealed.text(cookie: first)
        #expect(second.message == counted(2))
        #expect(try signed.text(cookie: second.cookiePair).message == counted(3))
    }

    @Test func `a sealed cookie does not show what it holds, a signed one does`() throws {
        func holds(_ format: String, _ text: String) throws -> Bool {
            let cookie = try Bot(["PARLEY_SESSION": format]).text(id: sid(123)).cookiePair
            let body = cookie.split(separator: ".").last.map { Array($0.utf8) } ?? []
            let bytes = Base64.decode(body, as: .urlSafe) ?? []
            return String(decoding: bytes, as: UTF8.self).contains(text)
        }
        #expect(try holds("signed", sid(123)))
        #expect(try !holds("sealed", sid(123)))
        for text in ["4158675308", "5005550006"] {
            #expect(try !holds("signed", text))
        }
    }

    // MARK: - Several cookies

    @Test(arguments: ["signed", "sealed"])
    func `of several cookies the highest revision wins, wherever it stands`(
        format: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format])
        let first = try bot.text().cookiePair
        let second = try bot.text(cookie: first).cookiePair
        for header in [
            "\(first); \(second)", "\(second); \(first)", "\(first), \(second)",
            "a=b; \(first); session=v1.broken; \(second); c=\"d;e\"",
        ] {
            #expect(try bot.text(cookie: header).message == counted(3), "\(header)")
        }
        let call = try Call(posting: fields()).with(\.cookies, [first, second]).signed()
        #expect(bot.answer(call).message == counted(3))
        #expect(bot.log.text.contains("cookies=2"))
    }

    @Test func `of several cookies of Flask's the latest wins`() throws {
        let bot = try Bot(["PARLEY_SESSION": "flask"])
        let first = try bot.text().cookiePair
        bot.clock.advance(by: 1)
        let second = try bot.text(cookie: first).cookiePair
        #expect(try bot.text(cookie: "\(first); \(second)").message == counted(3))
        #expect(try bot.text(cookie: "\(second); \(first)").message == counted(3))
    }

    @Test func `the ninth cookie of the name is not looked at`() throws {
        let bot = try Bot()
        let good = try bot.text().cookiePair
        let seven = Array(repeating: "session=v1.x", count: 7)
        #expect(
            try bot.text(cookie: (seven + [good]).joined(separator: "; ")).message == counted(2))
        let eight = seven + ["session=v1.x"]
        #expect(
            try bot.text(cookie: (eight + [good]).joined(separator: "; ")).message
                == "Thanks for the message, Friend!")
    }

    @Test func `another name is another cookie`() throws {
        let bot = try Bot(["PARLEY_SESSION_COOKIE": "__Host-parley"])
        let cookie = try bot.text().cookiePair
        #expect(cookie.hasPrefix("__Host-parley=v1."))
        #expect(try bot.text(cookie: cookie).message == counted(2))
        let renamed = cookie.replacing("__Host-parley", with: "session")
        #expect(try bot.text(cookie: renamed).message == "Thanks for the message, Friend!")
    }

    @Test(arguments: formats)
    func `two messages at one moment are counted as one`(format: String) throws {
        // Both carry the cookie from before; no cookie can tell. SECURITY.md says so.
        let bot = try Bot(["PARLEY_SESSION": format])
        let cookie = try bot.text(id: sid(1)).cookiePair
        let (second, third) = (
            try bot.text(id: sid(2), cookie: cookie), try bot.text(id: sid(3), cookie: cookie)
        )
        #expect(second.message == counted(2))
        #expect(third.message == counted(2))
        #expect(try bot.text(id: sid(4), cookie: third.cookiePair).message == counted(3))
    }

    // MARK: - Silent turns

    @Test(arguments: formats)
    func `a webhook that comes again is answered with silence and not counted`(
        format: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format])
        let first = try bot.text(id: sid(1))
        let again = try bot.text(id: sid(1), cookie: first.cookiePair)
        #expect(again.isSilent)
        #expect(again.cookiePair.hasPrefix(prefix(format)))
        #expect(try bot.text(id: sid(1), cookie: again.cookiePair).isSilent)
        #expect(try bot.text(id: sid(2), cookie: again.cookiePair).message == counted(2))
        // With the old cookie it is the same answer by itself.
        let second = try bot.text(id: sid(2), cookie: first.cookiePair)
        #expect(try bot.text(id: sid(2), cookie: first.cookiePair).message == second.message)
    }

    @Test(arguments: formats)
    func `a message without MessageSid is never a repeated one`(format: String) throws {
        let bot = try Bot.open(["PARLEY_SESSION": format])
        for ids in [[nil, nil, nil], ["", "", ""], ["SM1", nil, "SM1"]] as [[String?]] {
            var cookie: String?
            for (index, id) in ids.enumerated() {
                let response = try bot.text(id: id, cookie: cookie)
                #expect(response.message.contains("message"), "\(format) \(index)")
                cookie = response.cookiePair
            }
        }
    }

    @Test(arguments: formats, ["HELP", " info\n", "START", "unstop"])
    func `a silent turn keeps session and last message`(format: String, word: String) throws {
        let bot = try Bot(["PARLEY_SESSION": format])
        let first = try bot.text(id: sid(1))
        let silent = try bot.text(word, id: sid(2), cookie: first.cookiePair)
        #expect(silent.isSilent)
        #expect(silent.cookiePair.hasPrefix(prefix(format)))
        #expect(try bot.text(id: sid(1), cookie: silent.cookiePair).isSilent)
        #expect(try bot.text(word, id: sid(2), cookie: silent.cookiePair).isSilent)
        #expect(try bot.text("hi", id: sid(2), cookie: silent.cookiePair).message == counted(2))
    }

    @Test(arguments: formats, ["STOP", "stopall", " Unsubscribe ", "CANCEL", "end", "quit"])
    func `an opt-out deletes the cookie`(format: String, word: String) throws {
        let bot = try Bot(["PARLEY_SESSION": format])
        let response = try bot.text(word, cookie: try bot.text().cookiePair)
        #expect(response.isSilent)
        #expect(
            response.setCookie
                == "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure")
        #expect(response.text.contains("\r\nVary: Cookie\r\n"))
    }

    @Test func `an opt-out by Twilio's own word deletes the cookie, on http without Secure`() throws
    {
        let call = Call(posting: fields("arret") + [("OptOutType", "STOP")]).with(\.more, [])
        #expect(
            try Bot.open().answer(call).setCookie
                == "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
    }

    @Test func `a message from oneself is answered with silence`() throws {
        let response = try Bot().answer(
            Call(posting: fields(from: "+15005550006")).signed())
        #expect(response.isSilent)
        #expect(response.cookiePair.hasPrefix("session=v1."))
    }

    private struct Parrot: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            var session = session
            session.count += 1
            session.variables["text"] = message.body
            return Turn(session: session, replies: [Reply("\(session.count)")])
        }
    }

    @Test(arguments: formats)
    func `a conversation in Swift need not know of repeated webhooks`(format: String) throws {
        let bot = try Bot(["PARLEY_SESSION": format], dialogue: Parrot())
        let first = try bot.text("one", id: sid(1))
        #expect(first.message == "1")
        #expect(try bot.text("one", id: sid(1), cookie: first.cookiePair).isSilent)
        #expect(try bot.text("two", id: sid(2), cookie: first.cookiePair).message == "2")
        #expect(try bot.text("STOP", id: sid(3), cookie: first.cookiePair).isSilent)
    }

    /// It ends and begins again when it is told to, without a state, and says how it stood.
    private struct Host: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            var session = session
            let stood = session.hasEnded ? "ended" : "open"
            session.count += 1
            if message.body == "bye" { session.hasEnded = true }
            if message.body == "hi" { session.hasEnded = false }
            if message.body == "forget" { session.count = 0 }
            return Turn(session: session, replies: [Reply(stood)])
        }
    }

    @Test(arguments: formats)
    func `a conversation in Swift has ended when it says so, and not before`(
        format: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format], dialogue: Host())
        var cookie: String?
        for (text, stood) in [
            ("hi", "open"), ("and", "open"), ("bye", "open"), ("and", "ended"),
            ("HELP", ""), ("forget", "ended"), ("and", "ended"), ("hi", "ended"), ("and", "open"),
        ] {
            let response = try bot.text(text, cookie: cookie)
            #expect(response.message == stood, "\(text)")
            cookie = response.cookiePair
        }
    }

    private struct Chatty: Dialogue {
        let replyLimit: ReplyLimit? = ReplyLimit(replies: 2, window: TimeSpan(seconds: 3_600))
        var forgets = false

        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            var session = forgets ? Session() : session
            session.count += 1
            return Turn(
                session: session, replies: message.body == "quiet" ? [] : [Reply("again")])
        }
    }

    @Test(arguments: formats, [false, true])
    func `the limit of replies holds for a conversation in Swift`(
        format: String, forgets: Bool
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format], dialogue: Chatty(forgets: forgets))
        var response = try bot.text("one")
        #expect(response.message == "again")
        response = try bot.text("quiet", cookie: response.cookiePair)
        response = try bot.text("two", cookie: response.cookiePair)
        #expect(response.message == "again")
        response = try bot.text("three", cookie: response.cookiePair)
        #expect(response.isSilent)
        bot.clock.advance(by: 3_600)
        #expect(try bot.text("four", cookie: response.cookiePair).message == "again")
    }

    private struct Mirror: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            let parts = [
                message.profileName, message.location?.description, message.location?.label,
                message.location?.address, message.button?.text, message.button?.payload,
            ]
            let text = parts.map { $0 ?? "nothing" }.joined(separator: " ")
            return Turn(session: session, replies: [Reply(text)])
        }
    }

    @Test func `a conversation in Swift is given profile, place and button`() throws {
        let bot = try Bot(dialogue: Mirror())
        func answer(_ more: [(String, String)]) throws -> String {
            bot.answer(try Call(posting: fields() + more).signed()).message
        }
        #expect(try answer([]) == "nothing nothing nothing nothing nothing nothing")
        #expect(
            try answer([
                ("ProfileName", "Rey"), ("Latitude", "52.52"), ("Longitude", "-13.405"),
                ("Label", "Cafe"), ("Address", "Street"), ("ButtonText", "Yes"),
                ("ButtonPayload", "y"),
            ]) == "Rey 52.52,-13.405 Cafe Street Yes y")
        let nowhere = [("Latitude", "90.5"), ("Longitude", "0"), ("ButtonText", "Yes")]
        #expect(try answer(nowhere) == "nothing nothing nothing nothing Yes ")
        #expect(try answer([("Latitude", "nan"), ("Longitude", "0")]).hasPrefix("nothing nothing"))
    }

    private struct Talker: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            let text = String(repeating: "word ", count: 400)
            return Turn(
                session: session, replies: [Reply("short"), Reply(text)],
                effects: [.tell(target: "owner", to: "+15550100200", from: nil, text: text)])
        }
    }

    @Test func `a conversation in Swift need not know how long a message may be`() throws {
        let bot = try Bot(dialogue: Talker())
        let response = try bot.text()
        let body = String(decoding: response.body, as: UTF8.self)
        #expect(body.contains("<Message>short</Message>"))
        for text in body.matches(of: /<Message[^>]*>([^<]*)</) { #expect(text.1.count <= 1_600) }
        #expect(body.ranges(of: "word...").count == 2)
        #expect(response.notes.contains { $0.contains("a reply was cut to 1600 characters") })
        #expect(response.notes.contains { $0.contains("a text to owner was cut") })
    }

    private struct Notary: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            Turn(
                session: session, replies: [Reply("saved")],
                effects: [.save([Effect.Field(name: "text", value: message.body)])])
        }
    }

    @Test func `a conversation in Swift saves where it is told to`() throws {
        let folder = try TemporaryFolder()
        let configuration = try configured([
            "PARLEY_SECRET_KEY": key, "TWILIO_AUTH_TOKEN": token,
            "PARLEY_STATE_DIR": folder.path,
        ])
        let webhook = Parley.Webhook(
            Notary(), configuration: configuration,
            answers: AnswersTable(path: "notes.csv", columns: ["text"]))
        let call = try Call(posting: fields("my answer", id: sid(1))).signed()
        #expect(webhook.respond(to: call.request).message == "saved")
        let text = try String(contentsOfFile: folder.file("notes.csv"), encoding: .utf8)
        #expect(text.contains("time,from,message,text"))
        #expect(text.contains(",\(sid(1)),my answer"))
    }

    @Test(arguments: ["signed", "sealed"])
    func `a cookie that would be too long is not sent, and the log says so`(
        format: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format], dialogue: Parrot())
        var longest = 0
        for count in 2_500...3_200 {
            let response = try bot.text(String(repeating: "a", count: count))
            #expect(response.status == .ok)
            guard let cookie = response.cookie else {
                #expect(response.message == "1")
                #expect(!response.text.contains("Set-Cookie"))
                #expect(response.notes.contains { $0.contains("session_overflow") })
                break
            }
            longest = max(longest, cookie.bytes.count)
            #expect(count < 3_200, "it never was too long")
        }
        #expect((4_090...4_093).contains(longest))
        #expect(bot.log.text.contains("warning warning id="))
    }

    // MARK: - From Flask

    /// A cookie as Flask writes it: small, and bound to nobody.
    private func flask(_ json: String, bot: Bot) -> String {
        let time = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bot.clock.now >> $0) }
        var text = Base64.encode(Array(json.utf8), as: .urlSafe) + [UInt8(ascii: ".")]
        text += Base64.encode(time, as: .urlSafe)
        let derived = MAC.sha1(key: Array(flaskKey.utf8)).code(for: Array("cookie-session".utf8))
        text +=
            [UInt8(ascii: ".")]
            + Base64.encode(MAC.sha1(key: derived).code(for: text), as: .urlSafe)
        return "session=\(String(decoding: text, as: UTF8.self))"
    }

    @Test(arguments: ["signed", "sealed"])
    func `a Flask cookie is read once and written in Parley's own format`(
        format: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": format, "PARLEY_FLASK_SECRET_KEY": flaskKey])
        let cookie = flask(#"{"counter":6}"#, bot: bot)
        let response = try bot.text(cookie: cookie)
        #expect(response.message == counted(7))
        #expect(response.cookiePair.hasPrefix(prefix(format)))
        // Parley's own goes before Flask's, whatever the order.
        let next = "\(cookie); \(response.cookiePair)"
        #expect(try bot.text(cookie: next).message == counted(8))
    }

    @Test func `without PARLEY_FLASK_SECRET_KEY a Flask cookie is a new session`() throws {
        let bot = try Bot(["PARLEY_SECRET_KEY": flaskKey])
        let cookie = flask(#"{"counter":6}"#, bot: bot)
        #expect(try bot.text(cookie: cookie).message == "Thanks for the message, Friend!")
    }

    @Test func `in Flask's format Parley's own cookies are new sessions`() throws {
        let own = try Bot().text().cookiePair
        let bot = try Bot(["PARLEY_SESSION": "flask"])
        #expect(try bot.text(cookie: own).message == "Thanks for the message, Friend!")
    }

    @Test func `PARLEY_FLASK_UNBOUND decides about cookies that are bound to nobody`() throws {
        for (setting, isAccepted) in [("accept", true), ("refuse", false)] {
            let bot = try Bot([
                "PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey,
                "PARLEY_FLASK_UNBOUND": setting,
            ])
            let cookie = flask(#"{"counter":6}"#, bot: bot)
            let response = try bot.text(cookie: cookie)
            #expect((response.message == counted(7)) == isAccepted)
            #expect(bot.log.text.contains("cookie=unbound") == !isAccepted)
            // What Parley wrote is bound.
            #expect(try bot.text(cookie: response.cookiePair).message.contains("has messaged"))
        }
    }

    @Test func `what Flask keeps beside the counter goes back untouched`() throws {
        let bot = try Bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey])
        let cookie = flask(
            #"{"_flashes":[{" t":["a"]}],"counter":1,"price":1.50}"#, bot: bot)
        let response = try bot.text(cookie: cookie)
        let body = response.cookiePair.dropFirst(8).prefix { $0 != "." }
        let json = Base64.decode(Array(body.utf8), as: .urlSafe) ?? []
        let text = String(decoding: json, as: UTF8.self)
        #expect(text.contains("\"_flashes\":[{\" t\":[\"a\"]}],\"counter\":2,\"price\":1.50"))
    }

    @Test(arguments: ["\"6\"", "null", "[]", "{}", "-1", "true", "1.5", "1e3"])
    func `a counter that is no whole number counts from 0, and the log says so`(
        counter: String
    ) throws {
        let bot = try Bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey])
        let response = try bot.text(cookie: flask("{\"counter\":\(counter)}", bot: bot))
        #expect(response.message == "Thanks for the message, Friend!")
        #expect(bot.log.text.contains("cookie=unusable"))
    }

    @Test func `a counter at its end does not run over`() throws {
        let bot = try Bot(["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": flaskKey])
        let cookie = flask("{\"counter\":\(Int.max)}", bot: bot)
        #expect(try bot.text(cookie: cookie).message == counted(.max))
    }
}
