internal import Conversation

/// One turn of a script, while it is taken.
struct TurnRun {
    /// Where the conversation is when the turn ends.
    enum Rest: Equatable {
        /// Nothing changed: what waited still waits.
        case stays
        /// A state waits for an answer.
        case state(Int)
        /// The conversation came to an end.
        case ended
    }

    /// Whose lines are run.
    enum Context: Equatable {
        /// Those of an answer.
        case answer
        /// Those of a state.
        case state(Int)
    }

    /// How many variables a session holds.
    static let variableLimit = 64
    /// How many states `-> back` can go back.
    static let trailLimit = 6

    let script: Script
    let facts: Facts
    var session: Session
    let sealedLength: (Session) -> Int
    var trace = Trace()

    /// What was said so far, a line break between two lines.
    var said: [UInt8] = []
    var hasSaid = false
    /// Addresses of the pictures that go along.
    var pictures: [String] = []
    var effects: [Effect] = []
    var notes: [String] = []

    /// The state that waited when the turn began, or where `[start]` came to rest.
    var waiting: Int?
    /// The state that was entered last.
    var place: Int?
    /// The states that waited, the one that waits now included.
    var trail: [Int] = []
    var rest = Rest.stays
    var moves = 0
    /// How many messages go to others.
    var messagesToOthers = 0
    var hasReachedLimit = false
    /// What all who text share.
    var shared: SharedValues
    /// Whether the answer that was taken is one of the word list `stop`.
    var isOptOut = false
    /// The captures of an answer whose `when` is judged.
    var captured: [AnswerMatch.Captured] = []

    /// For how many seconds what `keep` names counts behind the last message.
    private let remembered: Int

    init(
        _ facts: Facts, _ session: Session, sharing shared: SharedValues,
        remembering remembered: Int, sealedLength: @escaping (Session) -> Int
    ) {
        self.shared = shared
        self.remembered = remembered
        script = facts.script
        self.facts = facts
        self.session = session
        self.sealedLength = sealedLength
    }

    /// Takes the turn.
    ///
    /// - Parameter brought: The session as it was brought along, which a silent turn leaves as it is.
    /// - Returns: What came of it; the way there is the trace.
    mutating func take(from brought: Session) -> Turn {
        restoreSession()
        var text = Incoming(facts.message.body, media: facts.message.media)
        if let silence = silence(&text) { return silent(silence, brought) }
        session.count = session.count == Int.max ? Int.max : session.count + 1
        let asked = waiting
        if let asked {
            trace.asked = script.states[asked].name.text
            trace.waiting = trace.asked
            answer(&text, at: asked)
        } else {
            begin(&text)
        }
        return finish(asked: asked)
    }

    /// Goes on with the session, or makes a new one where it cannot be used.
    mutating func restoreSession() {
        let state = session.state.flatMap { script.index(named: $0) }
        let isOther = !session.script.isEmpty && session.script != script.sessionName
        let age = facts.now - session.lastAt
        let isExpired =
            session.lastAt > 0 && script.settings.expiry.map { age > $0.seconds } ?? false
        if isOther || isExpired || session.state != nil && state == nil {
            let known = session
            session = Session(after: known)
            if isExpired, !isOther, age <= remembered {
                session.count = known.count
                session.variables = kept(known.variables)
            }
        } else if let state, script.states[state].answers.isEmpty {
            // A state that lost its answers asks nothing any more.
            session.state = nil
            session.hasEnded = true
        } else {
            waiting = state
            if state != nil { trail.reserveCapacity(session.trail.count + 1) }
            for name in session.trail {
                if let state = script.index(named: name) { trail.append(state) }
            }
            if let state { trail.append(state) }
        }
        session.script = script.sessionName
    }

    /// Nothing has been asked: enters `[start]`, where the text may be an answer already.
    private mutating func begin(_ text: inout Incoming) {
        guard enterStart() else { return }
        // Most often a script without questions: nothing could take the text.
        guard waiting != nil || !script.anytime.isEmpty else { return }
        text.isFirst = true
        let context = answerContext
        var found: Found?
        if session.hasEnded, isYesOrNo(&text, context) {
            // A courtesy after the goodbye that is not silent.
            found = findExact(&text, [], context).found
        } else {
            found = find(&text, at: waiting, isFirst: true)
        }
        guard let found else { return }
        said = []
        hasSaid = false
        pictures = []
        take(found, text)
    }

    /// Enters `[start]`, and waits where that comes to rest.
    ///
    /// - Returns: Whether the script has a state at all.
    mutating func enterStart() -> Bool {
        guard let start = script.startIndex else { return false }
        walk(to: start)
        if case .state(let state) = rest {
            waiting = state
            trail = [state]
            trace.waiting = script.states[state].name.text
        }
        return true
    }

    /// A text after a goodbye that only confirms it, where it is not silent.
    private func isYesOrNo(_ text: inout Incoming, _ context: AnswerContext) -> Bool {
        if let own = script.wordList(named: BuiltInList.yes.rawValue) {
            if own.contains(text.normalised) { return true }
        } else if text.words(context).beginsYes {
            return true
        }
        return isIn(.no, &text, context)
    }

    /// Whether a text is in a list, the script's own or the built-in one.
    func isIn(_ list: BuiltInList, _ text: inout Incoming, _ context: AnswerContext) -> Bool {
        script.wordList(named: list.rawValue)?.contains(text.normalised)
            ?? text.isEntry(of: list, context)
    }

    /// A state waits: looks for the answer that matches.
    private mutating func answer(_ text: inout Incoming, at asked: Int) {
        if let found = find(&text, at: asked, isFirst: false) {
            session.tries = 0
            take(found, text)
            return
        }
        session.tries = session.tries == Int.max ? Int.max : session.tries + 1
        trace.wrongAnswers = session.tries
        let state = script.states[asked]
        if let limit = state.tries ?? script.settings.tries,
            session.tries >= limit.count
        {
            trace.note(.reachedLimit(state: state.name.text, limit.position))
            hasReachedLimit = true
            follow(limit.target, in: .answer)
        } else if let found = findAnything(&text, at: asked) {
            take(found, text)
        } else {
            trace.note(.notUnderstood)
            say(Array("Sorry, I did not understand that.".utf8))
        }
    }

    /// Runs an answer's lines and goes where it leads.
    private mutating func take(_ found: Found, _ text: Incoming) {
        trace.note(.took(found.answer.position))
        isOptOut = found.isOptOut
        for capture in found.captures { store(capture) }
        if !text.photos.isEmpty { takeWords(of: text, beside: found) }
        if let target = run(found.answer.body) ?? found.answer.target {
            follow(target, in: .answer)
        }
    }

    /// Stores a capture; of several pictures all where the script sends them along.
    private mutating func store(_ capture: AnswerMatch.Captured) {
        let isSent = script.references.pictures.contains { $0.text == capture.name }
        set(capture.name, isSent ? capture.value : Pictures.first(of: capture.value))
    }

    /// The words that came with a picture answer a `text` question of the same state.
    private mutating func takeWords(of text: Incoming, beside found: Found) {
        let isPicture = found.answer.list.captures.contains { capture in
            capture.kind.isPhoto && found.captures.contains { $0.name == capture.name }
        }
        guard isPicture, let waiting else { return }
        var text = text
        if let words = words(&text, at: waiting) {
            for capture in words.captures { store(capture) }
        }
    }
}
