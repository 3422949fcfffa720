internal import Talk

/// What is missing, and what is there for nothing.
extension Checker {
    /// States and answers with nothing in them (T201), and states without `*` (T202).
    mutating func findNothingDone() {
        let hasAnythingElse = script.anytime.contains { $0.list.takesTheRest }
        for state in script.states {
            let name = state.name.text
            if state.body.isEmpty, state.answers.isEmpty, state.tries == nil,
                !broken.contains(from: state.position.line)
            {
                findings.add(
                    .nothingDone, at: state.position,
                    "the state \"\(name)\" has no lines and no answers; write what it says")
            }
            if !state.answers.isEmpty, !hasAnythingElse,
                !state.answers.contains(where: { $0.list.takesTheRest })
            {
                findings.add(
                    .noAnythingElse, at: state.position,
                    "\"\(name)\" has no answer for anything else; add a line like: "
                        + "< * > Please answer YES or NO.")
            }
        }
        for answers in script.sections {
            for answer in answers where answer.doesNothing {
                guard !broken.contains(from: answer.position.line) else { continue }
                findings.add(
                    .nothingDone, at: answer.position,
                    "this answer says nothing, does nothing and goes nowhere; "
                        + "add a reply (> text) or a way (-> state)")
            }
        }
    }

    /// What is asked for (T301) or written down (T302), and never used.
    mutating func findUnused() {
        var used: Set<String> = ["language"]
        for (name, use) in script.references.uses where use != .forgotten {
            used.insert(Name.variable(of: name.text))
        }
        for answers in script.sections {
            for answer in answers where !broken.contains(line: answer.position.line) {
                for capture in answer.list.captures where !used.contains(capture.name) {
                    findings.add(
                        .neverUsed, at: answer.position,
                        "{\(capture.name)} is asked for and never used; save it, or do not ask")
                }
            }
        }
        for column in script.beginnings.flatMap(\.columns) where !used.contains(column.name) {
            findings.add(
                .neverUsed, at: column.position,
                "{\(column.name)} must be given and is never used; use it, or leave it out")
        }
        for value in script.values.values where !used.contains(value.name.text) {
            findings.add(
                .unusedList, at: value.name.position,
                "the value \"\(value.name.text)\" is never used")
        }
        for value in script.shared.values where !used.contains(value.name.text) {
            findings.add(
                .unusedList, at: value.name.position,
                "the shared value \"\(value.name.text)\" is never used")
        }
        let asked = Set(script.references.tables.map(\.text))
        let lists = script.lists.map(\.name) + script.settings.lists.map(\.name)
        for list in lists
        where !asked.contains(list.text) && !broken.contains(line: list.position.line) {
            findings.add(
                .unusedList, at: list.position, "the list \"\(list.text)\" is never used")
        }
        // After an end every text is compared with `yes` and `no`, so that these are always used.
        let named = Set(script.references.lists.map(\.text)).union(["yes", "no"])
        for list in script.words.values where !named.contains(list.name.text) {
            findings.add(
                .unusedList, at: list.name.position,
                "the word list \"\(list.name.text)\" is never used")
        }
    }

    /// Bounds that nothing ever fills (T203), so that they are none.
    mutating func findUnfilledBounds() {
        for (name, use) in script.references.uses where use == .bound {
            let text = name.text
            guard !script.references.filled.contains(text), script.values[text] == nil,
                script.shared[text] == nil, !script.hasColumn(text)
            else { continue }
            findings.add(
                .maybeUnset, at: name.position,
                "nothing ever fills {\(text)}, so it is no bound; set it, or write a bound like "
                    + "today+14")
        }
    }

    /// Questions without a limit of tries (T300).
    mutating func findQuestions() {
        for state in script.states where state.tries == nil && script.settings.tries == nil {
            let question = state.answers.first { answer in
                !broken.contains(line: answer.position.line)
                    && answer.list.captures.contains { !$0.kind.isChoices }
            }
            guard let question else { continue }
            findings.add(
                .noTries, at: question.position,
                "\"\(state.name.text)\" asks again forever; limit it with: tries 3 -> state")
        }
    }

    /// What people write that the cookie then holds (T304): one setting mends all of them, so the
    /// first is named and the others are counted.
    mutating func findKeptTexts() {
        var places: [(position: SourcePosition, what: String)] = []
        for answers in script.sections {
            for answer in answers where !broken.contains(line: answer.position.line) {
                guard let capture = answer.list.captures.first(where: \.kind.isFreeText) else {
                    continue
                }
                places.append((answer.position, "{\(capture.name)} is a text"))
            }
        }
        for setting in Changes(script.bodies).settings
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
                + "PARLEY_SESSION=sealed; a store holds it in plain, sealed or not\(more)")
    }

    /// Texts that are missing in a language (T206).
    mutating func findUntranslated() {
        let others = script.settings.languages.dropFirst()
        guard !others.isEmpty else { return }
        for body in script.bodies {
            for text in body.texts {
                let missing = others.filter { language in
                    !text.lines.contains { $0.language == language }
                }
                guard let first = missing.first else { continue }
                findings.add(
                    .untranslated, at: text.position,
                    "this text is missing in \(missing.joined(separator: ", ")); "
                        + "write it below, after >\(first)")
            }
        }
    }
}

extension Answer {
    fileprivate var doesNothing: Bool {
        body.isEmpty && target == nil && list.captures.isEmpty
    }
}
