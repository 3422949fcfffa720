import Store
import Testing

@testable import Parley

/// What is kept of what came of a text.
struct SentOutcomeTests {
    private let key = BatchKey(script: "dentist", batch: "today")
    private let pair = Pair(
        account: "AC00000000000000000000000000000001", receiver: "+15005550006",
        sender: "+14158675308")
    private let store: RecordStore

    init() throws { store = try RecordStore(.memory, makes: true) }

    /// A text that is on its way, and what was known before.
    private func begin(
        _ id: String
    ) throws -> (line: SentLine, known: RecordStore.KnownReceiver) {
        let runner = BatchRunner(key, owner: "o", patience: 60_000)
        let batch = Batch(
            key, name: "remind", account: pair.account, receiver: pair.receiver, began: 1)
        #expect(try store.claim(batch, by: runner) == .taken)
        let line = SentLine(
            id: id, batch: key, name: "remind", pair: pair, person: "p", time: 1)
        let record = Record(
            script: "dentist", state: "remind", revision: 1, session: "{\"n\":0}",
            message: line.mark, began: 1, touched: 1, waits: 2, expires: 3)
        let known = try store.begin(line, by: runner, sharing: nil) { known in
            (known, RecordStore.Beginning(line, record))
        }
        return (line, known)
    }

    private func settle(_ line: SentLine, _ outcome: SentOutcome) throws {
        try store.settle(line, now: 2) { known, record in
            RecordStore.Settlement(outcome, known, record)
        }
    }

    @Test func `what is taken back was never begun`() throws {
        let (line, known) = try begin("a1")
        try settle(line, .takenBack(to: known))
        let lines = try store.sent(after: nil)
        let records = try store.records(of: [pair])
        #expect(lines.isEmpty)
        #expect(records == [nil])
    }

    @Test func `an unknown text keeps its conversation when the next one is taken back`() throws {
        let (first, _) = try begin("a1")
        try settle(first, .unknown)
        let lines = try store.sent(after: nil)
        let records = try store.records(of: [pair])
        let (second, known) = try begin("a2")
        try settle(second, .takenBack(to: known))
        let linesAfter = try store.sent(after: nil)
        let recordsAfter = try store.records(of: [pair])
        #expect(lines.map(\.id) == ["a1"])
        #expect(linesAfter == lines)
        #expect(recordsAfter == records)
    }

    @Test(arguments: [SentOutcome.sent(sid: nil), .unknown])
    func `what Twilio told before its answer came stays`(_ outcome: SentOutcome) throws {
        let (line, _) = try begin("a1")
        let isNoted = try store.note(status: "delivered", code: "", sid: "SM7", ofSent: "a1")
        try settle(line, outcome)
        let left = try store.sent(after: nil)
        #expect(isNoted)
        #expect(left.map(\.status) == [.delivered])
        #expect(left.map(\.sid) == ["SM7"])
    }
}
