/// Why Twilio would send nobody anything.
struct AccountFault: Sendable, Equatable, CustomStringConvertible {
    /// The status of the answer.
    let status: Int
    /// Twilio's number for it; nil where the answer has none.
    let code: Int?
    /// Twilio's words; nil where there are none.
    let text: String?

    /// Reads an answer that is neither about a person nor for later.
    ///
    /// - Parameters:
    ///   - status: Its status, from 300 to 499.
    ///   - reply: What its body says.
    init(_ status: Int, _ reply: TwilioReply) {
        self.status = status
        code = reply.code
        text = reply.text.map { String($0.prefix(300)) }
    }

    /// What Twilio says, and what to do about it.
    var description: String {
        let number = code.map { "\(status), error \($0)" } ?? "\(status)"
        let words = text.map { ": \($0)" } ?? ""
        return "Twilio answered \(number)\(words); \(advice)"
    }

    /// <https://www.twilio.com/docs/api/errors>, with the number behind it.
    private var advice: String {
        switch (status, code) {
        case (_, 21608?):
            "a trial account texts only numbers that are verified in the Twilio Console (Phone Numbers, "
                + "Verified Caller IDs)"
        case (_, 21606?), (_, 21659?), (_, 21660?), (_, 21212?), (_, 21603?):
            "--from must be a number of this account that can send texts (Twilio Console, Active "
                + "numbers)"
        case (_, let code?) where (21_701...21_712).contains(code):
            "--service must be a Messaging Service of this account, with the number of --from among "
                + "its senders"
        case (_, 21609?): "the address of the callback must be one that Twilio can call"
        case (_, 30010?), (_, 20005?):
            "look at the account's balance and state in the Twilio Console"
        case (401, _), (_, 20003?):
            "TWILIO_ACCOUNT_SID and TWILIO_API_KEY with its secret, or TWILIO_AUTH_TOKEN, must be of "
                + "one account and of its region"
        case (404, _): "TWILIO_ACCOUNT_SID is no account there: look at TWILIO_REGION, too"
        case (300..<400, _): "that is not Twilio's API: look for a proxy in between"
        default:
            code.map { "https://www.twilio.com/docs/api/errors/\($0) says what to do" }
                ?? "look at the account in the Twilio Console"
        }
    }
}
