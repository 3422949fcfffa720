internal import Bytes
internal import Twilio

/// A token that signs as Twilio does, for the tools that play Twilio's part.
package struct TwilioCredential: Sendable, Redacted {
    /// The account whose token it is; nil where the configuration does not say.
    package let accountSid: String?
    /// The token.
    package let token: [UInt8]
}

extension ConfigurationLoader {
    /// The token of `TWILIO_ACCOUNT_SID`, else the first one, whatever else may be wrong with the
    /// configuration.
    ///
    /// What that account began waits for answers to the account.
    ///
    /// - Returns: The token; nil where none is set.
    /// - Throws: `ConfigurationError` where the env file or the token's file cannot be read.
    package func twilioCredential() throws(ConfigurationError) -> TwilioCredential? {
        let settings = try settings()
        var value = settings[.authToken]
        if value == nil, let path = settings[.authTokenFile] {
            do throws(Problem) {
                value = try SecretFile.contents(of: String(decoding: path, as: UTF8.self))
            } catch {
                throw ConfigurationError([
                    Mistake(
                        .variable(.authTokenFile), error,
                        origin: settings.origin(of: .authTokenFile))
                ])
            }
        }
        guard let value,
            let entry = value.split(whereSeparator: ConfigurationReader.isSeparator).first
        else { return nil }
        if let sid = settings[.accountSid].map({ String(decoding: $0, as: UTF8.self) }),
            let token = TwilioCredential.token(of: sid, in: Array(value))
        {
            return TwilioCredential(accountSid: sid, token: token)
        }
        return TwilioCredential(entry)
    }
}

extension TwilioCredential {
    /// Reads an entry of `TWILIO_AUTH_TOKEN`: a token, or `ACxxxx=token`.
    init(_ entry: ArraySlice<UInt8>) {
        guard entry.starts(with: "AC".utf8), let equals = entry.firstIndex(of: UInt8(ascii: "="))
        else {
            self.init(accountSid: nil, token: Self.token(entry))
            return
        }
        self.init(
            accountSid: String(decoding: entry[..<equals], as: UTF8.self),
            token: Self.token(entry[(equals + 1)...]))
    }

    /// The token of an account: the first that is bound to it, else the first that is bound to none.
    ///
    /// - Parameters:
    ///   - accountSid: The account.
    ///   - list: The value of `TWILIO_AUTH_TOKEN`.
    /// - Returns: The token; nil where there is none for it.
    static func token(of accountSid: String, in list: [UInt8]) -> [UInt8]? {
        let all = list.split(whereSeparator: ConfigurationReader.isSeparator).map(Self.init)
        let own = all.first { $0.accountSid == accountSid }
        return (own ?? all.first { $0.accountSid == nil })?.token
    }

    private static func token(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let prefix = AuthToken.plainPrefix.utf8
        return Array(text.starts(with: prefix) ? text.dropFirst(prefix.count) : text)
    }
}
