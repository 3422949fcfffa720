internal import Conversation
internal import Signing
internal import Twilio

extension IncomingMessage {
    /// Whose session the message may open.
    var subject: Subject {
        Subject(accountSid: accountSidBytes, from: fromBytes, to: toBytes)
    }
}

extension Message {
    /// The message as a conversation sees it.
    ///
    /// - Parameter incoming: The message as Twilio sent it.
    init(_ incoming: IncomingMessage) {
        self.init(
            from: incoming.from, to: incoming.to, body: incoming.body, id: incoming.messageSid,
            media: incoming.media.map { Media(url: $0.url, contentType: $0.contentType) },
            optOutType: incoming.optOutType, profileName: incoming.profileName,
            location: incoming.location.flatMap {
                Location(
                    latitude: $0.latitude, longitude: $0.longitude, label: $0.label,
                    address: $0.address)
            },
            button: incoming.button.map {
                Button(text: $0.text ?? "", payload: $0.payload ?? "")
            })
    }
}

extension MessagingResponse {
    /// What a turn says: to the sender first, then to those who are told.
    ///
    /// A message that says nothing and shows nothing is left out.
    ///
    /// - Parameter turn: The turn.
    init(_ turn: Turn) {
        var elements: [Element] = []
        for reply in turn.replies where !reply.text.saysNothing || !reply.media.isEmpty {
            elements.append(.message(reply.text, media: reply.media))
        }
        for case .tell(_, let to, let from, let text, let media) in turn.effects
        where !text.saysNothing || !media.isEmpty {
            elements.append(.message(text, media: media, to: to, from: from))
        }
        self.init(elements)
    }
}
