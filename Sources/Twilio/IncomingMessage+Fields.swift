import Gateway

/// What any message may have beside its text.
extension IncomingMessage {
    /// A picture or another file that came along.
    package struct Media: Sendable, Equatable {
        /// Where Twilio keeps it.
        package let url: String
        /// Its MIME type, like `image/jpeg`; empty where Twilio names none.
        package let contentType: String
    }

    /// The most files that a message can have.
    private static let mediaLimit = 10

    /// How many files Twilio says came along; 0 where it says nothing.
    private var mediaCount: Int { nonempty(places.mediaCount).flatMap { Int($0) } ?? 0 }

    /// The files that came along, in Twilio's order, at most ten; one without an address is left out.
    package var media: [Media] {
        let count = min(mediaCount, Self.mediaLimit)
        guard count > 0 else { return [] }
        return (0..<count).compactMap { index in
            text("MediaUrl\(index)").map {
                Media(url: $0, contentType: text("MediaContentType\(index)") ?? "")
            }
        }
    }

    /// What Advanced Opt-Out took the message for: `STOP`, `START` or `HELP`.
    ///
    /// https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
    package var optOutType: String? { nonempty(places.optOutType) }
}
