internal import Bytes
internal import Conversation
internal import Talk

extension Chat {
    /// Which line took a text, and why those before it did not.
    ///
    /// - Parameter last: The text, and what came of it; nil where nothing was texted.
    /// - Returns: The reasons, a line each.
    func explanation(of last: Handset.Exchange?) -> [String] {
        guard let last else { return ["nothing was texted yet"] }
        if let begun = last.begun, last.decision == .answer {
            return ["we began it, by: begin \(begun)"]
        }
        guard last.decision == .answer, last.trace.silence == nil else {
            return [last.silence(script.settings)]
        }
        return ChatExplanation(last, in: handset.dialogue, file: file).lines
    }
}

/// Why a text was answered as it was.
///
/// What took it the turn's trace says; the other answers are asked again, one by one.
private struct ChatExplanation {
    /// The steps of the matching order.
    private enum Step: Int {
        case exact, question, bareText, slip, anything

        init(_ phase: AnswerPhase) {
            self =
                switch phase {
                case .exact: .exact
                case .question: .question
                case .bareText: .bareText
                case .anything: .anything
                }
        }
    }

    /// Where an answer stands.
    private struct Place {
        /// Whether it is one of `[anytime]`, which come behind the state's.
        let isAnytime: Bool
        /// How many stand before it there.
        let index: Int
    }

    /// Where an answer comes in the matching order.
    private struct Rank: Comparable {
        let step: Step
        let place: Place

        static func < (left: Rank, right: Rank) -> Bool { left.numbers < right.numbers }

        static func == (left: Rank, right: Rank) -> Bool { left.numbers == right.numbers }

        private var numbers: (Int, Int, Int) {
            // A slip is looked for in all answers at once, when all have been asked.
            guard step != .slip else { return (step.rawValue, 0, 0) }
            return (step.rawValue, place.isAnytime ? 1 : 0, place.index)
        }
    }

    private let exchange: Handset.Exchange
    private let script: Script
    private let file: String
    private let context: AnswerContext
    /// The state whose answers were looked at.
    private let state: State?
    private var text: Incoming

    init(_ exchange: Handset.Exchange, in dialogue: ScriptDialogue, file: String) {
        self.exchange = exchange
        self.file = file
        let script = dialogue.script
        self.script = script
        let facts = dialogue.facts(exchange.message, now: exchange.now)
        context = facts.answerContext { name in
            exchange.session?.variables[name] ?? facts.person?[name]
                ?? script.values[name]?.text ?? ""
        }
        text = Incoming(exchange.message)
        state = exchange.trace.waiting.flatMap { script.state(named: $0) }
    }

    var lines: [String] {
        var copy = self
        return [beginning] + copy.outcome() + copy.others() + judged
    }

    private var trace: Trace { exchange.trace }
    private var own: [Answer] { state?.answers ?? [] }

    /// Where the answer stands that took the text.
    private var taken: SourcePosition? {
        for case .took(let position) in trace.events { return position }
        return nil
    }

    /// The `when` lines that were looked at, with their values and whether they held.
    private var judged: [String] {
        let ofAnswers = answers.map(\.answer.position.line)
        return trace.events.flatMap { event -> [String] in
            guard case .judged(let position, let holds, let values) = event,
                !ofAnswers.contains(position.line)
            else { return [] }
            return [line(position), "  \(holds ? "held" : "did not hold"): \(Self.joined(values))"]
        }
    }

    /// The values with which the `when` of an answer did not hold.
    private func values(of answer: Answer) -> String {
        for case .judged(let position, false, let values) in trace.events
        where position.line == answer.position.line {
            return ": \(Self.joined(values))"
        }
        return ""
    }

    /// Values, each once.
    private static func joined(_ values: [String]) -> String {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    private func isPassedOver(_ answer: Answer) -> Bool {
        trace.events.contains(.passedOver(answer.position))
    }

    /// What waited for the text.
    private var beginning: String {
        if let asked = trace.asked {
            guard trace.wrongAnswers > 0 else { return "[\(asked)] waited for an answer" }
            let limit = state?.tries ?? script.settings.tries
            return "[\(asked)] waited for an answer; wrong answer \(trace.wrongAnswers)"
                + (limit.map { " of \($0.count)" } ?? "")
        }
        return "\(reason), so [\(script.start?.name.text ?? "start")] was entered"
            + (state.map { "; the text may be an answer of [\($0.name.text)] already" } ?? "")
    }

    /// Why nothing waited for the text.
    private var reason: String {
        guard let session = exchange.session else {
            return exchange.hasLostCookie
                ? "the cookie was gone after 4 hours" : "nothing was asked"
        }
        guard let state = session.state else { return "the conversation had ended" }
        if script.state(named: state)?.answers.isEmpty == true {
            return "[\(state)] asks nothing"
        }
        return "what was asked was longer ago than \(ScriptDialogue(script).expire.written)"
    }

    /// A line of the script, with its place.
    private func line(_ position: SourcePosition) -> String {
        let lines = script.source.split(
            separator: .newline, maxSplits: position.line, omittingEmptySubsequences: false)
        guard lines.indices.contains(position.line - 1) else { return "\(file):\(position.line)" }
        let text = String(decoding: lines[position.line - 1].trimmingBlanks(), as: UTF8.self)
        return "\(file):\(position.line): \(text)"
    }

    /// Which line took the text, and by which step.
    private mutating func outcome() -> [String] {
        for case .reachedLimit(_, let position) in trace.events {
            return [line(position), "  took it: as many wrong answers as it allows"]
        }
        guard let answer = (own + script.anytime).first(where: { $0.position == taken }) else {
            guard trace.asked == nil else {
                return [
                    trace.isAmbiguous
                        ? "it may mean two answers, so it is none: the built-in answer"
                        : "nothing takes it: the built-in answer"
                ]
            }
            let isAfterEnd = exchange.session?.hasEnded == true && trace.phase == nil
            return [
                trace.isAmbiguous
                    ? "it may mean two answers, so it is none"
                    : isAfterEnd && isYesOrNo
                        ? "a yes or no after the end is not an answer"
                        : "no answer takes it: what a state says on entering was said"
            ]
        }
        let captures = trace.phase.flatMap { answer.list.match(&text, $0, in: context)?.captures }
        let values = (captures ?? []).map { ", \($0.name) = \($0.value)" }.joined()
        return [line(answer.position), "  took it: \(step)\(values)"]
    }

    private var isYesOrNo: Bool {
        var text = text
        return [BuiltInList.yes, .no].contains { list in
            script.wordList(named: list.rawValue)?.contains(text.normalised)
                ?? text.isEntry(of: list, context)
        }
    }

    private var step: String {
        switch trace.manner {
        case .number: return "a number of its words, or a number and its name"
        case .courtesies: return "its words, a list's or a choice, without courtesies"
        case .row: return "entries of a list, one behind the other"
        case .loose: return "a yes or no that goes on, and says nothing else"
        case nil: break
        }
        return switch trace.phase {
        case .exact: "its words, a list's or a choice (first of all)"
        case .question: "a question or a phrase (after all exact words)"
        case .bareText: "a text or word (after all other questions)"
        case .anything: "* takes what nothing else does"
        case nil: "one slip from its word, typos = on"
        }
    }

    /// The answers that come before the one that took the text, and those that would take it too.
    private mutating func others() -> [String] {
        let limit = taken.flatMap { rank(of: $0) }
        var lines: [String] = []
        for (place, answer) in answers where answer.position != taken {
            guard let reason = reason(answer, place, before: limit) else { continue }
            lines += [line(answer.position), "  did not: \(reason)"]
        }
        return lines
    }

    /// The answers that were looked at, each with its place.
    private var answers: [(place: Place, answer: Answer)] {
        own.enumerated().map { (Place(isAnytime: false, index: $0), $1) }
            + script.anytime.enumerated().map { (Place(isAnytime: true, index: $0), $1) }
    }

    private func rank(of position: SourcePosition) -> Rank? {
        answers.first { $0.answer.position == position }.map { place, _ in
            Rank(step: trace.phase.map(Step.init) ?? .slip, place: place)
        }
    }

    /// Why an answer did not take the text; nil where it was not asked.
    private mutating func reason(
        _ answer: Answer, _ place: Place, before limit: Rank?
    ) -> String? {
        if isPassedOver(answer) {
            return "it fits, but its \"when\" did not hold" + values(of: answer)
        }
        var first: Step?
        for phase in AnswerPhase.allCases where phase != .anything {
            guard answer.list.has(phase) else { continue }
            first = first ?? Step(phase)
            guard answer.list.match(&text, phase, in: context) != nil else { continue }
            let takesAnything = phase == .bareText || answer.list.takesEverything
            return trace.asked == nil && takesAnything
                ? "any text would fit, so it takes none that was not asked for"
                : "it fits too, but comes later in the order"
        }
        guard let first else { return nil }
        if let limit, Rank(step: first, place: place) >= limit { return nil }
        return answer.list.reasons(&text, context).joined(separator: "; ")
    }
}

extension AnswerList {
    /// Whether an entry is asked in a step of the matching order.
    fileprivate func has(_ phase: AnswerPhase) -> Bool {
        entries.contains { entry in
            switch entry.form {
            case .words, .list: phase == .exact
            case .question(let capture): phase == capture.kind.phase
            case .phrase: phase == .question
            case .anything: phase == .anything
            }
        }
    }

    /// Why no entry takes a text, each reason once.
    fileprivate func reasons(_ text: inout Incoming, _ context: AnswerContext) -> [String] {
        var reasons: [String] = []
        for entry in entries {
            let reason: String
            switch entry.form {
            case .words, .list: reason = "other words"
            case .phrase: reason = "another phrase"
            case .question(let capture): reason = capture.kind.lack(of: &text, context)
            case .anything: continue
            }
            if !reasons.contains(reason) { reasons.append(reason) }
        }
        return reasons
    }
}
