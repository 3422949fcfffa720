package import Gateway
internal import Signing
package import Talk
package import Twilio

/// What an operator decides: keys, tokens, the address that Twilio calls, and the rest; all of it
/// right.
///
/// A program reads it from its environment and the env file by itself; `init` makes one in code.
public struct Configuration: Sendable {
    /// How the session is written into the cookie.
    public enum SessionFormat: String, Sendable, CaseIterable {
        /// Readable by who sees it, changed by nobody.
        case signed
        /// Encrypted.
        case sealed
        /// As Flask 3.1 writes its `session`.
        case flask
    }

    /// Whether requests must carry Twilio's signature.
    package enum Verification: Sendable {
        /// They must; the credentials that sign.
        case on(AuthTokens, SharedKeys)
        /// They need not, and only this machine is answered.
        case off

        /// Whether they must.
        var isOn: Bool {
            if case .on = self { true } else { false }
        }
    }

    /// How Twilio was told to call: the values of `PARLEY_METHOD`.
    public enum Method: String, Sendable, CaseIterable {
        /// By POST, with the fields in the body.
        case post
        /// By GET, with the fields in the query.
        case get
        /// By either.
        case both
    }

    /// The log's levels, from the fewest lines to the most.
    public enum LogLevel: String, Sendable, CaseIterable {
        /// What keeps it from answering.
        case error
        /// What an operator should look at, besides.
        case warning
        /// A line for each message, besides.
        case info
        /// Everything.
        case debug
    }

    /// The keys of the session's cookie.
    package let keys: KeyList
    /// How the session is written.
    package let sessionFormat: SessionFormat
    /// Flask's keys, with `signed` and `sealed`: its cookies are read and never written.
    package let flaskKeys: KeyList?
    /// Whether a Flask cookie counts that is bound to no pair of numbers.
    package let acceptsUnboundFlask: Bool
    /// The cookie's name.
    package let cookieName: SetCookie.Name
    /// Seconds for which a session lives.
    package let sessionLifetime: Int
    /// Whether requests must carry Twilio's signature.
    package let verification: Verification
    /// How Twilio calls; `both` where requests need not carry a signature.
    package let method: Method
    /// The URL that Twilio calls.
    package let publicURL: PublicURL
    /// The script's path; nil: the built-in counter.
    package let script: String?
    /// The folder of the answers files; nil: the script's own.
    package let stateDirectory: String?
    /// What must outlive a cookie; nil where nothing does.
    package let store: StoreSettings?
    /// The folder that the web server hands out; nil where it is not known.
    package let documentRoot: String?
    /// Names of known senders for the built-in counter.
    package let callers: [Caller]
    /// What the built-in counter tells a new sender; nil: the count from the first message on.
    package let welcome: String?
    /// What is logged; nil: as the way of starting has it.
    package let logLevel: LogLevel?
    /// The files that no web server may hand out.
    let privateFiles: PrivateFiles
    /// What is not wrong but should be looked at.
    public let warnings: [ConfigurationError.Mistake]

    /// Reads and checks all of it.
    ///
    /// - Parameters:
    ///   - settings: The variables' values.
    ///   - documentRoot: The folder that the web server hands out.
    ///   - environmentFile: The env file that the values are of; nil without one.
    ///   - secretFile: Reads the file that a `_FILE` variable names; throws what is wrong with it.
    /// - Throws: `ConfigurationError` with every mistake.
    package init(
        _ settings: Settings, documentRoot: String? = nil,
        environmentFile: String? = nil,
        secretFile: (String) throws(ConfigurationError.Problem) -> SecretFile
    ) throws(ConfigurationError) {
        var reader = ConfigurationReader(settings, secretFile: secretFile)
        let format = reader.choice(.session, default: SessionFormat.signed)
        let keys = reader.sessionKeys(as: format == .flask ? .flask : .session)
        let flaskKeys = reader.flaskKeys(format)
        let unbound = reader.choice(.flaskUnbound, default: FlaskUnbound.accept)
        let verification = reader.verification()
        let method = reader.method(format)
        let proxies = reader.trustedProxies()
        let publicURL = reader.publicURL(proxies)
        let cookieName = reader.cookieName()
        let lifetime = reader.lifetime()
        let callers = reader.callers()
        let welcome = reader.welcome()
        let logLevel = reader.optionalChoice(.log, of: LogLevel.self)
        let script = reader.text(.script)
        let stateDirectory = reader.stateDirectory()
        let store = reader.store(format, secretFile)
        reader.warnOfUnknownNames()
        guard let keys, let verification, reader.mistakes.isEmpty else {
            throw ConfigurationError(reader.sortedMistakes, warnings: reader.warnings)
        }
        self.keys = keys
        self.sessionFormat = format
        self.flaskKeys = flaskKeys
        self.acceptsUnboundFlask = unbound == .accept
        self.cookieName = cookieName
        self.sessionLifetime = lifetime
        self.verification = verification
        self.method = verification.isOn ? method : .both
        self.publicURL = publicURL
        self.script = script
        self.stateDirectory = stateDirectory
        self.store = store
        self.documentRoot = documentRoot
        self.callers = callers
        self.welcome = welcome
        self.logLevel = logLevel
        self.privateFiles = PrivateFiles(settings, environmentFile: environmentFile)
        self.warnings = reader.warnings
    }

    /// The values of `PARLEY_FLASK_UNBOUND`.
    private enum FlaskUnbound: String, CaseIterable {
        case accept
        case refuse
    }
}
