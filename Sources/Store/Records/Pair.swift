internal import Bytes

/// Who talks to whom, which tells one conversation from every other.
package struct Pair: Sendable, Hashable {
    /// Twilio's AccountSid, empty where none was sent.
    package let account: String
    /// The address that was texted.
    package let receiver: String
    /// The sender's address.
    package let sender: String

    /// Names a conversation.
    ///
    /// - Parameters:
    ///   - account: Twilio's AccountSid, empty where none was sent.
    ///   - receiver: The address that was texted.
    ///   - sender: The sender's address.
    package init(account: String, receiver: String, sender: String) {
        self.account = account
        self.receiver = receiver
        self.sender = sender
    }

    /// By what a person is found whatever the channel.
    package var digits: String { Self.digits(of: sender) }

    /// The digits of an address; all of one that has none, as names of senders do.
    ///
    /// - Parameter address: The address, like `whatsapp:+14158675308`.
    /// - Returns: Like `14158675308`.
    package static func digits(of address: String) -> String {
        let digits = address.utf8.filter(\.isDigit)
        return digits.isEmpty ? address : String(decoding: digits, as: UTF8.self)
    }

    /// The columns of the key, in their order.
    var key: [SQLValue] { [.text(account), .text(receiver), .text(sender)] }
}
