import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// What the log of a 403 says first, which is the likeliest cause.
@Suite struct AdviceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let help: String
        let call: @Sendable () throws -> Call
        var testDescription: String { name }
    }

    private static let redirected =
        "no field of a message arrived: was the POST redirected? give Twilio the final https "
        + "address"
    private static let latter =
        "was called: give Twilio the address that is called, or set PARLEY_PUBLIC_URL to the one "
        + "that it has"

    /// A message that Twilio signed for an address, and that came to bot.example.com/sms.
    private static func came(signedFor url: String) throws -> Call {
        try Call(posting: fields()).signed(url: url)
    }

    static let cases: [Case] = [
        Case(
            name: "a body cut short", help: "the body ended after 20 bytes of the 9999 that CONTENT"
        ) {
            let call = try Call(posting: fields()).signed()
            return call.with(\.body, Array(call.body.prefix(20))).adding("CONTENT_LENGTH", "9999")
        },
        Case(name: "a body whose reading failed", help: "the body ended after 20 bytes, and a sig")
        {
            let call = try Call(posting: fields()).signed()
            return call.with(\.body, Array(call.body.prefix(20))).with(\.state, .cutShort)
        },
        Case(
            name: "no CONTENT_TYPE",
            help: "the web server does not pass CONTENT_TYPE: let it pass CGI's variables, in "
                + "nginx with \\\"include fastcgi_params;\\\""
        ) { try Call(posting: fields()).signed().with(\.type, nil) },
        Case(name: "a POST that became a GET", help: redirected) {
            try Call(posting: fields()).signed().with(\.method, "GET").with(\.body, [])
        },
        Case(name: "a POST that lost its body", help: redirected) {
            try Call(posting: fields()).signed().with(\.body, []).with(\.type, nil)
        },
        Case(name: "a GET of Twilio's that lost its signature", help: redirected) {
            Call("GET", uri: "/sms?a=b").adding("HTTP_USER_AGENT", "TwilioProxy/1.1")
        },
        Case(
            name: "http signed, https called",
            help: "the signature matches http://bot.example.com/sms, and "
                + "https://bot.example.com/sms was called: give Twilio the https address"
        ) { try came(signedFor: "http://bot.example.com/sms") },
        Case(
            name: "https signed, http seen",
            help: "the signature matches https://bot.example.com/sms: set PARLEY_PUBLIC_URL"
        ) { try came(signedFor: "https://bot.example.com/sms").with(\.more, []) },
        Case(
            name: "a slash more",
            help: "the signature matches https://bot.example.com/sms/, and "
                + "https://bot.example.com/sms \(latter)"
        ) { try came(signedFor: "https://bot.example.com/sms/") },
        Case(
            name: "a slash less",
            help: "the signature matches https://bot.example.com/sms with a query of 3 bytes, and "
                + "https://bot.example.com/sms/ with a query of 3 bytes \(latter)"
        ) { try Call(posting: fields()).with(\.uri, "/sms?a=b").signed().with(\.uri, "/sms/?a=b") },
        Case(
            name: "www. more",
            help: "the signature matches https://www.bot.example.com/sms, and "
                + "https://bot.example.com/sms \(latter)"
        ) { try came(signedFor: "https://www.bot.example.com/sms") },
        Case(
            name: "www. less",
            help: "the signature matches https://bot.example.com/sms, and "
                + "https://www.bot.example.com/sms \(latter)"
        ) {
            try came(signedFor: "https://bot.example.com/sms")
                .with(\.host, "www.bot.example.com")
        },
        Case(
            name: "http, www. and a slash",
            help: "the signature matches http://www.bot.example.com/sms/"
        ) { try came(signedFor: "http://www.bot.example.com/sms/") },
        Case(name: "a stranger", help: "there is no X-Twilio-Signature") {
            Call(posting: [("a", "b")])
        },
        Case(
            name: "a stranger's JSON",
            help: "the body is not a form, and the query has no bodySHA256"
        ) {
            try Call(posting: fields()).signed().with(\.type, "application/json")
        },
        Case(name: "another token", help: "the signature matches none of the URLs that were tried")
        {
            try Call(posting: fields()).signed("fedcba9876543210fedcba9876543210")
        },
    ]

    @Test(arguments: cases)
    func `the help of a 403 says the likeliest cause first`(test: Case) throws {
        let bot = try Bot(["PARLEY_METHOD": "both"])
        #expect(bot.answer(try test.call()).text == AnswerTests.refusal(403))
        #expect(bot.log.all.count == 1)
        #expect(bot.log.text.contains("help=\"\(test.help)"), "\(bot.log.text)")
    }

    @Test func `where each account has a token, a redirected POST is found all the same`() throws {
        let bot = try Bot([
            "TWILIO_AUTH_TOKEN": "AC00000000000000000000000000000001=\(token)",
            "PARLEY_METHOD": "both",
        ])
        let call = try Call(posting: fields()).signed().with(\.method, "GET").with(\.body, [])
        #expect(bot.answer(call).status == .forbidden)
        #expect(bot.log.text.contains(Self.redirected))
    }
}
