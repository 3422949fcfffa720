internal import Bytes

/// A configuration that is made in code, where secrets are in a vault and not in the environment.
extension Configuration {
    /// Makes a configuration, by the rules of the environment.
    ///
    ///     let configuration = try Configuration(
    ///         secretKey: vault["sms-key"], authTokens: [vault["twilio-token"]],
    ///         publicURL: "https://sms.example.org/sms")
    ///     Program(Parrot(), configuration: configuration).run()
    ///
    /// Nothing is read from the environment or a file. A value that is empty is none.
    ///
    /// - Parameters:
    ///   - secretKey: The key of the session's cookie: at least 32 bytes, 8 of them different, no
    ///     known example; `base64:` and base64 for bytes that are no text. Whoever has it can make
    ///     sessions, so that it is no other program's; all machines that answer have the same.
    ///   - secretKeyFallbacks: Older keys, which verify and never sign. To replace the key, put the
    ///     old one here for as long as sessions live.
    ///   - authTokens: The account's Auth Token; two while Twilio replaces one.
    ///     `AC…=token` binds one to its account.
    ///   - sharedKeys: The secrets of Twilio's shared keys, by their ids; with one of them there need
    ///     be no Auth Token.
    ///   - verifiesSignatures: Whether a request must be signed by Twilio. Off, everybody who
    ///     reaches the program is believed, so that only this machine is answered: for a trial.
    ///   - publicURL: The URL that Twilio was given, with or without its path; nil: as each request
    ///     says. Set it always: without it a request that was signed for another service of the
    ///     account is good here, too.
    ///   - trustedProxies: Addresses and ranges whose X-Forwarded-Proto and X-Forwarded-Host count
    ///     where there is no `publicURL`.
    ///   - method: How Twilio was told to call; nil: `post`, and `both` with Flask's sessions.
    ///   - script: The path of a script, for a program that has no conversation in Swift.
    ///   - stateDirectory: The folder of answers files; nil: the script's own folder, and the
    ///     working folder of a conversation in Swift.
    ///   - store: What is remembered beyond the cookie, and what all share: a SQLite file, whose
    ///     relative path begins where answers are saved, or the address of a PostgreSQL database,
    ///     `postgresql://…`, without a password. Nil: there is none.
    ///   - retainedDays: For how many days after its last message the store keeps a conversation, 1
    ///     to 3650.
    ///   - sessionFormat: How the session is written into the cookie: `sealed` where whoever sees
    ///     the cookie must not read it, `flask` where a Flask application is to take over.
    ///   - cookieName: The cookie's name, at most 64 letters, digits, `-` and `_`. Another name
    ///     ends the conversations that are under way.
    ///   - sessionLifetime: Seconds from a message on for which the session lives, 1 to 2,678,400.
    ///     Twilio keeps a cookie for four hours, and five minutes are on top.
    ///   - flaskSecretKey: Flask's key, with `signed` and `sealed`: its cookies are read, so that
    ///     its conversations go on here. Take it out once the last of them is too old.
    ///   - acceptsUnboundFlask: Whether a cookie of Flask's counts that is bound to no pair of
    ///     numbers, as Flask's own are.
    ///   - logLevel: The least level that is logged; nil: `info` with `serve`, else `warning`.
    /// - Throws: `ConfigurationError` with every mistake, named as in the environment.
    public init(
        secretKey: String, secretKeyFallbacks: [String] = [], authTokens: [String],
        sharedKeys: [String: String] = [:], verifiesSignatures: Bool = true,
        publicURL: String? = nil, trustedProxies: [String] = [], method: Method? = nil,
        script: String? = nil, stateDirectory: String? = nil, store: String? = nil,
        retainedDays: Int = 30,
        sessionFormat: SessionFormat = .signed, cookieName: String = "session",
        sessionLifetime: Int = 14_700, flaskSecretKey: String? = nil,
        acceptsUnboundFlask: Bool = true, logLevel: LogLevel? = nil
    ) throws(ConfigurationError) {
        let shared = sharedKeys.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let settings = Settings([
            (.secretKey, secretKey),
            (.secretKeyFallbacks, Self.list(secretKeyFallbacks.map(Self.entry))),
            (.authToken, Self.list(authTokens)),
            (.sharedKeys, Self.list(shared)),
            (.verify, verifiesSignatures ? "on" : "off"),
            (.publicURL, publicURL),
            (.trustedProxies, Self.list(trustedProxies)),
            (.method, method?.rawValue),
            (.script, script),
            (.stateDirectory, stateDirectory),
            (.store, store),
            (.retain, "\(retainedDays)"),
            (.session, sessionFormat.rawValue),
            (.sessionCookie, cookieName),
            (.sessionLifetime, "\(sessionLifetime)"),
            (.flaskSecretKey, flaskSecretKey),
            (.flaskUnbound, acceptsUnboundFlask ? "accept" : "refuse"),
            (.log, logLevel?.rawValue),
        ])
        // No variable names a file.
        try self.init(settings) { (_) throws(ConfigurationError.Problem) in throw .empty }
    }

    /// The process's own configuration, of its environment and its env file.
    ///
    /// - Returns: What docs/configuration.md says.
    /// - Throws: `ConfigurationError` with every mistake.
    public static func ofProcess() throws(ConfigurationError) -> Configuration {
        try ConfigurationLoader.ofProcess().load()
    }

    /// The entries of a list as a variable has them.
    private static func list(_ entries: [String]) -> String { entries.joined(separator: ",") }

    /// A key as an entry of a list, whatever is in it.
    private static func entry(_ key: String) -> String {
        guard key.utf8.contains(where: ConfigurationReader.isSeparator) else { return key }
        let text = Base64.encode(Array(key.utf8), as: .standard)
        return "base64:\(String(decoding: text, as: UTF8.self))"
    }
}
