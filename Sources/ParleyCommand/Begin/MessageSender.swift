import Parley

/// Asks Twilio's API to send messages, one request for each.
///
/// What it shows Twilio goes to curl's standard input, as everything else does: it stands in no command
/// line. curl checks certificates, follows no redirect, and dies with this process.
/// <https://www.twilio.com/docs/messaging/api/message-resource>
struct MessageSender: Sendable {
    /// Seconds after which a request is given up.
    static let timeout = 30
    /// How many messages of the list are looked at.
    static let pageSize = 50

    /// Who sends.
    let account: TwilioAccount

    /// Asks for one message, once.
    ///
    /// - Parameters:
    ///   - to: The person's number.
    ///   - from: The sender: a number of the account.
    ///   - body: The text.
    ///   - media: Addresses of pictures.
    ///   - statusCallback: Where Twilio tells what becomes of it; nil for nowhere.
    ///   - service: The Messaging Service that the sender is of; nil for none.
    /// - Returns: What came of it.
    func send(
        to: String, from: String, body: String, media: [String] = [],
        statusCallback: String? = nil, service: String? = nil
    ) -> SendOutcome {
        var fields = [(name: "To", value: to), ("From", from)]
        if let service { fields.append(("MessagingServiceSid", service)) }
        if !body.isEmpty { fields.append(("Body", body)) }
        fields += media.map { ("MediaUrl", $0) }
        if let statusCallback { fields.append(("StatusCallback", statusCallback)) }
        return SendOutcome(request(body: FormEncoding.encoded(fields)).outcome())
    }

    /// The newest messages to a number.
    ///
    /// - Parameter number: The person's number.
    /// - Returns: At most 50, the newest first.
    /// - Throws: `ListedMessage.Unread` where the list cannot be had.
    func newest(to number: String) throws(ListedMessage.Unread) -> [ListedMessage] {
        let query = FormEncoding.encoded([("To", number), ("PageSize", "\(Self.pageSize)")])
        let outcome = request(query: "?" + String(decoding: query, as: UTF8.self)).outcome()
        if let failure = outcome.failure { throw ListedMessage.Unread("\(failure)") }
        guard let answer = outcome.answer else { throw ListedMessage.Unread("no answer") }
        switch answer.status {
        case 200:
            guard let page = ListedMessage.page(answer.body) else {
                throw ListedMessage.Unread("Twilio's answer is no list of messages")
            }
            return page
        case 300..<500 where answer.status != 429:
            let fault = AccountFault(answer.status, TwilioReply(answer.body))
            throw ListedMessage.Unread("\(fault)")
        case let status: throw ListedMessage.Unread("Twilio answered \(status)")
        }
    }

    private func request(query: String = "", body: [UInt8]? = nil) -> CurlRequest {
        let path = "/2010-04-01/Accounts/\(account.sid)/Messages.json"
        var request = CurlRequest(
            url: account.origin + path + query, headers: [("Accept", "application/json")],
            body: body)
        request.timeout = Self.timeout
        request.userAgent = "parley"
        request.credentials = (account.user, account.password)
        request.isCasual = false
        request.usesProxy = !account.isOnThisMachine
        return request
    }
}
