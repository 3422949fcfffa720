/// The tokens that may have signed a request: several while one is being replaced, and some that
/// belong to one account.
///
/// Twilio signs for a subaccount with the subaccount's own token.
package struct AuthTokens: Sendable {
    private struct Bound {
        let accountSid: [UInt8]
        let token: AuthToken
    }

    private var general: [AuthToken] = []
    private var bound: [Bound] = []
    /// An entry that does not look like a token of Twilio.
    package struct UnusualEntry: Sendable, Equatable {
        /// Its place in the list, from 1.
        package let number: Int
        /// Whether it is a placeholder.
        package let isPlaceholder: Bool

        /// Names an entry.
        ///
        /// - Parameters:
        ///   - number: Its place in the list, from 1.
        ///   - isPlaceholder: Whether it is a placeholder.
        package init(_ number: Int, isPlaceholder: Bool = false) {
            self.number = number
            self.isPlaceholder = isPlaceholder
        }
    }

    /// The entries that do not look like tokens of Twilio; `plain:` before a token says that it
    /// need not.
    package private(set) var unusualEntries: [UnusualEntry] = []

    /// Makes an empty list, with which no signature is right.
    package init() {}

    /// Reads a list: tokens, and tokens of accounts as `ACxxxx=token`; `plain:TEXT` is the token
    /// TEXT, whatever it looks like.
    ///
    /// - Parameter text: The entries, separated by white space or commas.
    /// - Throws: `CredentialError` at the first entry that has no token or names no account.
    package init(parsing text: String) throws(CredentialError) {
        for (index, entry) in Credentials.entries(of: text).enumerated() {
            let equals = entry.firstIndex(of: UInt8(ascii: "="))
            if let equals, entry.starts(with: "AC".utf8) {
                let accountSid = entry[..<equals]
                // Another account's messages are no messages: see IncomingMessage.
                guard Shape.account.fits(Array(accountSid)) else {
                    throw .accountSid(entry: index + 1)
                }
                try add(entry[(equals + 1)...], for: Array(accountSid), entry: index + 1)
            } else {
                try add(entry, for: nil, entry: index + 1)
            }
        }
    }

    /// Whether there is no token at all.
    package var isEmpty: Bool { general.isEmpty && bound.isEmpty }

    /// The tokens that may have signed for an account.
    ///
    /// An account that has a token of its own accepts no other.
    ///
    /// - Parameter accountSid: The account; nil where the request names none.
    /// - Returns: The tokens; empty where none may.
    package func tokens(for accountSid: ArraySlice<UInt8>?) -> [AuthToken] {
        guard let accountSid, !bound.isEmpty else { return general }
        var own: [AuthToken] = []
        for entry in bound where accountSid.elementsEqual(entry.accountSid) {
            own.append(entry.token)
        }
        return own.isEmpty ? general : own
    }

    private mutating func add(
        _ text: ArraySlice<UInt8>, for accountSid: [UInt8]?, entry: Int
    ) throws(CredentialError) {
        let isPlain = text.starts(with: AuthToken.plainPrefix.utf8)
        let bytes = isPlain ? text.dropFirst(AuthToken.plainPrefix.utf8.count) : text
        guard let token = AuthToken(Array(bytes)) else { throw .emptyToken(entry: entry) }
        if let accountSid {
            bound.append(Bound(accountSid: accountSid, token: token))
        } else {
            general.append(token)
        }
        if !token.isUsual, !isPlain {
            unusualEntries.append(UnusualEntry(entry, isPlaceholder: token.isPlaceholder))
        }
    }
}
