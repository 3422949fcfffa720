import Flask
import Twilio

/// A message in the list that Twilio keeps of an account's.
///
/// <https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources>
struct ListedMessage: Sendable, Equatable {
    /// The message's id.
    let sid: String
    /// Who sent it; nil where a Messaging Service has not chosen yet.
    let from: String?
    /// The Messaging Service that it was given to; nil for none.
    let service: String?
    /// Who gets it.
    let to: String
    /// `outbound-api` where a program asked for it.
    let direction: String
    /// What has become of it.
    let status: String
    /// Why it was not delivered; nil where it was, or is not known.
    let errorCode: Int?
    /// When Twilio took it, in Unix seconds.
    let created: Int

    /// Why the list could not be read, in words.
    struct Unread: Error, Sendable, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }

    /// Whether it is one that was asked for.
    ///
    /// - Parameters:
    ///   - sender: The number that it was to come from.
    ///   - service: The Messaging Service beside it; nil for none.
    ///   - time: When it was asked for, in Unix seconds.
    /// - Returns: Whether a program asked for it since then, from there.
    func isFrom(_ sender: String, service: String?, since time: Int) -> Bool {
        guard direction == "outbound-api", created >= time else { return false }
        guard let from else { return service != nil && self.service == service }
        return from == sender
    }

    /// Reads a page of the list.
    ///
    /// - Parameter body: The answer's body.
    /// - Returns: The messages, as far as they are readable; nil where it is no such page.
    static func page(_ body: [UInt8]) -> [ListedMessage]? {
        guard let page = try? JSON(parsing: body) else { return nil }
        return page["messages"]?.array?.compactMap(ListedMessage.init)
    }

    private init?(_ value: JSON) {
        guard let sid = TwilioReply.text(value["sid"]), Shape.message.fits(sid),
            let to = TwilioReply.text(value["to"]),
            let direction = TwilioReply.text(value["direction"]),
            let status = TwilioReply.text(value["status"]),
            let created = TwilioReply.text(value["date_created"]).flatMap(HTTPDate.parse)
        else { return nil }
        self.sid = sid
        self.to = to
        self.direction = direction
        self.status = status
        self.created = created
        from = TwilioReply.text(value["from"])
        service = TwilioReply.text(value["messaging_service_sid"])
        errorCode = value["error_code"]?.integer
    }
}
