import Twilio

/// Who answered, and what.
enum WebAnswer: Equatable {
    /// TwiML without a message, as Parley answers where From equals To.
    case silence
    /// TwiML with a message.
    case reply
    /// A refusal of Parley's.
    case refused(status: Int)
    /// Something else: a web server's own page.
    case foreign(status: Int)

    /// What Parley's refusals say, besides their status.
    /// https://www.rfc-editor.org/rfc/rfc9110#section-15
    private static let phrases = [
        400: "Bad Request", 403: "Forbidden", 405: "Method Not Allowed", 413: "Content Too Large",
        415: "Unsupported Media Type", 500: "Internal Server Error",
    ]

    /// Judges an answer.
    ///
    /// - Parameter outcome: The answer.
    init(_ outcome: Phone.Outcome) {
        let answer = outcome.answer
        let type = answer.fields("content-type").first ?? ""
        if let phrase = Self.phrases[answer.status], type == "text/plain; charset=utf-8",
            answer.body == Array("\(phrase)\n".utf8)
        {
            self = .refused(status: answer.status)
        } else if answer.status == 200, type.hasPrefix("text/xml"), let reply = outcome.reply {
            self = reply.messages.isEmpty ? .silence : .reply
        } else {
            self = .foreign(status: answer.status)
        }
    }
}
