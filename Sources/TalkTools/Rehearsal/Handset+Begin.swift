internal import Conversation
internal import Talk

extension Handset {
    /// Begins a conversation with the present pair; whoever has opted out is left out, at whichever
    /// number that was.
    ///
    /// - Parameters:
    ///   - beginning: What is begun.
    ///   - cells: The cells, as they are written.
    /// - Returns: What came of it.
    /// - Throws: `Beginning.Mistake` where they do not fit.
    mutating func begin(
        _ beginning: Beginning, with cells: [(name: String, text: String)]
    ) throws(Beginning.Mistake) -> Exchange {
        let values = try dialogue.values(of: cells, for: beginning, now: now)
        let brought = session
        let isLeftOut = refused.keys.contains { $0.from == pair.from }
        let (turn, trace) =
            isLeftOut
            ? (Turn(session: brought), Trace())
            : dialogue.tracedBegin(
                beginning, with: values, session: brought, pair: (pair.from, pair.to),
                sharing: shared, now: now)
        if !isLeftOut { keep(turn.session) }
        return Exchange(
            message: Message(from: pair.from, to: pair.to, body: ""), delivery: .usual,
            session: brought, hasLostCookie: false, now: now,
            decision: isLeftOut ? .silent(.optedOut) : .answer, turn: turn, shared: [:],
            trace: trace, begun: beginning.line(of: cells))
    }
}
