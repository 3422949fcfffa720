package import Conversation
package import Gateway
internal import HTTPTypes
package import Logging
internal import Signing
internal import System
internal import Twilio

/// Answers Twilio's incoming messages with a conversation.
///
/// One request goes one way through it: signature, message, session, turn, session, TwiML. It keeps
/// nothing between two requests but what a store keeps.
package struct Webhook: Handler {
    private let configuration: Configuration
    private let source: any ConversationSource
    private let verifier: Verifier
    private let sessions: Sessions
    let memory: Memory?
    let log: RequestLog
    let clock: @Sendable () -> Int

    /// Makes a webhook of a conversation written in Swift.
    ///
    /// - Parameters:
    ///   - dialogue: The conversation.
    ///   - configuration: What the operator decides.
    ///   - answers: Where `Effect.save` writes; nil where the conversation saves nothing.
    ///   - log: Where lines go; what a request's own error stream gets rides in its response.
    ///   - clock: The time in Unix seconds.
    package init(
        _ dialogue: some Dialogue, configuration: Configuration, answers: AnswersTable? = nil,
        log: Logger = StandardErrorLog.logger(level: .info),
        clock: @escaping @Sendable () -> Int = SystemClock.unixSeconds
    ) {
        self.init(
            source: FixedConversation(
                dialogue, answers: answers?.file(configuration),
                hasStore: configuration.store != nil),
            configuration: configuration, log: log, clock: clock)
    }

    /// Makes a webhook of a conversation that may change while it runs.
    ///
    /// - Parameters:
    ///   - source: Where the conversation comes from.
    ///   - configuration: What the operator decides.
    ///   - log: Where lines go.
    ///   - clock: The time in Unix seconds.
    package init(
        source: any ConversationSource, configuration: Configuration, log: Logger,
        clock: @escaping @Sendable () -> Int
    ) {
        self.configuration = configuration
        self.source = source
        self.clock = clock
        verifier = Verifier(configuration)
        sessions = Sessions(configuration, builtInScript: BuiltInCounter.name)
        // What it could throw, a configuration does not get past.
        memory = configuration.store.flatMap {
            try? Memory($0, cookieLifetime: configuration.sessionLifetime)
        }
        self.log = RequestLog(
            log, tag: PairTag(configuration.keys.current),
            notesWarnings: configuration.logLevel != .error, clock: clock)
    }

    /// Makes the webhook that an operator has configured.
    ///
    /// - Parameters:
    ///   - configuration: What the operator decides, the conversation included.
    ///   - log: Where lines go.
    ///   - clock: The time in Unix seconds.
    package init(
        _ configuration: Configuration, log: Logger, clock: @escaping @Sendable () -> Int
    ) {
        self.init(
            source: configuration.source(isForMany: true), configuration: configuration, log: log,
            clock: clock)
    }

    /// Looks whether there is a conversation, before any request asks for it.
    ///
    /// - Throws: `ConversationFault` where there is none that can be used.
    package func check() throws(ConversationFault) { _ = try source.current(log: log.log) }

    /// Answers a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer; a refusal says nothing but its status.
    package func respond(to request: Request) -> Response {
        var record = log.record()
        do throws(Refusal) {
            return try answer(request, &record)
        } catch {
            let notes = log.refused(
                error, of: request, record, advice: { verifier.advice(on: error, for: request) })
            return .refusal(error.status, allowing: configuration.method.allowed, notes: notes)
        }
    }

    private func answer(
        _ request: Request, _ record: inout RequestLog.Record
    ) throws(Refusal) -> Response {
        let only = try current()
        guard request.method != .head else { return .health }
        guard !request.isLook else { return .look }
        switch request.fault {
        case .methodNotAllowed? where request.variables["REQUEST_METHOD"]?.isEmpty ?? true:
            throw .noMethod
        case .methodNotAllowed?:
            throw .request(.methodNotAllowed)
        case _ where !configuration.method.takes(request.method):
            throw .otherMethod(
                taken: configuration.method, isSigned: verifier.isVerified(request))
        case let fault? where fault.status == .contentTooLarge:
            throw .request(fault)
        default: break
        }
        let (fields, isSecure) = try verifier.fields(of: request)
        record.name(fields)
        if request.method == .post, !request.isForm { throw .notAForm }
        if let fault = request.fault { throw .request(fault) }
        // At an empty document Twilio hangs up.
        guard !fields.isCall else { return .twiml(Self.silence, notes: log.call(record)) }
        guard let incoming = try message(fields) else {
            note(fields, of: request, &record)
            return .twiml(Self.silence, notes: log.callback(record))
        }
        var conversation = only
        if only == nil { conversation = try current(for: incoming) }
        guard let conversation else {
            return .twiml(Self.silence, notes: log.unassigned(record))
        }
        return try turn(conversation, incoming, request, isSecure: isSecure, &record)
    }

    /// A document that says nothing.
    private static let silence = MessagingResponse().bytes

    /// The conversation; nil where it depends on the number that was texted.
    private func current() throws(Refusal) -> CurrentConversation? {
        do throws(ConversationFault) {
            return try source.current(log: log.log)
        } catch {
            throw .notConfigured("\(error)")
        }
    }

    /// The conversation of the number that was texted; nil where it has none.
    private func current(for incoming: IncomingMessage) throws(Refusal) -> CurrentConversation? {
        do throws(ConversationFault) {
            return try source.current(for: incoming.toBytes, log: log.log)
        } catch {
            throw .notConfigured("\(error)")
        }
    }

    /// The message of the fields; nil where they are a status callback.
    private func message(_ fields: FormFields) throws(Refusal) -> IncomingMessage? {
        guard !fields.isStatusCallback else { return nil }
        do throws(MessageError) {
            return try IncomingMessage(fields, isVerified: verifier.verifies)
        } catch {
            throw .message(error)
        }
    }

    private func turn(
        _ conversation: CurrentConversation, _ incoming: IncomingMessage, _ request: Request,
        isSecure: Bool, _ record: inout RequestLog.Record
    ) throws(Refusal) -> Response {
        let now = clock()
        let subject = incoming.subject
        let tokens = Cookies(request.cookieHeaders, limits: request.limits)
            .candidates(named: configuration.cookieName)
        let opened = sessions.open(
            tokens, for: subject, messageID: incoming.messageSid, now: now)
        record.opened(opened)
        let message = Message(incoming)
        if let memory {
            let arrival = try Self.arrival(incoming, conversation.dialogue)
            return try remembered(
                memory, arrival, message, subject, opened, conversation, isSecure: isSecure,
                &record)
        }
        let (turn, isAnswered) = taken(conversation, message, opened, now: now)
        let remarks = conversation.carryOut(
            turn.effects, for: message, now: now,
            documentRoot: turn.effects.isEmpty ? nil : request.documentRoot)
        record.took(turn, isSilent: !isAnswered, remarks)
        return answered(
            MessagingResponse(turn).bytes, turn.session, opened, subject, isAnswered: isAnswered,
            isSecure: isSecure, now: now, &record)
    }

    /// Takes a turn of what the cookie remembers.
    func taken(
        _ conversation: CurrentConversation, _ message: Message, _ opened: Sessions.Opened, now: Int
    ) -> (turn: Turn, isAnswered: Bool) {
        let decision = Silence.decide(
            message, session: opened.session, now: now, for: conversation.dialogue)
        let turn = conversation.dialogue.turn(decision, opened.session, message, now: now)
        return (turn, decision == .answer)
    }

    /// The answer with its cookie, where the session is not too long for one.
    func answered(
        _ body: [UInt8], _ session: Session?, _ opened: Sessions.Opened, _ subject: Subject,
        isAnswered: Bool, isSecure: Bool, now: Int, revision: Int? = nil,
        _ record: inout RequestLog.Record
    ) -> Response {
        var cookie: SetCookie?
        do throws(CookieError) {
            let name = configuration.cookieName
            if let session {
                let value = sessions.seal(
                    session, after: opened, for: subject, isAnswered: isAnswered, now: now,
                    revision: revision)
                cookie = try SetCookie(
                    name: name, value: value,
                    maxAge: min(configuration.sessionLifetime, Session.longestKept),
                    isSecure: isSecure)
            } else {
                cookie = SetCookie(deleting: name, isSecure: isSecure)
            }
        } catch {
            record.lostCookie(error)
        }
        return .twiml(body, cookie: cookie, notes: log.answered(record))
    }
}
