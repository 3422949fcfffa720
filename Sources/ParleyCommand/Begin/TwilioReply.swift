import Flask
import Twilio

/// What Twilio's API says in a body: of a message, or of what was wrong.
///
/// <https://www.twilio.com/docs/usage/twilios-response#response-formats-list-paging-information>
struct TwilioReply: Sendable {
    /// The message's id.
    var sid: String?
    /// The number of what was wrong.
    var code: Int?
    /// The same in Twilio's words.
    var text: String?

    /// Reads a body.
    ///
    /// - Parameter body: The body; one that is no JSON says nothing.
    init(_ body: [UInt8]) {
        guard let value = try? JSON(parsing: body) else { return }
        sid = Self.text(value["sid"]).flatMap { Shape.message.fits($0) ? $0 : nil }
        code = value["code"]?.integer
        text = Self.text(value["message"])
    }

    /// A string of JSON.
    ///
    /// - Parameter value: The value; nil where there is none.
    /// - Returns: The text; nil where it is no string.
    static func text(_ value: JSON?) -> String? {
        value?.string.map { String(decoding: $0, as: UTF8.self) }
    }
}
