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
        return [finding(first: first, next: next, now: now)]
    }

    /// The session's cookie: the one that has the form of Parley's.
    private static func token(in phone: Phone, now: Int) -> [UInt8]? {
        phone.jar.values(for: phone.owner, now: now).map { Array($0.utf8) }
            .first { TokenFormat(of: $0) != nil }
    }

    /// The second cookie counts one more than the first, where that was taken.
    private func finding(first: [UInt8], next: [UInt8], now: Int) -> Finding {
        guard TokenFormat(of: first) != .flask else {
            return .ok(
                "cookie",
                "set; Flask's format does not show whether it is accepted when it comes back")
        }
        guard let before = revision(of: first, now: now), let after = revision(of: next, now: now)
        else {
            return .ok(
                "cookie",
                "set; only Parley's PARLEY_SECRET_KEY shows whether it is accepted when "
                    + "it comes back")
        }
        guard after == before + 1 else {
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
        if let keys = configuration?.keys, configuration?.sessionFormat != .flask {
            let sealer = Sealer(ring: KeyRing(current: keys.current, fallbacks: keys.fallbacks))
            let subject = Subject(
                accountSid: Array(phone.accountSid.utf8), from: Array(phone.from.utf8),
                to: Array(phone.to.utf8))
            if case .success(let opened) = sealer.open(token, for: subject, now: now) {
                return opened.revision
            }
        }
        guard TokenFormat(of: token) == .own(.signed) else { return nil }
        let parts = token.split(separator: UInt8(ascii: "."))
        guard parts.count == 3, let body = Base64.decode(Array(parts[2]), as: .urlSafe),
            body.count > 12
        else { return nil }
        return body[8..<12].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// A Set-Cookie field without its value.
    private static func attributes(of field: String) -> String {
        field.split(separator: ";").dropFirst().joined(separator: ";")
    }
}
