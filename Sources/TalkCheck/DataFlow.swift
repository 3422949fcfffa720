internal import Talk

/// Variables that are used on a way on which nothing has set them (T203).
///
/// For every state it is known which variables are set on all ways to it, from the first message
/// on: at first all, then ever fewer, until nothing changes any more.
struct DataFlow {
    /// Whose lines are run.
    enum Context {
        case state(Int)
        case answer(of: Int)
        case anytime
    }

    private enum Node {
        case enters(Int)
        case waits(Int)
        case anytime
    }

    let script: Script
    private let flow: Flow
    /// The numbers of the variables that may be unset.
    let numbers: [String: Int]
    /// What is set when a state is entered, nil for one that nothing leads to.
    private var entered: [NameSet?]
    /// What is set when a state waits for an answer.
    private var waiting: [NameSet?]
    /// What is set when a state's texts are said once more.
    private var saidAgain: [NameSet?]
    /// What is set when an answer of `[anytime]` is looked for.
    private var anytime: NameSet?
    /// What was not forgotten in any turn that `-> back` or `-> again` ended.
    private var returning: NameSet?
    private let isOfFirstTurn: [Bool]
    private var queue: [Node] = []
    private var isQueued: [Bool]
    /// How much is looked at: nobody waits for a script that was written to take for ever.
    var budget = 400_000_000
    /// Whose lines are followed.
    var context = Context.anytime
    var isReporting = false
    /// Whether lines are followed of which only texts are said.
    var isSayingAgain = false
    var findings = DiagnosticList()

    private init(_ script: Script, _ flow: Flow) {
        self.script = script
        self.flow = flow
        let kept = Set(script.settings.keep.map(\.text))
        var numbers: [String: Int] = [:]
        for name in script.references.filled.names.sorted() where !Name.alwaysThere.contains(name) {
            if kept.contains(name) || script.values[name] != nil || script.shared[name] != nil
                || script.hasColumn(name)
            {
                continue
            }
            numbers[name] = numbers.count
        }
        self.numbers = numbers
        let count = script.states.count
        entered = [NameSet?](repeating: nil, count: count)
        waiting = entered
        saidAgain = entered
        isQueued = [Bool](repeating: false, count: 2 * count + 1)
        isOfFirstTurn = script.startIndex.map { flow.sameTurn(from: $0) } ?? []
    }

    /// Finds such uses.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - flow: The ways between its states.
    /// - Returns: What was found.
    static func findings(in script: Script, _ flow: Flow) -> [Diagnostic] {
        var dataFlow = DataFlow(script, flow)
        dataFlow.check()
        return dataFlow.findings.diagnostics
    }

    private mutating func check() {
        guard let start = script.startIndex, !numbers.isEmpty else { return }
        let canForget = Changes(script.bodies).canForget
        let nothing = NameSet(count: numbers.count, tracksForgotten: canForget)
        enter(start, nothing)
        for beginning in script.beginnings { begin(beginning, nothing) }
        var next = 0
        while next < queue.count, budget > 0 {
            let node = queue[next]
            next += 1
            isQueued[index(of: node)] = false
            visit(node)
        }
        guard budget > 0 else { return }
        isReporting = true
        for state in script.states.indices {
            visit(.enters(state))
            visit(.waits(state))
        }
        visit(.anytime)
        isSayingAgain = true
        for (state, set) in zip(script.states, saidAgain) {
            if let set { _ = follow(state.body, set, .anytime) }
        }
    }
}

extension DataFlow {
    private func index(of node: Node) -> Int {
        switch node {
        case .enters(let state): 2 * state
        case .waits(let state): 2 * state + 1
        case .anytime: 2 * script.states.count
        }
    }

    private mutating func push(_ node: Node) {
        let index = index(of: node)
        guard !isQueued[index], !isReporting else { return }
        isQueued[index] = true
        queue.append(node)
    }

    private mutating func visit(_ node: Node) {
        switch node {
        case .enters(let state):
            guard let set = entered[state] else { return }
            let rest = follow(script.states[state].body, set, .state(state))
            if let rest { come(toRestIn: state, rest) }
        case .waits(let state):
            guard let set = waiting[state] else { return }
            for answer in script.states[state].answers { follow(answer, set, .answer(of: state)) }
            if let limit = script.states[state].tries ?? script.settings.tries {
                go(limit.target, set, .answer(of: state))
            }
        case .anytime:
            guard let set = anytime else { return }
            for answer in script.anytime { follow(answer, set, .anytime) }
        }
    }

    private mutating func come(toRestIn state: Int, _ set: NameSet) {
        if !script.states[state].answers.isEmpty {
            wait(in: state, set)
        } else {
            end(in: state, set)
        }
    }

    /// A first text may be one of `[anytime]`, although the conversation came to an end.
    private mutating func end(in state: Int, _ set: NameSet) {
        if isOfFirstTurn[state], anytime.meet(set) { push(.anytime) }
    }

    /// A conversation is begun: its columns are set, and nothing was before.
    private mutating func begin(_ beginning: Beginning, _ nothing: NameSet) {
        guard let state = script.index(named: beginning.state.text) else { return }
        var set = nothing
        for column in beginning.columns {
            if let number = numbers[column.name] { set.insert(number) }
        }
        enter(state, set)
    }

    private mutating func enter(_ state: Int, _ set: NameSet) {
        if entered[state].meet(set) { push(.enters(state)) }
    }

    private mutating func wait(in state: Int, _ set: NameSet) {
        guard !isReporting else { return }
        guard waiting[state].meet(set.atRest) else { return }
        _ = waiting[state].meet(returning)
        _ = saidAgain[state].meet(returning)
        push(.waits(state))
        if entered[state].meet(returning) { push(.enters(state)) }
        if anytime.meet(waiting[state]) { push(.anytime) }
    }

    /// Goes where a target leads, with what is set.
    mutating func go(_ target: Target, _ set: NameSet, _ context: Context) {
        guard !isReporting else { return }
        switch target.place {
        case .end:
            if case .state(let state) = context { end(in: state, set) }
        case .state, .start:
            if let state = script.index(for: target) { enter(state, set) }
        case .again, .back:
            switch context {
            case .answer(let state):
                // With nothing to go back to, it is `again`.
                _ = saidAgain[state].meet(set)
                wait(in: state, set)
            case .state(let state):
                // With nothing that waits, the turn comes to rest where it is.
                come(toRestIn: state, set)
            case .anytime: break
            }
            if case .answer = context, target.place == .again { return }
            goBack(set)
        }
    }

    /// A state that waited before waits or is entered again: what was set there is still set, but
    /// for what was forgotten in this turn.
    private mutating func goBack(_ set: NameSet) {
        guard let rest = set.notForgotten, returning.meet(rest) else { return }
        for state in script.states.indices where waiting[state] != nil {
            budget -= rest.size
            enter(state, rest)
            wait(in: state, rest)
            _ = saidAgain[state].meet(rest)
        }
    }

    /// An answer is taken.
    private mutating func follow(_ answer: Answer, _ set: NameSet, _ context: Context) {
        var bounded = set
        var set = set
        for name in answer.list.alwaysCaptured {
            if let number = numbers[name] { set.insert(number) }
        }
        if let condition = answer.condition {
            use(condition, set)
            believe(condition, holds: true, &bounded)
            believe(condition, holds: true, &set)
        }
        for name in answer.list.captures.flatMap(\.kind.variables) { bound(name, bounded) }
        guard let rest = follow(answer.body, set, context) else { return }
        if let target = answer.target { return go(target, rest, context) }
        switch context {
        case .answer(let state): wait(in: state, rest)
        case .state, .anytime: goBack(rest)
        }
    }

    /// Follows lines.
    ///
    /// - Returns: What is set at their end, nil where all ways leave before.
    private mutating func follow(
        _ body: [Statement], _ start: NameSet, _ context: Context
    ) -> NameSet? {
        self.context = context
        budget -= start.size + body.count
        var set = start
        return visit(body, &set) ? set : nil
    }
}
