internal import Talk

/// The ways between the states of a script.
struct Flow {
    let script: Script
    /// Where the lines of each state lead.
    let ways: [Ways]
    /// Where the lines of each answer of `[anytime]` lead.
    let anytime: [Target]

    init(_ script: Script) {
        self.script = script
        ways = script.states.map { Ways($0.body) }
        anytime = script.anytime.flatMap(Self.targets)
    }

    /// Whether a state can wait for an answer.
    func canWait(_ state: Int) -> Bool {
        ways[state].canEnd && !script.states[state].answers.isEmpty
    }

    /// Whether a conversation can end in a state.
    func canEnd(_ state: Int) -> Bool {
        ways[state].canEnd && script.states[state].answers.isEmpty
    }

    /// Where an answer leads.
    static func targets(of answer: Answer) -> [Target] {
        let ways = Ways(answer.body)
        guard ways.canEnd, let target = answer.target else { return ways.targets }
        return ways.targets + [target]
    }

    /// The states that the lines of one lead to directly.
    func next(from state: Int) -> [Int] {
        ways[state].targets.compactMap { script.index(for: $0) }
    }

    /// The states that the lines of one lead to in the same turn, itself included.
    func sameTurn(from state: Int) -> [Bool] {
        var isReached = [Bool](repeating: false, count: ways.count)
        isReached[state] = true
        var stack = [state]
        while let here = stack.popLast() {
            for next in next(from: here) where !isReached[next] {
                isReached[next] = true
                stack.append(next)
            }
        }
        return isReached
    }
}

extension Flow {
    /// States from which every way goes round in a circle (T111).
    func findCircles(_ findings: inout DiagnosticList) {
        var leaves = [Bool](repeating: false, count: ways.count)
        var stack: [Int] = []
        var before = [[Int]](repeating: [], count: ways.count)
        for state in ways.indices {
            for next in next(from: state) { before[next].append(state) }
            // `end`, `again` and `back` come to rest; so does a name that is an error of its own.
            if ways[state].canEnd
                || ways[state].targets.contains(where: { script.index(for: $0) == nil })
            {
                leaves[state] = true
                stack.append(state)
            }
        }
        while let state = stack.popLast() {
            for previous in before[state] where !leaves[previous] {
                leaves[previous] = true
                stack.append(previous)
            }
        }
        for (state, leaves) in zip(script.states, leaves) where !leaves {
            findings.add(
                .endlessCircle, at: state.position,
                "every way from \"\(state.name.text)\" goes round in a circle without a question "
                    + "or an end; let one of its states ask something, or go -> end")
        }
    }

    /// The states that wrong names probably mean: they are not unreached as well.
    private var misspelt: [Target] {
        let wrong = script.references.targets.filter { script.state(named: $0.text) == nil }
        let names = script.states.map(\.name.text)
        // Only so many are looked for that nobody waits for them.
        return wrong.prefix(1 + 1_000_000 / names.count).compactMap { name in
            Nearest.nearest(to: name.text, among: names).map { Target($0, at: name.position) }
        }
    }

    /// States that nothing leads to, from the first message on (T200).
    func findUnreached(_ findings: inout DiagnosticList) {
        guard let start = script.startIndex else { return }
        var isReached = [Bool](repeating: false, count: ways.count)
        isReached[start] = true
        var stack = [start]
        func reach(_ target: Target) {
            guard let state = script.index(for: target), !isReached[state] else { return }
            isReached[state] = true
            stack.append(state)
        }
        for target in anytime { reach(target) }
        for target in misspelt { reach(target) }
        while let index = stack.popLast() {
            for target in ways[index].targets { reach(target) }
            guard canWait(index) else { continue }
            let state = script.states[index]
            for answer in state.answers {
                for target in Self.targets(of: answer) { reach(target) }
            }
            if let limit = state.tries ?? script.settings.tries { reach(limit.target) }
        }
        for (state, isReached) in zip(script.states, isReached) where !isReached {
            findings.add(
                .unreached, at: state.position,
                "nothing leads to \"\(state.name.text)\"; go there with -> \(state.name.text), "
                    + "or delete it")
        }
    }
}
