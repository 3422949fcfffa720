package import Conversation

/// A conversation that a script describes.
package struct ScriptDialogue: Dialogue {
    /// The script; one with errors should not be run, but can be.
    package let script: Script

    private let zone: @Sendable () -> ZoneRules?
    private let listFile: @Sendable (String) -> LookupTable?
    private let sealedLength: @Sendable (Session) -> Int
    /// Whether a store remembers what `keep` names for longer than the conversation.
    package var hasStore = false
    /// What tests say of senders, by their number: these are known with these columns.
    package var knownPeople = NumberIndex<Person>()
    /// What tests say of constants, of two with one name the last; else they are the script's.
    package var knownValues: [Script.Value] = []

    /// The longest session, sealed: half of what a cookie holds is left to the rest of it.
    package static let sessionLimit = 3000
    /// The longest message that Twilio sends, in characters.
    package static var messageLimit: Int { Reply.longest }
    /// Characters of `{profile}`: WhatsApp allows 25, and other channels say no limit.
    package static let profileLimit = 60
    /// Characters of `{button}`, as many as a button of WhatsApp can stand for.
    package static let buttonLimit = 256
    /// How many messages a turn can send to others.
    package static let messageCountLimit = 20
    /// How many states a turn can enter.
    package static let moveLimit = 20

    /// Makes a conversation.
    ///
    /// - Parameters:
    ///   - script: The script, with its people file where it has one.
    ///   - zone: Gives the rules of the script's time zone; asked for only where a turn needs the
    ///     time, and not where the script names no zone. Without rules it is UTC.
    ///   - listFile: Gives a list of a file by its name, where the script does not have it; asked
    ///     for only where a turn needs it.
    ///   - sealedLength: How many characters a session has in the cookie; what is too long for
    ///     `sessionLimit` is cut.
    package init(
        _ script: Script, zone: @escaping @Sendable () -> ZoneRules? = { .utc },
        listFile: @escaping @Sendable (String) -> LookupTable? = { _ in nil },
        sealedLength: @escaping @Sendable (Session) -> Int = { $0.estimatedLength }
    ) {
        self.script = script
        self.zone = zone
        self.listFile = listFile
        self.sealedLength = sealedLength
    }

    /// The script's `limit`.
    package var replyLimit: ReplyLimit? { script.settings.limit }

    /// How long a conversation goes on after its last message: the script's `expire`.
    package var expire: TimeSpan {
        script.settings.expiry ?? TimeSpan(seconds: Session.longestKept)
    }

    /// How long a store remembers what `keep` names: `remember`, or the longer of `expire` and 30
    /// days; nil where the script says nothing of time, as the built-in counter.
    package var remember: TimeSpan? {
        script.settings.remember
            ?? script.settings.expiry.map { max($0, TimeSpan(days: 30)) }
    }

    /// Whether `[anytime]` has a word by a word, a word list or a choice.
    ///
    /// - Parameter word: HELP, INFO or START.
    /// - Returns: Whether the script answers to it.
    package func answers(to word: Silence.Keyword) -> Bool {
        var text = Incoming(word.rawValue)
        let context = AnswerContext(
            script: script.source, dates: script.settings.dates,
            wordList: { script.wordList(named: $0) }, now: { CivilMoment(secondsSinceEpoch: 0) })
        return script.anytime.contains { $0.list.match(&text, .exact, in: context) != nil }
    }

    /// Takes one turn, as the script says.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, at most one reply, and the effects.
    package func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var run = run(session, message, sharing: SharedValues(), now: now)
        run.trace.isKept = false
        return run.take(from: session)
    }

    /// Whether the script has `[shared]`.
    package var sharesValues: Bool { !script.shared.values.isEmpty }

    /// Takes one turn that may change what all share.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - values: What is shared; what the turn changed is in it afterwards.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The session from now on, at most one reply, and the effects.
    package func turn(
        _ session: Session, _ message: Message, sharing values: inout SharedValues, now: Int
    ) -> Turn {
        var run = run(session, message, sharing: values, now: now)
        var turn = run.take(from: session)
        values = run.shared
        // Who shares values has a store, and so a journal.
        turn.course = run.course(after: session)
        return turn
    }

    /// Takes one turn, and says how it went.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - values: What is shared; what the turn changed is in it afterwards.
    ///   - now: The time, in Unix seconds.
    ///   - isDetailed: Whether each `when` is kept with its values.
    /// - Returns: The turn, and which states and answers it went through.
    package func tracedTurn(
        _ session: Session, _ message: Message, sharing values: inout SharedValues, now: Int,
        isDetailed: Bool = false
    ) -> (turn: Turn, trace: Trace) {
        var run = run(session, message, sharing: values, now: now)
        run.trace.isDetailed = isDetailed
        let turn = run.take(from: session)
        values = run.shared
        return (turn, run.trace)
    }

    /// Takes one turn, and says how it went.
    ///
    /// - Parameters:
    ///   - session: What is remembered of the sender.
    ///   - message: What was texted.
    ///   - now: The time, in Unix seconds.
    /// - Returns: The turn, and which states and answers it went through.
    package func tracedTurn(
        _ session: Session, _ message: Message, now: Int
    ) -> (turn: Turn, trace: Trace) {
        var run = run(session, message, sharing: SharedValues(), now: now)
        return (run.take(from: session), run.trace)
    }

    /// A turn that is to be taken.
    func run(
        _ session: Session, _ message: Message, sharing values: SharedValues, now: Int
    ) -> TurnRun {
        TurnRun(
            facts(message, now: now), session, sharing: values,
            remembering: hasStore ? remember?.seconds ?? 0 : 0, sealedLength: sealedLength)
    }

    /// What a turn would be given.
    package func facts(_ message: Message, now: Int) -> Facts {
        Facts(
            script, message: message, now: now, zone: zone, listFile: listFile,
            knownPeople: knownPeople, knownValues: knownValues)
    }
}
