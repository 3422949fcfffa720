internal import Conversation
internal import Gateway
internal import HTTPTypes
internal import Logging
internal import Signing
internal import Twilio

/// The lines that a request leaves: at most one at `info`, and one for each thing that an operator
/// should look at.
///
/// A warning goes to the log and, with the response, to the request's own error stream. A refusal is
/// a warning once a minute for each reason, since a stranger can cause it at will.
struct RequestLog: Sendable {
    /// What is known of a request; lines are made of it only where they are wanted.
    struct Record {
        private let request: Request
        fileprivate var incoming: IncomingMessage?
        fileprivate var warnings: [String] = []
        private var refusedCookies: [TokenRefusal] = []
        private var turn: Turn?
        private var isSilent = false

        fileprivate init(_ request: Request) { self.request = request }

        /// Takes down which message it is.
        mutating func name(_ incoming: IncomingMessage) { self.incoming = incoming }

        /// Takes down what became of the cookies.
        mutating func opened(_ opened: Sessions.Opened) { refusedCookies = opened.refusals }

        /// Takes down what the turn led to.
        mutating func took(_ turn: Turn, isSilent: Bool, notes: [String]) {
            self.turn = turn
            self.isSilent = isSilent
            warnings += turn.notes + notes
        }

        /// Takes down that the session was too long for a cookie.
        mutating func lostCookie() {
            warnings.append("session_overflow: the cookie would be too long, the old one stays")
        }

        fileprivate func line(_ event: String, _ tag: PairTag) -> LogLine {
            var line = LogLine(event)
            if let incoming {
                if !incoming.messageSid.isEmpty { line = line.adding("id", incoming.messageSid) }
                line = line.adding("from", tag.text(from: incoming.fromBytes, to: incoming.toBytes))
            }
            return line
        }

        fileprivate func details(of line: LogLine) -> LogLine {
            var line = line
            if !refusedCookies.isEmpty {
                let words = refusedCookies.map(\.description).joined(separator: ",")
                line = line.adding("cookie", words)
            }
            guard let turn else { return line }
            if isSilent { line = line.adding("turn", "silent") }
            if let session = turn.session {
                line = line.adding("count", session.count)
                if let state = session.state { line = line.adding("state", state) }
            }
            return line
        }

        /// Method, scheme, host and path; of the query the length, since it may hold the message.
        fileprivate func target(of line: LogLine) -> LogLine {
            let uri = request.requestURI ?? []
            let path = uri.prefix { $0 != UInt8(ascii: "?") }
            return line.adding("method", request.variables["REQUEST_METHOD"] ?? [])
                .adding("host", request.host ?? [])
                .adding("path", path)
                .adding("query", uri.count - path.count)
        }
    }

    let log: Logger
    private let tag: PairTag
    private let clock: @Sendable () -> Int
    private let limiter = RateLimiter(seconds: 60)

    /// Makes a log of requests.
    ///
    /// - Parameters:
    ///   - log: Where lines go.
    ///   - tag: Names pairs of numbers.
    ///   - clock: The time in Unix seconds.
    init(_ log: Logger, tag: PairTag, clock: @escaping @Sendable () -> Int) {
        self.log = log
        self.tag = tag
        self.clock = clock
    }

    /// Begins the record of a request.
    func record(of request: Request) -> Record { Record(request) }

    /// Writes down a turn.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - record: What is known of the request.
    /// - Returns: The answer, with the warnings for the request's error stream.
    func answered(_ response: Response, _ record: Record) -> Response {
        log.info("\(record.details(of: record.line("turn", tag).adding("status", 200)))")
        guard !record.warnings.isEmpty else { return response }
        var response = response
        for warning in record.warnings {
            let line = record.line("warning", tag).adding("reason", warning).description
            log.warning("\(line)")
            response.notes.append(line)
        }
        return response
    }

    /// Writes down a status callback, which is no message.
    ///
    /// - Parameter record: What is known of the request.
    /// - Returns: An empty TwiML document.
    func callback(_ record: Record) -> Response {
        log.info("\(LogLine("callback").adding("status", 200))")
        return .twiml(MessagingResponse().bytes)
    }

    /// Writes down a refusal.
    ///
    /// - Parameters:
    ///   - refusal: Why.
    ///   - record: What is known of the request.
    ///   - guess: What would have matched a signature, and what to set; asked once a minute.
    /// - Returns: The refusal's answer.
    func refused(_ refusal: Refusal, _ record: Record, guess: () -> String?) -> Response {
        let status = refusal.status
        var line = record.line("refused", tag).adding("status", status.code)
            .adding("reason", refusal.word)
        line = record.target(of: line)
        guard limiter.allows(refusal.word, now: clock()) else {
            log.info("\(line)")
            return .refusal(status)
        }
        var help = refusal.reason
        if case .mismatch = refusal, let guess = guess() { help += "; \(guess)" }
        let text = line.adding("help", help).description
        if status.code == 500 { log.error("\(text)") } else { log.warning("\(text)") }
        return .refusal(status, notes: [text])
    }
}
