internal import Bytes

/// The account that texts first, and what it shows Twilio's API.
///
/// <https://www.twilio.com/docs/iam/api-keys>
package struct TwilioAccount: Sendable, Redacted {
    /// The account's id.
    package let sid: String
    /// The API key's id; the account's where its token is used.
    package let user: String
    /// The API key's secret, or the account's token.
    package let password: String
    /// Where the API is: scheme, host and port.
    package let origin: String
    /// Whether `PARLEY_TWILIO_API` names it, for tests; whatever waits then waits a hundredth.
    package let isOnThisMachine: Bool

    /// Where Twilio's API is, as Twilio's own libraries make the name of the host.
    ///
    /// <https://github.com/twilio/twilio-python/blob/12ea99e5/twilio/base/client_base.py#L194>
    ///
    /// - Parameters:
    ///   - region: Where the data are processed; nil for us1, which needs no name.
    ///   - edge: Where Twilio's network is entered; nil for the nearest.
    /// - Returns: Scheme and host.
    static func origin(region: String?, edge: String?) -> String {
        let region = region ?? edge.map { _ in "us1" }
        let parts = ["api", edge, region, "twilio.com"].compactMap { $0 }
        return "https://" + parts.joined(separator: ".")
    }
}
