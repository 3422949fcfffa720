internal import Conversation

extension ScriptParser {
    /// What can be said only when the whole file has been read.
    mutating func resolve() {
        if states.states.values.isEmpty, !notes.diagnostics.contains(where: { $0.code == .badName })
        {
            notes.report(
                .unknownLine, at: .beginning,
                "this script has no state; begin with [start] and a line > text")
        }
        checkTargets()
        checkLists()
        checkTables()
        checkArrows()
        checkRepeats()
        checkShared()
        if !states.beginnings.isEmpty { checkBeginnings() }
        checkBegun()
        if settings.peopleFile == nil {
            notes.diagnostics += notes.references.namesNeverFilled(
                values: values.values, shared: shared.values, people: people.people,
                peopleFile: nil,
                &notes.suggestion)
        }
    }

    private mutating func checkTargets() {
        var known: [String]?
        for name in notes.references.targets where !states.states.numbers.contains(name.text) {
            if name.text == "start", !states.states.values.isEmpty { continue }
            let candidates = known ?? states.states.names + ["again", "back", "end"]
            known = candidates
            let hint = notes.suggestion.phrase(for: name.text, among: candidates)
            add(
                .noSuchState, name,
                "no state is called \"\(name.text)\""
                    + (hint.isEmpty ? "; add a heading [\(name.text)]" : hint))
        }
    }

    private mutating func checkLists() {
        var lists: [String]?
        for name in notes.references.lists
        where !words.lists.numbers.contains(name.text) && BuiltInList(rawValue: name.text) == nil {
            let candidates =
                lists ?? words.lists.names.sorted() + BuiltInList.allCases.map(\.rawValue).sorted()
            lists = candidates
            let hint = notes.suggestion.phrase(for: name.text, among: candidates)
            let isTable = isTable(name.text)
            add(
                .noSuchList, name,
                "no word list called \"\(name.text)\""
                    + (isTable
                        ? "; for a row of the list write {x: one of \(name.text)}"
                        : hint.isEmpty ? "; add it below [words]" : hint))
        }
    }

    /// Whether there is a list of the name, of whose rows one can be asked for.
    private func isTable(_ name: String) -> Bool {
        lists.lists.contains { $0.name.text == name }
            || settings.lists.contains { $0.name.text == name }
    }

    /// Lists, of whose rows one is asked for, and their columns.
    private mutating func checkTables() {
        for name in notes.references.tables where !isTable(name.text) {
            let names = lists.lists.map(\.name.text) + settings.lists.map(\.name.text)
            let hint = notes.suggestion.phrase(for: name.text, among: names)
            let isOfWords =
                words.lists.numbers.contains(name.text) || BuiltInList(rawValue: name.text) != nil
            add(
                .noSuchList, name,
                "no list called \"\(name.text)\""
                    + (isOfWords
                        ? "; it is a word list: write {\(name.text)}"
                        : hint.isEmpty
                            ? "; add a heading [list \(name.text)], or the setting "
                                + "\(name.text) = list \(name.text).csv" : hint))
        }
        notes.diagnostics += notes.references.columnsOfNoList
        notes.diagnostics += notes.references.columnsNeverFilled(
            of: { name in
                lists.lists.first { $0.name.text == name }?.columns.map(\.text)
            }, &notes.suggestion)
    }

    private mutating func checkArrows() {
        for name in notes.references.arrows {
            let target = Target(name.text, at: name.position)
            if case .state(let state) = target.place, !states.states.numbers.contains(state) {
                continue
            }
            add(
                .arrowInText, name,
                "this text ends in \"-> \(name.text)\", which would be said; "
                    + "put -> on a line of its own")
        }
    }

    /// What is shared has a name that nothing else has, and belongs to a script with a name.
    private mutating func checkShared() {
        for name in notes.references.shared where shared.values[name.text] == nil {
            let hint = notes.suggestion.phrase(for: name.text, among: shared.values.names)
            add(
                .neverFilled, name,
                "no shared value is called \"\(name.text)\""
                    + (hint.isEmpty ? "; add it below [shared]" : hint))
        }
        let remembers = settings.places["remember"] != nil
        guard remembers || !shared.values.values.isEmpty else { return }
        // It has a store wherever it runs, and that is where rows go.
        notes.diagnostics.removeAll(where: \.isMissingFile)
        if settings.places["name"] == nil {
            notes.report(
                .badSetting, at: .beginning,
                "a script that \(remembers ? "remembers" : "shares") values needs a name, under "
                    + "which they are kept; begin with a line like: name = pool")
        }
        for value in shared.values.values {
            let name = value.name
            if values.values[name.text] != nil {
                add(
                    .givenTwice, name,
                    "\"\(name.text)\" stands below [values], too; delete one of them")
            } else if people.people.hasColumn(name.text) {
                add(
                    .givenTwice, name,
                    "\"\(name.text)\" is a column of people, too; rename one of them")
            }
            if value.text.count > SharedValues.longest {
                add(
                    .badSetting, name,
                    "this value has \(value.text.count) characters; a shared one has at most "
                        + "\(SharedValues.longest)")
            }
        }
        let answers = states.states.values.flatMap(\.answers) + states.anytime
        for capture in answers.flatMap(\.list.captures) where shared.values[capture.name] != nil {
            notes.report(
                .givenTwice, at: capture.position,
                "\"\(capture.name)\" is shared by all who text; ask for another name here, "
                    + "then write: set \(capture.name) = {other}")
        }
    }

    /// Two people with one number, and two tests with one name: only where tests are read, since
    /// a turn looks for the sender's row alone.
    private mutating func checkRepeats() {
        guard readsTests else { return }
        var numbers: Set<PhoneDigits> = []
        for row in people.people.rows where !numbers.insert(people.people.digits(of: row)).inserted
        {
            notes.report(
                .givenTwice, at: row.position,
                "the number \(row.address) is given twice; delete one of the lines")
        }
        for list in lists.lists { checkKeys(of: list) }
        var names: Set<String> = []
        for test in tests.tests where !names.insert(test.name.text).inserted {
            add(
                .givenTwice, test.name,
                "a test is called \"\(test.name.text)\" already; give this one another name")
        }
    }

    private mutating func checkKeys(of list: ScriptList) {
        var lines: [[UInt8]: Int] = [:]
        for row in list.rows {
            let key = String(decoding: row.key, as: UTF8.self)
            guard let first = lines[LookupTable.form(of: key)] else {
                lines[LookupTable.form(of: key)] = row.position.line
                continue
            }
            notes.report(
                .givenTwice, at: row.position,
                "\"\(key)\" is in line \(first) already, as texts are compared; delete one")
        }
    }

    private mutating func add(_ code: Diagnostic.Code, _ name: Name, _ message: String) {
        notes.report(code, at: name.position, message)
    }
}

extension References {
    /// Variables that nothing ever fills, bounds aside: an unset one is none.
    ///
    /// With a people file, that is known when it was read.
    func namesNeverFilled(
        values: NameMap<Script.Value>, shared: NameMap<Script.Value>, people: PeopleSection,
        peopleFile: PeopleFile?,
        _ suggestion: inout Suggestion
    ) -> [Diagnostic] {
        let named = peopleFile?.columns.compactMap(\.self) ?? []
        let columns =
            peopleFile == nil
            ? "" : "; the columns of the people file are \(named.joined(separator: ", "))"
        var candidates: [String]?
        return uses.compactMap { name, use in
            let text = name.text
            if use == .bound || Name.column(text) != nil || filled.contains(text)
                || values.numbers.contains(text)
                || shared.numbers.contains(text)
                || people.hasColumn(text)
                || peopleFile?.hasColumn(text) == true
            {
                return nil
            }
            if candidates == nil {
                let columns = people.columns.map(\.text) + named
                let all = filled.names + values.names + shared.names + columns + Name.alwaysThere
                candidates = Set(all).sorted()
            }
            // What is kept or forgotten is a variable, and no constant.
            let isVariable = use == .kept || use == .forgotten
            let hint = suggestion.phrase(
                for: text, among: isVariable ? filled.names : candidates ?? [])
            return Diagnostic(
                .neverFilled, at: name.position,
                "nothing ever fills {\(text)}"
                    + (hint.isEmpty ? ": no answer, set, add, value or column of people" : hint)
                    + columns)
        }
    }
}
