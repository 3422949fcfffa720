extension Script {
    /// Everything that is wrong, in the order of the file.
    ///
    /// - Returns: What reading the lines showed, and what can be proved of the conversation.
    /// - Complexity: O(*n*) for scripts as people write them, where *n* is the number of bytes.
    public func check() -> [Diagnostic] {
        // Of a script without a state nothing can be proved.
        guard !states.isEmpty else { return diagnostics }
        var findings = DiagnosticList()
        let broken = BrokenParts(self)
        let flow = Flow(self)
        flow.findCircles(&findings)
        flow.findUnreached(&findings)
        findNothingDone(broken, &findings)
        var words = WordTable(self)
        findTwiliosWords(&words, &findings)
        findUntranslated(&findings)
        findQuestions(broken, &findings)
        findUnused(broken, &findings)
        checkSettings(&findings)
        var shadowing = Shadowing(self, words)
        shadowing.check(&findings)
        var neverMatching = NeverMatching(self, broken)
        neverMatching.check(&findings)
        var dataFlow = DataFlow(self, flow)
        dataFlow.check(&findings)
        let values = LongestValues(self)
        values.checkSession(&findings)
        var lengths = Lengths(self, flow, values)
        lengths.check(&findings)
        return (diagnostics + findings.diagnostics).sorted {
            ($0.position, $0.code.number) < ($1.position, $1.code.number)
        }
    }

    /// Every run of lines: those of the states and of all answers.
    var bodies: [[Statement]] {
        var bodies: [[Statement]] = []
        for state in states {
            bodies.append(state.body)
            for answer in state.answers { bodies.append(answer.body) }
        }
        for answer in anytime { bodies.append(answer.body) }
        return bodies
    }

    /// The answers of every state, then those of `[anytime]`.
    var sections: [[Answer]] { states.map(\.answers) + [anytime] }
}

extension [Statement] {
    /// Every line, those below a `when` or an `otherwise` included.
    func visit(_ action: (Statement) -> Void) {
        for statement in self {
            action(statement)
            guard case .choose(let choice) = statement.action else { continue }
            for branch in choice.branches { branch.body.visit(action) }
            choice.otherwise?.visit(action)
        }
    }
}
