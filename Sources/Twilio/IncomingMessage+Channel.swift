import Gateway

/// What WhatsApp and RCS add to a message.
///
/// https://www.twilio.com/docs/messaging/guides/webhook-request#whatsapp-specific-parameters
extension IncomingMessage {
    /// A button that was pressed.
    package struct Button: Sendable, Equatable {
        /// What is written on it.
        package let text: String?
        /// What it stands for.
        package let payload: String?
        /// `REPLY` or `ACTION`.
        package let type: String?
    }

    /// A line that was chosen from a list.
    package struct ListItem: Sendable, Equatable {
        /// What it stands for.
        package let id: String?
        /// What is written on it.
        package let title: String?
    }

    /// A place that was sent.
    package struct Location: Sendable, Equatable {
        /// Degrees north.
        package let latitude: Double
        /// Degrees east.
        package let longitude: Double
        /// Its address.
        package let address: String?
        /// Its name.
        package let label: String?
    }

    /// The message that this one answers.
    package struct Original: Sendable, Equatable {
        /// Its name at Twilio.
        package let messageSid: String
        /// Who sent it.
        package let sender: String?
    }

    /// The advertisement from which somebody came.
    package struct Referral: Sendable, Equatable {
        /// Its text.
        package let body: String?
        /// Its headline.
        package let headline: String?
        /// Its name at Meta.
        package let sourceID: String?
        /// `ad` or `post`.
        package let sourceType: String?
        /// Its address.
        package let sourceURL: String?
        /// The click's name at Meta.
        package let clickID: String?
    }

    /// The name that the sender gives.
    package var profileName: String? { text("ProfileName") }

    /// The sender's WhatsApp number.
    package var whatsAppID: String? { text("WaId") }

    /// The sender's name at the channel.
    package var externalUserID: String? { text("ExternalUserId") }

    /// `text`, `image`, `audio`, `location`, `button`, `interactive` or another kind.
    package var messageType: String? { text("MessageType") }

    /// What the channel says beside it, in JSON.
    package var channelMetadata: String? { text("ChannelMetadata") }

    /// What was chosen in a rich message, in JSON.
    package var interactiveData: String? { text("InteractiveData") }

    /// What was filled in in a flow, in JSON.
    package var flowData: String? { text("FlowData") }

    /// Whether it was forwarded to the sender.
    package var isForwarded: Bool { text("Forwarded") == "true" }

    /// Whether it was forwarded many times before.
    package var isFrequentlyForwarded: Bool { text("FrequentlyForwarded") == "true" }

    /// The message that this one answers; nil where it answers none, or one older than a week.
    package var original: Original? {
        text("OriginalRepliedMessageSid").map {
            Original(messageSid: $0, sender: text("OriginalRepliedMessageSender"))
        }
    }

    /// The button that was pressed; nil where none was.
    package var button: Button? {
        let text = text("ButtonText")
        let payload = self.text("ButtonPayload")
        guard text != nil || payload != nil else { return nil }
        return Button(text: text, payload: payload, type: self.text("ButtonType"))
    }

    /// The line that was chosen from a list; nil where none was.
    package var listItem: ListItem? {
        let id = text("ListId")
        let title = text("ListTitle")
        guard id != nil || title != nil else { return nil }
        return ListItem(id: id, title: title)
    }

    /// The place that was sent; nil where none was, or its numbers are none.
    package var location: Location? {
        guard let latitude = number("Latitude"), let longitude = number("Longitude") else {
            return nil
        }
        return Location(
            latitude: latitude, longitude: longitude, address: text("Address"),
            label: text("Label"))
    }

    /// The advertisement from which the sender came; nil where it was none.
    package var referral: Referral? {
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
