internal import Bytes
package import Gateway

extension FormFields {
    /// Whether this tells what became of a message that was sent, and is no message itself.
    ///
    /// Answering it as one would go round and round.
    /// https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
    package var isStatusCallback: Bool {
        if firstIndex(of: "MessageStatus") != nil { return true }
        guard let status = first("SmsStatus"), !status.isEmpty else { return false }
        return !status.equals("received")
    }
}
