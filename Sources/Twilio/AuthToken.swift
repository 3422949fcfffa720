internal import Bytes
internal import Signing

/// A secret with which Twilio signs what it sends for an account.
///
/// It never shows itself.
/// https://www.twilio.com/docs/usage/security#validating-requests
package struct AuthToken: Sendable, Redacted {
    /// The code under the token, to be copied for each message.
    let mac: MAC
    /// Whether it looks like a token of Twilio: 32 hexadecimal digits.
    package let isUsual: Bool
    /// Whether it is what manuals write in a token's place, like `YOUR_AUTH_TOKEN`.
    package let isPlaceholder: Bool

    /// What stands before a token that is not 32 hexadecimal digits on purpose.
    package static let plainPrefix = "plain:"

    /// Takes a token.
    ///
    /// - Parameter bytes: The token; nil is given for an empty one, with which anybody could sign.
    package init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return nil }
        mac = .sha1(key: bytes)
        isPlaceholder = Placeholder.isOne(bytes)
        isUsual =
            bytes.count == 32 && bytes.allSatisfy { $0.hexadecimalValue != nil }
    }
}
