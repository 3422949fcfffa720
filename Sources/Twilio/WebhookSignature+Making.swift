package import Gateway
internal import Signing

extension WebhookSignature {
    /// The code that Twilio sends along with a form, for whoever plays Twilio's part.
    ///
    /// - Parameters:
    ///   - url: The URL that is called, without user, password and fragment.
    ///   - fields: The fields of the form.
    ///   - token: The account's token.
    /// - Returns: HMAC-SHA1, 20 bytes.
    package static func code(for url: [UInt8], fields: FormFields, token: [UInt8]) -> [UInt8] {
        MAC.sha1(key: token).code(for: url + signedForm(of: fields))
    }
}
