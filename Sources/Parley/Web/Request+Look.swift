internal import Gateway
internal import HTTPTypes

extension Request {
    /// Whether somebody looks at the address: a health check, or a person with a browser.
    ///
    /// It has nothing of a message, and does not come from Twilio, which would text whatever is
    /// text/plain to the sender.
    /// https://www.twilio.com/docs/messaging/twiml#twilios-request-to-your-application
    var isLook: Bool {
        guard method == .get, fault == nil, variables["HTTP_X_TWILIO_SIGNATURE"] == nil,
            !isFromTwilioProxy
        else { return false }
        return hasNothingOfMessage
    }

    /// Whether its fields can be read, and none of them is one that a message has.
    var hasNothingOfMessage: Bool {
        guard let fields = try? FormFields(of: self) else { return false }
        return Self.messageNames.allSatisfy { fields.firstIndex(of: $0) == nil }
    }

    /// Whether the client says that it is Twilio: then it is never somebody who looks.
    var isFromTwilioProxy: Bool {
        variables.all("HTTP_USER_AGENT").contains { $0.starts(with: "TwilioProxy".utf8) }
    }

    private static let messageNames = [
        "MessageSid", "SmsSid", "SmsMessageSid", "CallSid", "AccountSid", "From", "To", "Body",
        "MessageStatus", "SmsStatus",
    ]
}

extension Response {
    /// The answer to whoever looks at the address, and is not Twilio: it would text this.
    static let look = Response(
        status: .ok, fields: [.contentType: "text/plain; charset=utf-8"],
        body: Array("Parley answers Twilio here.\n".utf8))
}
