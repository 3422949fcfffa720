internal import Bytes
internal import Conversation
internal import Gateway
internal import HTTPTypes
internal import Logging
internal import Signing
internal import Store
internal import Twilio

/// The lines that a request leaves: at most one at `info`, and one for each thing that an operator
/// should look at.
///
/// A warning goes to the log and, with the response, to the request's own error stream. A refusal is
/// a warning once a minute for each reason, since a stranger can cause it at will, and so is what
/// could not be done; `repeated` says how often it came in between. What a turn has cut is said once,
/// since it lies in the conversation and comes again with each message, and so is what lasts until
/// somebody mends it.
struct RequestLog: Sendable {
    /// What is known of a request; lines are made of it only where they are wanted.
    struct Record {
        /// Whether a line is written where all is well.
        private let isDetailed: Bool
        private var fields: FormFields?
        /// What could not be done.
        fileprivate var failures: [String] = []
        /// What the turn has cut, and what lasts.
        fileprivate var findings: [String] = []
        private var refusedCookies: [TokenRefusal] = []
        private var goodCookies = 0
        private var turn: Turn?
        private var isSilent = false
        private var missesStore = false

        fileprivate init(isDetailed: Bool) { self.isDetailed = isDetailed }

        /// Takes down which message it is, as far as the fields say.
        ///
        /// - Parameter fields: The fields, once they may be believed.
        mutating func name(_ fields: FormFields) { self.fields = fields }

        /// Takes down what became of the cookies.
        mutating func opened(_ opened: Sessions.Opened) {
            refusedCookies = opened.refusals
            goodCookies = opened.goodCount
        }

        /// Takes down what the turn led to.
        mutating func took(_ turn: Turn, isSilent: Bool, _ remarks: CurrentConversation.Remarks) {
            if isDetailed {
                self.turn = turn
                self.isSilent = isSilent
            }
            // Most turns have none, and adding nothing costs as much as adding something.
            if !turn.notes.isEmpty { findings += turn.notes }
            if !remarks.findings.isEmpty { findings += remarks.findings }
            if !remarks.failures.isEmpty { failures += remarks.failures }
        }

        /// Takes down that the turn was taken from the cookie, since the store is down.
        mutating func missedStore(_ error: StoreError) {
            missesStore = true
            failures.append("\(error); this turn was taken from the cookie")
        }

        /// Takes down that it is not noted what became of a text.
        mutating func missedDelivery(_ error: StoreError) {
            failures.append("\(error); what became of a text that was begun is not noted")
        }

        /// Takes down that the session was too long for a cookie.
        mutating func lostCookie(_ error: CookieError) {
            guard case .tooLong = error else {
                failures.append("no cookie: \(error); the old one stays")
                return
            }
            failures.append("session_overflow: the cookie would be too long, the old one stays")
        }

        fileprivate func line(_ event: String, _ tag: PairTag) -> LogLine {
            var line = LogLine(event)
            guard let fields else { return line }
            if let id = fields.first("MessageSid"), Self.isName(id) { line = line.adding("id", id) }
            if let from = fields.first("From"), let to = fields.first("To"), !from.isEmpty,
                !to.isEmpty
            {
                line = line.adding("from", tag.text(from: from, to: to))
            }
            return line
        }

        /// Whether it looks like a name that Twilio gave; anything else might be somebody's text.
        private static func isName(_ id: ArraySlice<UInt8>) -> Bool {
            (1...64).contains(id.count) && id.allSatisfy(\.isLetterOrDigit)
        }

        fileprivate func details(of line: LogLine) -> LogLine {
            var line = line
            if !refusedCookies.isEmpty {
                let words = refusedCookies.map(\.description).joined(separator: ",")
                line = line.adding("cookie", words)
            }
            if goodCookies > 1 { line = line.adding("cookies", goodCookies) }
            if missesStore { line = line.adding("store", "down") }
            guard let turn else { return line }
            if isSilent { line = line.adding("turn", "silent") }
            if let session = turn.session {
                line = line.adding("count", session.count)
                if let state = session.state { line = line.adding("state", state) }
            }
            return line
        }

    }

    /// Method, scheme, host and path; of the query the length, since it may hold the message.
    private static func adding(_ request: Request, to line: LogLine) -> LogLine {
        let path = PublicURL.target(of: request).prefix { $0 != UInt8(ascii: "?") }
        return line.adding("method", request.variables["REQUEST_METHOD"] ?? [])
            .adding("scheme", request.scheme == .https ? "https" : "http")
            .adding("host", request.host ?? [])
            .adding("path", path)
            .adding("query", request.query.count)
    }

    let log: Logger
    private let tag: PairTag
    private let notesWarnings: Bool
    private let clock: @Sendable () -> Int
    private let limiter = RateLimiter(seconds: 60)

    /// Makes a log of requests.
    ///
    /// - Parameters:
    ///   - log: Where lines go.
    ///   - tag: Names pairs of numbers.
    ///   - notesWarnings: Whether warnings go to the request's error stream too, and not errors
    ///     alone.
    ///   - clock: The time in Unix seconds.
    init(
        _ log: Logger, tag: PairTag, notesWarnings: Bool, clock: @escaping @Sendable () -> Int
    ) {
        self.log = log
        self.tag = tag
        self.notesWarnings = notesWarnings
        self.clock = clock
    }

    /// Begins the record of a request.
    func record() -> Record { Record(isDetailed: log.logLevel <= .info) }

    /// Writes down a turn.
    ///
    /// - Parameter record: What is known of the request.
    /// - Returns: The warnings, for the request's error stream.
    func answered(_ record: Record) -> [String] {
        log.info("\(record.details(of: record.line("turn", tag).adding("status", 200)))")
        guard !record.findings.isEmpty || !record.failures.isEmpty else { return [] }
        return record.findings.flatMap { warnings($0, isOnce: true, record) }
            + record.failures.flatMap { warnings($0, isOnce: false, record) }
    }

    private func warnings(_ reason: String, isOnce: Bool, _ record: Record) -> [String] {
        let line = record.line("warning", tag).adding("reason", reason.utf8, limit: Self.longest)
        guard let count = limiter.passage(of: reason, now: clock(), isOnce: isOnce) else {
            log.debug("\(line)")
            return []
        }
        return warning(Self.adding(repeated: count, to: line))
    }

    /// Warns; the same line is for the request's error stream, where warnings go there.
    private func warning(_ line: LogLine) -> [String] {
        let text = line.description
        log.warning("\(text)")
        return notesWarnings ? [text] : []
    }

    private static func adding(repeated count: Int, to line: LogLine) -> LogLine {
        count > 0 ? line.adding("repeated", count) : line
    }

    /// Writes down a status callback, which is no message.
    ///
    /// - Parameter record: What is known of the request.
    /// - Returns: The warnings, for the request's error stream.
    func callback(_ record: Record) -> [String] {
        log.info("\(record.line("callback", tag).adding("status", 200))")
        return record.failures.flatMap { warnings($0, isOnce: false, record) }
    }

    /// Writes down a phone call, which is no message: a warning once a minute, since the address
    /// stands in the wrong box at Twilio.
    ///
    /// - Parameter record: What is known of the request.
    /// - Returns: The warning, for the request's error stream.
    func call(_ record: Record) -> [String] {
        let line = record.line("call", tag).adding("status", 200)
        guard let count = limiter.passage(of: "call", now: clock()) else {
            log.info("\(line)")
            return []
        }
        return warning(
            Self.adding(repeated: count, to: line).adding(
                "help", Self.callHelp.utf8, limit: Self.longest))
    }

    /// Writes down that no script is that of the number that was texted: a warning once a minute.
    ///
    /// - Parameter record: What is known of the request.
    /// - Returns: The warning, for the request's error stream.
    func unassigned(_ record: Record) -> [String] {
        let line = record.line("unassigned", tag).adding("status", 200)
        guard let count = limiter.passage(of: "unassigned", now: clock()) else {
            log.info("\(line)")
            return []
        }
        return warning(
            Self.adding(repeated: count, to: line).adding(
                "help", Self.unassignedHelp.utf8, limit: Self.longest))
    }

    private static let unassignedHelp =
        "a number was texted that no script in the folder of PARLEY_SCRIPT is named after, and "
        + "nothing was answered: name one so, like +15005550006.talk or whatsapp+15005550006.talk, "
        + "or default.talk for all others"

    private static let callHelp =
        "a phone call came, and Parley answers messages: in the Twilio Console this address "
        + "belongs in the box 'A message comes in' under Messaging, not in 'A call comes in' "
        + "under Voice"

    /// Writes down a refusal.
    ///
    /// - Parameters:
    ///   - refusal: Why.
    ///   - request: The request.
    ///   - record: What is known of it.
    ///   - advice: What is likelier than what the refusal says; asked once a minute.
    /// - Returns: What is said, for the request's error stream.
    func refused(
        _ refusal: Refusal, of request: Request, _ record: Record, advice: () -> String?
    ) -> [String] {
        let status = refusal.status.code
        var line = record.line("refused", tag).adding("status", status)
            .adding("reason", refusal.word)
        line = Self.adding(request, to: line)
        guard let count = limiter.passage(of: refusal.word, now: clock()) else {
            log.info("\(line)")
            return []
        }
        line = Self.adding(repeated: count, to: line)
        let help = advice() ?? refusal.reason
        if case .mismatch(let tried) = refusal {
            let urls = tried.map(Verifier.shown).joined(separator: ", ")
            line = line.adding("tried", urls.utf8, limit: Self.longest)
        }
        line = line.adding("help", help.utf8, limit: Self.longest)
        guard status == 500 else { return warning(line) }
        log.error("\(line)")
        return [line.description]
    }

    /// How long what is said to the operator may be; the setting that helps must not be cut off.
    private static let longest = 1_000
}
