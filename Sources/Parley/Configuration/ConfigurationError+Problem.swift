package import Signing
package import Store
package import System
package import Twilio

extension ConfigurationError {
    /// What can be wrong with a variable's value, or with a file that is named.
    ///
    /// `Mistake` puts it into words.
    package enum Problem: Error, Sendable, Equatable {
        // MARK: Values

        /// A variable that is required has no value.
        case notSet(Hint?)
        /// The value's bytes are not UTF-8.
        case notUTF8
        /// The value is none of these words.
        case notOneOf([String])
        /// The text can be no cookie's name, or has more than 64 bytes.
        case notCookieName
        /// The text is no whole number of seconds in the allowed range.
        case notLifetime
        /// An entry is not `NUMBER=NAME`.
        case notCaller
        /// An entry is neither an address nor a range of addresses.
        case notAddress(String)
        /// The URL cannot be used.
        case url(PublicURL.Mistake)
        /// No variable has this name; the one that may be meant.
        case unknownName(nearest: Variable?)

        // MARK: Secrets

        /// The key cannot be used; Flask's application may have the same.
        case weakKey(WeakKey, isFlasks: Bool)
        /// The key can be used, and is shorter than advised.
        case shortKey
        /// `PARLEY_SESSION=flask` has its key in `PARLEY_SECRET_KEY`.
        case unusedFlaskKey
        /// The list of tokens or keys cannot be used.
        case credential(CredentialError)
        /// An entry is not of the form of Twilio's tokens.
        case unusualToken(AuthTokens.UnusualEntry)
        /// Requests are not verified.
        case unverified

        // MARK: Writing first

        /// The value has not the shape of such an id.
        case notID(Shape)
        /// It is not set, and the variable that goes with it is.
        case halfSet(other: Variable)
        /// The value has a blank, or a character that is not ASCII.
        case notSecret
        /// The value cannot be part of a host's name.
        case notPlaceName
        /// The address is another machine's, or none.
        case notThisMachine

        // MARK: The store

        /// The path is relative, and nothing says to what.
        case noFolderForStore(String)
        /// The address has a password in it.
        case passwordInURL
        /// Flask's cookies have no revision.
        case storeWithFlask
        /// The text is no whole number of days in the allowed range.
        case notDays
        /// The store cannot be used.
        case store(StoreFault)

        // MARK: Files

        /// The path is not absolute.
        case relativePath(String)
        /// The file cannot be read.
        case unreadable(SystemError)
        /// Everybody can do this with the file.
        case open(Access)
        /// Everybody can read the file, where secrets are handed over so.
        case handedOverOpen
        /// The file is another user's than root's and the process's own.
        case foreignOwner(UInt32, process: UInt32)
        /// A web server may hand the file out.
        case exposed(Exposure)
        /// There is nothing in the file.
        case empty
        /// The value itself is in this variable, too.
        case alsoSet(Variable)
        /// A line of the env file is wrong.
        case line(EnvironmentFile.Mistake)

        /// What may be the reason why a variable is not set.
        package enum Hint: Sendable, Equatable {
            /// Its name is there in small letters.
            case lowercased
            /// There is an env file at none of these places.
            case noFile([String])
        }

        /// What others can do with a file.
        package enum Access: String, Sendable {
            case read, write
        }

        /// How a file lies open to a web server.
        package enum Exposure: Sendable, Equatable {
            /// It lies under DOCUMENT_ROOT; the variable that names it.
            case inside(named: Variable)
            /// A link under DOCUMENT_ROOT leads to it.
            case linked
            /// It lies above DOCUMENT_ROOT, in what this sign says is a web folder.
            case above(sign: String, named: Variable)
        }

        /// Whether a key can be used by its form, but can be guessed, or nearly so.
        package var isWeakness: Bool {
            switch self {
            case .weakKey(let weakness, _): weakness != .notBase64
            case .shortKey: true
            default: false
            }
        }
    }
}
