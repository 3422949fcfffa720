package import Talk

extension Script {
    /// Everything that is wrong, in the order of the file.
    ///
    /// - Returns: What reading the lines showed, and what can be proved of the conversation.
    /// - Complexity: O(*n*) for scripts as people write them, where *n* is the number of bytes.
    package func check() -> [Diagnostic] {
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
        let values = LongestValues(self, broken)
        values.checkSession(&findings)
        findTooLongReplies(flow, broken, &findings)
        var lengths = Lengths(self, flow, values)
        lengths.check([.characters, .segments], as: .mayBeCut, &findings)
        return (diagnostics + findings.diagnostics).sorted(by: Self.comesFirst)
    }

    /// What keeps a script from being used that was not checked: errors that reading the lines
    /// showed, and replies that are too long to be sent (T116).
    ///
    /// - Returns: The errors, in the order of the file.
    /// - Complexity: O(*n*) where *n* is the number of bytes.
    package func errors() -> [Diagnostic] {
        let errors = diagnostics.filter { $0.severity == .error }
        guard !states.isEmpty else { return errors }
        var bound = ReplyBound(self)
        guard bound.exceeds(ScriptDialogue.messageLimit) else { return errors }
        var findings = DiagnosticList()
        findTooLongReplies(Flow(self), BrokenParts(self), &findings)
        return (errors + findings.diagnostics).sorted(by: Self.comesFirst)
    }

    /// Replies that are too long whatever people write (T116).
    private func findTooLongReplies(
        _ flow: Flow, _ broken: BrokenParts, _ findings: inout DiagnosticList
    ) {
        let values = LongestValues(self, broken, countsFreeTexts: false)
        var lengths = Lengths(self, flow, values)
        lengths.check([.characters], as: .replyTooLong, &findings)
    }

    private static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.position, left.code.number) < (right.position, right.code.number)
    }
}
