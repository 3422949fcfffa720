/// The verbs and nouns of messages.
///
/// https://www.twilio.com/docs/messaging/twiml/message
extension MessagingResponse.Element {
    /// A message with a text, and with pictures where there are any.
    ///
    /// With pictures the text stands in a Body, as Twilio's pages show it.
    ///
    /// - Parameters:
    ///   - text: The text; where it is empty, there is none.
    ///   - media: Addresses of pictures, at most ten.
    ///   - to: Who gets it; nil: who wrote.
    ///   - from: Whom it comes from; nil: who was written to.
    /// - Returns: The element.
    package static func message(
        _ text: String, media: [String], to: String? = nil, from: String? = nil
    ) -> Self {
        guard !media.isEmpty else { return message(text, to: to, from: from) }
        return message(
            to: to, from: from,
            nested: (text.isEmpty ? [] : [body(text)]) + media.map { Self.media($0) })
    }

    /// A message.
    ///
    /// - Parameters:
    ///   - text: The text, before what is nested.
    ///   - to: Who gets it; nil: who wrote.
    ///   - from: Whom it comes from; nil: who was written to.
    ///   - nested: Bodies and Media in it.
    /// - Returns: The element.
    package static func message(
        _ text: String? = nil, to: String? = nil, from: String? = nil, nested: [Self] = []
    ) -> Self {
        var content: [MessagingResponse.Node] = text.map { [.text($0)] } ?? []
        if !nested.isEmpty { content += nested.map(MessagingResponse.Node.element) }
        var element = Self(unchecked: "Message", content: content)
        element.set("from", from)
        element.set("to", to)
        return element
    }

    /// The text of a message, where it has more than a text.
    ///
    /// - Parameter text: The text.
    /// - Returns: The element.
    package static func body(_ text: String) -> Self {
        Self(unchecked: "Body", content: [.text(text)])
    }

    /// A picture or another file of a message.
    ///
    /// - Parameter url: Where Twilio finds it.
    /// - Returns: The element.
    package static func media(_ url: String) -> Self {
        Self(unchecked: "Media", content: [.text(url)])
    }
}
