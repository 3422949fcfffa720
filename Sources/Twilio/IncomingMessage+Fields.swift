/// What any message may have beside its text.
extension IncomingMessage {
    /// A picture or another file that came along.
    package struct Media: Sendable, Equatable {
        /// Where Twilio keeps it.
        package let url: String
        /// Its MIME type, like `image/jpeg`; empty where Twilio names none.
        package let contentType: String
    }

    /// Where Twilio takes a number to be; of most numbers it says nothing.
    package struct Place: Sendable, Equatable {
        /// The city.
        package let city: String?
        /// The state or province.
        package let state: String?
        /// The postal code.
        package let postalCode: String?
        /// The country, in two letters.
        package let country: String?
    }

    /// The most files that a message can have.
    private static let mediaLimit = 10

    /// How many files Twilio says came along; 0 where it says nothing.
    package var mediaCount: Int { text("NumMedia").flatMap { Int($0) } ?? 0 }

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

    /// How many parts the text took on its way; 1 where Twilio does not say.
    package var segmentCount: Int { text("NumSegments").flatMap { Int($0) } ?? 1 }

    /// The Messaging Service that was texted, like `MG…`.
    package var messagingServiceSid: String? { text("MessagingServiceSid") }

    /// What Advanced Opt-Out took the message for: `STOP`, `START` or `HELP`.
    ///
    /// https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
    package var optOutType: String? { text("OptOutType") }

    /// The results of add-ons, in JSON.
    package var addOns: String? { text("AddOns") }

    /// `received`, of a message.
    package var smsStatus: String? { text("SmsStatus") }

    /// The version of Twilio's API that wrote this.
    package var apiVersion: String? { text("ApiVersion") }

    /// Where the sender's number is from.
    package var origin: Place { place("From") }

    /// Where the number that was texted is from.
    package var destination: Place { place("To") }

    /// Why the first URL failed, where Twilio calls the fallback URL.
    ///
    /// https://www.twilio.com/docs/usage/security/availability-reliability
    package var errorCode: String? { text("ErrorCode") }

    /// The URL that failed, where Twilio calls the fallback URL.
    package var errorURL: String? { text("ErrorUrl") }

    private func place(_ prefix: String) -> Place {
        Place(
            city: text(prefix + "City"), state: text(prefix + "State"),
            postalCode: text(prefix + "Zip"), country: text(prefix + "Country"))
    }
}
