internal import Talk
internal import TalkCheck

/// A flow chart while it is drawn.
struct FlowChartDrawing {
    /// What arrows that are drawn as one have in common.
    private struct EdgeKey: Hashable {
        let from: Int
        let to: Int
        let isWrong: Bool
    }

    private(set) var nodes: [FlowChart.Node] = []
    private(set) var edges: [FlowChart.Edge] = []
    private let script: Script
    private var places: [String: Int] = [:]
    private var known: [EdgeKey: Int] = [:]
    /// The box whose lines are followed, where they begin, and whether these are a wrong answer's.
    private var from = 0
    private var line = 1
    private var isWrong = false

    init(_ script: Script) {
        self.script = script
    }

    /// Draws the states, the ways between them, and what holds everywhere.
    mutating func draw() {
        addStates()
        for (index, state) in script.states.enumerated() { addWays(of: state, at: index) }
        addBeginnings()
        addAnytime()
        addTries()
    }

    private mutating func addStates() {
        for (index, state) in script.states.enumerated() {
            let ways = Ways(state.body)
            let shape: FlowChart.Shape =
                state.answers.isEmpty
                ? (ways.canEnd ? .ending : .passage) : (ways.canStay ? .question : .passage)
            nodes.append(
                FlowChart.Node(
                    name: "s\(index)", shape: shape,
                    lines: [state.name.text] + [state.firstText].compactMap(\.self),
                    isStart: index == script.startIndex, line: state.position.line))
        }
    }

    /// The box of a place that is no state, made when it is first needed.
    private mutating func place(_ name: String, _ shape: FlowChart.Shape, _ text: String) -> Int {
        if let place = places[name] { return place }
        places[name] = nodes.count
        nodes.append(
            FlowChart.Node(name: name, shape: shape, lines: [text], isStart: false, line: nil))
        return nodes.count - 1
    }

    private mutating func addWays(of state: State, at index: Int) {
        from = index
        line = state.position.line
        isWrong = false
        var label = ""
        _ = visit(state.body, &label)
        guard Ways(state.body).canStay else { return }
        for answer in state.answers { addWays(of: answer, from: index) }
        if let limit = state.tries {
            line = limit.position.line
            addEdge(from: index, to: limit.target, limit.label, isWrong: true)
        }
    }

    private mutating func addWays(of answer: Answer, from index: Int) {
        from = index
        line = answer.position.line
        isWrong = answer.list.isAnything
        var label = answer.label(in: script.source)
        if let condition = answer.condition { label += " when " + condition.summary }
        if visit(answer.body, &label), let target = answer.target { go(target, &label) }
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
        let key = EdgeKey(from: index, to: goal, isWrong: isWrong)
        guard let edge = known[key] else {
            known[key] = edges.count
            edges.append(
                FlowChart.Edge(
                    from: index, to: goal, isWrong: isWrong, line: line,
                    label: FlowChart.shortened(label)))
            return
        }
        let before = edges[edge].label
        guard !label.isEmpty, before.count < FlowChart.labelLimit else { return }
        edges[edge].label = FlowChart.shortened(before.isEmpty ? label : before + " | " + label)
    }

    private mutating func addBeginnings() {
        for beginning in script.beginnings {
            guard let state = script.index(named: beginning.state.text) else { continue }
            let columns = beginning.columns.map(\.name).joined(separator: ", ")
            let text = "begin" + (columns.isEmpty ? "" : ": " + columns)
            let line = beginning.state.position.line
            nodes.append(
                FlowChart.Node(
                    name: "begin_s\(state)", shape: .begin, lines: [FlowChart.shortened(text)],
                    isStart: false, line: line))
            edges.append(
                FlowChart.Edge(
                    from: nodes.count - 1, to: state, isWrong: false, line: line, label: ""))
        }
    }

    private mutating func addAnytime() {
        guard !script.anytime.isEmpty else { return }
        let index = place("at_any_time", .anytime, "anytime")
        for answer in script.anytime { addWays(of: answer, from: index) }
    }

    private mutating func addTries() {
        guard let limit = script.settings.tries else { return }
        let index = place("wrong_answers", .tries, limit.label)
        line = limit.position.line
        addEdge(from: index, to: limit.target, "", isWrong: true)
    }
}

/// What is known of a way is its label: what leads there.
extension FlowChartDrawing: FlowAnalysis {
    mutating func go(_ target: Target, _ label: inout String) {
        addEdge(from: from, to: target, label, isWrong: isWrong)
    }

    mutating func choose(_ choice: Choice, _ label: inout String) -> Bool {
        // Behind the `when`s nobody wants to read which of them held.
        let outer = label
        defer { label = outer }
        return follow(choice, &label)
    }

    mutating func assume(_ assumption: Assumption, _ label: inout String) {
        switch assumption {
        case .holds(let condition): add("when " + (condition?.summary ?? "..."), to: &label)
        case .noneHeld: add("otherwise", to: &label)
        case .fails: break
        }
    }

    /// Of a way past a `when` and one through it, the first one's label is part of the other's.
    func join(_ other: String, into label: inout String) {
        if other.utf8.count < label.utf8.count { label = other }
    }

    private func add(_ words: String, to label: inout String) {
        label += label.isEmpty ? words : " " + words
    }

    func say(_ text: Text, _ label: inout String) {}
    func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ label: inout String
    ) {}
    func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ label: inout String
    ) {}
    func forget(_ names: [Name], _ label: inout String) {}
    func save(_ names: [Name], _ label: inout String) {}
    func tell(_ name: Name, _ template: Template, _ label: inout String) {}
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
        let lines = body.texts.flatMap(\.lines)
        let found = lines.first { $0.language == nil && !$0.template.isEmpty }
        return found.map { FlowChart.shortened($0.template.summary) }
    }
}
