internal import Bytes
internal import System
internal import Twilio

/// What texts first shows Twilio; only the commands that do so read it.
extension ConfigurationReader {
    /// The account.
    ///
    /// - Parameter secretFile: Reads the file that a `_FILE` variable names.
    /// - Returns: The account; nil where it is mistaken, or not set.
    mutating func account(
        _ secretFile: (String) throws(Problem) -> SecretFile
    ) -> TwilioAccount? {
        let sid = sid(.accountSid, .account)
        if settings[.accountSid] == nil { note(.accountSid, .notSet(hint(.accountSid))) }
        let own = apiAddress()
        let origin = own ?? TwilioAccount.origin(region: place(.region), edge: place(.edge))
        guard let (user, password) = credentials(of: sid, secretFile), let sid else { return nil }
        return TwilioAccount(
            sid: sid, user: user, password: password, origin: origin, isOnThisMachine: own != nil)
    }

    /// The API key with its secret, else the account with its token.
    private mutating func credentials(
        of sid: String?, _ secretFile: (String) throws(Problem) -> SecretFile
    ) -> (user: String, password: String)? {
        let content = Self.content(.apiSecretFile, settings, secretFile)
        let hasKey = settings[.apiKey] != nil
        let hasSecret = settings[.apiSecret] != nil || !content.isNone
        if hasKey || hasSecret {
            let key = self.sid(.apiKey, .key)
            let secret = secret(.apiSecret, orFile: .apiSecretFile, content)
            if !hasKey {
                note(.apiKey, .halfSet(other: content.isNone ? .apiSecret : .apiSecretFile))
            }
            if !hasSecret { note(.apiSecret, .halfSet(other: .apiKey)) }
            let source = content.isNone ? Variable.apiSecret : .apiSecretFile
            guard let text = secret.flatMap({ password($0, of: source) }), let key else {
                return nil
            }
            return (key, text)
        }
        let value = secret(.authToken, orFile: .authTokenFile, tokenFile)
        guard let value else {
            // What is wrong with the token's file has been said.
            if tokenFile.isNone { note(.apiKey, .notSet(hint(.apiKey))) }
            return nil
        }
        guard let sid else { return nil }
        guard let token = TwilioCredential.token(of: sid, in: value) else {
            note(.apiKey, .notSet(nil))
            return nil
        }
        return password(token, of: tokenFile.isNone ? .authToken : .authTokenFile)
            .map { (sid, $0) }
    }

    private func hint(_ variable: Variable) -> Problem.Hint? { settings.hint(for: variable) }

    private mutating func sid(_ variable: Variable, _ shape: Shape) -> String? {
        guard let text = text(variable) else { return nil }
        guard shape.fits(text) else {
            note(variable, .notID(shape))
            return nil
        }
        return text
    }

    private mutating func password(_ bytes: [UInt8], of variable: Variable) -> String? {
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            note(variable, .notSecret)
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A region or an edge.
    private mutating func place(_ variable: Variable) -> String? {
        guard let text = text(variable) else { return nil }
        let isName = text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        guard isName, text.utf8.count <= 63 else {
            note(variable, .notPlaceName)
            return nil
        }
        return text
    }

    /// The address of a test's server, which is on this machine.
    private mutating func apiAddress() -> String? {
        guard let value = settings[.api] else { return nil }
        guard let url = HTTPURL(value[...]), url.userInfo.isEmpty, url.query.isEmpty,
            url.fragment.isEmpty, url.path.isEmpty || url.path.elementsEqual("/".utf8),
            let address = NetworkAddress(Self.unbracketed(url.host)),
            NetworkRange.loopback.contains(where: { $0.contains(address) })
        else {
            note(.api, .notThisMachine)
            return nil
        }
        return String(decoding: url.scheme + url.hostAndPort, as: UTF8.self)
    }

    private static func unbracketed(_ host: ArraySlice<UInt8>) -> String {
        guard host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") else {
            return String(decoding: host, as: UTF8.self)
        }
        return String(decoding: host.dropFirst().dropLast(), as: UTF8.self)
    }
}

extension ConfigurationLoader {
    /// The account that texts first; no key of sessions need be set for it.
    ///
    /// - Returns: The account.
    /// - Throws: `ConfigurationError` with every mistake in what it needs.
    package func twilioAccount() throws(ConfigurationError) -> TwilioAccount {
        let settings = try settings()
        let secretFile = { (path: String) throws(Problem) in try self.secretFile(path) }
        var reader = ConfigurationReader(settings, secretFile: secretFile)
        let account = reader.account(secretFile)
        guard let account, reader.mistakes.isEmpty else {
            throw ConfigurationError(reader.sortedMistakes)
        }
        return account
    }
}
