import Bytes
import Parley

/// What came of asking Twilio to send one message, by what must be done then.
///
/// <https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource>
enum SendOutcome: Sendable, Equatable {
    /// Twilio has it, under this id; nil where the answer does not say it readably.
    case sent(sid: String?)
    /// Twilio did not take it now, and will later: after these seconds, where it says so.
    case notProcessed(retryAfter: Int?)
    /// Nothing was sent; why.
    case neverConnected(String)
    /// Nobody gets it: something about the person's number.
    case refusedRecipient(RecipientRefusal)
    /// Nobody would get one: something about the account.
    case accountFault(AccountFault)
    /// Twilio may have it, or not; why that is not known.
    case unknown(String)

    /// Reads what came of a request to send.
    ///
    /// - Parameter outcome: What curl made of it.
    init(_ outcome: CurlRequest.Outcome) {
        if let answer = outcome.answer,
            let known = Self.known(answer, isCut: outcome.failure != nil)
        {
            self = known
        } else if let failure = outcome.failure {
            self = outcome.wasNeverSent ? .neverConnected("\(failure)") : .unknown("\(failure)")
        } else {
            self = .unknown(outcome.answer.map { "Twilio answered \($0.status)" } ?? "no answer")
        }
    }

    /// What an answer says; nil where it leaves open whether the message was taken.
    private static func known(_ answer: CurlRequest.Answer, isCut: Bool) -> SendOutcome? {
        let reply = TwilioReply(answer.body)
        switch answer.status {
        case 201:
            return .sent(sid: reply.sid)
        case 429:
            return .notProcessed(retryAfter: seconds(answer))
        // The rest of it would say whose fault it is.
        case _ where isCut:
            return nil
        case 300..<500:
            guard answer.status == 400, let code = reply.code else {
                return .accountFault(AccountFault(answer.status, reply))
            }
            if code == fullQueue { return .notProcessed(retryAfter: seconds(answer)) }
            return RecipientRefusal(rawValue: code).map { .refusedRecipient($0) }
                ?? .accountFault(AccountFault(answer.status, reply))
        default:
            return nil
        }
    }

    /// Too many messages wait for this sender.
    /// <https://www.twilio.com/docs/api/errors/21611>
    private static let fullQueue = 21_611

    private static func seconds(_ answer: CurlRequest.Answer) -> Int? {
        answer.fields("retry-after").first.flatMap { Int(digits: $0.utf8) }
    }
}
