/// Why a signature cannot be right, whatever URL was called.
package enum SignatureError: Error, Equatable, CustomStringConvertible {
    /// There is no X-Twilio-Signature.
    case missing
    /// X-Twilio-Signature is not base64.
    case malformed
    /// X-Twilio-Webhooks-Signature-Settings names an algorithm other than HMAC_SHA1 or HMAC_SHA256.
    case unknownAlgorithm
    /// X-Twilio-Webhooks-Signature-Settings names no shared key that is known.
    case unknownKey
    /// There is no token for the account.
    case noToken
    /// The body is no form, and the query has no bodySHA256.
    case bodyHashMissing
    /// The body is not the one whose hash is bodySHA256.
    case bodyHashWrong

    /// What is wrong, for the log; nothing of it comes from the sender.
    package var description: String {
        switch self {
        case .missing:
            "there is no X-Twilio-Signature: the request does not come from Twilio, or a proxy "
                + "dropped the header"
        case .malformed:
            "X-Twilio-Signature is not base64"
        case .unknownAlgorithm:
            "X-Twilio-Webhooks-Signature-Settings names an unknown algorithm;"
                + " HMAC_SHA1 and HMAC_SHA256 are known"
        case .unknownKey:
            "X-Twilio-Webhooks-Signature-Settings names a shared key that is not in"
                + " TWILIO_SHARED_KEYS: add it as id=secret"
        case .noToken:
            "there is no token for the account: add it to TWILIO_AUTH_TOKEN"
        case .bodyHashMissing:
            "the body is not a form, and the query has no bodySHA256"
        case .bodyHashWrong:
            "the body is not the one that bodySHA256 in the query names"
        }
    }
}
