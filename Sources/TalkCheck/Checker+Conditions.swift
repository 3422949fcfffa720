internal import Bytes
internal import Talk

extension Checker {
    /// Conditions that never hold, or always, by their words (T121).
    mutating func findCertainConditions() {
        let values = PossibleValues(script, broken)
        for condition in script.conditions {
            for part in condition.parts {
                let found: (name: Name, problem: String?)
                switch part.test {
                case .equals(let name, let template):
                    found = (
                        name, template.constant.flatMap { values.problem(of: name.text, is: $0) }
                    )
                case .has(let name, let template):
                    found = (
                        name, template.constant.flatMap { values.problem(of: name.text, has: $0) }
                    )
                default: continue
                }
                guard let problem = found.problem else { continue }
                let verdict = part.isNegated ? "always holds" : "never holds"
                findings.add(
                    .certainCondition, at: found.name.position, "this \(verdict): \(problem)")
            }
        }
    }
}

/// Which values the variables of a script can have.
private struct PossibleValues {
    private let script: Script
    /// The kinds of the captures that fill a variable; none where something else does, too.
    private var kinds: [String: [any AnswerKind]] = [:]
    /// What `set` stores in it, as it is written.
    private var constants: [String: [String]] = [:]
    /// Variables that can have any value.
    private var unknown: Set<String> = []

    init(_ script: Script, _ broken: BrokenParts) {
        self.script = script
        for answers in script.sections {
            for answer in answers {
                for capture in answer.list.captures {
                    kinds[capture.name, default: []].append(capture.kind)
                    // A kind that is not understood may be any.
                    if broken.contains(line: answer.position.line) { unknown.insert(capture.name) }
                }
            }
        }
        for column in script.beginnings.flatMap(\.columns) {
            kinds[column.name, default: []].append(column.kind)
            if broken.contains(line: column.position.line) { unknown.insert(column.name) }
        }
        let changes = Changes(script.bodies)
        for setting in changes.settings {
            if let text = setting.template.constant {
                constants[setting.name.text, default: []].append(text)
            } else {
                unknown.insert(setting.name.text)
            }
        }
        for addition in changes.additions { unknown.insert(addition.name.text) }
    }

    /// Why a variable can never have a value; nil where it can, or nobody knows.
    func problem(of name: String, is value: String) -> String? {
        if Name.alwaysThere.contains(name) { return problem(ofGiven: name, is: value) }
        if let (variable, column) = Name.column(name) {
            return problem(ofColumn: column, of: variable, is: value)
        }
        guard let kinds = knownKinds(of: name) else { return nil }
        // Several choices are one value, in many orders of words.
        if kinds.contains(where: \.takesSeveral) { return nil }
        let wanted = Normalised(Array(value.utf8)).bytes
        let texts = (constants[name] ?? []) + kinds.flatMap { $0.choices(in: script) }
        if texts.contains(where: { Normalised(Array($0.utf8)).bytes == wanted }) { return nil }
        var example: String?
        let lists = kinds.compactMap(\.rowsOf)
        for list in lists {
            guard let table = table(list), !table.contains(value) else { return nil }
        }
        for kind in kinds where !kind.isChoices && kind.rowsOf == nil {
            guard !kind.canBe(value), let known = kind.example else { return nil }
            example = known
        }
        if let example { return "{\(name)} is \(example), not \"\(value)\"" }
        if let list = lists.first {
            let keys = table(list)?.rows.map(\.key) ?? []
            return "no row of \(list.text) has the key \"\(value)\""
                + (Nearest.suggestion(for: value, among: keys) ?? "")
        }
        let list = Self.listed(texts)
        let hint = Nearest.suggestion(for: value, among: texts) ?? "; it is one of \(list)"
        return "{\(name)} is never \"\(value)\"\(hint)"
    }

    /// Why none of a variable's values can ever be one; nil where one can, or nobody knows.
    func problem(of name: String, has value: String) -> String? {
        guard let kinds = knownKinds(of: name),
            kinds.allSatisfy({ $0.isChoices || $0.takesSeveral })
        else { return nil }
        let wanted = Normalised(Array(value.utf8)).bytes
        let texts = ((constants[name] ?? []) + kinds.flatMap { $0.choices(in: script) })
            .flatMap { $0.split(separator: ",").map(String.init) }
        if texts.contains(where: { Normalised(Array($0.utf8)).bytes == wanted }) { return nil }
        let hint =
            value.contains(",")
            ? "; ask for one at a time: \(name) has … and \(name) has …"
            : Nearest.suggestion(for: value, among: texts)
                ?? "; it has some of \(Self.listed(texts))"
        return "{\(name)} never has \"\(value)\"\(hint)"
    }

    /// Values, each once: several questions may take the same.
    private static func listed(_ texts: [String]) -> String {
        var known: Set<String> = []
        return texts.filter { known.insert($0).inserted }.joined(separator: ", ")
    }

    /// The kinds that fill a variable; nil where something else may, too.
    private func knownKinds(of name: String) -> [any AnswerKind]? {
        guard !unknown.contains(name), !script.hasColumn(name), script.values[name] == nil,
            script.shared[name] == nil
        else { return nil }
        return kinds[name]
    }

    /// A list that stands in the script: what a file has may change at any time.
    private func table(_ list: Name) -> LookupTable? {
        script.lists.contains { $0.name.text == list.text } ? script.table(named: list.text) : nil
    }

    /// The same of a column of a list.
    private func problem(
        ofColumn column: String, of variable: String, is value: String
    ) -> String? {
        guard let list = script.references.list(of: variable), let table = table(list),
            let index = table.columns.firstIndex(of: column)
        else { return nil }
        let cells = table.rows.compactMap {
            $0.cells.indices.contains(index) ? $0.cells[index] : nil
        }
        let wanted = Normalised(Array(value.utf8)).bytes
        let canBe = cells.contains { cell in
            let bytes = Array(cell.utf8)
            // A day has more ways to be written: a weekday, today.
            return CivilDate(bytes) != nil || CivilTime(bytes) != nil
                || Normalised(bytes).bytes == wanted
        }
        guard !canBe else { return nil }
        return "no row of \(list.text) has the \(column) \"\(value)\""
            + (Nearest.suggestion(for: value, among: Set(cells).sorted()) ?? "")
    }

    /// The same of what always exists.
    private func problem(ofGiven name: String, is value: String) -> String? {
        let bytes = Array(value.utf8)
        switch name {
        case "now":
            return CivilMoment(bytes) == nil
                ? "{now} is a day and a time; write today is \(value) for a day, or compare it: "
                    + "now > 12:00" : nil
        case "today":
            let isDay =
                Weekday(named: bytes) != nil || CivilDate(bytes) != nil || value == "today"
            return isDay ? nil : "{today} is a date like 2026-05-12, or a weekday"
        case "count", "tries":
            return Decimal(bytes) == nil ? "{\(name)} is a number" : nil
        case "language":
            return script.settings.languages.contains(value)
                ? nil
                : "{language} is one of \(script.settings.languages.joined(separator: ", "))"
        default: return nil
        }
    }
}

extension AnswerKind {
    /// The values of choices and of some of them; none of another kind.
    fileprivate func choices(in script: Script) -> [String] {
        guard let choices = self as? ChoicesKind else { return elements(in: script.source) }
        return choices.words.filter(\.isValue).map {
            String(decoding: script.source[$0.value], as: UTF8.self)
        }
    }
}

extension Script {
    /// Every condition, in the order of the file by section: of answers and of `when` lines.
    fileprivate var conditions: [Condition] {
        var scan = Conditions()
        for answers in sections {
            for answer in answers {
                if let condition = answer.condition { scan.conditions.append(condition) }
            }
        }
        for body in bodies { scan.scan(body) }
        return scan.conditions
    }
}

private struct Conditions: StatementScan {
    var conditions: [Condition] = []

    mutating func choose(_ choice: Choice, _ nothing: inout Void) -> Bool {
        for branch in choice.branches {
            if let condition = branch.condition { conditions.append(condition) }
            scan(branch.body)
        }
        if let otherwise = choice.otherwise { scan(otherwise) }
        return true
    }
}
