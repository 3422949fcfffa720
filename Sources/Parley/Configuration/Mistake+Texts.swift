internal import Signing
internal import Twilio

/// The words for a mistake: all texts about settings are made here and in the errors of values.
///
/// docs/configuration.md has them to the letter.
extension ConfigurationError.Mistake {
    /// What is wrong, or what a warning is about.
    public var what: String {
        switch problem {
        case .notSet: "not set"
        case .notUTF8: "not UTF-8"
        case .notOneOf(let words): "is not one of these: \(words.joined(separator: ", "))"
        case .notCookieName: "not a cookie's name: use letters, digits, - and _, at most 64"
        case .notLifetime: "not a whole number of seconds from 1 to 2678400"
        case .notCaller: "not NUMBER=NAME"
        case .notAddress(let text): "neither an address nor a range: \(text)"
        case .url(let mistake): mistake.what
        case .unknownName: "not a variable of Parley's"
        case .weakKey(let weakness, _): weakness.what
        case .shortKey: "shorter than \(SigningKey.advisedCount) bytes"
        case .unusedFlaskKey: "not used with PARLEY_SESSION=flask"
        case .credential(let error): error.description
        case .unusualToken(let entry):
            entry.isPlaceholder
                ? "entry \(entry.number) is a placeholder, not a token"
                : "entry \(entry.number) is not 32 hexadecimal digits, as Twilio's tokens are"
        case .unverified:
            "off: requests are not verified, and only those from this machine are answered"
        case .relativePath(let path): "not an absolute path: \(path)"
        case .notID(let shape): "is not \(shape)"
        case .halfSet(let other): "not set, and \(other.rawValue) is"
        case .notSecret: "has a blank or a character that is not ASCII"
        case .notPlaceName: "not a name of letters, digits and -, like ie1 or dublin"
        case .notThisMachine: "not an address of this machine: it is for tests alone"
        case .noFolderForStore(let path):
            "a relative path, and neither PARLEY_STATE_DIR nor PARLEY_SCRIPT says to what: \(path)"
        case .passwordInURL: "the address has a password in it"
        case .storeWithFlask:
            "cannot be used with PARLEY_SESSION=flask, whose cookies do not say which is newer"
        case .notDays: "not a whole number of days from 1 to 3650"
        case .store(let fault): "\(fault)"
        case .unreadable(let error):
            isInEnvironmentFile
                ? "the env file cannot be read: \(error)" : "cannot be read: \(error)"
        case .open(let access): "everybody can \(access.rawValue) \(file)"
        case .handedOverOpen: "everybody can read \(file)"
        case .foreignOwner(let owner, let user):
            "\(file) belongs to user \(owner), and Parley runs as \(user)"
        case .exposed(let exposure): "\(file) \(Self.place(exposure))"
        case .empty: "the file is empty"
        case .alsoSet(let variable): "\(variable.rawValue) is set as well"
        case .line(let mistake): mistake.what
        }
    }

    /// What to do about it; nil where that is said with what is wrong.
    public var advice: String? {
        switch problem {
        case .notSet(let hint): hint.map { "\(source); \(text(of: $0))" } ?? source
        case .notCaller: "write +14158675308=Rey, +12349013030=Finn"
        case .notAddress: "write 10.0.0.5 or 10.0.0.0/8"
        case .url(let mistake): mistake.advice
        case .unknownName(let nearest): nearest.map { "did you mean \($0.rawValue)?" }
        case .weakKey(let weakness, let isFlasks):
            // A Flask application has the same key, and its cookies are as easily forged.
            isFlasks && weakness == .knownExample
                ? "\(weakness.advice), and change it in Flask as well" : weakness.advice
        case .shortKey: "a longer one is safer"
        case .unusedFlaskKey: "the key is PARLEY_SECRET_KEY"
        case .unusualToken(let entry):
            entry.isPlaceholder
                ? "put your account's Auth Token there (Twilio Console, Account Info)"
                : "copy it from the Twilio Console, or write plain:TEXT if yours really is "
                    + "different"
        case .open: "chmod 600 it"
        case .handedOverOpen: "chmod 400 it where that is possible"
        case .foreignOwner: "chown it to that user or to root"
        case .exposed(let exposure): Self.advice(exposure)
        case .alsoSet: "keep one of the two"
        case .noFolderForStore: "write the whole path, like /var/lib/parley/parley.db"
        case .passwordInURL:
            "take it out, and put it into a file that PARLEY_STORE_PASSWORD_FILE names, or that "
                + "PGPASSFILE does"
        case .storeWithFlask:
            "set PARLEY_SESSION=signed, with Flask's key in PARLEY_FLASK_SECRET_KEY"
        case .notID, .notSecret: "copy it from the Twilio Console"
        case .halfSet: source
        case .notThisMachine: "write it like http://127.0.0.1:8080, or remove it"
        case .line(let mistake): mistake.advice
        case .notDays, .store, .notUTF8, .notOneOf, .notCookieName, .notLifetime, .credential,
            .unverified, .notPlaceName, .relativePath, .unreadable, .empty:
            nil
        }
    }

    private var isInEnvironmentFile: Bool {
        if case .environmentFile = subject { true } else { false }
    }

    private var file: String { isInEnvironmentFile ? "this env file" : "this file" }

    /// Where the value of a required variable is to be had.
    private var source: String {
        switch subject {
        case .variable(.secretKey): "put a fresh key there: parley keygen prints one"
        case .variable(.accountSid):
            "put your account's SID there, which begins with AC (Twilio Console, Account Info)"
        case .variable(.apiKey):
            "put the SID of an API key there, which begins with SK (Twilio Console, API keys), and "
                + "its secret into TWILIO_API_SECRET"
        case .variable(.apiSecret):
            "put the API key's secret there, or into a file that TWILIO_API_SECRET_FILE names"
        default:
            "put your account's Auth Token there (Twilio Console, Account Info), or "
                + "PARLEY_VERIFY=off for a trial on this machine"
        }
    }

    private func text(of hint: ConfigurationError.Problem.Hint) -> String {
        switch hint {
        case .lowercased:
            "\(subject.description.lowercased()) is written in small letters, write \(subject)"
        case .noFile(let places):
            "there is no env file at " + places.joined(separator: " or at ")
        }
    }

    private static func place(_ exposure: ConfigurationError.Problem.Exposure) -> String {
        let danger = "where the web server may hand it out"
        return switch exposure {
        case .inside: "lies under DOCUMENT_ROOT, \(danger)"
        case .linked: "has a link under DOCUMENT_ROOT, \(danger)"
        case .above(let sign, _):
            "lies above DOCUMENT_ROOT in a folder that looks like another site's (\(sign)), "
                + "\(danger)"
        }
    }

    private static func advice(_ exposure: ConfigurationError.Problem.Exposure) -> String {
        switch exposure {
        case .inside(let variable): "move it out of there and name it in \(variable.rawValue)"
        case .linked: "remove that link"
        case .above(_, let variable):
            "move it out of there and name it in \(variable.rawValue), or put it next to the "
                + "executable, outside all web folders"
        }
    }
}
