import TestSupport
import Testing

@testable import Store

/// What stays, what goes, and how long lists are read.
struct KeepingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func pair(_ number: Int) -> Pair {
        Pair(account: "AC1", receiver: "+15005550006", sender: "+1415867\(5_000 + number)")
    }

    @Test(arguments: Database.Kind.allCases)
    func `lists longer than a page are read to their end`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        try store.keep("SM0") { $0.rows = (0..<1_203).map { "{\"n\":\"\($0)\"}" } }
        var rows: [RecordStore.Answer] = []
        var pages = 0
        while true {
            let page = try store.answers(after: rows.last)
            rows += page
            pages += 1
            guard page.count == RecordStore.pageCount else { break }
        }
        #expect(pages == 3)
        #expect(rows.map(\.row) == Array(0..<1_203))
        #expect(rows[7].columns == "{\"n\":\"7\"}")
        #expect(rows[7].pair == somebody)
        #expect(rows[7].time == 1_000)
        #expect(rows[7].script == "pool")
    }

    @Test(arguments: Database.Kind.allCases)
    func `conversations are listed, those that were only looked at are not`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        for number in [3, 1, 2] { try store.keep("SM\(number)", of: pair(number)) }
        _ = try store.look(at: pair(4))
        let list = try store.conversations(after: nil)
        #expect(list.map(\.pair) == [pair(1), pair(2), pair(3)])
        #expect(list.map(\.record.message) == ["SM1", "SM2", "SM3"])
        #expect(try store.conversations(after: pair(2)).map(\.pair) == [pair(3)])
    }

    @Test(arguments: Database.Kind.allCases)
    func `a sweep removes what is over, and nothing else`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        let store = database.store
        let day = 86_400
        let now = 100 * day
        // Days since the last message, days until it expires, the session, whether it stays.
        let cases: [(Int, Int, String, Bool)] = [
            (31, -27, "s", false), (29, -25, "s", true), (31, 300, "s", true),
            (40, -1, "s", false), (1, 1, "", false), (0, 0, "", true),
        ]
        for (number, (ago, until, session, _)) in cases.enumerated() {
            try store.keep("SM\(number)", of: pair(number)) { changes in
                let time = now - ago * day
                changes.line?.time = time
                changes.record?.touched = time
                changes.record?.expires = now + until * day
                changes.record?.session = session
                changes.rows = ["row"]
                changes.shared = []
                changes.notUnderstood = "what"
                changes.optOut = .noted(.words, time: time)
            }
        }
        let counts = try store.sweepAll(
            RecordStore.Retention(days: 30, cookieLifetime: 14_700, now: now))
        #expect(
            counts.map(\.table) == [
                "conversations", "stored replies", "journal", "texts not understood",
                "first texts", "batches",
            ])
        #expect(counts.map(\.count) == [3, 2, 3, 3, 0, 0])
        let left = try store.conversations(after: nil)
        #expect(left.map(\.pair) == cases.indices.filter { cases[$0].3 }.map(pair))
        #expect(left.map(\.record.reply) == ["", "", "<Response/>"])
        #expect(try store.answers(after: nil).count == cases.count)
        #expect(try store.refused(after: nil).count == cases.count)
        #expect(try store.check().swept == now)
    }

    @Test(arguments: Database.Kind.allCases)
    func `a sweep of all goes on behind a page`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        try fill(database, count: 1_201)
        let counts = try database.store.sweepAll(
            RecordStore.Retention(days: 1, cookieLifetime: 60, now: 1_000_000))
        #expect(counts.map(\.count) == [0, 0, 1_201, 0, 0, 0])
        #expect(try database.run("SELECT count(*) FROM turn") == [["0"]])
    }

    /// Lines of the journal from long ago.
    private func fill(_ database: Database, count: Int) throws {
        try database.store.write(
            (0..<count).map { number in
                Query("INSERT INTO turn (id, time) VALUES ($1, 5)", [.text("SM\(number)")])
            })
    }

    @Test(arguments: Database.Kind.allCases)
    func `behind a reply some is swept once an hour, and soon again where there is more`(
        _ kind: Database.Kind
    ) throws {
        let database = try Database(kind, in: folder)
        try fill(database, count: 450)
        // Seconds after the first sweep, and what is left in the journal then.
        for (time, left) in [(0, 250), (59, 250), (61, 50), (122, 0), (190, 0)] {
            try database.store.sweepSome(
                RecordStore.Retention(days: 1, cookieLifetime: 60, now: 1_000_000 + time))
            #expect(try database.run("SELECT count(*) FROM turn") == [["\(left)"]])
        }
        try fill(database, count: 3)
        for (time, left) in [(3_700, 3), (3_723, 0)] {
            try database.store.sweepSome(
                RecordStore.Retention(days: 1, cookieLifetime: 60, now: 1_000_000 + time))
            #expect(try database.run("SELECT count(*) FROM turn") == [["\(left)"]])
        }
        #expect(try database.store.look().swept == 1_003_723)
    }

    @Test(arguments: Database.Kind.allCases)
    func `no SELECT of a sweep looks at more than a page`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        let store = database.store
        try fill(database, count: 1_203)
        // Only the last one by key is due.
        try database.run("UPDATE turn SET time = 2000000 WHERE id <> 'SM999'")
        let counts = try store.sweepAll(
            RecordStore.Retention(days: 1, cookieLifetime: 60, now: 1_000_000))
        #expect(counts.map(\.count) == [0, 0, 1, 0, 0, 0])
        for task in RecordStore.tasks(RecordStore.Retention(days: 1, cookieLifetime: 60, now: 9)) {
            let sql = task.page(after: nil).sql
            // What is due is a column, so that LIMIT bounds what is looked at.
            #expect(sql.contains("CASE WHEN") && sql.hasSuffix("LIMIT 500"))
            #expect(!sql.split(separator: " WHERE ")[1].contains("AND"), "\(sql)")
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `opt-outs are taken back by the number's digits`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        for number in 0..<3 {
            try store.keep("SM\(number)", of: pair(number)) { $0.optOut = .noted(.words, time: 1) }
        }
        #expect(try store.lift(digits: pair(1).digits) == 1)
        #expect(try store.lift(digits: pair(1).digits) == 0)
        #expect(
            try store.refused(after: nil).map(\.digits) == [pair(0).digits, pair(2).digits])
    }

    @Test(arguments: Database.Kind.allCases)
    func `a number is erased whatever its channel, and its revision stays`(
        _ kind: Database.Kind
    ) throws {
        let database = try Database(kind, in: folder)
        let store = database.store
        let byWhatsApp = Pair(
            account: "AC2", receiver: "whatsapp:+1", sender: "whatsapp:+14158675308")
        let longer = Pair(account: "AC1", receiver: "+1", sender: "+114158675308")
        for (number, pair) in [somebody, byWhatsApp, longer].enumerated() {
            try store.keep("SM\(number)", of: pair) { changes in
                changes.line?.person = pair == longer ? "p2" : "p1"
                changes.rows = ["a", "b"]
                changes.notUnderstood = "what"
                changes.optOut = .noted(.words, time: 1)
            }
        }
        let erased = try store.erase(digits: "14158675308", person: "p1", now: 7_000)
        #expect(
            erased
                == RecordStore.Erased(conversations: 2, answers: 4, turns: 2, texts: 2))
        #expect(
            try store.look().record
                == Record(revision: 1_000, began: 0, touched: 7_000, waits: 7_000, expires: 7_000))
        #expect(try store.look(at: longer).record?.session == "{\"n\":1}")
        #expect(try store.answers(after: nil).map(\.pair) == [longer, longer])
        #expect(try database.run("SELECT id FROM turn") == [["SM2"]])
        #expect(try database.run("SELECT message FROM not_understood") == [["SM2"]])
        #expect(try store.refused(after: nil).count == 3)
        let again = try store.erase(digits: "14158675308", person: "p1", now: 8_000)
        #expect(again == RecordStore.Erased())
        #expect(try store.look().record?.expires == 7_000)
    }

    @Test(arguments: Database.Kind.allCases)
    func `a check says what there is`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        try database.store.keep("SM1") { $0.rows = ["a", "b"] }
        let condition = try database.store.check()
        #expect(condition.schema == "1.2")
        #expect(condition.bytes > 10_000)
        #expect(condition.swept == 0)
        #expect(condition.counts.map(\.rows) == [1, 0, 0, 2, 1, 0, 0])
        #expect(condition.engine.hasPrefix(kind.rawValue == "postgreSQL" ? "Postgre" : "SQLite 3"))
        #expect(RecordStore.engines.count == (Database.Kind.allCases.count > 2 ? 2 : 1))
    }

    @Test(
        arguments: Database.Kind.lasting,
        [("1.7", true), ("0.3", true), ("2.0", false), ("10.0", false)])
    func `tables of a later major version are refused`(
        _ kind: Database.Kind, _ version: (text: String, isGood: Bool)
    ) throws {
        let database = try Database(kind, in: folder)
        try database.run("UPDATE meta SET value = $1 WHERE name = 'schema'", [.text(version.text)])
        let other = try RecordStore(database.place, makes: true)
        if version.isGood {
            #expect(try other.look().record == nil)
        } else {
            #expect(throws: StoreError.fault(.newerSchema(version.text))) { try other.look() }
        }
    }

    @Test(arguments: Database.Kind.lasting, ["x", ""])
    func `tables of no version are refused`(_ kind: Database.Kind, _ version: String) throws {
        let database = try Database(kind, in: folder)
        try database.run("UPDATE meta SET value = $1 WHERE name = 'schema'", [.text(version)])
        let other = try RecordStore(database.place, makes: true)
        #expect(throws: StoreError.fault(.unknownSchema(version))) { try other.look() }
    }

    @Test(arguments: Database.Kind.lasting)
    func `tables of an earlier minor version get what they lack`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        try database.store.keep("SM1")
        try database.run("ALTER TABLE conversation DROP COLUMN waits")
        for table in ["sent", "batch"] { try database.run("DROP TABLE \(table)") }
        try database.run("DROP INDEX refused_by_digits")
        try database.run("UPDATE meta SET value = '1.0' WHERE name = 'schema'")
        // A command that makes no store brings one up to date.
        let other = try RecordStore(database.place, makes: false)
        #expect(try other.look().record?.waits == 2_000, "as long as it was kept")
        #expect(try other.check().schema == "1.2")
        try other.keep("SM2")
        #expect(try RecordStore(database.place, makes: true).look().record?.message == "SM2")
    }

    @Test(arguments: Database.Kind.lasting)
    func `commands make nothing`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        let other = try RecordStore(database.place, makes: false)
        #expect(throws: StoreError.fault(.missing(database.address))) { try other.look() }
        try database.store.keep("SM1")
        #expect(try other.look().record?.message == "SM1")
    }

    #if !PostgreSQL
        @Test func `a build without PostgreSQL says so`() {
            #expect(throws: StoreFault.noPostgreSQL) {
                try RecordStore(.postgreSQL("postgresql://db/x", password: nil), makes: true)
            }
        }
    #endif
}
