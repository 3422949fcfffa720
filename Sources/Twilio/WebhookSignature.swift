internal import Bytes
package import Gateway
internal import Signing

/// The signature of a request, to be checked against the URLs that Twilio may have called.
///
/// Twilio signs the URL and behind it, of a form that was posted, the names and values: unique
/// names in the order of their bytes, each with its unique values in that order, nothing between.
/// https://www.twilio.com/docs/usage/security#validating-requests
package struct WebhookSignature: Sendable {
    /// The code that was sent.
    private let code: [UInt8]
    /// What may have signed.
    private let keys: [MAC]
    /// What is signed behind the URL.
    private let suffix: [UInt8]

    /// Prepares the signature of a request; what does not depend on the URL is checked here.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - fields: Its fields; of them AccountSid chooses the tokens, and of a form that was
    ///     posted all are signed.
    ///   - tokens: The tokens.
    ///   - sharedKeys: The keys for HMAC_SHA256.
    /// - Throws: `SignatureError` where no URL could make it right.
    package init(
        of request: Request, fields: FormFields, tokens: AuthTokens,
        sharedKeys: SharedKeys = SharedKeys()
    ) throws(SignatureError) {
        guard let header = request.signature else { throw .missing }
        guard let code = Base64.decode(header, as: .standard), !code.isEmpty else {
            throw .malformed
        }
        self.code = code
        let isForm = request.method != .post || request.isForm
        let settings = SignatureSettings(request.signatureSettings ?? [])
        switch settings.algorithm {
        case .sha1:
            keys = tokens.tokens(for: isForm ? fields.first("AccountSid") : nil).map(\.mac)
            guard !keys.isEmpty else { throw .noToken }
        case .sha256:
            guard let mac = sharedKeys.mac(for: settings.key) else { throw .unknownKey }
            keys = [mac]
        case .unknown:
            throw .unknownAlgorithm
        }
        if !isForm { try Self.checkBody(of: request) }
        suffix = request.method == .post && isForm ? Self.signedForm(of: fields) : []
    }

    /// Whether it is right for a URL.
    ///
    /// The URL counts without a fragment; with and without its scheme's default port, since Twilio
    /// is not consistent there; with and without a user and password, of which its page says that
    /// they are not signed while its libraries sign them.
    ///
    /// - Parameter url: The URL, scheme, host, port where it has one, path and query, as it was
    ///   called, byte for byte.
    /// - Returns: Whether one of the keys made it. The time does not tell how near it was.
    /// - Complexity: O(*n*) in the length of URL and form, for each key.
    package func isValid(for url: [UInt8]) -> Bool {
        let end = url.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex
        return isValid(asWritten: url[..<end])
            || SignedURL(url).alternatives.contains { isValid(asWritten: $0[...]) }
    }

    private func isValid(asWritten url: ArraySlice<UInt8>) -> Bool {
        // In one piece: handing over a second one costs more than copying both.
        var message: [UInt8] = []
        message.reserveCapacity(url.count + suffix.count)
        message += url
        message += suffix
        return keys.contains { $0.isValid(code, for: message) }
    }

    /// The place of the first URL for which it is right.
    ///
    /// - Parameter urls: The URLs that Twilio may have called.
    /// - Returns: The place; nil where it is right for none.
    package func firstMatch(among urls: [[UInt8]]) -> Int? { urls.firstIndex(where: isValid(for:)) }

    /// The names and values of a form, sorted and unique, one behind the other.
    static func signedForm(of fields: FormFields) -> [UInt8] {
        let order = SigningOrder(of: fields)
        let bytes = fields.table.bytes.span
        return [UInt8](capacity: bytes.count) { (result) in
            for index in 0..<order.count {
                guard let pair = order.pair(at: index) else { continue }
                result.append(bytes.extracting(pair.name))
                result.append(bytes.extracting(pair.value))
            }
        }
    }

    /// Checks a body that is no form against the hash in the query, which the signature covers.
    private static func checkBody(of request: Request) throws(SignatureError) {
        let query: FormFields
        do throws(FormError) {
            query = try FormFields(decoding: request.query, limits: request.limits)
        } catch {
            throw .bodyHashMissing
        }
        guard let hash = query.first("bodySHA256") else { throw .bodyHashMissing }
        let digest = SHA256Digest(of: request.body).hex
        guard hash.equalsIgnoringCase(String(decoding: digest, as: UTF8.self)) else {
            throw .bodyHashWrong
        }
    }
}
