/// Why a text that Twilio took has not arrived.
///
/// The pages are <https://www.twilio.com/docs/api/errors>, with the number behind it.
package enum DeliveryFailure: Int, Sendable, CaseIterable {
    /// Too many texts waited.
    case queueOverflow = 30001
    /// The account is suspended.
    case suspended = 30002
    /// The telephone cannot be reached.
    case unreachable = 30003
    /// Somebody blocks it.
    case blocked = 30004
    /// There is no such telephone.
    case noSuchNumber = 30005
    /// It is a landline.
    case landline = 30006
    /// A filter held it back.
    case filtered = 30007
    /// The network does not say why.
    case notSaid = 30008
    /// The sender's number is not verified.
    case notVerified = 30032
    /// The sender's number is not registered.
    case notRegistered = 30034

    /// A code of Twilio's in words.
    ///
    /// - Parameter code: The code, of a text that was not taken or has not arrived.
    /// - Returns: The reason with the code, which is all where it is none of those that are known.
    package static func reason(_ code: String) -> String {
        guard let number = Int(code) else { return code.isEmpty ? "no reason" : "Twilio \(code)" }
        if let refusal = RecipientRefusal(rawValue: number) { return "\(refusal)" }
        guard let failure = Self(rawValue: number) else { return "Twilio \(code)" }
        return "\(failure.words) (Twilio \(code))"
    }

    private var words: String {
        switch self {
        case .queueOverflow: "too many texts of this sender waited; try again more slowly"
        case .suspended: "the Twilio account is suspended; see the Twilio Console"
        case .unreachable: "the telephone is switched off, out of reach, or takes no texts"
        case .blocked: "the person or the network blocks it"
        case .noSuchNumber: "the number is not in use"
        case .landline: "it is a landline, or of a network that cannot be reached"
        case .filtered:
            "a filter against spam held it back; change the words, or register the sender"
        case .notSaid: "the network does not say why"
        case .notVerified: "the toll-free number that texts is not verified; see the Twilio Console"
        case .notRegistered:
            "the number that texts is not registered (A2P 10DLC); see the Twilio Console"
        }
    }
}
