import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// The table of answers: every status, over a webhook in memory.
@Suite struct AnswerTests {
    static let phrases = [
        400: "Bad Request", 403: "Forbidden", 405: "Method Not Allowed", 413: "Content Too Large",
        415: "Unsupported Media Type", 500: "Internal Server Error",
    ]

    /// A refusal as it goes over the wire.
    static func refusal(_ status: Int) -> String {
        let phrase = phrases[status] ?? ""
        let allow = status == 405 ? "Allow: GET, HEAD, POST\r\n" : ""
        return "Status: \(status) \(phrase)\r\nContent-Type: text/plain; charset=utf-8\r\n\(allow)"
            + "Content-Length: \(phrase.utf8.count + 1)\r\n\r\n\(phrase)\n"
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let status: Int
        let call: @Sendable () throws -> Call
        var testDescription: String { "\(status) \(name)" }
    }

    private static let json = "application/json"
    private static let bodySHA256 =
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    private static let crowd = Array(repeating: ("a", "b"), count: 1_001)
    private static let oversize = [UInt8](repeating: UInt8(ascii: "a"), count: 65_537)

    /// With verification; what is unsigned here shows which refusal goes before 403.
    static let verified: [Case] = [
        Case(name: "PUT", status: 405) { Call("PUT") },
        Case(name: "signed PUT") { try Call("PUT").signed() },
        Case(name: "PUT of an oversize body", status: 405) {
            Call("PUT").with(\.body, oversize)
        },
        Case(name: "get, as methods are case-sensitive", status: 405) { Call("get") },
        Case(name: "oversize body without a signature", status: 413) {
            Call(posting: []).with(\.body, oversize)
        },
        Case(name: "oversize body that was dropped", status: 413) {
            Call(posting: fields()).with(\.state, .tooLarge)
        },
        Case(name: "oversize CONTENT_LENGTH", status: 413) {
            Call(posting: fields()).adding("CONTENT_LENGTH", "99999999999999999999")
        },
        Case(name: "oversize query without a signature", status: 413) {
            Call("GET", uri: "/sms?\(String(repeating: "a", count: 65_537))")
        },
        Case(name: "oversize body of the wrong type", status: 413) {
            Call(posting: []).with(\.body, oversize).with(\.type, json)
        },
        Case(name: "no signature", status: 403) { Call(posting: fields()) },
        Case(name: "empty signature", status: 403) {
            Call(posting: fields()).with(\.signature, "")
        },
        Case(name: "signature that is no base64", status: 403) {
            Call(posting: fields()).with(\.signature, "%%%")
        },
        Case(name: "signature of another token", status: 403) {
            try Call(posting: fields()).signed("fedcba9876543210fedcba9876543210")
        },
        Case(name: "signature of an empty token", status: 403) {
            try Call(posting: fields()).signed("")
        },
        Case(name: "wrong type without a signature", status: 403) {
            Call(posting: fields()).with(\.type, json)
        },
        Case(name: "JSON without bodySHA256", status: 403) {
            try Call(posting: []).with(\.type, json).with(\.body, Array("{}".utf8)).signed()
        },
        Case(name: "too many fields, though signed", status: 403) {
            try Call(posting: fields()).signed().with(\.body, Array(form(crowd).utf8))
        },
        Case(name: "a field that is too long", status: 403) {
            Call(posting: [("Body", String(repeating: "b", count: 32_769))])
        },
        Case(name: "cut-off body without a signature", status: 403) {
            Call(posting: fields()).with(\.state, .cutShort)
        },
        Case(name: "CONTENT_LENGTH no number, no signature", status: 403) {
            Call(posting: fields()).adding("CONTENT_LENGTH", "12a")
        },
        Case(name: "From missing, no signature", status: 403) { Call(posting: []) },
        Case(name: "signed JSON", status: 415) {
            try Call(posting: []).with(\.uri, "/sms?bodySHA256=\(bodySHA256)").with(\.type, json)
                .with(\.body, Array("{}".utf8)).signed()
        },
        Case(name: "cut-off JSON", status: 415) {
            try Call(posting: []).with(\.uri, "/sms?bodySHA256=\(bodySHA256)").with(\.type, json)
                .with(\.body, Array("{}".utf8)).adding("CONTENT_LENGTH", "9").signed()
        },
        Case(name: "cut-off body", status: 400) {
            try Call(posting: fields()).signed().adding("CONTENT_LENGTH", "9999")
        },
        Case(name: "CONTENT_LENGTH no number", status: 400) {
            try Call(posting: fields()).signed().adding("CONTENT_LENGTH", "0x9")
        },
        Case(name: "a status callback that was cut off", status: 400) {
            try Call(posting: [("MessageStatus", "sent")]).with(\.state, .cutShort).signed()
        },
        Case(name: "From missing", status: 400) {
            try Call(posting: [("To", "+1"), ("Body", "hi")]).signed()
        },
        Case(name: "From empty", status: 400) { try Call(posting: fields(from: "")).signed() },
        Case(name: "To empty", status: 400) { try Call(posting: fields(to: "")).signed() },
        Case(name: "From not UTF-8", status: 400) {
            try Call(posting: []).with(\.body, Array("From=%FF&To=%2B1&Body=hi".utf8)).signed()
        },
        Case(name: "Body twice", status: 400) {
            try Call(posting: fields() + [("Body", "again")]).signed()
        },
        Case(name: "AccountSid twice", status: 400) {
            try Call(posting: fields() + [("AccountSid", "AC2")]).signed()
        },
        Case(name: "MessageSid twice, and equal", status: 400) {
            try Call(posting: fields(id: sid(1)) + [("MessageSid", sid(1))]).signed()
        },
        Case(name: "a name that only decodes to From, twice", status: 400) {
            let call = Call(posting: fields())
            return try call.with(\.body, call.body + Array("&Fr%6Fm=%2B1".utf8)).signed()
        },
        Case(name: "AccountSid missing", status: 400) {
            try Call(posting: fields(account: nil)).signed()
        },
        Case(name: "AccountSid of another shape", status: 400) {
            try Call(posting: fields(account: "AC1")).signed()
        },
        Case(name: "MessageSid missing", status: 400) {
            try Call(posting: fields(id: nil)).signed()
        },
        Case(name: "MessageSid of another shape", status: 400) {
            try Call(posting: fields(id: sid(10).uppercased())).signed()
        },
        Case(name: "MessageSid of another shape by GET", status: 400) {
            try Call(getting: fields(id: sid(1) + "0")).signed()
        },
        Case(name: "MessageSid of another shape, no signature", status: 403) {
            Call(posting: fields(id: "SM1"))
        },
        Case(name: "SmsSid of another message", status: 400) {
            try Call(posting: fields(id: sid(1)) + [("SmsSid", sid(2))]).signed()
        },
        Case(name: "SmsMessageSid of another message", status: 400) {
            try Call(posting: fields(id: sid(1)) + [("SmsMessageSid", sid(2))]).signed()
        },
        Case(name: "From of another shape", status: 400) {
            try Call(posting: fields(from: "+1415867530a")).signed()
        },
        Case(name: "To of another shape", status: 400) {
            try Call(posting: fields(to: "+15005550006ToCity")).signed()
        },
    ]

    @Test(arguments: verified)
    func `with verification each refusal is its status and nothing else`(test: Case) throws {
        let bot = try Bot(["PARLEY_METHOD": "both"])
        let cookie = try bot.text().cookiePair
        for call in [try test.call(), try test.call().with(cookie: cookie)] {
            let response = bot.answer(call)
            #expect(response.text == Self.refusal(test.status))
            #expect(response.cookie == nil)
        }
    }

    /// Without verification.
    static let unverified: [Case] = [
        Case(name: "DELETE", status: 405) { Call("DELETE") },
        Case(name: "DELETE from another machine", status: 405) {
            Call("DELETE").adding("REMOTE_ADDR", "203.0.113.9")
        },
        Case(name: "oversize from another machine", status: 413) {
            Call(posting: []).with(\.body, oversize).adding("REMOTE_ADDR", "203.0.113.9")
        },
        Case(name: "another machine", status: 403) {
            Call(posting: fields()).adding("REMOTE_ADDR", "203.0.113.9")
        },
        Case(name: "another machine that claims to be this one", status: 403) {
            Call(posting: fields()).adding("REMOTE_ADDR", "203.0.113.9")
                .adding("HTTP_X_FORWARDED_FOR", "127.0.0.1")
                .adding("REMOTE_ADDR", "127.0.0.1")
        },
        Case(name: "an address that only begins like this machine's", status: 403) {
            Call(posting: fields()).adding("REMOTE_ADDR", "127.0.0.1.example.org")
        },
        Case(name: "JSON from another machine", status: 403) {
            Call(posting: []).with(\.type, json).adding("REMOTE_ADDR", "::ffff:10.0.0.1")
        },
        Case(name: "JSON", status: 415) { Call(posting: fields()).with(\.type, json) },
        Case(name: "no type", status: 415) { Call(posting: fields()).with(\.type, nil) },
        Case(name: "cut-off JSON", status: 415) {
            Call(posting: fields()).with(\.type, json).with(\.state, .cutShort)
        },
        Case(name: "multipart", status: 415) {
            Call(posting: fields()).with(\.type, "multipart/form-data; boundary=x")
        },
        Case(name: "a type that only begins like a form's", status: 415) {
            Call(posting: fields()).with(\.type, "application/x-www-form-urlencodedx")
        },
        Case(name: "too many fields", status: 400) { Call(posting: crowd) },
        Case(name: "too many fields in a query", status: 400) { Call(getting: crowd) },
        Case(name: "a field that is too long", status: 400) {
            Call(posting: fields(String(repeating: "b", count: 32_765)))
        },
        Case(name: "cut-off body", status: 400) {
            Call(posting: fields()).with(\.state, .cutShort)
        },
        Case(name: "GET without fields, by Twilio", status: 400) {
            Call("GET").adding("HTTP_USER_AGENT", "TwilioProxy/1.1")
        },
        Case(name: "From and To in the query of a POST", status: 400) {
            Call(posting: []).with(\.uri, "/sms?\(form(fields()))")
        },
    ]

    @Test(arguments: unverified)
    func `without verification each refusal is its status and nothing else`(test: Case) throws {
        let response = try Bot.open().answer(try test.call())
        #expect(response.text == Self.refusal(test.status))
    }

    @Test func `a turn has exactly these fields`() throws {
        let response = try Bot().text()
        let body =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>"
            + "Thanks for the message, Friend!</Message></Response>"
        #expect(
            response.text
                == "Status: 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\n"
                + "Cache-Control: no-store\r\nVary: Cookie\r\n"
                + "Set-Cookie: \(response.setCookie)\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
        #expect(response.cookiePair.hasPrefix("session=v1."))
        #expect(
            response.setCookie.dropFirst(response.cookiePair.count)
                == "; Path=/; Max-Age=14400; HttpOnly; SameSite=Lax; Secure")
    }

    @Test(arguments: ["HEAD"], [nil, "203.0.113.9"])
    func `HEAD is the health check, from anywhere, without a signature`(
        method: String, address: String?
    ) throws {
        for bot in [try Bot(), try Bot.open()] {
            var call = Call(method, uri: "/sms?\(form(fields()))")
            if let address { call = call.adding("REMOTE_ADDR", address) }
            #expect(
                bot.answer(call).text
                    == "Status: 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Length: 0\r\n\r\n")
            #expect(bot.log.all.isEmpty)
        }
    }

    @Test(arguments: [nil, "203.0.113.9"], ["/sms", "/sms?", "/sms?utm=1&from=x", "/"])
    func `a look is answered, from anywhere, without a line`(
        address: String?, uri: String
    ) throws {
        for bot in [try Bot(), try Bot.open()] {
            var call = Call("GET", uri: uri).adding("HTTP_USER_AGENT", "Mozilla/5.0 TwilioProxy")
            if let address { call = call.adding("REMOTE_ADDR", address) }
            let cookie = try bot.text().cookiePair
            let lines = bot.log.all
            let response = bot.answer(call.with(cookie: cookie))
            #expect(
                response.text
                    == "Status: 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Length: 28\r\n\r\nParley answers Twilio here.\n")
            #expect(bot.log.all == lines)
        }
    }

    @Test(arguments: [
        "MessageSid", "SmsSid", "SmsMessageSid", "CallSid", "AccountSid", "From", "To", "Body",
        "MessageStatus", "SmsStatus", "Fr%6Fm",
    ])
    func `a GET with a field of a message is no look`(name: String) throws {
        let bot = try Bot(["PARLEY_METHOD": "both"])
        #expect(bot.answer(Call("GET", uri: "/sms?a=b&\(name)=")).status == .forbidden)
    }

    @Test func `neither Twilio nor a broken request is a look`() throws {
        let bot = try Bot(["PARLEY_METHOD": "both"])
        for agent in ["TwilioProxy/1.1", "TwilioProxy"] {
            let call = Call("GET").adding("HTTP_USER_AGENT", agent)
            #expect(bot.answer(call).text == Self.refusal(403))
            #expect(bot.answer(call.with(\.method, "HEAD")).status == .ok)
        }
        for signature in ["", "x", "bm9uZQ=="] {
            #expect(bot.answer(Call("GET").with(\.signature, signature)).status == .forbidden)
        }
        #expect(bot.answer(Call(posting: [])).status == .forbidden)
        #expect(bot.answer(Call("GET").adding("CONTENT_LENGTH", "9")).status == .forbidden)
        let crowded = Call(getting: Self.crowd)
        #expect(bot.answer(crowded).status == .forbidden)
    }

    @Test(arguments: [
        [("MessageStatus", "delivered"), ("MessageSid", sid(1))],
        [("MessageStatus", "")],
        [("SmsStatus", "sent"), ("From", "+1"), ("To", "+2")],
    ])
    func `a status callback gets an empty document, no turn and no cookie`(
        form: [(String, String)]
    ) throws {
        let response = try Bot().answer(Call(posting: form).signed())
        #expect(response.isSilent)
        #expect(response.cookie == nil)
    }

    @Test(arguments: [
        [("CallSid", "CA1"), ("From", "+14158675308"), ("To", "+15005550006")],
        [("CallSid", "CA1"), ("From", "+14158675308"), ("To", "+15005550006"), ("Body", "hi")],
        [("CallSid", "CA1"), ("CallStatus", "completed")],
        [("CallSid", "")],
    ])
    func `a phone call gets an empty document, no turn and no cookie`(
        form: [(String, String)]
    ) throws {
        let bot = try Bot(["PARLEY_METHOD": "both"])
        let cookie = try bot.text().cookiePair
        for method in ["POST", "GET"] {
            let call = method == "POST" ? Call(posting: form) : Call(getting: form)
            let response = bot.answer(try call.with(cookie: cookie).signed())
            #expect(response.isSilent)
            #expect(response.cookie == nil)
        }
        #expect(try bot.text(cookie: cookie).message.hasSuffix(" 2 times."))
    }

    @Test func `a message that names a call is a message`() throws {
        let call = try Call(posting: fields(id: sid(1)) + [("CallSid", "CA1")]).signed()
        #expect(try Bot().answer(call).message == "Thanks for the message, Friend!")
    }

    @Test func `a phone call is refused like a message: signature, type, body`() throws {
        let bot = try Bot()
        let call = Call(posting: [("CallSid", "CA1")])
        #expect(bot.answer(call).status == .forbidden)
        #expect(bot.answer(try call.with(\.state, .cutShort).signed()).status == .badRequest)
    }

    @Test func `shapes are looked at last`() throws {
        let bot = try Bot()
        let odd = fields(from: "?", id: "SM1", account: nil)
        let call = Call(posting: odd.filter { $0.0 != "MessageSid" } + [("CallSid", "1")])
        #expect(bot.answer(try call.signed()).isSilent)
        #expect(bot.answer(try Call(posting: odd + [("SmsStatus", "sent")]).signed()).isSilent)
        #expect(
            bot.answer(try Call(posting: odd).signed().adding("CONTENT_LENGTH", "0x")).status
                == .badRequest)
        #expect(bot.log.all.last?.contains("reason=content-length") == true)
        #expect(bot.answer(try Call(posting: odd).signed()).status == .badRequest)
        #expect(bot.log.all.last?.contains("reason=message") == true)
        #expect(bot.log.all.last?.contains("the form has no field AccountSid") == true)
    }

    @Test func `without verification any shape is a message`() throws {
        let odd = fields(from: "?", to: "a.b", id: "1", account: nil) + [("SmsSid", "2")]
        #expect(
            try Bot.open().answer(Call(posting: odd)).message == "Thanks for the message, Friend!")
    }

    @Test func `an unsigned status callback is refused`() throws {
        #expect(try Bot().answer(Call(posting: [("MessageStatus", "sent")])).status == .forbidden)
    }

    @Test func `a message whose SmsStatus is empty or received is a message`() throws {
        for status in ["", "received"] {
            let call = Call(posting: fields() + [("SmsStatus", status)])
            #expect(try Bot().answer(call.signed()).message == "Thanks for the message, Friend!")
        }
    }

    @Test func `on GET the fields are those of REQUEST_URI, whatever QUERY_STRING says`() throws {
        let call = try Call(getting: fields(from: "+14158675308")).signed()
            .adding("QUERY_STRING", form(fields(from: "+12349013030")))
        let bot = try Bot([
            "PARLEY_CALLERS": "+14158675308=Rey, +12349013030=Finn", "PARLEY_METHOD": "both",
        ])
        #expect(bot.answer(call).message == "Thanks for the message, Rey!")
    }

    @Test func `on POST fields of the query are not used, though they are signed`() throws {
        let call = try Call(posting: fields(from: "+14158675308"))
            .with(\.uri, "/sms?From=%2B12349013030&Body=other").signed()
        let bot = try Bot(["PARLEY_CALLERS": "+14158675308=Rey, +12349013030=Finn"])
        #expect(bot.answer(call).message == "Thanks for the message, Rey!")
    }

    @Test func `a body longer than CONTENT_LENGTH counts up to there`() throws {
        let call = try Call(posting: fields()).signed()
        let longer = call.with(\.body, call.body + Array("&Body=more".utf8))
            .adding("CONTENT_LENGTH", String(call.body.count))
        #expect(try Bot().answer(longer).status == .ok)
    }

    @Test(arguments: ["", "-1"])
    func `an unknown CONTENT_LENGTH is no mistake`(length: String) throws {
        let call = try Call(posting: fields()).signed().adding("CONTENT_LENGTH", length)
        #expect(try Bot().answer(call).status == .ok)
    }

    @Test(arguments: ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", ""])
    func `without verification this machine is answered`(address: String) throws {
        let call = Call(posting: fields()).adding("REMOTE_ADDR", address)
        #expect(try Bot.open().answer(call).status == .ok)
    }

    @Test(arguments: ["HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_VIA"], [nil, "127.0.0.1"])
    func `without verification nothing that was passed on is answered`(
        header: String, address: String?
    ) throws {
        let bot = try Bot.open()
        var call = Call(posting: fields()).adding(header, "203.0.113.9")
        if let address { call = call.adding("REMOTE_ADDR", address) }
        #expect(bot.answer(call).status == .forbidden)
        #expect(bot.log.text.contains("reason=not-local"))
        // With verification the signature decides.
        #expect(try Bot().answer(call.signed()).status == .ok)
    }
}

extension AnswerTests.Case {
    /// A case of 405.
    init(name: String, call: @escaping @Sendable () throws -> Call) {
        self.init(name: name, status: 405, call: call)
    }
}
