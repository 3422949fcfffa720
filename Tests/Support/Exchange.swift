/// One request and what must come back, the same on every way to Parley.
public struct Exchange: Sendable {
    /// Which cookie goes along.
    public enum Cookie: Sendable {
        case none
        /// The one that an earlier exchange set.
        case of(String)
        /// That one with another last character.
        case forged(String)
    }

    /// What is exchanged, in words.
    public let name: String
    /// The request, not yet signed.
    public let request: Webhook
    /// The cookie that goes along.
    public let cookie: Cookie
    /// Whether it is signed.
    public let isSigned: Bool
    /// The status that must come back.
    public let status: Int
    /// The text that must come back; nil where there is none.
    public let text: String?
    /// The body that must come back, where it is no text in TwiML.
    public let body: String?
    /// Whether a cookie must come back.
    public let setsCookie: Bool

    /// Makes an exchange.
    ///
    /// - Parameters:
    ///   - name: What is exchanged, in words.
    ///   - request: The request, not yet signed.
    ///   - cookie: The cookie that goes along.
    ///   - isSigned: Whether it is signed.
    ///   - status: The status that must come back.
    ///   - text: The text that must come back.
    ///   - body: The whole body that must come back; nil: any.
    ///   - setsCookie: Whether a cookie must come back; nil: where there is a text.
    public init(
        _ name: String, _ request: Webhook, cookie: Cookie = .none, isSigned: Bool = true,
        status: Int = 200, text: String? = nil, body: String? = nil, setsCookie: Bool? = nil
    ) {
        self.name = name
        self.request = request
        self.cookie = cookie
        self.isSigned = isSigned
        self.status = status
        self.text = text
        self.body = body
        self.setsCookie = setsCookie ?? (text != nil)
    }
}

/// The exchanges that every way to Parley must answer in the same bytes.
public enum Exchanges {
    /// The token that signs.
    public static let token = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"

    /// The configuration that the exchanges are meant for.
    public static let environment = [
        "PARLEY_SECRET_KEY": "kN3v8Qx1-rT6yW9zB2mC5fH7jL0pS4dG",
        "TWILIO_AUTH_TOKEN": token,
        "PARLEY_CALLERS": "+14158675308=Rey, +12349013030=Finn",
        "PARLEY_METHOD": "both",
    ]

    /// The table, in the order in which it is played.
    ///
    /// - Parameter path: The path that the web server hands to Parley.
    /// - Returns: The exchanges.
    public static func table(path: String = "/sms") -> [Exchange] {
        let finn = "+12349013030"
        func post(
            _ body: String, _ number: Int, from: String = "+14158675308", id: String? = nil
        ) -> Webhook {
            let id = id ?? Webhook.sid(number)
            return Webhook(posting: Webhook.fields(body, from: from, id: id), target: path)
        }
        var put = post("hi", 9)
        put.method = "PUT"
        var look = Webhook("GET", target: path)
        look.contentType = nil
        var tooLarge = Webhook("POST", target: path)
        tooLarge.body = Array("Body=\(String(repeating: "x", count: 70_000))".utf8)
        var json = Webhook(
            "POST",
            target: path
                + "?bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
        json.contentType = "application/json"
        json.body = Array("{}".utf8)
        let cut = post("hi", 15, from: "+14158675308FromCitySF")
        let nobody = Webhook(
            posting: Webhook.fields("hi", id: Webhook.sid(12)).filter { $0.0 != "From" },
            target: path)
        let query = Webhook(
            getting: Webhook.fields("hi & bye", from: finn, id: Webhook.sid(6)), path: path)
        return [
            Exchange("first message", post("hello", 1), text: "Thanks for the message, Rey!"),
            Exchange(
                "second message", post("again", 2), cookie: .of("first message"),
                text: "Rey has messaged +15005550006 2 times."),
            Exchange(
                "the same message once more", post("again", 2), cookie: .of("second message"),
                setsCookie: true),
            Exchange(
                "another sender", post("hello", 3, from: "+15550001234"),
                text: "Thanks for the message, Friend!"),
            Exchange(
                "forged cookie", post("hello", 4), cookie: .forged("second message"),
                text: "Thanks for the message, Rey!"),
            Exchange(
                "cookie of another pair", post("hello", 5, from: finn),
                cookie: .of("second message"), text: "Thanks for the message, Finn!"),
            Exchange("GET with query", query, text: "Thanks for the message, Finn!"),
            Exchange(
                "a text in all signs", post("ä ö ü + & = % \u{1F600} \r\n", 7),
                cookie: .of("second message"), text: "Rey has messaged +15005550006 3 times."),
            Exchange("HEAD", Webhook("HEAD", target: path), isSigned: false, body: ""),
            Exchange(
                "a look at the address", look, isSigned: false,
                body: "Parley answers Twilio here.\n"),
            Exchange("PUT", put, status: 405),
            Exchange("too large", tooLarge, status: 413),
            Exchange("unsigned", post("hello", 10), isSigned: false, status: 403),
            Exchange("wrong type", json, status: 415),
            Exchange("no From", nobody, status: 400),
            Exchange("a From that is no address", cut, status: 400),
            Exchange("an id that is none", post("hi", 14, id: "SM14"), status: 400),
            Exchange(
                "opt-out", post("Stop", 13), cookie: .of("second message"), setsCookie: true),
        ]
    }

    /// One exchange that was not as it must be.
    public struct Deviation: Error, CustomStringConvertible {
        /// Which one, and what came back.
        public let description: String
    }

    /// Plays the table.
    ///
    /// - Parameters:
    ///   - transport: The way.
    ///   - origin: Scheme, host and port of the URL that is signed.
    ///   - path: The path that the web server hands to Parley.
    /// - Returns: The answers without what time changes.
    /// - Throws: `Deviation` where an answer is not as the table has it.
    public static func play(
        over transport: some Transport, origin: String, path: String = "/sms"
    ) throws -> [String: Answer] {
        var answers: [String: Answer] = [:]
        for exchange in table(path: path) {
            var request = exchange.request
            switch exchange.cookie {
            case .none: break
            case .of(let name): request.cookie = answers[name]?.cookie
            case .forged(let name):
                request.cookie = answers[name]?.cookie.map { cookie in
                    cookie.dropLast() + (cookie.hasSuffix("A") ? "E" : "A")
                }
            }
            if exchange.isSigned { request = request.signed(token, origin: origin) }
            let answer = try transport.send(request)
            guard answer.status == exchange.status, answer.text == exchange.text,
                exchange.body.map({ $0 == answer.body }) ?? true,
                (answer.setCookie != nil) == exchange.setsCookie
            else { throw Deviation(description: "\(exchange.name): \(answer)") }
            answers[exchange.name] = answer
        }
        return answers.mapValues(\.timeless)
    }
}
