import Foundation
import Gateway
import System
import TestSupport
import Testing
import Twilio

@testable import Parley

/// Every variable: its forms, its mistakes, its defaults.
@Suite struct ConfigurationTests {
    static let required = ["PARLEY_SECRET_KEY": key, "TWILIO_AUTH_TOKEN": token]

    struct Mistaken: Sendable, CustomTestStringConvertible {
        let variables: [String: String]
        /// The whole line, which docs/configuration.md shows too.
        let line: String
        var testDescription: String { line }

        /// A mistake with the required variables beside it.
        init(_ variables: [String: String], _ line: String) {
            self.variables = ConfigurationTests.required.merging(variables) { $1 }
            self.line = line
        }
    }

    static let mistaken: [Mistaken] = [
        Mistaken(
            ["PARLEY_SECRET_KEY": ""],
            "PARLEY_SECRET_KEY: not set; put a fresh key there: parley keygen prints one"),
        Mistaken(
            ["PARLEY_SECRET_KEY": "kM3v9Qe7xZ1pL5tY8rW2uB6nH4jC0dF"],
            "PARLEY_SECRET_KEY: the key has 31 bytes, at least 32 are needed; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["PARLEY_SECRET_KEY": String(repeating: "abcdefg", count: 5)],
            "PARLEY_SECRET_KEY: the key has 7 different bytes, at least 8 are needed; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["PARLEY_SECRET_KEY": "a secret key"],
            "PARLEY_SECRET_KEY: the key is a known example, which anybody can guess; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["PARLEY_SECRET_KEY": "base64:***"],
            "PARLEY_SECRET_KEY: what follows \"base64:\" is not base64 "
                + "(A-Z a-z 0-9 + / and = at the end); correct it, or leave out \"base64:\" if "
                + "the key is plain text"),
        Mistaken(
            ["PARLEY_SECRET_KEY_FALLBACKS": "\(otherKey) changeme"],
            "PARLEY_SECRET_KEY_FALLBACKS: the key is a known example, which anybody can guess; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["PARLEY_SESSION": "flask", "PARLEY_SECRET_KEY": "fifteen bytes.."],
            "PARLEY_SECRET_KEY: the key has 15 bytes, at least 16 are needed; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["PARLEY_FLASK_SECRET_KEY": "a secret key"],
            "PARLEY_FLASK_SECRET_KEY: the key is a known example, which anybody can guess; "
                + "make one with \"parley keygen\", and change it in Flask as well"),
        Mistaken(
            ["PARLEY_SECRET_KEY": String(repeating: "abcdefgh", count: 4)],
            "PARLEY_SECRET_KEY: the key is a shorter text, repeated; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["PARLEY_SECRET_KEY_FILE": "", "PARLEY_SECRET_KEY_FALLBACKS": "old1,old2"],
            "PARLEY_SECRET_KEY_FALLBACKS: the key has 4 bytes, at least 32 are needed; "
                + "make one with \"parley keygen\""),
        Mistaken(
            ["TWILIO_AUTH_TOKEN": "\(token) Twilio"],
            "TWILIO_AUTH_TOKEN: entry 2 is not 32 hexadecimal digits, as Twilio's tokens are; copy "
                + "it from the Twilio Console, or write plain:TEXT if yours really is different"),
        Mistaken(
            ["TWILIO_AUTH_TOKEN": "YOUR_AUTH_TOKEN"],
            "TWILIO_AUTH_TOKEN: entry 1 is a placeholder, not a token; put your account's Auth "
                + "Token there (Twilio Console, Account Info)"),
        Mistaken(
            ["PARLEY_SECRET_KEY_FILE": "/run/key"],
            "PARLEY_SECRET_KEY_FILE: PARLEY_SECRET_KEY is set as well; keep one of the two"),
        Mistaken(
            ["TWILIO_AUTH_TOKEN_FILE": "/run/token"],
            "TWILIO_AUTH_TOKEN_FILE: TWILIO_AUTH_TOKEN is set as well; keep one of the two"),
        Mistaken(
            ["TWILIO_AUTH_TOKEN": ""],
            "TWILIO_AUTH_TOKEN: not set; put your account's Auth Token there (Twilio Console, "
                + "Account Info), or PARLEY_VERIFY=off for a trial on this machine"),
        Mistaken(
            ["TWILIO_AUTH_TOKEN": " , "],
            "TWILIO_AUTH_TOKEN: not set; put your account's Auth Token there (Twilio Console, "
                + "Account Info), or PARLEY_VERIFY=off for a trial on this machine"),
        Mistaken(
            ["TWILIO_AUTH_TOKEN": "\(token), AC00000000000000000000000000000001="],
            "TWILIO_AUTH_TOKEN: entry 2 has no token: write ACxxxx=token, or the token alone"),
        Mistaken(
            ["TWILIO_AUTH_TOKEN": "AC-1=x"],
            "TWILIO_AUTH_TOKEN: entry 1 does not name an account: write AC and 32 hexadecimal "
                + "digits in lower case before =, as the Twilio Console shows them"),
        Mistaken(
            ["TWILIO_SHARED_KEYS": "key_1"],
            "TWILIO_SHARED_KEYS: entry 1 is not id=secret, with the id and the secret of a shared "
                + "key as Twilio shows them"),
        Mistaken(
            ["TWILIO_SHARED_KEYS": "a=1,a=2"],
            "TWILIO_SHARED_KEYS: entry 2 has the same id as an earlier one: remove one of the two"),
        Mistaken(
            ["PARLEY_STORE": "store.db"],
            "PARLEY_STORE: a relative path, and neither PARLEY_STATE_DIR nor PARLEY_SCRIPT says to "
                + "what: store.db; write the whole path, like /var/lib/parley/parley.db"),
        Mistaken(
            ["PARLEY_STORE": "/srv/store.db", "PARLEY_SESSION": "flask"],
            "PARLEY_STORE: cannot be used with PARLEY_SESSION=flask, whose cookies do not say which "
                + "is newer; set PARLEY_SESSION=signed, with Flask's key in PARLEY_FLASK_SECRET_KEY"
        ),
        Mistaken(
            ["PARLEY_STORE_DOWN": "ignore"],
            "PARLEY_STORE_DOWN: is not one of these: cookie, refuse"),
        Mistaken(
            ["PARLEY_RETAIN": "0"], "PARLEY_RETAIN: not a whole number of days from 1 to 3650"),
        Mistaken(["PARLEY_VERIFY": "no"], "PARLEY_VERIFY: is not one of these: on, off"),
        Mistaken(
            ["PARLEY_PUBLIC_URL": "bot.example.org/sms"],
            "PARLEY_PUBLIC_URL: does not begin with https:// or http://; write it as Twilio has "
                + "it, like https://example.org/sms"),
        Mistaken(
            ["PARLEY_TRUSTED_PROXIES": "10.0.0.0/33"],
            "PARLEY_TRUSTED_PROXIES: neither an address nor a range: 10.0.0.0/33; write 10.0.0.5 "
                + "or "
                + "10.0.0.0/8"),
        Mistaken(["PARLEY_METHOD": "POST"], "PARLEY_METHOD: is not one of these: post, get, both"),
        Mistaken(
            ["PARLEY_CALLERS": "+14158675308"],
            "PARLEY_CALLERS: not NUMBER=NAME; write +14158675308=Rey, +12349013030=Finn"),
        Mistaken(
            ["PARLEY_SESSION": "jwt"],
            "PARLEY_SESSION: is not one of these: signed, sealed, flask"),
        Mistaken(
            ["PARLEY_SESSION_COOKIE": "a b"],
            "PARLEY_SESSION_COOKIE: not a cookie's name: use letters, digits, - and _, at most 64"),
        Mistaken(
            ["PARLEY_SESSION_LIFETIME": "4h"],
            "PARLEY_SESSION_LIFETIME: not a whole number of seconds from 1 to 2678400"),
        Mistaken(
            ["PARLEY_FLASK_UNBOUND": "yes"],
            "PARLEY_FLASK_UNBOUND: is not one of these: accept, refuse"),
        Mistaken(
            ["PARLEY_LOG": "verbose"],
            "PARLEY_LOG: is not one of these: error, warning, info, debug"),
    ]

    @Test(arguments: mistaken)
    func `a mistake says what is wrong and what would be right`(test: Mistaken) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try configured(test.variables)
        }
        #expect(error.description.split(separator: "\n").contains { $0 == test.line }, "\(error)")
        for (name, value) in test.variables where Variable(rawValue: name)?.isSecret == true {
            #expect(value.isEmpty || value == " , " || !error.description.contains(value))
        }
    }

    @Test(arguments: [
        ("PARLEY_SESSION_LIFETIME", ["0", "-1", "2678401", "1.5", "", " 1"]),
        ("PARLEY_SESSION_COOKIE", ["a=b", "a;", "ä", String(repeating: "a", count: 65)]),
        ("PARLEY_VERIFY", ["ON", "true", "0", "off "]),
        ("PARLEY_TRUSTED_PROXIES", ["localhost", "10.0.0", "10.0.0.0/8/8", "::g", "10.0.0.1:80"]),
        ("PARLEY_CALLERS", ["=Rey", "whatsapp:=Rey", "+1=", "+1=A, Rey", "+1=A,,=B"]),
    ])
    func `values that are wrong are mistakes of their variable`(
        name: String, values: [String]
    ) throws {
        for value in values where !value.isEmpty {
            let error = #expect(throws: ConfigurationError.self) {
                try configured(Self.required.merging([name: value]) { $1 })
            }
            #expect(error?.mistakes.map(\.subject.description) == [name], "\(value)")
        }
    }

    @Test func `what is wrong and what to do are told apart, whatever the value has in it`() throws
    {
        let error = try #require(throws: ConfigurationError.self) {
            try configured(Self.required.merging(["PARLEY_TRUSTED_PROXIES": "10;8"]) { $1 })
        }
        let mistake = try #require(error.mistakes.first)
        #expect(mistake.subject == .variable(.trustedProxies))
        #expect(mistake.problem == .notAddress("10;8"))
        #expect(mistake.origin == .environment)
        #expect(mistake.what == "neither an address nor a range: 10;8")
        #expect(mistake.advice == "write 10.0.0.5 or 10.0.0.0/8")
    }

    @Test func `all mistakes are said at once, in the order of the documentation`() throws {
        let error = try #require(throws: ConfigurationError.self) {
            try configured([
                "PARLEY_LOG": "x", "PARLEY_SECRET_KEY_FALLBACKS": "changeme dev",
                "PARLEY_SESSION": "x", "PARLEY_PUBLIC_URL": "x", "TWILIO_SHARED_KEYS": "x",
            ])
        }
        #expect(
            error.mistakes.map(\.subject.description) == [
                "PARLEY_SECRET_KEY", "PARLEY_SECRET_KEY_FALLBACKS", "PARLEY_SECRET_KEY_FALLBACKS",
                "TWILIO_SHARED_KEYS", "PARLEY_PUBLIC_URL", "PARLEY_SESSION", "PARLEY_LOG",
            ])
    }

    @Test func `the defaults are those of the documentation`() throws {
        let configuration = try configured(Self.required)
        #expect(configuration.sessionFormat == .signed)
        #expect(configuration.flaskKeys == nil)
        #expect(configuration.acceptsUnboundFlask)
        #expect(configuration.method == .post)
        #expect(configuration.cookieName == .session)
        #expect(configuration.sessionLifetime == 14_700)
        #expect(configuration.script == nil)
        #expect(configuration.stateDirectory == nil)
        #expect(configuration.callers.isEmpty)
        #expect(configuration.welcome == "Thanks for the message, {caller}!")
        #expect(configuration.logLevel == nil)
        #expect(configuration.warnings.isEmpty)
        guard case .on = configuration.verification else {
            Issue.record("verification is off")
            return
        }
    }

    @Test func `an empty variable is an unset one, but for PARLEY_WELCOME`() throws {
        var variables = Self.required
        for variable in Variable.allCases where variables[variable.rawValue] == nil {
            variables[variable.rawValue] = ""
        }
        let configuration = try configured(variables)
        #expect(configuration.sessionLifetime == 14_700)
        #expect(configuration.cookieName == .session)
        #expect(configuration.welcome == nil)
        #expect(configuration.warnings.isEmpty)
    }

    @Test func `PARLEY_WELCOME and PARLEY_CALLERS make the tutorial's answers`() throws {
        let bot = try Bot([
            "PARLEY_WELCOME": "",
            "PARLEY_CALLERS": " +14158675308 = Rey ,whatsapp:+12349013030=Finn, ",
        ])
        #expect(try bot.text().message == "Rey has messaged +15005550006 1 times.")
        #expect(
            try bot.text(from: "whatsapp:+14158675308").message
                == "Rey has messaged +15005550006 1 times.")
        #expect(
            try bot.text(from: "+12349013030").message == "Finn has messaged +15005550006 1 times.")
        let welcoming = try Bot(["PARLEY_WELCOME": "Hi {caller}, {caller} & {other}"])
        #expect(try welcoming.text().message == "Hi Friend, Friend &amp; {other}")
    }

    @Test func `shared keys alone suffice, and verification off needs nothing`() throws {
        _ = try configured(["PARLEY_SECRET_KEY": key, "TWILIO_SHARED_KEYS": "a=b"])
        let off = try configured(["PARLEY_SECRET_KEY": key, "PARLEY_VERIFY": "off"])
        #expect(
            off.warnings.map(\.description) == [
                "PARLEY_VERIFY: off: requests are not verified, and only those from this machine "
                    + "are answered"
            ])
    }

    @Test func `what is unusual is a warning`() throws {
        func warnings(_ variables: [String: String]) throws -> [String] {
            try configured(Self.required.merging(variables) { $1 }).warnings.map(\.description)
        }
        #expect(
            try warnings(["TWILIO_AUTH_TOKEN": "\(token) short", "PARLEY_VERIFY": "off"])
                .contains {
                    $0.hasPrefix("TWILIO_AUTH_TOKEN: entry 2 is not 32 hexadecimal digits")
                })
        #expect(
            try warnings([
                "TWILIO_AUTH_TOKEN": "plain:short AC00000000000000000000000000000001=plain:other"
            ]) == [])
        #expect(
            try warnings(["PARLEY_FLASK_SECRET_KEY": "0ld-Flask-key-26"]) == [
                "PARLEY_FLASK_SECRET_KEY: shorter than 32 bytes; a longer one is safer"
            ])
        #expect(
            try warnings(["PARLEY_SESSION": "flask", "PARLEY_FLASK_SECRET_KEY": flaskKey]) == [
                "PARLEY_FLASK_SECRET_KEY: not used with PARLEY_SESSION=flask; "
                    + "the key is PARLEY_SECRET_KEY"
            ])
    }

    @Test(arguments: [
        ("PARLEY_SERCET_KEY", "PARLEY_SECRET_KEY"), ("PARLEY_SECRET", "PARLEY_SECRET_KEY"),
        ("PARLEY_KEY", "PARLEY_SECRET_KEY"), ("PARLEY_AUTH_TOKEN", "TWILIO_AUTH_TOKEN"),
        ("PARLEY_TWILIO_AUTH_TOKEN", "TWILIO_AUTH_TOKEN"), ("PARLEY_VERIFICATION", "PARLEY_VERIFY"),
        ("PARLEY_URL", "PARLEY_PUBLIC_URL"), ("PARLEY_LOG_LEVEL", "PARLEY_LOG"),
        ("PARLEY_STATE_DIRECTORY", "PARLEY_STATE_DIR"), ("PARLEY_CALLER", "PARLEY_CALLERS"),
        ("PARLEY_PROXIES", "PARLEY_TRUSTED_PROXIES"), ("PARLEY_SESSION_FORMAT", "PARLEY_SESSION"),
        ("PARLEY_LIFETIME", "PARLEY_SESSION_LIFETIME"), ("PARLEY_WELCOM", "PARLEY_WELCOME"),
        ("PARLEY_SHARED_KEYS", "TWILIO_SHARED_KEYS"), ("PARLEY_COOKIE", "PARLEY_SESSION_COOKIE"),
        ("PARLEY_ENVFILE", "PARLEY_ENV_FILE"), ("PARLEY_FALLBACKS", "PARLEY_SECRET_KEY_FALLBACKS"),
        ("PARLEY_WLECMOE", "PARLEY_WELCOME"),
    ])
    func `an unknown name is named with what was meant`(name: String, meant: String) throws {
        let warnings = try configured(Self.required.merging([name: "x"]) { $1 }).warnings
        #expect(
            warnings.map(\.description) == [
                "\(name): not a variable of Parley's; did you mean \(meant)?"
            ])
    }

    @Test func `a name that is near to none is named alone`() throws {
        let warnings = try configured(Self.required.merging(["PARLEY_QUUX": "x"]) { $1 }).warnings
        #expect(warnings.map(\.description) == ["PARLEY_QUUX: not a variable of Parley's"])
    }

    @Test func `of systemd's state folders the first counts, behind one's own`() throws {
        let systemd = ["STATE_DIRECTORY": "/var/lib/parley:/var/lib/other"]
        #expect(
            try configured(Self.required.merging(systemd) { $1 }).stateDirectory
                == "/var/lib/parley")
        let both = systemd.merging(["PARLEY_STATE_DIR": "/srv/a:b"]) { $1 }
        #expect(try configured(Self.required.merging(both) { $1 }).stateDirectory == "/srv/a:b")
    }

    // MARK: - Secrets in files

    private func loaded(_ variables: [(String, String)]) throws -> Configuration {
        try ConfigurationLoader(environment: Environment(variables), executable: nil).load()
    }

    @Test(arguments: ["", "\n", "\r\n"])
    func `a secret's file may end with one newline`(end: String) throws {
        let folder = try TemporaryFolder()
        let secret = try folder.write("key", key + end, mode: 0o600)
        let auth = try folder.write("token", token + end, mode: 0o600)
        let configuration = try loaded([
            ("PARLEY_SECRET_KEY_FILE", secret), ("TWILIO_AUTH_TOKEN_FILE", auth),
        ])
        #expect(configuration.keys.current == (try configured(Self.required)).keys.current)
        guard case .on(let tokens, _) = configuration.verification else { return }
        #expect(!tokens.isEmpty)
    }

    @Test func `only one newline is dropped, and a lone carriage return is the key's`() throws {
        let folder = try TemporaryFolder()
        let usual = try configured(Self.required).keys.current
        for end in ["\n\n", "\r", "\n\r"] {
            let path = try folder.write("key", key + end, mode: 0o600)
            let keys = try loaded([("PARLEY_SECRET_KEY_FILE", path), ("PARLEY_VERIFY", "off")]).keys
            #expect(keys.current != usual)
        }
    }

    @Test func `a secret's file that is missing, empty or weak is a mistake of its variable`()
        throws
    {
        let folder = try TemporaryFolder()
        let missing = folder.file("missing")
        let empty = try folder.write("empty", "\n", mode: 0o600)
        let weak = try folder.write("weak", "changeme\n", mode: 0o600)
        func mistakes(_ key: String, _ token: String) throws -> [String] {
            let error = try #require(throws: ConfigurationError.self) {
                try loaded([("PARLEY_SECRET_KEY_FILE", key), ("TWILIO_AUTH_TOKEN_FILE", token)])
            }
            return error.mistakes.map(\.description)
        }
        let both = try mistakes(missing, missing)
        #expect(both.count == 2)
        #expect(both[0].hasPrefix("PARLEY_SECRET_KEY_FILE: cannot be read: "))
        #expect(both[1].hasPrefix("TWILIO_AUTH_TOKEN_FILE: cannot be read: "))
        #expect(
            try mistakes(empty, empty) == [
                "PARLEY_SECRET_KEY_FILE: the file is empty",
                "TWILIO_AUTH_TOKEN_FILE: the file is empty",
            ])
        #expect(
            try mistakes(weak, empty)[0].hasPrefix("PARLEY_SECRET_KEY_FILE: the key is a known"))
    }

    // MARK: - What is shown

    @Test func `no secret is shown, however a value is printed`() throws {
        let secrets = [key, otherKey, token, flaskKey, "sharedsecret", "apisecret"]
        let variables = [
            ("PARLEY_SECRET_KEY", key), ("PARLEY_SECRET_KEY_FALLBACKS", otherKey),
            ("TWILIO_AUTH_TOKEN", token), ("PARLEY_FLASK_SECRET_KEY", flaskKey),
            ("TWILIO_SHARED_KEYS", "id=sharedsecret"),
            ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000012"),
            ("TWILIO_API_KEY", "SK00000000000000000000000000000012"),
            ("TWILIO_API_SECRET", "apisecret"),
        ]
        let text = variables.map { "\($0)=\($1)\n" }.joined()
        let file = EnvironmentFile(parsing: Array(text.utf8))
        let settings = Settings(environment: Environment(variables), file: file)
        let configuration = try configured(Dictionary(uniqueKeysWithValues: variables))
        let credential = try ConfigurationLoader(
            environment: Environment(variables), executable: nil
        ).twilioCredential()
        let account = try ConfigurationLoader(
            environment: Environment(variables), executable: nil
        ).twilioAccount()
        for value in [file, settings, configuration, credential as Any, account] as [Any] {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(reflecting: value), dumped] {
                for secret in secrets { #expect(!text.contains(secret)) }
                // The bytes of a text would be a list of numbers.
                #expect(
                    !text.contains(
                        Array(token.utf8).prefix(8).map { "\($0)" }.joined(separator: ", ")))
            }
        }
        #expect(credential?.token == Array(token.utf8))
    }

    @Test func `a token's file that cannot be read is a mistake of its variable in the tools, too`()
        throws
    {
        let loader = ConfigurationLoader(
            environment: Environment([("TWILIO_AUTH_TOKEN_FILE", "/nowhere")]), executable: nil)
        let error = try #require(throws: ConfigurationError.self) {
            try loader.twilioCredential()
        }
        #expect(error.mistakes.map(\.subject) == [.variable(.authTokenFile)])
        #expect(error.mistakes.first?.what.hasPrefix("cannot be read: ") == true)
    }

    @Test(
        arguments: [
            (
                "AC00000000000000000000000000000012=secret other",
                "AC00000000000000000000000000000012", "secret"
            ), (" , first,second", nil, "first"),
            ("ab=cd", nil, "ab=cd"),
        ] as [(String, String?, String)])
    func `the tools sign with the first token`(
        value: String, account: String?, expected: String
    ) throws {
        let loader = ConfigurationLoader(
            environment: Environment([("TWILIO_AUTH_TOKEN", value)]), executable: nil)
        let credential = try #require(try loader.twilioCredential())
        #expect(credential.accountSid == account)
        #expect(credential.token == Array(expected.utf8))
    }

    // MARK: - The documentation

    private func documentation() throws -> String {
        let path = try Repository.path("docs/configuration.md")
        return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }

    @Test func `every variable has a section in the documentation, in order, and no other has`()
        throws
    {
        let lines = try documentation().split(separator: "\n")
        let titles = lines.filter { $0.hasPrefix("### `") }.map { line in
            String(line.dropFirst(5).dropLast())
        }
        #expect(titles == Variable.allCases.map(\.rawValue))
        #expect(lines.count <= 280)
    }

    @Test func `every name that the documentation mentions is a variable's`() throws {
        let text = try documentation()
        let names = Set(text.matches(of: /\b(PARLEY|TWILIO)_[A-Z_]+/).map { String($0.output.0) })
        let known = Set(Variable.allCases.map(\.rawValue))
        #expect(names.subtracting(known) == ["PARLEY_AUTH_TOKEN"])
        #expect(known.subtracting(names) == ["STATE_DIRECTORY"])
    }

    @Test(arguments: mistaken)
    func `the documentation shows what the log says`(test: Mistaken) throws {
        // Line breaks are the page's; the variable's name is the section's.
        let text = try documentation().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let parts = test.line.split(separator: ": ", maxSplits: 1)
        #expect(text.contains(parts[1]), "\(test.line)")
    }
}
