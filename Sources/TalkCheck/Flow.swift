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
        ways[state].canStay && !script.states[state].answers.isEmpty
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
