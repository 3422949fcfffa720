/// The fields of an incoming message, in the order in which Twilio sends them.
///
/// <https://www.twilio.com/docs/messaging/guides/webhook-request>
struct WebhookForm: Sendable {
    private(set) var fields: [(name: String, value: String)]

    /// Makes the form of one message.
    ///
    /// - Parameters:
    ///   - from: The sender's address.
    ///   - to: The address that is texted.
    ///   - body: The text.
    ///   - media: Addresses of pictures.
    ///   - accountSid: The account's id.
    ///   - messageSid: The message's id.
    ///   - extra: Further fields; one whose name is there replaces it.
    init(
        from: String, to: String, body: String, media: [String], accountSid: String,
        messageSid: String, extra: [(name: String, value: String)]
    ) {
        fields = [
            ("ToCountry", ""), ("ToState", ""), ("SmsMessageSid", messageSid),
            ("NumMedia", "\(media.count)"), ("ToCity", ""), ("FromZip", ""),
            ("SmsSid", messageSid), ("FromState", ""), ("SmsStatus", "received"),
            ("FromCity", ""), ("Body", body), ("FromCountry", ""), ("To", to), ("ToZip", ""),
            ("NumSegments", "1"), ("MessageSid", messageSid), ("AccountSid", accountSid),
            ("From", from), ("ApiVersion", "2010-04-01"),
        ]
        for (index, url) in media.enumerated() {
            fields.append(("MediaUrl\(index)", url))
            fields.append(("MediaContentType\(index)", "image/jpeg"))
        }
        for field in extra {
            if let index = fields.firstIndex(where: { $0.name == field.name }) {
                fields[index] = field
            } else {
                fields.append(field)
            }
        }
    }

    /// The form as `application/x-www-form-urlencoded`.
    var encoded: [UInt8] { FormEncoding.encoded(fields) }
}
