internal import Conversation
internal import Talk

/// One test, while it is run.
struct TestRun {
    private(set) var coverage: Coverage
    private var handset: Handset
    private var last: Handset.Exchange?
    private var transcript: [String] = []

    init(_ script: Script, zone: ZoneRules, coverage: Coverage) {
        self.coverage = coverage
        handset = Handset(script, zone: zone)
    }

    /// Runs a test.
    ///
    /// - Parameter test: The test.
    /// - Returns: The first line that was not fulfilled, nil where all were.
    mutating func failure(of test: TestCase) -> Rehearsal.Failure? {
        let hasStore = test.steps.contains { step in
            switch step.action {
            case .store, .begin: true
            default: false
            }
        }
        if hasStore { handset.useStore() }
        for step in test.steps {
            if let failure = failure(of: step) { return failure }
        }
        return nil
    }

    private mutating func failure(of step: TestCase.Step) -> Rehearsal.Failure? {
        switch step.action {
        case .from(let number): handset.pair.from = number.text
        case .to(let number): handset.pair.to = number.text
        case .now(let moment): handset.now = handset.zone.unixTime(of: moment)
        case .wait(let span): handset.now += span.seconds
        case .store: break
        case .person(let fields): handset.introduce(fields)
        case .at(let state):
            coverage.states.insert(state.text)
            handset.stand(at: state.text)
        case .set(let name, let value): handset.set(name.text, value)
        case .share(let name, let value): handset.share(name.text, value)
        case .shared(let name, let value):
            return sharedFailure(at: step.position, name.text, value)
        case .photo(let url): handset.photos.append(url)
        case .profile(let name): handset.profileName = name
        case .location(let place): handset.location = place
        case .button(let payload): handset.buttonPayload = payload
        case .receive(let text, let expectation):
            receive(text)
            return failure(at: step.position, expectation)
        case .begin(let name, let line, let expectation):
            return beginFailure(at: step.position, name.text, line)
                ?? failure(at: step.position, expectation)
        case .saved(let fields): return savedFailure(at: step.position, fields)
        case .told(let name, let text): return toldFailure(at: step.position, name.text, text)
        }
        return nil
    }

    private mutating func receive(_ text: String) {
        transcript.append(text.isEmpty ? "<" : "< \(text)")
        let exchange = handset.send(text)
        coverage.add(exchange.trace)
        transcript += exchange.lines
        last = exchange
    }

    /// Begins a conversation; fails where nothing can be begun so.
    private mutating func beginFailure(
        at position: SourcePosition, _ name: String, _ line: String
    ) -> Rehearsal.Failure? {
        let written = "begin \(name)\(line.isEmpty ? "" : " \(line)")"
        transcript.append(written)
        guard let beginning = handset.dialogue.script.beginning(named: name) else {
            return failure(position, expected: [written], ["nothing is begun by \(name)"])
        }
        do throws(Beginning.Mistake) {
            let exchange = try handset.begin(beginning, with: beginning.cells(in: line))
            if exchange.decision == .answer { coverage.begun.insert(name) }
            coverage.add(exchange.trace)
            transcript += exchange.lines
            last = exchange
            return nil
        } catch {
            return failure(position, expected: [written], [error.description])
        }
    }

    /// What was said, as the lines of a test.
    private var actual: [String] { last?.lines ?? ["silent"] }

    /// What the last turn did beside its answer.
    private var effects: [Effect] { last?.turn.effects ?? [] }
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
        for case .save(let row) in effects { rows.append(row) }
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

    private func sharedFailure(
        at position: SourcePosition, _ name: String, _ value: String
    ) -> Rehearsal.Failure? {
        let text = handset.sharedText(name)
        guard LinePattern.comparable(text) != LinePattern.comparable(value) else { return nil }
        return failure(
            position, expected: ["shared \(name) is \(value)"], ["shared \(name) is \(text)"])
    }

    private func toldFailure(
        at position: SourcePosition, _ name: String, _ text: String?
    ) -> Rehearsal.Failure? {
        var told: [(target: String, text: String)] = []
        for case .tell(let target, _, _, let text, _) in effects {
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
