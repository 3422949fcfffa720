import Gateway

/// What WhatsApp and RCS add to a message.
///
/// https://www.twilio.com/docs/messaging/guides/webhook-request#whatsapp-specific-parameters
extension IncomingMessage {
    /// A button that was pressed.
    public struct Button: Sendable, Equatable {
        /// What is written on it.
        public let text: String?
        /// What it stands for.
        public let payload: String?
        /// `REPLY` or `ACTION`.
        public let type: String?
    }

    /// A line that was chosen from a list.
    public struct ListItem: Sendable, Equatable {
        /// What it stands for.
        public let id: String?
        /// What is written on it.
        public let title: String?
    }

    /// A place that was sent.
    public struct Location: Sendable, Equatable {
        /// Degrees north.
        public let latitude: Double
        /// Degrees east.
        public let longitude: Double
        /// Its address.
        public let address: String?
        /// Its name.
        public let label: String?
    }

    /// The message that this one answers.
    public struct Original: Sendable, Equatable {
        /// Its name at Twilio.
        public let messageSid: String
        /// Who sent it.
        public let sender: String?
    }

    /// The advertisement from which somebody came.
    public struct Referral: Sendable, Equatable {
        /// Its text.
        public let body: String?
        /// Its headline.
        public let headline: String?
        /// Its name at Meta.
        public let sourceID: String?
        /// `ad` or `post`.
        public let sourceType: String?
        /// Its address.
        public let sourceURL: String?
        /// The click's name at Meta.
        public let clickID: String?
    }

    /// The name that the sender gives.
    public var profileName: String? { text("ProfileName") }

    /// The sender's WhatsApp number.
    public var whatsAppID: String? { text("WaId") }

    /// The sender's name at the channel.
    public var externalUserID: String? { text("ExternalUserId") }

    /// `text`, `image`, `audio`, `location`, `button`, `interactive` or another kind.
    public var messageType: String? { text("MessageType") }

    /// What the channel says beside it, in JSON.
    public var channelMetadata: String? { text("ChannelMetadata") }

    /// What was chosen in a rich message, in JSON.
    public var interactiveData: String? { text("InteractiveData") }

    /// What was filled in in a flow, in JSON.
    public var flowData: String? { text("FlowData") }

    /// Whether it was forwarded to the sender.
    public var isForwarded: Bool { text("Forwarded") == "true" }

    /// Whether it was forwarded many times before.
    public var isFrequentlyForwarded: Bool { text("FrequentlyForwarded") == "true" }

    /// The message that this one answers; nil where it answers none, or one older than a week.
    public var original: Original? {
        text("OriginalRepliedMessageSid").map {
            Original(messageSid: $0, sender: text("OriginalRepliedMessageSender"))
        }
    }

    /// The button that was pressed; nil where none was.
    public var button: Button? {
        let text = text("ButtonText")
        let payload = self.text("ButtonPayload")
        guard text != nil || payload != nil else { return nil }
        return Button(text: text, payload: payload, type: self.text("ButtonType"))
    }

    /// The line that was chosen from a list; nil where none was.
    public var listItem: ListItem? {
        let id = text("ListId")
        let title = text("ListTitle")
        guard id != nil || title != nil else { return nil }
        return ListItem(id: id, title: title)
    }

    /// The place that was sent; nil where none was, or its numbers are none.
    public var location: Location? {
        guard let latitude = number("Latitude"), let longitude = number("Longitude") else {
            return nil
        }
        return Location(
            latitude: latitude, longitude: longitude, address: text("Address"),
            label: text("Label"))
    }

    /// The advertisement from which the sender came; nil where it was none.
    public var referral: Referral? {
        guard fields.firstIndex(of: "ReferralSourceId") != nil else { return nil }
        return Referral(
            body: text("ReferralBody"), headline: text("ReferralHeadline"),
            sourceID: text("ReferralSourceId"), sourceType: text("ReferralSourceType"),
            sourceURL: text("ReferralSourceUrl"), clickID: text("ReferralCtwaClid"))
    }

    private func number(_ name: String) -> Double? {
        guard let number = text(name).flatMap({ Double($0) }), number.isFinite else { return nil }
        return number
    }
}
