/// Why Twilio does not send to one number, whoever else gets the text.
///
/// The pages are <https://www.twilio.com/docs/api/errors>, with the number behind it.
package enum RecipientRefusal: Int, Sendable, Equatable, CaseIterable, CustomStringConvertible {
    /// It is no number.
    case invalid = 21211
    /// Nobody can be reached there.
    case unreachable = 21214
    /// It is no number either.
    case notANumber = 21217
    /// The account may not text the country.
    case region = 21408
    /// The person wants no more texts.
    case optedOut = 21610
    /// The sender cannot text it.
    case noRoute = 21612
    /// It is no mobile number.
    case notMobile = 21614
    /// The text is too long.
    case tooLong = 21617
    /// It is a landline.
    case landline = 21635

    /// The reason in words, with Twilio's number.
    package var description: String { "\(words) (Twilio \(rawValue))" }

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
