extension TurnRun {
    /// Goes where a target leads, and on from there, until something waits or all is said.
    mutating func follow(_ target: Target, in context: Context) {
        var next: (target: Target, context: Context)? = (target, context)
        while let (target, context) = next {
            next = step(target, context)
        }
    }

    /// Enters a state, and goes on from there.
    mutating func walk(to state: Int) {
        if let target = enter(state) { follow(target, in: .state(state)) }
    }

    private mutating func step(_ target: Target, _ context: Context) -> (Target, Context)? {
        switch target.place {
        case .end:
            rest = .ended
            return nil
        case .again:
            sayAgain(context)
            return nil
        case .back:
            guard let state = previousState(context) else {
                sayAgain(context)
                return nil
            }
            return enter(state).map { ($0, .state(state)) }
        case .start, .state:
            guard let state = script.index(for: target) else { return nil }
            return enter(state).map { ($0, .state(state)) }
        }
    }

    /// Runs the lines of a state.
    ///
    /// - Returns: Where they lead; nil where the turn comes to rest.
    private mutating func enter(_ index: Int) -> Target? {
        guard moves < ScriptDialogue.moveLimit else {
            notes.append("a turn went through \(ScriptDialogue.moveLimit) states and was stopped")
            return nil
        }
        moves += 1
        place = index
        let state = script.states[index]
        trace.note(.entered(state: state.name.text, state.position))
        rest = state.answers.isEmpty ? .ended : .state(index)
        return run(state.body)
    }

    /// The last other state that waited, which is forgotten.
    private mutating func previousState(_ context: Context) -> Int? {
        let present: Int? =
            switch context {
            case .answer: waiting ?? place
            case .state(let index): index
            }
        while let last = trail.last, last == present { trail.removeLast() }
        return trail.popLast()
    }

    /// Says the texts of the state that waits once more, and leaves it waiting.
    private mutating func sayAgain(_ context: Context) {
        if let waiting {
            rest = .state(waiting)
            _ = run(script.states[waiting].body, onlyTexts: true)
        } else if context == .answer, let place {
            _ = run(script.states[place].body, onlyTexts: true)
        }
    }
}
