// What can be said of beginnings only when the whole file has been read.
extension ScriptParser {
    /// Somebody may text first, and what all share is given by nobody.
    mutating func checkBeginnings() {
        let names = states.states.names
        if !names.isEmpty, names.allSatisfy({ states.beginnings.enter($0) }) {
            notes.report(
                .noSuchState, at: .beginning,
                "nothing is said to whoever texts first: a state that begins with [begin] is "
                    + "entered from outside; add a heading [start]")
        }
        for column in states.beginnings.flatMap(\.columns)
        where shared.values[column.name] != nil {
            notes.report(
                .givenTwice, at: column.position,
                "\"\(column.name)\" is shared by all who text; give this column another name")
        }
    }

    /// What tests begin, and with what (T125); whether the values fit is asked when lists are there.
    mutating func checkBegun() {
        for test in tests.tests {
            for step in test.steps {
                guard case .begin(let name, let cells, _) = step.action else { continue }
                check(name, cells, at: step.position)
            }
        }
    }

    private mutating func check(_ name: Name, _ cells: String, at position: SourcePosition) {
        guard let beginning = states.beginnings.first(where: { $0.state.text == name.text }) else {
            let isState = states.states[name.text] != nil
            let hint = notes.suggestion.phrase(
                for: name.text, among: states.beginnings.map(\.state.text))
            return notes.report(
                .badBeginning, at: name.position,
                isState
                    ? "the state \"\(name.text)\" is not begun from outside; write its heading "
                        + "like [begin \(name.text): day date]"
                    : "nothing that may be begun is called \"\(name.text)\""
                        + (hint.isEmpty ? "; add a heading [begin \(name.text)]" : hint))
        }
        do throws(Beginning.Mistake) {
            let given = try beginning.cells(in: cells)
            let missing = beginning.columns.first { column in
                !given.contains { $0.name == column.name }
            }
            if let missing { throw .missing(column: missing.name) }
        } catch {
            notes.report(.badBeginning, at: position, error.description)
        }
    }
}
