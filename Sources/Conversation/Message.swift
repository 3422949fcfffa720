/// One text that a person sent, as a conversation sees it.
///
/// Everything in it comes from a stranger; nothing has been trimmed or normalised.
public struct Message: Sendable, Equatable {
    /// A picture or another file that came with the text.
    public struct Media: Sendable, Equatable {
        /// Where Twilio keeps the file.
        public let url: String
        /// The MIME type that Twilio names, like `image/jpeg`; empty where it names none.
        public let contentType: String

        /// Makes an attachment.
        ///
        /// - Parameters:
        ///   - url: Where Twilio keeps the file.
        ///   - contentType: Its MIME type, empty where unknown.
        public init(url: String, contentType: String = "") {
            self.url = url
            self.contentType = contentType
        }
    }

    /// A button of a message that was pressed.
    public struct Button: Sendable, Equatable {
        /// What is written on it, which is the text of the message, too; empty where it says nothing.
        public let text: String
        /// What it stands for, as whoever made it decided; empty where it stands for nothing.
        public let payload: String

        /// Makes a button.
        ///
        /// - Parameters:
        ///   - text: What is written on it.
        ///   - payload: What it stands for.
        public init(text: String, payload: String) {
            self.text = text
            self.payload = payload
        }
    }

    /// The sender's address, like `+14158675308` or `whatsapp:+14158675308`.
    public let from: String
    /// The address that was texted.
    public let to: String
    /// The text; empty where only a picture came.
    public let body: String
    /// Twilio's MessageSid; empty where there is none, and then it equals no other.
    public let id: String
    /// What was attached, in Twilio's order.
    public let media: [Media]
    /// Twilio's OptOutType (`STOP`, `START` or `HELP`), which Advanced Opt-Out sends along; else nil.
    public let optOutType: String?
    /// The name that the sender has at WhatsApp, and chose; nil of an SMS.
    public let profileName: String?
    /// The place that was sent in WhatsApp; nil where none was.
    public let location: Location?
    /// The button that was pressed in WhatsApp or RCS; nil where none was.
    public let button: Button?

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - from: The sender's address.
    ///   - to: The address that was texted.
    ///   - body: The text.
    ///   - id: Twilio's MessageSid, empty where there is none.
    ///   - media: What was attached.
    ///   - optOutType: Twilio's OptOutType, nil where it was not sent.
    ///   - profileName: The name that the sender has at WhatsApp.
    ///   - location: The place that was sent.
    ///   - button: The button that was pressed.
    public init(
        from: String, to: String, body: String, id: String = "", media: [Media] = [],
        optOutType: String? = nil, profileName: String? = nil, location: Location? = nil,
        button: Button? = nil
    ) {
        self.from = from
        self.to = to
        self.body = body
        self.id = id
        self.media = media
        self.optOutType = optOutType
        self.profileName = profileName
        self.location = location
        self.button = button
    }
}
