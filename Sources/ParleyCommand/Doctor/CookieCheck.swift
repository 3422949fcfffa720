import Bytes
import Parley
import Signing
import System

/// Whether the session's cookie comes to Twilio, and back to Parley.
struct CookieCheck {
    private var phone: Phone
    private let configuration: Configuration?

    /// Takes over the phone that has the cookie.
    ///
    /// - Parameters:
    ///   - phone: The phone.
    ///   - configuration: The configuration, of which the keys are needed.
    init(phone: Phone, configuration: Configuration?) {
        self.phone = phone
        self.configuration = configuration
    }

    /// Sends the cookie back.
    ///
    /// - Parameter outcome: The first answer.
    /// - Returns: What there is to say.
    /// - Throws: Where there is no second answer.
    func findings(after outcome: Phone.Outcome) throws(CurlRequest.Failure) -> [Finding] {
        guard let field = outcome.cookies.first else {
            return [
                .failed(
                    "cookie", "none was set: every message would start a new conversation",
                    do: "let the web server pass Set-Cookie on; Parley's log says "
                        + "session_overflow if the session is too long")
            ]
        }
        let now = SystemClock.unixSeconds()
        guard let first = Self.token(in: phone, now: now) else {
            return [
                .failed(
                    "cookie", "it is set, but not kept: \(Self.attributes(of: field))",
                    do: "use https if it says Secure")
            ]
        }
        var copy = phone
        let later = later(than: first, now: now)
        if let later {
            let value = String(decoding: later, as: UTF8.self)
            let attributes = Self.attributes(of: field)
            let name = field.prefix { $0 != "=" }
            copy.jar.take("\(name)=\(value);\(attributes)", for: copy.owner, now: now)
        }
        let second = try copy.send("parley doctor", now: now)
        guard WebAnswer(second) == .silence,
            let next = Self.token(in: copy, now: now)
        else {
            return [
                .failed(
                    "cookie", "with it, the answer is \(second.answer.status)",
                    do: "let the web server pass Cookie on")
            ]
        }
        return [finding(first: later ?? first, next: next, isLater: later != nil, now: now)]
    }

    /// A cookie that is one later than Parley's own, where there is a store: of a silent turn the
    /// cookie is then no later than the one that came.
    private func later(than token: [UInt8], now: Int) -> [UInt8]? {
        guard let configuration, configuration.store != nil,
            case .own(let form)? = TokenFormat(of: token), let opened = opened(token, now: now)
        else { return nil }
        return sealer(configuration).seal(
            opened.payload, for: subject, issued: opened.issued,
            lifetime: opened.expires - opened.issued,
            revision: opened.revision == .max ? .max : opened.revision + 1, as: form)
    }

    /// The session's cookie: the one that has the form of Parley's.
    private static func token(in phone: Phone, now: Int) -> [UInt8]? {
        phone.jar.values(for: phone.owner, now: now).map { Array($0.utf8) }
            .first { TokenFormat(of: $0) != nil }
    }

    /// The second cookie counts one more than the first, where that was taken; with a store it is no
    /// earlier than the later one that was sent.
    private func finding(first: [UInt8], next: [UInt8], isLater: Bool, now: Int) -> Finding {
        guard TokenFormat(of: first) != .flask else {
            return .ok(
                "cookie",
                "set; Flask's format does not show whether it is accepted when it comes back")
        }
        // One of 0 is a store's, of which nothing is known here.
        guard let before = revision(of: first, now: now), let after = revision(of: next, now: now),
            before > 0
        else {
            return .ok(
                "cookie",
                "set; only Parley's PARLEY_SECRET_KEY shows whether it is accepted when "
                    + "it comes back")
        }
        guard isLater ? after >= before : after == before + 1 else {
            return .failed(
                "cookie",
                "set, but not accepted when it comes back: every message starts a new conversation",
                do: "let the web server pass Cookie on; several Parleys behind it need the same "
                    + "PARLEY_SECRET_KEY")
        }
        return .ok("cookie", "set, and accepted when it comes back")
    }

    /// How many cookies there were before: in the readable form it stands in the open.
    private func revision(of token: [UInt8], now: Int) -> UInt32? {
        if let opened = opened(token, now: now) { return opened.revision }
        guard TokenFormat(of: token) == .own(.signed) else { return nil }
        let parts = token.split(separator: UInt8(ascii: "."))
        guard parts.count == 3, let body = Base64.decode(Array(parts[2]), as: .urlSafe),
            body.count > 12
        else { return nil }
        return body[8..<12].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// What a cookie holds; nil without the keys, and where it is none of Parley's own.
    private func opened(_ token: [UInt8], now: Int) -> OpenedToken? {
        guard let configuration, configuration.sessionFormat != .flask,
            case .success(let opened) = sealer(configuration).open(token, for: subject, now: now)
        else { return nil }
        return opened
    }

    private func sealer(_ configuration: Configuration) -> Sealer {
        let keys = configuration.keys
        return Sealer(ring: KeyRing(current: keys.current, fallbacks: keys.fallbacks))
    }

    private var subject: Subject {
        Subject(
            accountSid: Array(phone.accountSid.utf8), from: Array(phone.from.utf8),
            to: Array(phone.to.utf8))
    }

    /// A Set-Cookie field without its value.
    private static func attributes(of field: String) -> String {
        field.split(separator: ";").dropFirst().joined(separator: ";")
    }
}
