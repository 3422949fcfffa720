/// One test, while it is run.
struct TestRun {
    /// Two numbers that write to each other; each such pair has its own session.
    private struct Pair: Hashable {
        var from: String
        var to: String
    }

    /// What Twilio keeps of a pair.
    private struct Cookie {
        var session: Session
        var lastMessageAt: Int
    }

    /// Twilio drops a cookie four hours after the last message.
    ///
    /// https://www.twilio.com/docs/messaging/twiml#twilio-cookies
    private static let cookieLifetime = 4 * 3600

    private(set) var coverage: Coverage
    private var dialogue: ScriptDialogue
    private let zone: ZoneRules
    private var pair = Pair(from: "+15550009999", to: "+15005550006")
    private var cookies: [Pair: Cookie] = [:]
    private var now: Int
    private var photo: String?
    private var messages = 0
    private var lastTurn = Turn(session: nil)
    private var transcript: [String] = []

    init(_ script: Script, zone: ZoneRules, coverage: Coverage) {
        self.zone = zone
        self.coverage = coverage
        dialogue = ScriptDialogue(script, zone: { zone })
        now = zone.unixTime(of: Self.firstMoment)
    }

    /// The time at which every test begins: a Wednesday.
    private static let firstMoment = CivilMoment(secondsSinceEpoch: 1_778_068_800)

    /// Runs a test.
    ///
    /// - Parameter test: The test.
    /// - Returns: The first line that was not fulfilled, nil where all were.
    mutating func failure(of test: TestCase) -> Rehearsal.Failure? {
        for step in test.steps {
            if let failure = failure(of: step) { return failure }
        }
        return nil
    }

    private mutating func failure(of step: TestCase.Step) -> Rehearsal.Failure? {
        switch step.action {
        case .from(let number): pair.from = number
        case .to(let number): pair.to = number
        case .now(let moment): now = zone.unixTime(of: moment)
        case .wait(let span): now += span.seconds
        case .person(let fields):
            dialogue.knownPeople[PhoneDigits(pair.from.utf8)] = dialogue.script.person(fields)
        case .at(let state): stand(at: state.text)
        case .set(let name, let value): set(name.text, value)
        case .photo(let url): photo = url
        case .receive(let text, let expectation):
            receive(text)
            return failure(at: step.position, expectation)
        case .saved(let fields): return savedFailure(at: step.position, fields)
        case .told(let name, let text): return toldFailure(at: step.position, name.text, text)
        }
        return nil
    }

    /// The session of the present pair; none where the cookie is gone.
    private var session: Session? {
        guard let cookie = cookies[pair], now - cookie.lastMessageAt <= Self.cookieLifetime else {
            return nil
        }
        return cookie.session
    }

    /// Makes a session where there is none, and changes it.
    private mutating func change(_ change: (inout Session) -> Void) {
        var session = session ?? newSession
        change(&session)
        session.lastAt = now
        cookies[pair] = Cookie(session: session, lastMessageAt: now)
    }

    private var newSession: Session {
        var session = Session()
        session.script = dialogue.script.sessionName
        session.hasEnded = true
        return session
    }

    private mutating func stand(at state: String) {
        coverage.states.insert(state)
        change { session in
            session.state = state
            session.tries = 0
            session.trail = []
            session.hasEnded = false
        }
    }

    private mutating func set(_ name: String, _ value: String) {
        let isFilled = dialogue.script.references.filled.contains(name)
        if let constant = dialogue.script.values[name], !isFilled {
            dialogue.script.values[name] = Script.Value(name: constant.name, text: value)
            return
        }
        change { $0.variables[name] = value.isEmpty ? nil : value }
    }

    private mutating func receive(_ text: String) {
        transcript.append(text.isEmpty ? "<" : "< \(text)")
        messages += 1
        let message = Message(
            from: pair.from, to: pair.to, body: text, id: "SM\(messages)",
            media: photo.map { [Message.Media(url: $0)] } ?? [])
        photo = nil
        let session = session ?? Session()
        switch Silence.decide(message, session: session, now: now, for: dialogue) {
        case .answer:
            let (turn, trace) = dialogue.tracedTurn(session, message, now: now)
            coverage.add(trace)
            lastTurn = turn
        case .silent: lastTurn = Turn(session: session)
        case .forget: lastTurn = Turn(session: nil)
        }
        cookies[pair] = lastTurn.session.map { Cookie(session: $0, lastMessageAt: now) }
        transcript += actual
    }

    /// What was said, as the lines of a test.
    private var actual: [String] {
        guard !lastTurn.replies.isEmpty else { return ["silent"] }
        return lastTurn.replies.flatMap { reply in
            reply.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.isEmpty ? ">" : "> \(line)"
            }
        }
    }
}

extension TestRun {
    private func failure(
        at position: SourcePosition, _ expectation: TestCase.Expectation
    ) -> Rehearsal.Failure? {
        let said = actual
        switch expectation {
        case .anything:
            return said != ["silent"] ? nil : failure(position, expected: ["> ..."], said)
        case .silence:
            return said == ["silent"] ? nil : failure(position, expected: ["silent"], said)
        case .lines(let lines):
            let expected = lines.map { $0.text.isEmpty ? ">" : "> \($0.text)" }
            let wrong = expected.indices.first { index in
                index >= said.count || !LinePattern(expected[index]).matches(said[index])
            }
            if let wrong { return failure(lines[wrong].position, expected: expected, said) }
            return said.count == lines.count ? nil : failure(position, expected: expected, said)
        }
    }

    private func failure(
        _ position: SourcePosition, expected: [String], _ actual: [String]
    ) -> Rehearsal.Failure {
        Rehearsal.Failure(
            position: position, transcript: transcript, expected: expected, actual: actual)
    }

    private func savedFailure(
        at position: SourcePosition, _ fields: [(name: Name, value: String)]
    ) -> Rehearsal.Failure? {
        var rows: [[Effect.Field]] = []
        for case .save(let row) in lastTurn.effects { rows.append(row) }
        let isSaved = rows.contains { row in
            fields.allSatisfy { name, value in
                let saved = row.first { $0.name == name.text }?.value ?? ""
                return LinePattern.comparable(saved) == LinePattern.comparable(value)
            }
        }
        guard !isSaved else { return nil }
        return failure(
            position, expected: [Self.line(fields.map { ($0.text, $1) })],
            rows.isEmpty
                ? ["nothing saved"] : rows.map { row in Self.line(row.map { ($0.name, $0.value) }) }
        )
    }

    private static func line(_ fields: [(String, String)]) -> String {
        "saved " + fields.map { "\($0)=\($1)" }.joined(separator: ", ")
    }

    private func toldFailure(
        at position: SourcePosition, _ name: String, _ text: String?
    ) -> Rehearsal.Failure? {
        var told: [(target: String, text: String)] = []
        for case .tell(let target, _, _, let text) in lastTurn.effects {
            told.append((target, text))
        }
        let isTold = told.contains { target, said in
            target == name && (text.map { LinePattern($0).matches(said) } ?? true)
        }
        guard !isTold else { return nil }
        return failure(
            position, expected: ["told \(name)" + (text.map { " > \($0)" } ?? "")],
            told.isEmpty
                ? ["nothing told"] : told.map { target, text in "told \(target) > \(text)" })
    }
}

extension Script {
    /// The columns that `person Ana, Tue 10:30` gives a sender.
    func person(_ fields: String) -> [String: String] {
        guard people.columns.count < 2, let peopleFile else {
            return people.person(fields: Array(fields.utf8)[...])
        }
        return peopleFile.person(fields: Array(fields.utf8)[...])
    }
}
