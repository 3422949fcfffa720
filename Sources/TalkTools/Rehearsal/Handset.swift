internal import Conversation
internal import Talk

/// A phone, and Twilio behind it: what a test or a chat texts with.
///
/// Numbers and time are what it is told; the cookies go the way that Twilio's go, and where there is
/// a store what they held stays.
struct Handset: Sendable {
    /// Two numbers that write to each other; each such pair has its own session.
    struct Pair: Hashable, Sendable {
        /// The number that texts.
        var from = "+15550009999"
        /// The number that is texted.
        var to = "+15005550006"
    }

    /// What Twilio keeps of a pair, or the store.
    private struct Cookie {
        var session: Session
        var lastMessageAt: Int
    }

    /// How a pair has opted out.
    enum OptOut {
        /// By Twilio's own words, at which Twilio blocks.
        case twilio
        /// In other words: Parley is silent.
        case words
    }

    private(set) var dialogue: ScriptDialogue
    let zone: ZoneRules
    var pair = Pair()
    /// The time, in Unix seconds.
    var now: Int
    /// The picture that comes with the next text.
    var photos: [String] = []
    /// The place that comes with the next text.
    var location: Message.Location?
    /// What the button stands for whose text is the next one.
    var buttonPayload: String?
    /// The sender's name at WhatsApp.
    var profileName: String?
    /// What all pairs share.
    private(set) var shared = SharedValues()
    private var cookies: [Pair: Cookie] = [:]
    /// The pairs of which the store knows that they opted out, and how.
    private(set) var refused: [Pair: OptOut] = [:]
    private var messages = 0

    /// Switches a phone on.
    ///
    /// - Parameters:
    ///   - script: The script that answers.
    ///   - zone: The rules of its time zone.
    init(_ script: Script, zone: ZoneRules) {
        self.zone = zone
        dialogue = ScriptDialogue(script, zone: { zone })
        now = zone.unixTime(of: TestCase.firstMoment)
    }

    /// The session of the present pair; nil where there is none, or the cookie is gone.
    var session: Session? { session(of: pair) }

    /// The session of a pair.
    ///
    /// - Parameter pair: The pair.
    /// - Returns: The session; nil where there is none, or the cookie is gone.
    func session(of pair: Pair) -> Session? {
        guard let cookie = cookies[pair],
            hasStore || now - cookie.lastMessageAt <= Session.longestKept
        else { return nil }
        return cookie.session
    }

    /// Whether there is a store.
    var hasStore: Bool { dialogue.hasStore }

    /// Lets what is remembered outlive the cookie.
    mutating func useStore() { dialogue.hasStore = true }

    /// Makes the sender known.
    ///
    /// - Parameter fields: The columns, as they stand behind `person`.
    mutating func introduce(_ fields: String) {
        dialogue.knownPeople.set(PhoneDigits(pair.from.utf8), dialogue.script.person(fields))
    }

    /// Lets the session stand at a state; nothing is run.
    ///
    /// - Parameter state: The state's name.
    mutating func stand(at state: String) {
        change { session in
            session.state = state
            session.tries = 0
            session.trail = []
            session.hasEnded = false
        }
    }

    /// Gives a variable or a constant a value.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - value: The value, an empty one unsets.
    mutating func set(_ name: String, _ value: String) {
        if dialogue.script.shared[name] != nil { return share(name, value) }
        let isFilled = dialogue.script.references.filled.contains(name)
        if let constant = dialogue.script.values[name], !isFilled {
            dialogue.knownValues.append(Script.Value(name: constant.name, text: value))
            return
        }
        change { $0.variables[name] = value.isEmpty ? nil : value }
    }

    /// Gives a value that all share a text.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - text: The text.
    mutating func share(_ name: String, _ text: String) {
        shared.set(name, text)
        shared.commit()
    }

    /// The text of a value that all share, as it is now.
    ///
    /// - Parameter name: Its name.
    /// - Returns: The text; empty where nothing of the name is shared.
    func sharedText(_ name: String) -> String {
        shared[name] ?? dialogue.script.shared[name]?.text ?? ""
    }

    /// Makes a session where there is none, and changes it.
    private mutating func change(_ change: (inout Session) -> Void) {
        var session = session ?? newSession
        change(&session)
        session.lastAt = now
        cookies[pair] = Cookie(session: session, lastMessageAt: now)
    }

    /// Keeps the session of the present pair; nil forgets it.
    mutating func keep(_ session: Session?) {
        cookies[pair] = session.map { Cookie(session: $0, lastMessageAt: now) }
    }

    private var newSession: Session {
        var session = Session()
        session.script = dialogue.script.sessionName
        // Where sessions may end before anybody texts, an ended one has said goodbye.
        session.hasEnded = dialogue.script.beginnings.isEmpty
        return session
    }
}

extension Handset {
    /// What is brought along with a message.
    private struct Luggage {
        /// The session of the cookie, or with a store of the record.
        let session: Session?
        /// Whether there was a cookie, which was gone by then.
        let hasLostCookie: Bool
    }

    /// What the present pair has now.
    private var luggage: Luggage {
        let session = session
        return Luggage(
            session: session, hasLostCookie: session == nil && cookies[pair] != nil)
    }

    /// Sends a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - delivery: How it comes.
    /// - Returns: What came of it.
    mutating func send(_ text: String, as delivery: Delivery = .usual) -> Exchange {
        deliver(message(text), with: luggage, as: delivery)
    }

    /// Sends a text at the same moment as another one, which was answered first.
    ///
    /// Both bring the same cookie. With a store the second waits for the first one's record, which
    /// is newer than the cookie.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - first: What came of the other one.
    /// - Returns: What came of it.
    mutating func send(_ text: String, atOnceWith first: Exchange) -> Exchange {
        let isSamePair = first.message.from == pair.from && first.message.to == pair.to
        let sharesCookie = isSamePair && !hasStore
        let brought =
            sharesCookie
            ? Luggage(session: first.session, hasLostCookie: first.hasLostCookie) : luggage
        return deliver(
            message(text), with: brought, as: .secondOfTwo(sharesCookie: sharesCookie))
    }

    /// Sends a message once more, with the cookie that it came with.
    ///
    /// With a store its newest message is known, and what was said is said again; without one the
    /// cookie of before knows nothing of it.
    ///
    /// - Parameter exchange: The message, and what came of it.
    /// - Returns: What came of it this time.
    mutating func sendAgain(_ exchange: Exchange) -> Exchange {
        let message = exchange.message
        pair = Pair(from: message.from, to: message.to)
        guard hasStore else {
            let brought = Luggage(
                session: exchange.session, hasLostCookie: exchange.hasLostCookie)
            return deliver(message, with: brought, as: .again)
        }
        guard let record = session, record.lastMessageID == message.id else {
            return deliver(message, with: luggage, as: .again)
        }
        let told = exchange.turn.effects.filter { effect in
            if case .tell = effect { true } else { false }
        }
        return Exchange(
            message: message, delivery: .again, session: record, hasLostCookie: false, now: now,
            decision: .silent(.repetition),
            turn: Turn(session: record, replies: exchange.turn.replies, effects: told),
            shared: [:], trace: Trace())
    }

    /// The next message of the present pair.
    private mutating func message(_ text: String) -> Message {
        messages += 1
        defer { (photos, location, buttonPayload) = ([], nil, nil) }
        return Message(
            from: pair.from, to: pair.to, body: text, id: "SM\(messages)",
            media: photos.map { Message.Media(url: $0) }, profileName: profileName,
            location: location,
            button: buttonPayload.map { Message.Button(text: text, payload: $0) })
    }

    /// Whether a message is answered, as the store decides it: whoever opted out in other words gets
    /// nothing more before START; of whoever texts after STOP, Twilio has lifted that.
    private mutating func decision(on message: Message, _ session: Session) -> Silence.Decision {
        let decision = Silence.decide(message, session: session, now: now, for: dialogue)
        guard decision != .forget else {
            if hasStore { refused[pair] = .twilio }
            return decision
        }
        if refused[pair] == .words, !Silence.optsIn(message) { return .silent(.optedOut) }
        refused[pair] = nil
        return decision
    }

    private mutating func deliver(
        _ message: Message, with brought: Luggage, as delivery: Delivery
    ) -> Exchange {
        let session = brought.session ?? Session()
        let decision = decision(on: message, session)
        let (turn, trace) =
            decision.turn(session).map { ($0, Trace()) }
            ?? dialogue.tracedTurn(
                session, message, sharing: &shared, now: now, isDetailed: true)
        let changes = shared.changes
        shared.commit()
        keep(turn.session)
        if hasStore, decision == .answer, turn.optOut != nil { refused[pair] = .words }
        return Exchange(
            message: message, delivery: delivery, session: brought.session,
            hasLostCookie: brought.hasLostCookie, now: now,
            decision: decision, turn: turn, shared: changes, trace: trace)
    }
}

extension Script {
    /// The columns that `person Ana, Tue 10:30` gives a sender.
    func person(_ fields: String) -> Person {
        guard people.columns.count < 2, let peopleFile else {
            return people.person(fields: Array(fields.utf8)[...])
        }
        return peopleFile.person(fields: Array(fields.utf8)[...])
    }
}
