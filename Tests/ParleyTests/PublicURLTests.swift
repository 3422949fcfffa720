import Foundation
import Gateway
import HTTPTypes
import Testing

@testable import Parley

/// The URL that was signed, out of what a web server hands over and what is configured.
@Suite struct PublicURLTests {
    private static let https = "https://bot.example.com"

    struct Case: Sendable, CustomTestStringConvertible {
        /// What Twilio was given.
        let signed: String
        /// PARLEY_PUBLIC_URL.
        var configured: String?
        /// PARLEY_TRUSTED_PROXIES.
        var proxies: String?
        /// What the web server says.
        var variables: [(String, String)] = []
        /// The setting that the log names; nil where the request is answered.
        var help: String?

        var testDescription: String {
            "\(signed) \(configured ?? "") \(proxies ?? "") \(variables.map { "\($0)=\($1)" })"
        }
    }

    static let cases: [Case] = [
        // What the web server says is right.
        Case(signed: "https://a.org/sms", variables: request(https: true)),
        Case(signed: "http://a.org/sms", variables: request(https: false)),
        Case(signed: "https://a.org:443/sms", variables: request(https: true)),
        Case(signed: "http://a.org:80/sms", variables: request(https: false)),
        Case(signed: "https://a.org/sms", variables: request("a.org:443", https: true)),
        Case(
            signed: "https://a.org:8443/sms",
            variables: request(https: true) + [("SERVER_PORT", "8443")]),
        Case(
            signed: "https://a.org/sms", variables: request(https: true) + [("SERVER_PORT", "443")]),
        Case(
            signed: "https://[2001:db8::1]:8443/sms",
            variables: request("[2001:db8::1]", https: true) + [("SERVER_PORT", "8443")]),
        Case(
            signed: "https://a.org/sms",
            variables: [
                ("HTTP_HOST", "a.org"), ("REQUEST_URI", "/sms"), ("REQUEST_SCHEME", "https"),
            ]),
        // Raw bytes, never decoded.
        Case(
            signed: "https://a.org/s%6ds//a%20b/../c",
            variables: request(https: true, uri: "/s%6ds//a%20b/../c") + [
                ("PATH_INFO", "/sms/c"), ("SCRIPT_NAME", ""),
            ]),
        // A whole URL in the request line.
        Case(signed: "https://a.org/sms", variables: request(https: true, uri: "http://a.org/sms")),
        Case(
            signed: "https://a.org/sms", variables: request(https: true, uri: "HTTPS://b.org/sms")),
        Case(signed: "https://a.org/", variables: request(https: true, uri: "http://a.org")),
        Case(signed: "https://a.org/sms", variables: request(https: true, uri: "/sms#rc=2")),
        // PARLEY_PUBLIC_URL in all its forms.
        Case(
            signed: "https://b.org/sms", configured: "https://b.org",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/sms", configured: "https://b.org/",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/sms", configured: "HTTPS://b.org",
            variables: request(https: false)),
        Case(
            signed: "https://b.org:8443/sms", configured: "https://b.org:8443",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/sms", configured: "https://b.org:443",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/in", configured: "https://b.org/in",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/in/", configured: "https://b.org/in/?x=1#rc=2",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/in", configured: "https://user:pass@b.org/in",
            variables: request(https: false)),
        Case(
            signed: "https://b.org/in", configured: "https://b.org/in",
            variables: [("SERVER_NAME", "x")]),
        // Alone: nothing of the request makes another URL right.
        Case(
            signed: "https://a.org/sms", configured: "https://b.org",
            variables: request(https: true),
            help: "the signature matches https://a.org/sms: set PARLEY_PUBLIC_URL"),
        Case(
            signed: "https://b.org/sms", configured: "https://b.org/in",
            variables: request(https: true),
            help: "the signature matches https://b.org/sms: set PARLEY_PUBLIC_URL"),
        // A proxy in front.
        Case(
            signed: "https://b.org/sms", proxies: "10.0.0.0/8",
            variables: proxied("10.1.2.3", "https", "b.org")),
        Case(
            signed: "https://b.org/sms", proxies: "192.0.2.1, 2001:db8::/32",
            variables: proxied("2001:db8::7", "HTTPS", "b.org")),
        Case(
            signed: "https://b.org/sms", proxies: "10.0.0.0/8",
            variables: proxied("10.1.2.3", "https, http", " b.org , a.org")),
        Case(
            signed: "https://a.org/sms", proxies: "10.0.0.0/8",
            variables: request(https: false) + [
                ("REMOTE_ADDR", "10.1.2.3"), ("HTTP_X_FORWARDED_PROTO", "https"),
            ]),
        // A proxy that is not trusted, or none.
        Case(
            signed: "https://b.org/sms", proxies: "10.0.0.0/8",
            variables: proxied("11.1.2.3", "https", "b.org"),
            help: "the signature matches https://b.org/sms: set PARLEY_PUBLIC_URL"),
        Case(
            signed: "https://b.org/sms", variables: proxied("10.1.2.3", "https", "b.org"),
            help: "the signature matches https://b.org/sms: set PARLEY_PUBLIC_URL"),
        // What the log can find out by itself.
        Case(
            signed: "https://a.org/sms", variables: request(https: false),
            help: "the signature matches https://a.org/sms: set PARLEY_PUBLIC_URL"),
        Case(
            signed: "https://a.org:8443/sms",
            variables: request(https: true) + [("HTTP_X_FORWARDED_PORT", "8443")],
            help: "the signature matches https://a.org:8443/sms: set PARLEY_PUBLIC_URL"),
        Case(
            signed: "https://b.org/sms",
            variables: request(https: true) + [("SERVER_NAME", "b.org")],
            help: "the signature matches https://b.org/sms: set PARLEY_PUBLIC_URL"),
        Case(
            signed: "https://c.org/sms", variables: request(https: true),
            help: "set PARLEY_PUBLIC_URL to the URL that Twilio was given"),
        // The web server says too little.
        Case(
            signed: "https://a.org/sms", variables: [("HTTP_HOST", "a.org"), ("HTTPS", "on")],
            help: "set PARLEY_PUBLIC_URL to the URL that Twilio was given, with its path"),
        Case(
            signed: "https://a.org/sms", variables: [("REQUEST_URI", "/sms")],
            help: "set PARLEY_PUBLIC_URL to the URL that Twilio was given"),
        Case(
            signed: "https://a.org/sms", configured: "https://a.org", variables: [("HTTPS", "on")],
            help: "set PARLEY_PUBLIC_URL to the URL that Twilio was given, with its path"),
    ]

    private static func request(
        _ host: String = "a.org", https: Bool, uri: String = "/sms"
    ) -> [(String, String)] {
        [("HTTP_HOST", host), ("REQUEST_URI", uri), ("HTTPS", https ? "on" : "")]
    }

    private static func proxied(
        _ address: String, _ proto: String, _ host: String
    ) -> [(String, String)] {
        request(https: false) + [
            ("REMOTE_ADDR", address), ("HTTP_X_FORWARDED_PROTO", proto),
            ("HTTP_X_FORWARDED_HOST", host),
        ]
    }

    @Test(arguments: cases)
    func `what was signed is answered, or the log names what helps`(test: Case) throws {
        var variables: [String: String] = [:]
        if let configured = test.configured { variables["PARLEY_PUBLIC_URL"] = configured }
        if let proxies = test.proxies { variables["PARLEY_TRUSTED_PROXIES"] = proxies }
        let bot = try Bot(variables)
        var call = try Call(posting: fields()).signed(url: test.signed)
        (call.host, call.uri, call.more) = (nil, nil, test.variables)
        let response = bot.answer(call)
        guard let help = test.help else {
            #expect(response.status == .ok, "\(bot.log.text)")
            #expect(response.setCookie.hasSuffix("; Secure") == test.signed.hasPrefix("https:"))
            return
        }
        #expect(response.text == AnswerTests.refusal(403))
        #expect(bot.log.all.count == 1)
        #expect(bot.log.text.contains(help), "\(bot.log.text)")
    }

    @Test func `a long URL does not cut off the setting that helps`() throws {
        let bot = try Bot()
        let uri = "/" + String(repeating: "a", count: 4_000)
        var call = try Call(posting: fields()).signed(url: "https://bot.example.com\(uri)")
        (call.uri, call.more) = (uri, [("SERVER_PORT", "8080")])
        #expect(bot.answer(call).status == .forbidden)
        #expect(bot.log.text.contains(": set PARLEY_PUBLIC_URL"))
        #expect(bot.log.text.utf8.count < 3_000)
    }

    @Test func `of a query the log shows the length alone`() throws {
        let bot = try Bot(["PARLEY_METHOD": "both"])
        var call = try Call(getting: fields("confidential")).signed()
        call.more = []
        #expect(bot.answer(call).status == .forbidden)
        let count = call.uri.map { $0.utf8.count - 5 } ?? 0
        #expect(bot.log.text.contains("https://bot.example.com/sms with a query of \(count) bytes"))
        #expect(bot.log.text.contains(" query=\(count) "))
        #expect(!bot.log.text.contains("confidential"))
    }

    @Test(arguments: [
        ("bot.example.com/sms", PublicURL.Mistake.notHTTP), ("ftp://a.org", .notHTTP),
        ("https:/a.org", .notHTTP), ("https://", .noHost), ("https:///sms", .noHost),
        ("https://:443", .noHost), ("https://user@", .noHost), ("https://a.org:", .badPort),
        ("https://a.org:0", .badPort), ("https://a.org:65536", .badPort),
        ("https://a.org:sms", .badPort), ("https://[::1]:x", .badPort),
        ("https://a.org/a b", .forbiddenCharacter), ("https://a.org/ä", .forbiddenCharacter),
        ("https://a.org\n", .forbiddenCharacter),
    ])
    func `what is no URL is said`(text: String, mistake: PublicURL.Mistake) {
        #expect(throws: mistake) { try PublicURL(Array(text.utf8)) }
    }

    @Test(arguments: ["https://a.org", "http://[::1]", "https://[::1]:8443/x", "https://a.org:1"])
    func `what is a URL is one`(text: String) throws { _ = try PublicURL(Array(text.utf8)) }
}

/// What sixteen real web servers handed over for one request.
@Suite struct ServerCaptureTests {
    struct Capture: Decodable, Sendable, CustomTestStringConvertible {
        let server: String
        let publicURL: String
        let env: [[String]]

        enum CodingKeys: String, CodingKey {
            case server
            case publicURL = "public_url"
            case env
        }

        var testDescription: String { server }
    }

    private struct File: Decodable {
        let captures: [Capture]
    }

    /// Read once; a file that cannot be read leaves the list empty, and the first test fails.
    static let captures: [Capture] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Vectors/server-environments.json")
        guard let data = try? Data(contentsOf: file),
            let read = try? JSONDecoder().decode(File.self, from: data)
        else { return [] }
        return read.captures
    }()

    private static let form = Array("From=%2B15005550006&Body=hello+there".utf8)

    @Test func `there are sixteen captures`() { #expect(Self.captures.count == 16) }

    private func answer(_ bot: Bot, _ capture: Capture, without dropped: [String] = []) throws
        -> Int
    {
        let url = capture.publicURL.prefix { $0 != "?" }
        var call = Call(posting: [])
        call.body = Self.form
        call.uri = "/?x=y&z=%2B1"
        let signature = try call.signed(url: String(url)).signature ?? ""
        let pairs = capture.env.filter { !dropped.contains($0[0]) }.map { pair in
            (pair[0], pair[0] == "HTTP_X_TWILIO_SIGNATURE" ? signature : pair[1])
        }
        let request = Request(variables: Variables(pairs), body: Body(Self.form))
        return bot.webhook.respond(to: request).status.code
    }

    @Test(arguments: captures)
    func `the URL that was signed is found, or the log names what helps`(capture: Capture) throws {
        let bot = try Bot()
        // The form has no AccountSid: behind the signature that is a 400.
        switch try answer(bot, capture) {
        case 400: #expect(bot.log.text.contains("the form has no field AccountSid"))
        case 405: #expect(bot.log.text.contains("include fastcgi_params;"))
        default: Issue.record("\(bot.log.text)")
        }
    }

    @Test(arguments: captures)
    func `with its path configured every server is right`(capture: Capture) throws {
        let bot = try Bot(["PARLEY_PUBLIC_URL": String(capture.publicURL.prefix { $0 != "?" })])
        let isBare = !capture.env.contains { $0[0] == "REQUEST_METHOD" }
        #expect(try answer(bot, capture) == (isBare ? 405 : 400))
    }

    @Test(arguments: captures)
    func `without the scheme the log names what helps`(capture: Capture) throws {
        let bot = try Bot()
        guard try answer(bot, capture, without: ["HTTPS", "REQUEST_SCHEME"]) == 403 else { return }
        #expect(bot.log.text.contains("the signature matches https://bot.example.com"))
        #expect(bot.log.text.contains(": set PARLEY_PUBLIC_URL"))
    }
}
