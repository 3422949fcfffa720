package import Talk

/// What the tests of a script reached.
package struct Coverage: Sendable, Equatable {
    /// The states that were entered or stood in, by name.
    package internal(set) var states: Set<String> = []
    /// The answers that were taken, by the position of their `<`.
    package internal(set) var answers: Set<SourcePosition> = []
    /// The states that a conversation was begun at from outside, by name.
    package internal(set) var begun: Set<String> = []
    /// The limits of wrong answers that were reached, by their position.
    package internal(set) var limits: Set<SourcePosition> = []

    /// Notes what a turn went through.
    mutating func add(_ trace: Trace) {
        for event in trace.events {
            switch event {
            case .entered(let state, _): states.insert(state)
            case .took(let position): answers.insert(position)
            case .reachedLimit(_, let position): limits.insert(position)
            case .judged, .passedOver, .notUnderstood: break
            }
        }
    }

    /// What no test reaches: states, answers, and ways by tries (T305).
    ///
    /// An answer of a state that is not reached itself is not named.
    ///
    /// - Parameter script: The script whose tests were run.
    /// - Returns: A note each, in the order of the file.
    package func gaps(in script: Script) -> [Diagnostic] {
        var gaps: [Diagnostic] = []
        func note(_ position: SourcePosition, _ message: String) {
            gaps.append(Diagnostic(.notReached, at: position, message))
        }
        for state in script.states {
            guard states.contains(state.name.text) else {
                note(state.position, "no test reaches the state \"\(state.name.text)\"")
                continue
            }
            if script.beginnings.enter(state.name.text), !begun.contains(state.name.text) {
                note(state.position, "no test begins \"\(state.name.text)\" from outside")
            }
            for answer in state.answers where !answers.contains(answer.position) {
                note(answer.position, "no test takes this answer of \"\(state.name.text)\"")
            }
            if let limit = state.tries, !limits.contains(limit.position) {
                note(limit.position, "no test reaches this limit of wrong answers")
            }
        }
        for answer in script.anytime where !answers.contains(answer.position) {
            note(answer.position, "no test takes this answer of [anytime]")
        }
        if let limit = script.settings.tries, !limits.contains(limit.position) {
            note(limit.position, "no test reaches this limit of wrong answers")
        }
        return gaps.sorted { $0.position < $1.position }
    }
}

extension Diagnostic.Code {
    /// A state, an answer or a way by tries that no test reaches.
    package static let notReached = Diagnostic.Code(305)
}
