internal import Talk

extension Checker {
    /// States from which every way goes round in a circle (T111).
    mutating func findCircles() {
        var leaves = [Bool](repeating: false, count: script.states.count)
        var stack: [Int] = []
        var before = [[Int]](repeating: [], count: script.states.count)
        for state in script.states.indices {
            for next in flow.next(from: state) { before[next].append(state) }
            // `end`, `again` and `back` come to rest; so does a name that is an error of its own.
            if flow.ways[state].canEnd
                || flow.ways[state].targets.contains(where: { script.index(for: $0) == nil })
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
    mutating func findUnreached() {
        guard let start = script.startIndex else { return }
        var isReached = [Bool](repeating: false, count: script.states.count)
        isReached[start] = true
        var stack = [start]
        for beginning in script.beginnings {
            guard let state = script.index(named: beginning.state.text) else { continue }
            isReached[state] = true
            stack.append(state)
        }
        func reach(_ target: Target) {
            guard let state = script.index(for: target), !isReached[state] else { return }
            isReached[state] = true
            stack.append(state)
        }
        for target in flow.anytime { reach(target) }
        for target in misspelt { reach(target) }
        while let index = stack.popLast() {
            for target in flow.ways[index].targets { reach(target) }
            guard flow.canWait(index) else { continue }
            let state = script.states[index]
            for answer in state.answers {
                for target in Flow.targets(of: answer) { reach(target) }
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
