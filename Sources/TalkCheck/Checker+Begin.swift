internal import Conversation
internal import Talk

/// Conversations that are begun from outside.
extension Checker {
    /// What happens before anybody answers (T124, T126), how long there is to answer (T215), and what
    /// tests begin with (T125).
    mutating func checkBeginnings() {
        for beginning in script.beginnings {
            guard let state = script.index(named: beginning.state.text) else { continue }
            var scan = FirstTextScan(script: script)
            let isReached = flow.sameTurn(from: state)
            for index in script.states.indices where isReached[index] {
                var nothing: Void = ()
                _ = scan.visit(script.states[index].body, &nothing)
            }
            for (position, what) in scan.deeds { refuse(what, at: position, of: beginning) }
            if !scan.saysSomething, !isBroken(isReached) {
                findings.add(
                    .saysNothing, at: beginning.state.position,
                    "\"\(beginning.state.text)\" is begun with a text, and says none before it "
                        + "waits or ends; write it below, after >")
            }
        }
        checkTimeToAnswer()
        checkBegun()
    }

    /// Whether a state has lines that were left out for an error.
    private func isBroken(_ states: [Bool]) -> Bool {
        script.states.indices.contains {
            states[$0] && broken.contains(from: script.states[$0].position.line)
        }
    }

    private mutating func refuse(
        _ what: String, at position: SourcePosition, of beginning: Beginning
    ) {
        findings.add(
            .doneBeforeAnswer, at: position,
            "this \(what) before anybody has answered: [begin \(beginning.state.text)] comes here "
                + "at once, and it could not be taken back where the text cannot be sent; put it "
                + "behind an answer")
    }

    private mutating func checkTimeToAnswer() {
        guard !script.beginnings.isEmpty, let place = script.settings.places["expire"],
            let expiry = script.settings.expiry, expiry < Self.timeToAnswer
        else { return }
        findings.add(
            .earlyExpiry, at: place.value,
            "what was begun is forgotten after this time, and who answers later begins anew; give "
                + "people at least 12 hours, or leave the line out, which is 3 days")
    }

    /// How long people should have to answer.
    private static let timeToAnswer = TimeSpan(seconds: 43_200)

    /// Values that do not fit (T125): at the time of the test, in UTC.
    private mutating func checkBegun() {
        let dialogue = ScriptDialogue(script)
        // A list that was not read says nothing of its rows.
        let missing = script.settings.lists.map(\.name.text).filter {
            script.table(named: $0) == nil
        }
        for test in script.tests {
            var now = TestCase.firstMoment.secondsSinceEpoch
            for step in test.steps {
                switch step.action {
                case .now(let moment): now = moment.secondsSinceEpoch
                case .wait(let span): now += span.seconds
                case .begin(let name, let line, _):
                    guard let beginning = script.beginning(named: name.text),
                        !broken.contains(line: step.position.line),
                        !beginning.columns.contains(where: {
                            missing.contains($0.kind.rowsOf?.text ?? "")
                        })
                    else { continue }
                    do throws(Beginning.Mistake) {
                        let cells = try beginning.cells(in: line)
                        _ = try dialogue.values(of: cells, for: beginning, now: now)
                    } catch {
                        findings.add(.badBeginning, at: step.position, error.description)
                    }
                default: break
                }
            }
        }
    }
}

/// What is said and done before a turn comes to rest.
private struct FirstTextScan: FlowAnalysis {
    let script: Script
    /// What cannot be taken back, in words.
    var deeds: [(position: SourcePosition, what: String)] = []
    var saysSomething = false

    mutating func say(_ text: Text, _ nothing: inout Void) {
        if text.lines.contains(where: { !$0.template.isEmpty }) { saysSomething = true }
    }

    mutating func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ nothing: inout Void
    ) {
        change(name, at: position)
    }

    mutating func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ nothing: inout Void
    ) {
        change(name, at: position)
    }

    mutating func forget(_ names: [Name], _ nothing: inout Void) {
        for name in names { change(name, at: name.position) }
    }

    mutating func save(_ names: [Name], _ nothing: inout Void) {
        if let name = names.first { deeds.append((name.position, "saves")) }
    }

    mutating func tell(_ name: Name, _ template: Template, _ nothing: inout Void) {
        deeds.append((name.position, "tells \(name.text)"))
    }

    private mutating func change(_ name: Name, at position: SourcePosition) {
        guard script.shared[name.text] != nil else { return }
        deeds.append((position, "changes what all share"))
    }

    func join(_ other: Void, into nothing: inout Void) {}
    func assume(_ assumption: Assumption, _ nothing: inout Void) {}
    func go(_ target: Target, _ nothing: inout Void) {}
}
