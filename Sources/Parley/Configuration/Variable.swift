internal import Bytes

/// The environment variables that Parley reads.
package enum Variable: String, Sendable, CaseIterable {
    case secretKey = "PARLEY_SECRET_KEY"
    case secretKeyFile = "PARLEY_SECRET_KEY_FILE"
    case secretKeyFallbacks = "PARLEY_SECRET_KEY_FALLBACKS"
    case authToken = "TWILIO_AUTH_TOKEN"
    case authTokenFile = "TWILIO_AUTH_TOKEN_FILE"
    case sharedKeys = "TWILIO_SHARED_KEYS"
    case verify = "PARLEY_VERIFY"
    case publicURL = "PARLEY_PUBLIC_URL"
    case trustedProxies = "PARLEY_TRUSTED_PROXIES"
    case method = "PARLEY_METHOD"
    case script = "PARLEY_SCRIPT"
    case stateDirectory = "PARLEY_STATE_DIR"
    case systemdStateDirectory = "STATE_DIRECTORY"
    case store = "PARLEY_STORE"
    case storeDown = "PARLEY_STORE_DOWN"
    case storePasswordFile = "PARLEY_STORE_PASSWORD_FILE"
    case retain = "PARLEY_RETAIN"
    case callers = "PARLEY_CALLERS"
    case welcome = "PARLEY_WELCOME"
    case session = "PARLEY_SESSION"
    case sessionCookie = "PARLEY_SESSION_COOKIE"
    case sessionLifetime = "PARLEY_SESSION_LIFETIME"
    case flaskSecretKey = "PARLEY_FLASK_SECRET_KEY"
    case flaskUnbound = "PARLEY_FLASK_UNBOUND"
    case accountSid = "TWILIO_ACCOUNT_SID"
    case apiKey = "TWILIO_API_KEY"
    case apiSecret = "TWILIO_API_SECRET"
    case apiSecretFile = "TWILIO_API_SECRET_FILE"
    case sender = "TWILIO_FROM"
    case region = "TWILIO_REGION"
    case edge = "TWILIO_EDGE"
    case api = "PARLEY_TWILIO_API"
    case log = "PARLEY_LOG"
    case environmentFile = "PARLEY_ENV_FILE"

    /// The variable of a name; nil where Parley reads none of that name.
    ///
    /// - Parameter name: The name. `init(rawValue:)` would make a dictionary of all first.
    init?(named name: [UInt8]) {
        let variable = Self.allCases.first { variable in
            variable.rawValue.utf8.count == name.count
                && variable.rawValue.utf8.elementsEqual(name)
        }
        guard let variable else { return nil }
        self = variable
    }

    /// Whether a value of it is a secret, which is shown nowhere.
    package var isSecret: Bool {
        switch self {
        case .secretKey, .secretKeyFallbacks, .authToken, .sharedKeys, .flaskSecretKey, .apiSecret:
            true
        default: false
        }
    }

    /// The known name that was meant by one that is not known: with at most two letters inserted,
    /// deleted, replaced or swapped, else with most of its words in common.
    ///
    /// - Parameter name: A name that no variable has.
    /// - Returns: The nearest name; nil where none is near.
    static func nearest(to name: String) -> Variable? {
        // Nobody writes systemd's own variable by hand.
        let known = allCases.filter { $0 != .systemdStateDirectory }
        let wanted = Array(name.utf8)
        var best: Variable?
        var limit = 2
        for variable in known {
            let letters = Array(variable.rawValue.utf8)
            guard let distance = EditDistance.between(wanted, letters, atMost: limit) else {
                continue
            }
            best = variable
            limit = distance - 1
        }
        return best ?? nearest(toWordsOf: name, among: known)
    }

    /// The name that has most words in common with another one and fewest beside them, the first
    /// word left aside: TWILIO_AUTH_TOKEN for PARLEY_AUTH_TOKEN.
    private static func nearest(toWordsOf name: String, among known: [Variable]) -> Variable? {
        let words = name.utf8.split(separator: UInt8(ascii: "_")).dropFirst()
        var best: (variable: Variable, score: Int)?
        for variable in known {
            let others = variable.rawValue.utf8.split(separator: UInt8(ascii: "_")).dropFirst()
            let common = words.count { word in others.contains { areAlike(word, $0) } }
            let score = 3 * common - words.count - others.count
            if common > 0, score > best?.score ?? Int.min { best = (variable, score) }
        }
        return best?.variable
    }

    /// Whether two words are the same but for their ends, like VERIFY and VERIFICATION.
    private static func areAlike(_ one: Substring.UTF8View, _ other: Substring.UTF8View) -> Bool {
        if one.elementsEqual(other) { return true }
        return zip(one, other).prefix { $0 == $1 }.count >= 4
    }
}
