/// One text that a person sent, as a conversation sees it.
///
/// Everything in it comes from a stranger; nothing has been trimmed or normalised.
package struct Message: Sendable, Equatable {
    /// A picture or another file that came with the text.
    package struct Media: Sendable, Equatable {
        /// Where Twilio keeps the file.
        package let url: String
        /// The MIME type that Twilio names, like `image/jpeg`; empty where it names none.
        package let contentType: String

        /// Makes an attachment.
        ///
        /// - Parameters:
        ///   - url: Where Twilio keeps the file.
        ///   - contentType: Its MIME type, empty where unknown.
        package init(url: String, contentType: String = "") {
            self.url = url
            self.contentType = contentType
        }
    }

    /// The sender's address, like `+14158675308` or `whatsapp:+14158675308`.
    package let from: String
    /// The address that was texted.
    package let to: String
    /// The text; empty where only a picture came.
    package let body: String
    /// Twilio's MessageSid; empty where there is none, and then it equals no other.
    package let id: String
    /// What was attached, in Twilio's order.
    package let media: [Media]
    /// Twilio's OptOutType (`STOP`, `START` or `HELP`), which Advanced Opt-Out sends along; else nil.
    package let optOutType: String?

    /// Makes a message.
    ///
    /// - Parameters:
    ///   - from: The sender's address.
    ///   - to: The address that was texted.
    ///   - body: The text.
    ///   - id: Twilio's MessageSid, empty where there is none.
    ///   - media: What was attached.
    ///   - optOutType: Twilio's OptOutType, nil where it was not sent.
    package init(
        from: String, to: String, body: String, id: String = "", media: [Media] = [],
        optOutType: String? = nil
    ) {
        self.from = from
        self.to = to
        self.body = body
        self.id = id
        self.media = media
        self.optOutType = optOutType
    }
}
