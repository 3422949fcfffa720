internal import Twilio

/// What says whether Twilio sent a request, and to which URL.
extension ConfigurationReader {
    mutating func verification() -> Configuration.Verification? {
        enum Switch: String, CaseIterable {
            case on
            case off
        }
        let verify = choice(.verify, default: Switch.on)
        let value = secret(.authToken, orFile: .authTokenFile, tokenFile)
        let tokens = authTokens(value, areUsed: verify == .on)
        let shared = sharedKeys()
        guard verify == .on else {
            warn(.verify, .unverified)
            return .off
        }
        // What is wrong with a value or a file has been said.
        guard let tokens, let shared, value != nil || settings[.authTokenFile] == nil else {
            return nil
        }
        // A list of nothing but separators is no better than none: with it nobody could sign.
        guard !tokens.isEmpty || !shared.isEmpty else {
            note(.authToken, .notSet(settings.hint(for: .authToken)))
            return nil
        }
        return .on(tokens, shared)
    }

    private mutating func authTokens(_ value: [UInt8]?, areUsed: Bool) -> AuthTokens? {
        let source = tokenFile.isNone ? Variable.authToken : .authTokenFile
        guard let text = String(validating: value ?? [], as: UTF8.self) else {
            note(source, .notUTF8)
            return nil
        }
        do throws(CredentialError) {
            let tokens = try AuthTokens(parsing: text)
            for entry in tokens.unusualEntries {
                if areUsed {
                    note(source, .unusualToken(entry))
                } else {
                    warn(source, .unusualToken(entry))
                }
            }
            return tokens
        } catch {
            note(source, .credential(error))
            return nil
        }
    }

    private mutating func sharedKeys() -> SharedKeys? {
        guard let value = settings[.sharedKeys] else { return SharedKeys() }
        guard let text = String(validating: value, as: UTF8.self) else {
            note(.sharedKeys, .notUTF8)
            return nil
        }
        do throws(CredentialError) {
            return try SharedKeys(parsing: text)
        } catch {
            note(.sharedKeys, .credential(error))
            return nil
        }
    }

    /// How Twilio was told to call.
    ///
    /// One method alone, since a POST that was captured could otherwise be sent as a GET; what has
    /// Flask's sessions takes over from an application that is called either way.
    mutating func method(_ format: Configuration.SessionFormat) -> Configuration.Method {
        choice(.method, default: format == .flask ? .both : .post)
    }

    mutating func trustedProxies() -> [NetworkRange] {
        var result: [NetworkRange] = []
        for text in list(.trustedProxies) {
            guard let range = NetworkRange(text) else {
                note(.trustedProxies, .notAddress(text))
                continue
            }
            result.append(range)
        }
        return result
    }

    mutating func publicURL(_ proxies: [NetworkRange]) -> PublicURL {
        guard let value = settings[.publicURL] else { return PublicURL(trustedProxies: proxies) }
        do throws(PublicURL.Mistake) {
            return try PublicURL(value, trustedProxies: proxies)
        } catch {
            note(.publicURL, .url(error))
            return PublicURL()
        }
    }
}
