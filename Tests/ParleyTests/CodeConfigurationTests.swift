import Conversation
import Gateway
import HTTPTypes
import Store
import Testing
import Twilio

@testable import Parley

/// A configuration made in code, which follows the rules of the environment.
@Suite struct CodeConfigurationTests {
    private struct Parrot: Dialogue {
        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            var session = session
            session.count += 1
            return Turn(session: session, replies: [Reply("\(session.count): \(message.body)")])
        }
    }

    @Test func `its defaults are the environment's`() throws {
        let made = try Configuration(secretKey: key, authTokens: [token])
        let read = try configured(ConfigurationTests.required)
        #expect(made.sessionFormat == read.sessionFormat)
        #expect(made.cookieName == read.cookieName)
        #expect(made.sessionLifetime == read.sessionLifetime)
        #expect(made.acceptsUnboundFlask == read.acceptsUnboundFlask)
        #expect(made.method == read.method)
        #expect(made.logLevel == read.logLevel)
        #expect(made.script == nil && made.stateDirectory == nil && made.flaskKeys == nil)
        #expect(made.warnings.isEmpty)
        guard case .on(let tokens, let shared) = made.verification else {
            Issue.record("it does not verify")
            return
        }
        #expect(!tokens.isEmpty && shared.isEmpty)
    }

    @Test func `each of its values counts`() throws {
        let made = try Configuration(
            secretKey: key, authTokens: [], sharedKeys: ["b": "two", "a": "one"],
            trustedProxies: ["10.0.0.0/8"], method: .get, script: "/srv/bot.talk",
            stateDirectory: "/var/lib/bot", sessionFormat: .sealed, cookieName: "talk",
            sessionLifetime: 60, flaskSecretKey: flaskKey, acceptsUnboundFlask: false,
            logLevel: .debug)
        #expect(made.method == .get && made.sessionFormat == .sealed)
        #expect(made.script == "/srv/bot.talk" && made.stateDirectory == "/var/lib/bot")
        #expect(made.cookieName == SetCookie.Name("talk") && made.sessionLifetime == 60)
        #expect(made.flaskKeys != nil && !made.acceptsUnboundFlask && made.logLevel == .debug)
        let open = try Configuration(secretKey: key, authTokens: [], verifiesSignatures: false)
        #expect(open.method == .both)
        #expect(open.warnings.map(\.description).first?.hasPrefix("PARLEY_VERIFY: off") == true)
    }

    @Test func `it can have a store`() throws {
        #expect(try Configuration(secretKey: key, authTokens: [token]).store == nil)
        let made = try Configuration(
            secretKey: key, authTokens: [token], stateDirectory: "/srv/state", store: "bot.db",
            retainedDays: 7)
        #expect(
            made.store
                == StoreSettings(
                    place: .sqlite(path: "/srv/state/bot.db"), whenDown: .cookie, retainedDays: 7))
        let mistaken = #expect(throws: ConfigurationError.self) {
            try Configuration(secretKey: key, authTokens: [token], store: "bot.db", retainedDays: 0)
        }
        #expect(mistaken?.mistakes.map(\.subject) == [.variable(.store), .variable(.retain)])
    }

    @Test func `its mistakes are the environment's, all at once`() {
        let read = #expect(throws: ConfigurationError.self) {
            try configured([
                "PARLEY_SECRET_KEY": "short", "TWILIO_AUTH_TOKEN": "none",
                "PARLEY_PUBLIC_URL": "example.org", "PARLEY_TRUSTED_PROXIES": "localhost",
                "PARLEY_SESSION_LIFETIME": "0", "PARLEY_SESSION_COOKIE": "a b",
                "PARLEY_SECRET_KEY_FALLBACKS": "old", "TWILIO_SHARED_KEYS": "=x",
            ])
        }
        let made = #expect(throws: ConfigurationError.self) {
            try Configuration(
                secretKey: "short", secretKeyFallbacks: ["old"], authTokens: ["none"],
                sharedKeys: ["": "x"], publicURL: "example.org", trustedProxies: ["localhost"],
                cookieName: "a b", sessionLifetime: 0)
        }
        #expect(made?.mistakes.count == 8)
        #expect(made?.description == read?.description)
    }

    @Test func `a value that is missing is said as in the environment`() {
        let made = #expect(throws: ConfigurationError.self) {
            try Configuration(secretKey: "", authTokens: [""])
        }
        #expect(
            made?.mistakes.map(\.subject) == [.variable(.secretKey), .variable(.authToken)])
    }

    @Test func `an older key may be of any form, and opens its sessions`() throws {
        let old = "an older key, with blanks: 9f\"3K?x0Zq"
        let before = try Parley.Webhook(
            Parrot(), configuration: Configuration(secretKey: old, authTokens: [token]))
        let after = try Parley.Webhook(
            Parrot(),
            configuration: Configuration(
                secretKey: key, secretKeyFallbacks: [otherKey, old],
                authTokens: [otherToken, token]
            ))
        let first = before.respond(to: try Call(posting: fields("a")).signed().request)
        #expect(first.message == "1: a")
        let second = after.respond(
            to: try Call(posting: fields("b")).with(cookie: first.cookiePair).signed().request)
        #expect(second.message == "2: b")
        let forged = after.respond(to: try Call(posting: fields("b")).signed(otherKey).request)
        #expect(forged.status == .forbidden)
    }

    @Test func `no secret of it is shown`() throws {
        let made = try Configuration(
            secretKey: key, authTokens: [token], flaskSecretKey: flaskKey)
        var text = "\(made)"
        dump(made, to: &text)
        for secret in [key, token, flaskKey] { #expect(!text.contains(secret)) }
    }
}

/// Another token as Twilio's look.
private let otherToken = "fedcba9876543210fedcba9876543210"
