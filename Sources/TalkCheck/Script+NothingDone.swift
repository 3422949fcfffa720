internal import Talk

extension Script {
    /// States and answers with nothing in them (T201), and states without `*` (T202).
    func findNothingDone(_ broken: BrokenParts, _ findings: inout DiagnosticList) {
        let hasAnythingElse = anytime.contains { $0.list.isAnything }
        for state in states {
            let name = state.name.text
            if state.body.isEmpty, state.answers.isEmpty, state.tries == nil,
                !broken.contains(from: state.position.line)
            {
                findings.add(
                    .nothingDone, at: state.position,
                    "the state \"\(name)\" has no lines and no answers; write what it says")
            }
            if !state.answers.isEmpty, !hasAnythingElse,
                !state.answers.contains(where: { $0.list.isAnything })
            {
                findings.add(
                    .noAnythingElse, at: state.position,
                    "\"\(name)\" has no answer for anything else; add a line like: "
                        + "< * > Please answer YES or NO.")
            }
        }
        for answers in sections {
            for answer in answers where answer.doesNothing {
                guard !broken.contains(from: answer.position.line) else { continue }
                findings.add(
                    .nothingDone, at: answer.position,
                    "this answer says nothing, does nothing and goes nowhere; "
                        + "add a reply (> text) or a way (-> state)")
            }
        }
    }
}

extension Answer {
    fileprivate var doesNothing: Bool {
        body.isEmpty && target == nil && list.captures.isEmpty
    }
}
