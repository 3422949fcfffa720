internal import Conversation

/// A conversation whose first text is ours.
extension TurnRun {
    /// Enters the state of a beginning, with a session of its own.
    ///
    /// - Parameters:
    ///   - beginning: What is begun.
    ///   - values: What it is begun with.
    /// - Returns: What came of it.
    mutating func begin(_ beginning: Beginning, with values: Beginning.Values) -> Turn {
        let window = (start: session.windowStart, count: session.windowCount)
        restoreSession()
        let known = session
        session = Session(after: known)
        session.script = script.sessionName
        session.count = known.count
        session.variables = kept(known.variables)
        if let name = values.name { set(Self.begunName, name) }
        if let language = values.language { set("language", language) }
        for column in values.columns { set(column.name, column.value) }
        (waiting, trail) = (nil, [])
        if let state = script.index(named: beginning.state.text) { walk(to: state) }
        var turn = finish(asked: nil)
        // What nobody asked for takes nothing of what the person may be answered.
        turn.session?.windowStart = window.start
        turn.session?.windowCount = window.count
        return turn
    }

    /// The variable that holds the name that a beginning gave: no script can set it.
    private static let begunName = "caller"

    /// The name that a beginning gave; nil where none did.
    var nameOfBegun: String? {
        script.beginnings.isEmpty ? nil : session.variables[Self.begunName]
    }
}
