package import Talk
internal import TalkCheck

/// The flow chart of a script: its states, and the ways between them.
///
/// Answers that stay where they are have no arrow, and all answers from one state to another
/// share one: a chart of 60 states is still to be read.
package struct FlowChart: Sendable {
    /// What a box stands for.
    enum Shape: Sendable {
        /// A state that waits for an answer.
        case question
        /// A state that goes on by itself.
        case passage
        /// A state in which a conversation ends.
        case ending
        /// `-> end`.
        case end
        /// `-> back`.
        case back
        /// `[anytime]`.
        case anytime
        /// The limit of wrong answers that holds everywhere.
        case tries
    }

    /// A box.
    struct Node: Sendable {
        /// Its name in the chart's language: no state can have the same.
        let name: String
        let shape: Shape
        /// What stands in it, line by line.
        let lines: [String]
        let isStart: Bool
    }

    /// An arrow.
    struct Edge: Sendable {
        let from: Int
        let to: Int
        /// Whether wrong answers lead along it.
        let isWrong: Bool
        /// What stands at it.
        var label: String
    }

    /// The most characters of a label.
    static let labelLimit = 48

    /// The script's name.
    let title: String
    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private let script: Script
    private var places: [String: Int] = [:]
    private var known: [[Int]: Int] = [:]

    /// Draws a script.
    ///
    /// - Parameter script: The script; where it has errors, what is wrong is left out.
    package init(_ script: Script) {
        self.script = script
        title = script.settings.name
        addStates()
        for (index, state) in script.states.enumerated() { addWays(of: state, at: index) }
        addAnytime()
        addTries()
    }

    private mutating func addStates() {
        for (index, state) in script.states.enumerated() {
            let ways = Ways(state.body)
            let shape: Shape =
                ways.canEnd ? (state.answers.isEmpty ? .ending : .question) : .passage
            nodes.append(
                Node(
                    name: "s\(index)", shape: shape,
                    lines: [state.name.text] + [state.firstText].compactMap(\.self),
                    isStart: index == script.startIndex))
        }
    }

    /// The box of a place that is no state, made when it is first needed.
    private mutating func place(_ name: String, _ shape: Shape, _ text: String) -> Int {
        if let place = places[name] { return place }
        places[name] = nodes.count
        nodes.append(Node(name: name, shape: shape, lines: [text], isStart: false))
        return nodes.count - 1
    }

    private mutating func addWays(of state: State, at index: Int) {
        addWays(of: state.body, from: index, "", isWrong: false)
        guard Ways(state.body).canEnd else { return }
        for answer in state.answers { addWays(of: answer, from: index) }
        if let limit = state.tries {
            addEdge(from: index, to: limit.target, limit.label, isWrong: true)
        }
    }

    private mutating func addWays(of answer: Answer, from index: Int) {
        var label = answer.label(in: script.source)
        if let condition = answer.condition { label += " when " + condition.summary }
        let isWrong = answer.list.isAnything
        let canEnd = addWays(of: answer.body, from: index, label, isWrong: isWrong)
        if canEnd, let target = answer.target {
            addEdge(from: index, to: target, label, isWrong: isWrong)
        }
    }

    /// Adds the ways that lines lead.
    ///
    /// - Returns: Whether they can be run to their end.
    @discardableResult
    private mutating func addWays(
        of body: [Statement], from index: Int, _ label: String, isWrong: Bool
    ) -> Bool {
        for statement in body {
            switch statement.action {
            case .go(let target):
                addEdge(from: index, to: target, label, isWrong: isWrong)
                return false
            case .choose(let choice):
                var canEnd = choice.otherwise == nil
                for branch in choice.branches {
                    let condition = "when " + (branch.condition?.summary ?? "...")
                    let both = label.isEmpty ? condition : label + " " + condition
                    if addWays(of: branch.body, from: index, both, isWrong: isWrong) {
                        canEnd = true
                    }
                }
                if let otherwise = choice.otherwise {
                    let both = label.isEmpty ? "otherwise" : label + " otherwise"
                    if addWays(of: otherwise, from: index, both, isWrong: isWrong) {
                        canEnd = true
                    }
                }
                if !canEnd { return false }
            default: break
            }
        }
        return true
    }

    private mutating func addEdge(
        from index: Int, to target: Target, _ label: String, isWrong: Bool
    ) {
        let goal: Int
        switch target.place {
        case .again: goal = index
        case .end: goal = place("end_of_all", .end, "end")
        case .back: goal = place("way_back", .back, "back")
        case .state, .start:
            guard let state = script.index(for: target) else { return }
            goal = state
        }
        let key = [index, goal, isWrong ? 1 : 0]
        guard let edge = known[key] else {
            known[key] = edges.count
            edges.append(
                Edge(from: index, to: goal, isWrong: isWrong, label: Self.shortened(label)))
            return
        }
        let before = edges[edge].label
        guard !label.isEmpty, before.count < Self.labelLimit else { return }
        edges[edge].label = Self.shortened(before.isEmpty ? label : before + " | " + label)
    }

    private mutating func addAnytime() {
        guard !script.anytime.isEmpty else { return }
        let index = place("at_any_time", .anytime, "anytime")
        for answer in script.anytime { addWays(of: answer, from: index) }
    }

    private mutating func addTries() {
        guard let limit = script.settings.tries else { return }
        let index = place("wrong_answers", .tries, limit.label)
        addEdge(from: index, to: limit.target, "", isWrong: true)
    }

    /// A text that is short enough for a chart.
    static func shortened(_ text: String) -> String {
        guard text.count > labelLimit else { return text }
        return text.prefix(labelLimit - 3) + "..."
    }
}

extension TriesLimit {
    fileprivate var label: String {
        count == 1 ? "1 wrong answer" : "\(count) wrong answers"
    }
}

extension Answer {
    /// What may be texted, as it is written.
    fileprivate func label(in source: [UInt8]) -> String {
        guard let first = list.entries.first, let last = list.entries.last else { return "" }
        return String(
            decoding: source[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }
}

extension State {
    /// The first thing that is said on entering the state, if it says something.
    fileprivate var firstText: String? {
        var found: Template?
        body.visit { statement in
            guard found == nil, case .say(let text) = statement.action else { return }
            found = text.lines.first { $0.language == nil && !$0.template.isEmpty }?.template
        }
        return found.map { FlowChart.shortened($0.summary) }
    }
}
