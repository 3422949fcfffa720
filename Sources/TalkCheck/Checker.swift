package import Talk

extension Script {
    /// Everything that is wrong, in the order of the file.
    ///
    /// - Returns: What reading the lines showed, and what can be proved of the conversation.
    /// - Complexity: O(*n*) for scripts as people write them, where *n* is the number of bytes.
    package func check() -> [Diagnostic] {
        // Of a script without a state nothing can be proved.
        guard !states.isEmpty else { return diagnostics }
        var checker = Checker(self)
        checker.check()
        return (diagnostics + checker.findings.diagnostics).sorted(by: Self.comesFirst)
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
        var checker = Checker(self)
        checker.findTooLongReplies()
        return (errors + checker.findings.diagnostics).sorted(by: Self.comesFirst)
    }

    private static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.position, left.code.number) < (right.position, right.code.number)
    }
}

/// Proves of a script what can be proved, one thing after the other.
struct Checker {
    let script: Script
    let broken: BrokenParts
    let flow: Flow
    var findings = DiagnosticList()

    init(_ script: Script) {
        self.script = script
        broken = BrokenParts(script)
        flow = Flow(script)
    }

    /// Finds everything.
    mutating func check() {
        findCircles()
        findUnreached()
        findNothingDone()
        var words = WordTable(script)
        findTwiliosWords(&words)
        findUntranslated()
        findQuestions()
        findKeptTexts()
        findUnused()
        findUnfilledBounds()
        checkSettings()
        findCertainConditions()
        findNotes()
        findPictures()
        checkShared()
        checkBeginnings()
        findings.add(Shadowing.findings(in: script, words))
        findings.add(NeverMatching.findings(in: script, broken))
        findings.add(DataFlow.findings(in: script, flow))
        let values = LongestValues(script, broken)
        if let finding = values.tooLongSession { findings.add([finding]) }
        findTooLongReplies()
        findReplies([.characters, .segments], as: .mayBeCut, values)
    }

    /// Finds replies that are too long whatever people write (T116).
    mutating func findTooLongReplies() {
        let values = LongestValues(script, broken, countsFreeTexts: false)
        findReplies([.characters], as: .replyTooLong, values)
    }

    private mutating func findReplies(
        _ measures: [Lengths.Measure], as code: Diagnostic.Code, _ values: LongestValues
    ) {
        var lengths = Lengths(script, flow, values, as: code, after: findings)
        lengths.check(measures)
        findings = lengths.findings
    }
}
