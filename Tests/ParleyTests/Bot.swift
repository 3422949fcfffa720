import Bytes
import Conversation
import Gateway
import HTTPTypes
import Logging
import Signing
import Synchronization
import System
import Twilio

@testable import Parley

/// A token as Twilio's look.
let token = "0123456789abcdef0123456789abcdef"
/// A session key that is long enough.
let key = "kM3v9Qe7xZ1pL5tY8rW2uB6nH4jC0dFg"
/// Another one.
let otherKey = "Zq8Lw2Xs5Vn1Bt7Gy4Hm9Kj3Pf6Rd0Tc"
/// A key that a Flask application might have.
let flaskKey = "a-Flask-key-that-nobody-guesses-0042"

/// The lines of a log.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    /// All lines so far.
    var all: [String] { lines.withLock { $0 } }
    /// All lines so far, as one text.
    var text: String { all.joined(separator: "\n") }

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    /// A log that writes here.
    func log(_ level: Logger.Level = .debug) -> Logger {
        Logger(label: "test") { _ in Handler(lines: self, logLevel: level) }
    }

    private struct Handler: LogHandler {
        let lines: Lines
        var logLevel: Logger.Level
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { lines.add("\(event.level) \(event.message)") }
    }
}

/// A clock that a test turns.
final class TestClock: Sendable {
    private let time = Mutex(1_767_225_600)

    /// The time in Unix seconds.
    var now: Int { time.withLock { $0 } }

    func advance(by seconds: Int) { time.withLock { $0 += seconds } }
}

/// A MessageSid as Twilio makes them.
func sid(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "SM" + String(repeating: "0", count: 32 - digits.count) + digits
}

/// A MessageSid that no other message has.
func freshID() -> String { sid(.random(in: 1 << 32 ... .max)) }

/// The fields of a message, in an order like Twilio's.
func fields(
    _ body: String = "hi", from: String = "+14158675308", to: String = "+15005550006",
    id: String? = freshID(), account: String? = "AC00000000000000000000000000000001"
) -> [(String, String)] {
    var fields = [("ToCountry", "US"), ("NumMedia", "0"), ("ToCity", "")]
    if let id { fields.append(("MessageSid", id)) }
    if let account { fields.append(("AccountSid", account)) }
    return fields + [("Body", body), ("To", to), ("From", from)]
}

/// A form, with everything escaped that is no letter and no digit.
func form(_ fields: [(String, String)]) -> String {
    func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return String(UnicodeScalar(byte))
            case 0x20: return "+"
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }.joined()
    }
    return fields.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
}

/// A request as a web server hands it over.
struct Call {
    var method = "POST"
    var uri: String? = "/sms"
    var host: String? = "bot.example.com"
    var type: String? = "application/x-www-form-urlencoded"
    var body: [UInt8] = []
    var state = Body.State.complete
    var cookies: [String] = []
    var signature: String?
    var more: [(String, String)] = [("HTTPS", "on")]

    /// A message that is posted.
    init(posting fields: [(String, String)]) { body = Array(form(fields).utf8) }

    /// A message in the query.
    init(getting fields: [(String, String)]) {
        method = "GET"
        uri = "/sms?\(form(fields))"
        type = nil
    }

    /// A request without fields.
    init(_ method: String, uri: String = "/sms") {
        self.method = method
        self.uri = uri
        type = nil
    }

    /// The request with another value in one of its parts.
    func with<Value>(_ part: WritableKeyPath<Call, Value>, _ value: Value) -> Call {
        var call = self
        call[keyPath: part] = value
        return call
    }

    /// The request with a cookie.
    func with(cookie: String?) -> Call { with(\.cookies, cookie.map { [$0] } ?? []) }

    /// The request with a further variable.
    func adding(_ name: String, _ value: String) -> Call { with(\.more, more + [(name, value)]) }

    /// The request with Twilio's signature.
    func signed(
        _ secret: String = token, url: String = "https://bot.example.com/sms"
    ) throws -> Call {
        let mark = uri?.firstIndex(of: "?")
        let query = mark.flatMap { uri?[$0...] } ?? ""
        let isForm = type?.hasPrefix("application/x-www-form-urlencoded") == true
        let fields = try FormFields(decoding: method == "POST" && isForm ? body[...] : [])
        let code = WebhookSignature.code(
            for: Array("\(url)\(query)".utf8), fields: fields, token: Array(secret.utf8))
        return with(
            \.signature, String(decoding: Base64.encode(code, as: .standard), as: UTF8.self))
    }

    /// The request that a web server makes of it.
    var request: Request {
        var variables = Variables()
        func add(_ name: String, _ value: String?) {
            guard let value else { return }
            variables.append(name: name.utf8.span, value: value.utf8.span)
        }
        add("REQUEST_METHOD", method.isEmpty ? nil : method)
        add("REQUEST_URI", uri)
        add("CONTENT_TYPE", type)
        add("HTTP_HOST", host)
        add("HTTP_X_TWILIO_SIGNATURE", signature)
        for cookie in cookies { add("HTTP_COOKIE", cookie) }
        for (name, value) in more { add(name, value) }
        return Request(variables: variables, body: Body(body, state: state))
    }
}

/// A webhook with its log and its clock.
struct Bot {
    let webhook: Parley.Webhook
    let configuration: Configuration
    let log = Lines()
    let clock: TestClock

    /// A webhook that verifies.
    ///
    /// - Parameters:
    ///   - variables: Variables beside the key and the token, or in their place.
    ///   - clock: A clock to share with another one.
    ///   - dialogue: A conversation in place of the counter.
    /// - Throws: `ConfigurationError` where the variables are wrong.
    init(
        _ variables: [String: String] = [:], clock: TestClock = TestClock(),
        dialogue: (any Dialogue)? = nil
    ) throws {
        let defaults = ["PARLEY_SECRET_KEY": key, "TWILIO_AUTH_TOKEN": token]
        self.clock = clock
        configuration = try configured(defaults.merging(variables) { $1 })
        let now = { @Sendable in clock.now }
        if let dialogue {
            webhook = Parley.Webhook(
                source: AnyConversation(dialogue: dialogue), configuration: configuration,
                log: log.log(), clock: now)
        } else {
            webhook = Parley.Webhook(configuration, log: log.log(), clock: now)
        }
    }

    /// A webhook that does not verify.
    static func open(_ variables: [String: String] = [:]) throws -> Bot {
        try Bot(variables.merging(["PARLEY_VERIFY": "off"]) { $1 })
    }

    func answer(_ call: Call) -> Response { webhook.respond(to: call.request) }

    /// Sends a signed message and gives the answer.
    func text(
        _ body: String = "hi", from: String = "+14158675308", id: String? = freshID(),
        cookie: String? = nil
    ) throws -> Response {
        answer(
            try Call(posting: fields(body, from: from, id: id)).with(cookie: cookie).signed())
    }
}

private struct AnyConversation: ConversationSource {
    let dialogue: any Dialogue

    func current(log: Logger) throws(ConversationFault) -> CurrentConversation? {
        CurrentConversation(dialogue)
    }
}

/// A configuration of variables alone.
func configured(_ variables: [String: String]) throws(ConfigurationError) -> Configuration {
    try Configuration(Settings(environment: Environment(variables.sorted { $0.key < $1.key }))) {
        (path) throws(ConfigurationError.Problem) in
        throw .relativePath(path)
    }
}

extension Response {
    /// The response as it goes over the wire.
    var text: String { String(decoding: cgiBytes, as: UTF8.self) }
    /// The Set-Cookie field; empty without one.
    var setCookie: String { String(decoding: cookie?.bytes ?? [], as: UTF8.self) }
    /// What the client sends back: `session=…`.
    var cookiePair: String { String(setCookie.prefix { $0 != ";" }) }
    /// The text of the only message; empty where there is none.
    var message: String {
        let twiml = String(decoding: body, as: UTF8.self)
        guard let start = twiml.firstRange(of: "<Message>"),
            let end = twiml.firstRange(of: "</Message>")
        else { return "" }
        return String(twiml[start.upperBound..<end.lowerBound])
    }
    /// Whether it is an answer without a message.
    var isSilent: Bool {
        status.code == 200
            && String(decoding: body, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response />"
    }
}
