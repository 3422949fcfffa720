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

    /// The name that the sender gives; nil where none was sent.
    package var profileName: String? { nonempty(places.profileName) }

    /// The button that was pressed; nil where none was.
    package var button: Button? {
        let text = nonempty(places.buttonText)
        let payload = nonempty(places.buttonPayload)
        guard text != nil || payload != nil else { return nil }
        return Button(text: text, payload: payload)
    }

    /// The place that was sent; nil where none was, or its numbers are none.
    package var location: Location? {
        guard let latitude = nonempty(places.latitude).flatMap({ Double($0) }),
            let longitude = text("Longitude").flatMap({ Double($0) })
        else { return nil }
        return Location(
            latitude: latitude, longitude: longitude, address: text("Address"),
            label: text("Label"))
    }
}
