internal import Talk

extension Script {
    /// What is asked for (T301) or written down (T302), and never used.
    func findUnused(_ broken: BrokenParts, _ findings: inout DiagnosticList) {
        var used: Set<String> = ["language"]
        for (name, use) in references.uses where use != .forgotten { used.insert(name.text) }
        for answers in sections {
            for answer in answers where !broken.contains(line: answer.position.line) {
                for capture in answer.list.captures where !used.contains(capture.name) {
                    findings.add(
                        .neverUsed, at: answer.position,
                        "{\(capture.name)} is asked for and never used; save it, or do not ask")
                }
            }
        }
        for value in values.values where !used.contains(value.name.text) {
            findings.add(
                .unusedList, at: value.name.position,
                "the value \"\(value.name.text)\" is never used")
        }
        // After an end every text is compared with `yes` and `no`, so that these are always used.
        let named = Set(references.lists.map(\.text)).union(["yes", "no"])
        for list in words.values where !named.contains(list.name.text) {
            findings.add(
                .unusedList, at: list.name.position,
                "the word list \"\(list.name.text)\" is never used")
        }
    }

    /// Questions without a limit of tries (T300), and texts in the cookie (T304).
    func findQuestions(_ broken: BrokenParts, _ findings: inout DiagnosticList) {
        for state in states where state.tries == nil && settings.tries == nil {
            let question = state.answers.first { answer in
                !broken.contains(line: answer.position.line)
                    && answer.list.captures.contains { !$0.kind.isChoices }
            }
            guard let question else { continue }
            findings.add(
                .noTries, at: question.position,
                "\"\(state.name.text)\" asks again for ever; limit it with: tries 3 -> state")
        }
        findKeptTexts(broken, &findings)
    }

    /// What people write that the cookie then holds (T304): one setting mends all of them, so the
    /// first is named and the others are counted.
    private func findKeptTexts(_ broken: BrokenParts, _ findings: inout DiagnosticList) {
        var places: [(position: SourcePosition, what: String)] = []
        for answers in sections {
            for answer in answers where !broken.contains(line: answer.position.line) {
                guard let capture = answer.list.captures.first(where: \.kind.isFreeText) else {
                    continue
                }
                places.append((answer.position, "{\(capture.name)} is a text"))
            }
        }
        for setting in Changes(bodies).settings
        where setting.template.places.contains(where: { $0.name.text == "body" }) {
            places.append((setting.position, "{\(setting.name.text)} is set from {body}"))
        }
        let ordered = places.sorted { $0.position < $1.position }
        guard let first = ordered.first else { return }
        let more =
            switch ordered.count - 1 {
            case 0: ""
            case 1: "; there is one more below"
            case let count: "; there are \(count) more below"
            }
        findings.add(
            .textInCookie, at: first.position,
            "\(first.what), so the cookie holds what people write; consider "
                + "PARLEY_SESSION=sealed\(more)")
    }
}
