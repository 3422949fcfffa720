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

    @Test(arguments: [
        ("30005", "the number is not in use (Twilio 30005)"),
        ("21614", "it is no mobile number (Twilio 21614)"), ("63016", "Twilio 63016"),
        ("", "no reason"), ("x1", "Twilio x1"),
    ])
    func `a code of Twilio's is said in words`(_ code: String, _ words: String) {
        #expect(DeliveryFailure.reason(code) == words)
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

    /// Another process, which has the batch since, does not know what came of it.
    @Test func `an answer counts where its line was called unknown meanwhile`() throws {
        let (line, known) = try begin("a1")
        try settle(line, .unknown)
        try settle(line, .takenBack(to: known))
        let taken = (lines: try store.sent(after: nil), records: try store.records(of: [pair]))
        #expect(taken.lines.isEmpty && taken.records == [nil])
        let (next, _) = try begin("a2")
        try settle(next, .unknown)
        try settle(next, .failed(code: 21610, isOptOut: true))
        let failed = (lines: try store.sent(after: nil), records: try store.records(of: [pair]))
        #expect(failed.lines.map(\.status) == [.failed] && failed.records == [nil])
        let refused = try store.refused(after: nil)
        #expect(refused.count == 1)
    }

    @Test func `an answer does nothing once there is another text`() throws {
        let (line, known) = try begin("a1")
        try settle(line, .unknown)
        _ = try begin("a2")
        let before = (lines: try store.sent(after: nil), records: try store.records(of: [pair]))
        for outcome in [SentOutcome.takenBack(to: known), .failed(code: 21614, isOptOut: false)] {
            try settle(line, outcome)
            let after = (lines: try store.sent(after: nil), records: try store.records(of: [pair]))
            #expect(after.lines == before.lines && after.records == before.records)
        }
    }

    @Test func `what was erased meanwhile comes back with no answer`() throws {
        let (first, _) = try begin("a1")
        try settle(first, .unknown)
        let (second, known) = try begin("a2")
        let erased = try store.erase(digits: pair.digits, person: "p", now: 2)
        #expect(erased.sent == 1)
        try settle(second, .takenBack(to: known))
        let lines = try store.sent(after: nil)
        let records = try store.records(of: [pair])
        #expect(lines.map(\.id) == ["a1"])
        #expect(lines.map(\.status) == [.unknown])
        #expect(lines.allSatisfy { $0.isErased && $0.before.isEmpty })
        #expect(records.map { $0?.session } == [""])

        let (third, _) = try begin("a3")
        _ = try store.erase(digits: pair.digits, person: "p", now: 3)
        try settle(third, .failed(code: 21614, isOptOut: false))
        let failed = try store.sent(after: nil)
        #expect(failed.map(\.status) == [.failed] && failed.allSatisfy(\.isErased))
        #expect(try store.records(of: [pair]).map { $0?.session } == [""])
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
