/// Why Twilio does not send to one number, whoever else gets the text.
///
/// The pages are <https://www.twilio.com/docs/api/errors>, with the number behind it.
enum RecipientRefusal: Int, Sendable, Equatable, CaseIterable, CustomStringConvertible {
    case invalid = 21211
    case unreachable = 21214
    case notANumber = 21217
    case region = 21408
    case optedOut = 21610
    case noRoute = 21612
    case notMobile = 21614
    case tooLong = 21617
    case landline = 21635

    /// The reason in words, with Twilio's number.
    var description: String { "\(words) (Twilio \(rawValue))" }

    private var words: String {
        switch self {
        case .invalid, .notANumber: "it is no telephone number"
        case .unreachable: "the number cannot be reached"
        case .region:
            "the account may not text this country; allow it in the Twilio Console, Messaging, "
                + "Settings, Geo permissions"
        case .optedOut: "the person has opted out, by texting STOP to the number"
        case .noRoute: "this number cannot be texted from that sender"
        case .notMobile: "it is no mobile number"
        case .tooLong: "the text is longer than 1,600 characters"
        case .landline: "it is a landline, which gets no texts"
        }
    }
}
