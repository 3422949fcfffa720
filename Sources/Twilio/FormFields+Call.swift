package import Gateway

extension FormFields {
    /// Whether this tells of a phone call, and is no message.
    ///
    /// Twilio sends it where the address of the messages was put into the box for calls.
    /// https://www.twilio.com/docs/voice/twiml#request-parameters
    package var isCall: Bool {
        firstIndex(of: "CallSid") != nil && firstIndex(of: "MessageSid") == nil
    }
}
