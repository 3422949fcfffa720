import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// PARLEY_METHOD: by which method a message comes, and what is said of the other one.
@Suite struct MethodTests {
    /// A refusal as it goes over the wire.
    private static func refusal(allowing methods: String) -> String {
        "Status: 405 Method Not Allowed\r\nContent-Type: text/plain; charset=utf-8\r\n"
            + "Allow: \(methods)\r\nContent-Length: 19\r\n\r\nMethod Not Allowed\n"
    }

    private static let post: (String, String?) = ("HEAD, POST", "GET")
    private static let get: (String, String?) = ("GET, HEAD", "POST")
    private static let both: (String, String?) = ("GET, HEAD, POST", nil)

    @Test(
        arguments: [
            ([:], post), (["PARLEY_METHOD": "post"], post), (["PARLEY_METHOD": "get"], get),
            (["PARLEY_METHOD": "both"], both), (["PARLEY_METHOD": ""], post),
            (["PARLEY_SESSION": "sealed"], post), (["PARLEY_SESSION": "flask"], both),
            (["PARLEY_SESSION": "flask", "PARLEY_METHOD": "post"], post),
            (["PARLEY_SESSION": "flask", "PARLEY_METHOD": "get"], get),
        ] as [([String: String], (String, String?))])
    func `only the method that is set is a message`(
        variables: [String: String], expected: (allowed: String, refused: String?)
    ) throws {
        let bot = try Bot(variables)
        for call in [Call(posting: fields()), Call(getting: fields())] {
            let response = bot.answer(try call.signed())
            guard call.method == expected.refused else {
                #expect(response.message == "Thanks for the message, Friend!")
                #expect(bot.answer(call).text == AnswerTests.refusal(403))
                continue
            }
            #expect(response.text == Self.refusal(allowing: expected.allowed))
            #expect(bot.answer(call).text == Self.refusal(allowing: expected.allowed))
        }
        for method in ["PUT", "get", "OPTIONS", "TRACE"] {
            #expect(bot.answer(Call(method)).text == Self.refusal(allowing: expected.allowed))
        }
        #expect(bot.answer(Call("HEAD")).status == .ok)
        #expect(bot.answer(Call("GET")).text.hasSuffix("\r\n\r\nParley answers Twilio here.\n"))
    }

    @Test(arguments: ["post", "get", "both"])
    func `without verification either method is a message`(setting: String) throws {
        let bot = try Bot.open(["PARLEY_METHOD": setting])
        for call in [Call(posting: fields()), Call(getting: fields())] {
            #expect(bot.answer(call).message == "Thanks for the message, Friend!")
        }
        #expect(bot.answer(Call("PUT")).text == Self.refusal(allowing: "GET, HEAD, POST"))
    }

    /// Twilio's signature has no separators: behind a query, the fields of a POST can be put there.
    @Test func `a POST that was captured is no GET`() throws {
        let message = fields("&Body=anything&From=%2B12349013030")
        let captured = try Call(posting: message).with(\.uri, "/sms?a=b").signed()
        let text = message.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
        let sent = Call("GET", uri: "/sms?a=b\(text)").with(\.signature, captured.signature)
        #expect(try Bot().answer(captured).status == .ok)
        #expect(try Bot().answer(sent).text == Self.refusal(allowing: "HEAD, POST"))
        #expect(try Bot(["PARLEY_METHOD": "both"]).answer(sent).status != .forbidden)
    }

    @Test func `the wrong method goes before size, signature and type`() throws {
        let bot = try Bot(["PARLEY_METHOD": "get"])
        let large = [UInt8](repeating: UInt8(ascii: "a"), count: 65_537)
        let calls = [
            Call(posting: []).with(\.body, large), Call(posting: fields()).with(\.type, "text/x"),
            Call(posting: fields()).with(\.state, .cutShort),
            try Call(posting: [("MessageStatus", "sent")]).signed(),
            try Call(posting: [("CallSid", "CA1")]).signed(),
        ]
        for call in calls {
            #expect(bot.answer(call).text == Self.refusal(allowing: "GET, HEAD"))
        }
    }

    @Test(arguments: [("post", "GET", "POST", "get"), ("get", "POST", "GET", "post")])
    func `where Twilio calls by the other method, the log names the setting`(
        setting: String, came: String, wanted: String, right: String
    ) throws {
        let bot = try Bot(["PARLEY_METHOD": setting])
        let call = came == "GET" ? Call(getting: fields()) : Call(posting: fields())
        #expect(bot.answer(call).status == .methodNotAllowed)
        #expect(
            bot.log.all.last?.hasSuffix(
                "help=\"the method is \(came), and PARLEY_METHOD accepts \(wanted) only\"") == true,
            "\(bot.log.text)")
        #expect(bot.log.all.last?.hasPrefix("warning refused status=405 reason=method m") == true)
        // A stranger has used up his minute, and Twilio has one of its own.
        let response = bot.answer(try call.signed())
        let line = try #require(bot.log.all.last)
        #expect(line.hasPrefix("warning refused status=405 reason=method-setting method=\(came) "))
        #expect(
            line.hasSuffix(
                "help=\"Twilio called by \(came), and PARLEY_METHOD accepts \(wanted) only: "
                    + "choose HTTP \(wanted) next to the address in the Twilio Console, or set "
                    + "PARLEY_METHOD=\(right)\""), "\(line)")
        #expect(response.notes == [String(line.dropFirst("warning ".count))])
        let forged = try call.signed("fedcba9876543210fedcba9876543210")
        bot.clock.advance(by: 60)
        #expect(bot.answer(forged).notes.first?.contains("reason=method method=") == true)
    }

    @Test func `a POST that became a GET is said to be one`() throws {
        let bot = try Bot()
        let call = try Call(posting: fields()).signed().with(\.method, "GET").with(\.body, [])
        let expected =
            "help=\"no field of a message arrived: was the POST redirected? give Twilio the final "
            + "https address; if it is meant to call by GET, set PARLEY_METHOD=get\""
        #expect(bot.answer(call).text == Self.refusal(allowing: "HEAD, POST"))
        #expect(bot.log.all.last?.hasSuffix(expected) == true, "\(bot.log.text)")
        bot.clock.advance(by: 60)
        let unsigned = Call("GET", uri: "/sms?a=b").adding("HTTP_USER_AGENT", "TwilioProxy/1.1")
        #expect(bot.answer(unsigned).text == Self.refusal(allowing: "HEAD, POST"))
        #expect(bot.log.all.last?.hasSuffix(expected) == true, "\(bot.log.text)")
    }
}
