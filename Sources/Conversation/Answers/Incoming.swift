/// A text that arrived, prepared for the answers that it is compared with.
///
/// What only some kinds of answer need is made when the first of them asks for it.
struct Incoming {
    /// The text's bytes.
    let source: [UInt8]
    /// The text as exact words are compared with it.
    let normalised: Normalised
    /// The address of the first picture that came with it.
    let photo: String?

    /// Prepares a message.
    ///
    /// - Parameter message: The message.
    init(_ message: Message) {
        let isPicture: (Message.Media) -> Bool = { media in
            media.contentType.isEmpty
                || ASCII.isEqual(media.contentType.utf8.prefix(6), "image/".utf8)
        }
        self.init(message.body, photo: message.media.first(where: isPicture)?.url)
    }

    /// Prepares a text.
    ///
    /// - Parameters:
    ///   - text: The text, as it arrived.
    ///   - photo: The address of a picture that came with it.
    init(_ text: String, photo: String? = nil) {
        source = Array(text.utf8)
        normalised = Normalised(source)
        self.photo = photo
    }
}
