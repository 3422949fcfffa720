internal import Talk

extension DataFlow: FlowAnalysis {
    func join(_ other: NameSet, into set: inout NameSet) { _ = set.meet(other) }

    mutating func assume(_ assumption: Assumption, _ set: inout NameSet) {
        switch assumption {
        case .holds(let condition?):
            use(condition, set)
            believe(condition, holds: true, &set)
        case .fails(let condition?): believe(condition, holds: false, &set)
        case .holds(nil), .fails(nil), .noneHeld: break
        }
    }

    mutating func choose(_ choice: Choice, _ set: inout NameSet) -> Bool {
        for branch in choice.branches { budget -= set.size + branch.body.count }
        if let otherwise = choice.otherwise { budget -= set.size + otherwise.count }
        return follow(choice, &set)
    }

    mutating func go(_ target: Target, _ set: inout NameSet) { go(target, set, context) }

    mutating func say(_ text: Text, _ set: inout NameSet) {
        guard isReporting else { return }
        for line in text.lines { use(line.template, set) }
    }

    mutating func set(
        _ name: Name, to template: Template, at position: SourcePosition, _ set: inout NameSet
    ) {
        guard !isSayingAgain else { return }
        use(template, set)
        guard let number = numbers[name.text] else { return }
        if template.isEmpty { set.remove(number) } else { set.insert(number) }
    }

    mutating func add(
        _ addend: Addend, to name: Name, at position: SourcePosition, _ set: inout NameSet
    ) {
        guard !isSayingAgain else { return }
        for case .variable(let factor) in addend.factors { use(factor, set) }
        insert(name, &set)
    }

    mutating func forget(_ names: [Name], _ set: inout NameSet) {
        guard !isSayingAgain else { return }
        for name in names { if let number = numbers[name.text] { set.remove(number) } }
    }

    // An empty cell is as good as any, and so is a gap in what staff read.
    mutating func save(_ names: [Name], _ set: inout NameSet) {}
    mutating func tell(_ name: Name, _ template: Template, _ set: inout NameSet) {}
}

extension DataFlow {
    private mutating func use(_ name: Name, _ set: NameSet) {
        let variable = Name.variable(of: name.text)
        guard isReporting, let number = numbers[variable], !set.contains(number) else { return }
        let what = variable == name.text ? "it" : variable
        findings.add(
            .maybeUnset, at: name.position,
            "{\(name.text)} is used on a path on which nothing has set \(what); "
                + "ask for it before, or write {\(name.text)|or ...}")
    }

    private mutating func use(_ template: Template, _ set: NameSet) {
        guard isReporting else { return }
        for place in template.places {
            let hasFallback = place.filters.contains { filter in
                if case .fallback = filter { return true }
                return false
            }
            if !hasFallback { use(place.name, set) }
        }
    }

    /// A variable that is a bound: one that is not set is none.
    mutating func bound(_ name: Name, _ set: NameSet) {
        guard isReporting, let number = numbers[name.text], !set.contains(number) else { return }
        findings.add(
            .maybeUnset, at: name.position,
            "{\(name.text)} is a bound on a path on which nothing has set it, and there is none "
                + "then; ask for it before, or set it")
    }

    /// The variables that a condition uses: what stands before in its line is believed.
    mutating func use(_ condition: Condition, _ set: NameSet) {
        guard isReporting else { return }
        var set = set
        for part in condition.parts {
            switch part.test {
            case .known, .first, .open, .isSet: break
            case .equals(let name, let template), .has(let name, let template):
                use(name, set)
                use(template, set)
            case .isOneOf(let name, _): use(name, set)
            case .compares(let name, _, let operand):
                use(name, set)
                if case .variable(let other) = operand { use(other, set) }
            }
            believe(part, holds: condition.junction == .and, &set)
        }
    }

    /// What is set where a condition holds, or where it does not.
    func believe(_ condition: Condition, holds: Bool, _ set: inout NameSet) {
        guard condition.parts.count == 1 || holds && condition.junction == .and else { return }
        for part in condition.parts { believe(part, holds: holds, &set) }
    }

    private func believe(_ part: Condition.Part, holds: Bool, _ set: inout NameSet) {
        guard holds != part.isNegated else { return }
        switch part.test {
        case .known, .first, .open: break
        case .isSet(let name), .isOneOf(let name, _): insert(name, &set)
        case .equals(let name, let template), .has(let name, let template):
            if let text = template.constant, !text.isEmpty { insert(name, &set) }
        case .compares(let name, _, let operand):
            insert(name, &set)
            if case .variable(let other) = operand { insert(other, &set) }
        }
    }

    private func insert(_ name: Name, _ set: inout NameSet) {
        // Of a column that has a value, the row is known.
        if let number = numbers[Name.variable(of: name.text)] { set.insert(number) }
    }
}

extension AnswerList {
    /// The variables that are captured whichever entry matches.
    var alwaysCaptured: [String] {
        guard let first = entries.first else { return [] }
        var names = Self.names(first)
        for entry in entries.dropFirst() where !names.isEmpty {
            let others = Self.names(entry)
            names.removeAll { !others.contains($0) }
        }
        return names
    }

    private static func names(_ entry: Entry) -> [String] {
        entry.captures.map(\.name)
    }
}
