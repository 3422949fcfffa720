import TestSupport
import Testing

@testable import Store

/// Texts with which conversations are begun, and their batches.
struct SentTests {
    private let folder: TemporaryFolder
    private let key = BatchKey(script: "dentist", batch: "remind 2026-05-11")

    init() throws { folder = try TemporaryFolder() }

    private var batch: Batch {
        Batch(key, name: "remind", account: "AC1", receiver: somebody.receiver, began: 900)
    }

    private func runner(_ owner: String, patience: Int = 60_000) -> BatchRunner {
        BatchRunner(key, owner: owner, patience: patience)
    }

    private func line(_ id: String, person: String = "p1", time: Int = 1_000) -> SentLine {
        SentLine(
            id: id, batch: key, name: "remind", pair: somebody, person: person, time: time,
            before: "before")
    }

    private func record(_ line: SentLine) -> Store.Record {
        Store.Record(
            script: "dentist", state: "remind", revision: 1_000, session: "{\"n\":0}",
            message: line.mark, began: 1_000, touched: 1_000, waits: 2_000, expires: 3_000)
    }

    /// Begins where nothing is in the way, and says what was known.
    @discardableResult
    private func begin(
        _ line: SentLine, by owner: String = "one", in store: RecordStore, sharing: String? = nil
    ) throws -> RecordStore.KnownReceiver {
        try store.begin(line, by: runner(owner), sharing: sharing) { known in
            let isFree = known.line == nil && !known.isRefused && known.isOwner
            return (known, isFree ? RecordStore.Beginning(line, record(line)) : nil)
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `a batch has one runner, until that one is dead or gives it up`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        #expect(try store.batch(key) == nil)
        #expect(try store.claim(batch, by: runner("one")) == .taken)
        #expect(try store.claim(batch, by: runner("one")) == .taken)
        #expect(try store.claim(batch, by: runner("two")) == .running)
        #expect(try store.renew(runner("one")))
        #expect(try !store.renew(runner("two")))
        // Whoever waits no time finds everybody dead.
        #expect(try store.claim(batch, by: runner("two", patience: 0)) == .taken)
        #expect(try !store.renew(runner("one")))
        try store.giveUp(runner("one"))
        #expect(try store.claim(batch, by: runner("three")) == .running)
        try store.giveUp(runner("two"))
        #expect(try store.claim(batch, by: runner("three")) == .taken)
        #expect(try store.batch(key) == batch)
    }

    @Test(arguments: Database.Kind.allCases)
    func `a batch keeps its state and its sender`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        #expect(try store.claim(batch, by: runner("one")) == .taken)
        try store.giveUp(runner("one"))
        for other in [
            Batch(key, name: "ask", account: "AC1", receiver: somebody.receiver, began: 950),
            Batch(key, name: "remind", account: "AC1", receiver: "+1", began: 950),
            Batch(key, name: "remind", account: "AC2", receiver: somebody.receiver, began: 950),
        ] {
            #expect(try store.claim(other, by: runner("one")) == .other(batch))
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `what is begun is kept with its conversation, once in a batch`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try store.keep("SM1", sharing: "dentist") { $0.shared = [("seats", "4")] }
        let known = try begin(line("a1"), in: store, sharing: "dentist")
        #expect(known.record?.message == "SM1")
        #expect(known.shared == ["seats": "4"])
        #expect(try store.shared(of: "dentist") == ["seats": "4"])
        #expect(known.line == nil && known.isOwner && !known.isRefused)
        #expect(try store.sent(after: nil) == [line("a1")])
        #expect(try store.records(of: [somebody]) == [record(line("a1"))])
        #expect(SentLine.id(in: record(line("a1")).message) == "a1")
        #expect(SentLine.id(in: "SM1") == nil)

        let again = try begin(line("a2"), in: store)
        #expect(again.line == line("a1"))
        #expect(try store.sent(in: key, after: nil) == [line("a1")])
        #expect(try store.sent(in: key, after: line("a1")).isEmpty)
        let other = BatchKey(script: "dentist", batch: "other")
        #expect(try store.sent(in: other, after: nil).isEmpty)
        #expect(try !begin(line("a3", person: "p2"), by: "two", in: store).isOwner)
    }

    @Test(arguments: Database.Kind.allCases)
    func `a line is tried again under an id of its own`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        try store.begin(line("a2"), by: runner("one"), sharing: nil) { _ in
            ((), RecordStore.Beginning(line("a2"), record(line("a2"))))
        }
        #expect(try store.sent(after: nil) == [line("a2")])
        #expect(try store.renew(line("a2"), by: runner("one"), now: 1_070) == .sends)
        #expect(try store.sent(after: nil).first?.time == 1_070)
        #expect(try store.renew(line("a1"), by: runner("one"), now: 1_080) == .lost)
        #expect(try store.renew(line("a2"), by: runner("two"), now: 1_080) == .lost)
        #expect(try store.note(status: "sent", code: "", sid: "SM7", ofSent: "a2"))
        #expect(try store.renew(line("a2"), by: runner("one"), now: 1_080) == .lost)
    }

    @Test(arguments: Database.Kind.allCases)
    func `whoever opted out at any of the account's numbers is known`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        let elsewhere = Pair(account: "AC1", receiver: "+19", sender: "whatsapp:+14158675308")
        try store.keep("SM1", of: elsewhere) { $0.optOut = .noted(.words, time: 1) }
        #expect(try begin(line("a1"), in: store).isRefused)
        _ = try store.lift(digits: somebody.digits)
        let foreign = Pair(account: "AC2", receiver: "+19", sender: somebody.sender)
        try store.keep("SM2", of: foreign) { $0.optOut = .noted(.words, time: 1) }
        #expect(try !begin(line("a1"), in: store).isRefused)
    }

    @Test(arguments: Database.Kind.allCases)
    func `what came of a text is noted with its conversation`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        try store.settle(line("a1"), now: 1_001) { known, record in
            var settlement = RecordStore.Settlement()
            #expect(record?.message == known.mark)
            var failed = known
            failed.status = .failed
            failed.code = "21610"
            settlement.line = .becomes(failed)
            settlement.record = .goes
            settlement.isRefused = true
            return settlement
        }
        let failed = try #require(try store.sent(after: nil).first)
        #expect(failed.status == .failed && failed.code == "21610")
        #expect(try store.records(of: [somebody]) == [nil])
        #expect(try store.refused(after: nil).map(\.way) == [.twilio])
        // Of a line that is gone nothing is noted.
        try store.settle(failed, now: 1_002) { _, _ in
            var settlement = RecordStore.Settlement()
            settlement.line = .goes
            settlement.record = .becomes(record(failed))
            return settlement
        }
        #expect(try store.sent(after: nil).isEmpty)
        #expect(try store.records(of: [somebody]) == [record(failed)])
        try store.settle(failed, now: 1_003) { _, _ in
            Issue.record("it is gone")
            return RecordStore.Settlement()
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `what Twilio says of a text never goes back`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        // What Twilio says, its code and its id; what is known then.
        let cases: [(String, String, String, SentLine.Status, String)] = [
            ("queued", "", "SM7", .sent, ""),
            ("undelivered", "30003", "SM8", .undelivered, "30003"),
            ("delivered", "", "", .undelivered, "30003"), ("sent", "", "", .undelivered, "30003"),
            ("read", "", "", .read, ""), ("failed", "30001", "", .read, ""),
        ]
        for (word, code, sid, status, known) in cases {
            #expect(try store.note(status: word, code: code, sid: sid, ofSent: "a1"))
            let line = try #require(try store.sent(after: nil).first)
            #expect(line.status == status, "\(word)")
            #expect(line.code == known, "\(word)")
            #expect(line.sid == "SM7")
        }
        #expect(try !store.note(status: "sent", code: "", sid: "SM7", ofSent: "a2"))
    }

    @Test(arguments: Database.Kind.allCases)
    func `who has opted out is noted once, when Twilio first says so`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        func tell(_ status: String, at moment: Int?, _ id: String = "a1") throws -> Bool {
            try store.note(
                status: status, code: moment == nil ? "" : "21610", sid: "SM7", ofSent: id,
                optedOut: moment)
        }
        #expect(try !tell("failed", at: 1_001, "a2"))
        #expect(try tell("sent", at: nil))
        #expect(try store.refused(after: nil) == [])
        #expect(try tell("failed", at: 1_002))
        let refused = Refused(
            account: somebody.account, receiver: somebody.receiver, digits: somebody.digits,
            time: 1_002, way: .twilio)
        #expect(try store.refused(after: nil) == [refused])
        let line = try #require(try store.sent(after: nil).first)
        #expect(line.status == .failed && line.code == "21610" && line.sid == "SM7")
        #expect(try tell("failed", at: 1_003))
        #expect(try store.refused(after: nil) == [refused])
        // It was taken back meanwhile, and the same is told once more.
        #expect(try store.lift(digits: somebody.digits) == 1)
        #expect(try tell("failed", at: 1_004))
        #expect(try store.refused(after: nil) == [])
    }

    @Test(arguments: Database.Kind.allCases)
    func `of who was erased meanwhile no opt-out is noted`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        _ = try store.erase(digits: somebody.digits, person: "p1", now: 1_001)
        #expect(
            try store.note(
                status: "failed", code: "21610", sid: "SM7", ofSent: "a1", optedOut: 1_002))
        #expect(try store.sent(after: nil).map(\.status) == [.failed])
        #expect(try store.refused(after: nil) == [])
    }

    /// Every word of Twilio's, in the order in which a message goes through them.
    private static let words = [
        ["accepted", "scheduled", "queued", "sending", "sent"],
        ["delivered", "undelivered", "failed", "canceled"], ["read"],
    ]

    @Test(arguments: Database.Kind.allCases)
    func `each word of Twilio's goes on from those before it alone`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        let all = Self.words.indices.flatMap { rank in Self.words[rank].map { (rank, $0) } }
        for (old, first) in all {
            for (new, second) in all {
                // As it is when the text leaves.
                try store.settle(line("a1"), now: 1_001) { known, _ in
                    var settlement = RecordStore.Settlement()
                    var fresh = line("a1")
                    fresh.status = known.isOpen ? .unknown : .sending
                    settlement.line = .becomes(fresh)
                    return settlement
                }
                _ = try store.note(status: first, code: "1", sid: "SM7", ofSent: "a1")
                let before = try #require(try store.sent(after: nil).first)
                #expect(before.status == SentLine.Status(ofTwilio: first), "\(first)")
                #expect(before.code == "1" && before.before.isEmpty)
                _ = try store.note(status: second, code: "2", sid: "SM8", ofSent: "a1")
                let after = try #require(try store.sent(after: nil).first)
                let word = new > old ? second : first
                #expect(after.status == SentLine.Status(ofTwilio: word), "\(first), \(second)")
                #expect(after.code == (new > old ? "2" : "1") && after.sid == "SM7")
            }
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `a lost text gets a message that no other text has`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        // The same person in three batches; of the first Twilio told its message's id.
        let keys = ["one", "two", "three"].map { BatchKey(script: "dentist", batch: $0) }
        let lines = keys.map { key in
            SentLine(
                id: key.batch, batch: key, name: "remind", pair: somebody, person: "p1",
                time: 1_000, before: "before")
        }
        for line in lines {
            let runner = BatchRunner(line.batch, owner: "o", patience: 60_000)
            let batch = Batch(
                line.batch, name: "remind", account: "AC1", receiver: somebody.receiver, began: 1)
            _ = try store.claim(batch, by: runner)
            try store.begin(line, by: runner, sharing: nil) { _ in
                ((), RecordStore.Beginning(line, record(line)))
            }
        }
        #expect(try store.note(status: "sent", code: "", sid: "SM1", ofSent: "one"))
        #expect(try !store.find(lines[1], among: ["SM1"]))
        #expect(try !store.find(lines[1], among: []))
        #expect(try store.find(lines[1], among: ["SM1", "SM2"]))
        #expect(try !store.find(lines[2], among: ["SM1", "SM2"]))
        let known = try store.sent(after: nil).map { "\($0.id) \($0.status) \($0.sid)" }
        #expect(known.sorted() == ["one sent SM1", "three sending ", "two sent SM2"])
        #expect(try store.sent(in: keys[1], after: nil).first?.before == "")
        // Twilio has told of it meanwhile.
        #expect(try store.note(status: "delivered", code: "", sid: "SM3", ofSent: "three"))
        #expect(try store.find(lines[2], among: ["SM1"]))
        #expect(try store.sent(in: keys[2], after: nil).map(\.sid) == ["SM3"])
        // There is no such line any more.
        #expect(try !store.find(line("a9"), among: ["SM9"]))
    }

    @Test(arguments: Database.Kind.allCases)
    func `a text that Twilio has under no known id counts as one of the messages`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        let other = BatchRunner(BatchKey(script: "b", batch: "b"), owner: "o", patience: 60_000)
        let lost = SentLine(
            id: "a2", batch: other.batch, name: "remind", pair: somebody, person: "p1", time: 999)
        try store.begin(lost, by: other, sharing: nil) { _ in
            ((), RecordStore.Beginning(lost, record(lost)))
        }
        #expect(try store.note(status: "sent", code: "", sid: "", ofSent: "a1"))
        #expect(try !store.find(lost, among: ["SM1"]))
        #expect(try store.find(lost, among: ["SM1", "SM2"]))
        let found = try #require(try store.sent(in: other.batch, after: nil).first)
        #expect(found.status == .sent && found.sid.isEmpty)
    }

    @Test(arguments: Database.Kind.allCases)
    func `whoever is erased while a text waits to be tried again gets none`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        _ = try store.erase(digits: somebody.digits, person: "p1", now: 2_000)
        #expect(try store.renew(line("a1"), by: runner("one"), now: 2_001) == .erased)
    }

    @Test(arguments: Database.Kind.allCases)
    func `the first answer is noted, once`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        for (id, time) in [("SM1", 1_100), ("SM2", 1_200)] {
            try store.keep(id) { changes in
                changes.line?.time = time
                changes.answered = "a1"
            }
        }
        #expect(try store.sent(after: nil).first?.answered == 1_100)
    }

    @Test(arguments: Database.Kind.allCases)
    func `an erased number leaves its line, so that the batch stays whole`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1"), in: store)
        let erased = try store.erase(digits: somebody.digits, person: "p1", now: 2_000)
        #expect(erased.sent == 1)
        let left = try #require(try store.sent(after: nil).first)
        #expect(left.pair.sender.isEmpty && left.before.isEmpty && left.person == "p1")
        #expect(try store.erase(digits: somebody.digits, person: "p1", now: 2_000).sent == 0)
        #expect(try begin(line("a2"), in: store).line == left)
    }

    @Test(arguments: Database.Kind.allCases)
    func `lines and batches are kept for 40 days at least`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        _ = try store.claim(batch, by: runner("one"))
        try begin(line("a1", time: 1_000_000), in: store)
        for (days, seconds, left) in [
            (30, 40 * 86_400, 1), (50, 50 * 86_400, 1), (30, 40 * 86_400 + 1, 0),
        ] {
            let retention = RecordStore.Retention(
                days: days, cookieLifetime: 60, now: 1_000_000 + seconds)
            _ = try store.sweepAll(retention)
            #expect(try store.sent(after: nil).count == left, "\(days)")
        }
        #expect(try store.batch(key) == batch)
        _ = try store.sweepAll(RecordStore.Retention(days: 1, cookieLifetime: 60, now: 1 << 40))
        #expect(try store.batch(key) == nil)
    }
}
