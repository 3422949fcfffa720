import Conversation
import Gateway
import HTTPTypes
import Store
import System
import TestSupport
import Testing

@testable import Parley

/// Says how many messages there were, and saves each.
private struct Counting: Dialogue {
    var saves = true

    func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
        var session = session
        session.count += 1
        let field = Effect.Field(name: "text", value: message.body)
        return Turn(
            session: session, replies: [Reply("no. \(session.count)")],
            effects: saves ? [.save([field])] : [])
    }
}

/// What a store adds to the webhook: nothing is taken twice, rewound or lost.
struct RememberingTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("parley.db")
    }

    private func bot(
        _ variables: [String: String] = [:], clock: TestClock = TestClock(), saves: Bool = true
    ) throws -> Bot {
        try Bot(
            ["PARLEY_STORE": path].merging(variables) { $1 }, clock: clock,
            dialogue: Counting(saves: saves))
    }

    private var store: RecordStore {
        get throws { try RecordStore(.sqlite(path: path), makes: false) }
    }

    /// How many rows a table has.
    private func rows(_ table: String) throws -> Int? {
        try store.check().counts.first { $0.table == table }?.rows
    }

    @Test func `what a cookie has lost the store remembers, for four hours`() throws {
        let clock = TestClock()
        let bot = try bot(clock: clock)
        #expect(try bot.text().message == "no. 1")
        #expect(try bot.text().message == "no. 2")
        clock.advance(by: 14_400)
        #expect(try bot.text().message == "no. 3")
        clock.advance(by: 14_401)
        #expect(try bot.text().message == "no. 1")
        #expect(try self.bot().text(from: "+14158675309").message == "no. 1")
        #expect(try self.bot().text(from: "+14158675309").message == "no. 2")
        #expect(try rows("turn") == 6)
    }

    @Test func `an old cookie changes nothing`() throws {
        let bot = try bot()
        let first = try bot.text().cookiePair
        for number in 2...4 {
            #expect(try bot.text(cookie: first).message == "no. \(number)")
        }
    }

    @Test func `a message that comes again is not taken again`() throws {
        let bot = try bot()
        let before = try bot.text(id: sid(1))
        let answer = try bot.text(id: sid(2), cookie: before.cookiePair)
        #expect(answer.message == "no. 2")
        // Twilio has not seen the answer: the cookie is the one of before.
        let again = try bot.text(id: sid(2), cookie: before.cookiePair)
        #expect(again.body == answer.body)
        // It has seen it.
        #expect(try bot.text(id: sid(2), cookie: answer.cookiePair).isSilent)
        // A newer one was answered since.
        #expect(try bot.text(id: sid(1)).isSilent)
        #expect(try bot.text(id: sid(3)).message == "no. 3")
        #expect(try rows("turn") == 3)
        #expect(try rows("answer") == 3)
    }

    @Test func `a message without an id is none that came before`() throws {
        let bot = try bot(["PARLEY_VERIFY": "off"])
        for number in 1...2 {
            let answer = bot.answer(Call(posting: fields(id: nil)))
            #expect(answer.message == "no. \(number)")
        }
    }

    @Test func `rows go into the store, with whom they are of`() throws {
        let bot = try bot()
        _ = try bot.text("a \"b\"", id: sid(1))
        let answers = try store.answers(after: nil)
        #expect(answers.map(\.columns) == ["{\"text\":\"a \\\"b\\\"\"}"])
        #expect(answers.map(\.message) == [sid(1)])
        #expect(answers.map(\.pair.sender) == ["+14158675308"])
        #expect(answers.map(\.time) == [bot.clock.now])
    }

    @Test func `an opt-out forgets all, and a later text lifts it`() throws {
        let bot = try bot()
        let old = try bot.text().cookiePair
        let stop = try bot.text("STOP", id: sid(7), cookie: old)
        #expect(stop.isSilent)
        #expect(stop.setCookie.hasPrefix("session=;"))
        #expect(try store.refused(after: nil).map(\.way) == [.twilio])
        #expect(try store.conversations(after: nil).map(\.record.session) == [""])
        let again = try bot.text("STOP", id: sid(7), cookie: old)
        #expect(again.setCookie.hasPrefix("session=;"))
        #expect(try rows("turn") == 2)
        #expect(try bot.text("hi", cookie: old).message == "no. 1")
        #expect(try store.refused(after: nil).isEmpty)
    }

    @Test func `a silent message writes nothing, and its cookie has the store's session`() throws {
        let bot = try bot()
        let first = try bot.text()
        _ = try bot.text()
        let silent = try bot.text("HELP", cookie: first.cookiePair)
        #expect(silent.isSilent)
        #expect(try rows("turn") == 2)
        let plain = try Bot(clock: bot.clock, dialogue: Counting())
        #expect(try plain.text(cookie: silent.cookiePair).message == "no. 3")
    }

    @Test func `after an erasure the old cookie brings nothing back`() throws {
        let bot = try bot()
        let old = try bot.text().cookiePair
        let known = try store.erase(digits: "14158675308", person: "", now: bot.clock.now)
        #expect(known.conversations == 1)
        #expect(try bot.text(cookie: old).message == "no. 1")
    }

    /// Breaks the store, or mends it.
    private func rename(_ table: String, to other: String) throws {
        try Shell.run(
            "python3",
            [
                "-c",
                "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); "
                    + "db.execute(f'ALTER TABLE {sys.argv[2]} RENAME TO {sys.argv[3]}'); "
                    + "db.commit()", path, table, other,
            ])
    }

    @Test func `while the store is down the cookie serves, and goes before it later`() throws {
        let clock = TestClock()
        let first = try bot(clock: clock, saves: false).text().cookiePair
        try rename("turn", to: "lost")
        clock.advance(by: 60)
        let bot = try bot(clock: clock, saves: false)
        let second = try bot.text(cookie: first)
        #expect(second.message == "no. 2")
        #expect(bot.log.text.contains("store=down"), "\(bot.log.text)")
        let third = try bot.text(cookie: second.cookiePair)
        #expect(third.message == "no. 3")
        try rename("lost", to: "turn")
        // This process does not ask for half a minute, another one does at once.
        clock.advance(by: 60)
        #expect(try bot.text(cookie: third.cookiePair).message == "no. 4")
        let other = try self.bot(clock: clock, saves: false)
        #expect(try other.text(cookie: third.cookiePair).message == "no. 4")
    }

    @Test(arguments: ["cookie", "refuse"])
    func `what would be lost while the store is down is refused`(_ mode: String) throws {
        _ = try bot().text()
        try rename("turn", to: "lost")
        for (text, saves) in [("hi", true), ("STOP", false), ("hi", false)] {
            let bot = try bot(["PARLEY_STORE_DOWN": mode], saves: saves)
            let answer = try bot.text(text)
            guard mode == "refuse" || saves || text == "STOP" else {
                #expect(answer.status.code == 200)
                continue
            }
            #expect(answer.status.code == 503)
            #expect(answer.cookie == nil)
            #expect(String(decoding: answer.body, as: UTF8.self) == "Service Unavailable\n")
            let head = String(decoding: answer.cgiBytes, as: UTF8.self)
            #expect(head.lowercased().contains("retry-after: 5\r\n"))
            #expect(bot.log.text.contains("reason=store-down"), "\(bot.log.text)")
        }
    }

    @Test func `a fault that somebody has to mend is 500, and the log says what to do`() throws {
        let bot = try bot(["PARLEY_STORE": folder.file("no/parley.db")])
        #expect(try bot.text().status.code == 500)
        #expect(bot.log.text.contains("is not there; make it"), "\(bot.log.text)")
        #expect(throws: StoreFault.noFolder(folder.file("no"))) { try bot.webhook.checkStore() }
    }

    @Test func `addresses longer than a key of the store's are refused`() throws {
        let long = String(repeating: "9", count: 65)
        let call = Call(posting: fields(from: long))
        #expect(try bot(["PARLEY_VERIFY": "off"]).answer(call).status.code == 400)
        #expect(try Bot.open().answer(call).status.code == 200)
    }

    /// A conversation that asks one thing.
    private func asking() throws -> Bot {
        let script = try folder.write(
            "asks.talk", "[start]\n> Will you come?\n< {yes} > Good. -> end\n< * > Yes?\n")
        return try Bot(["PARLEY_STORE": "parley.db", "PARLEY_SCRIPT": script])
    }

    @Test func `an opt-out in other words is noted, and silences all until START`() throws {
        let bot = try asking()
        #expect(try bot.text().message == "Will you come?")
        let stop = try bot.text("please remove me")
        #expect(stop.isSilent)
        #expect(stop.setCookie.hasPrefix("session=;"))
        #expect(try store.refused(after: nil).map(\.way) == [.words])
        #expect(try store.conversations(after: nil).map(\.record.session) == [""])
        #expect(try bot.text("yes").isSilent)
        #expect(try bot.text("START").isSilent)
        #expect(try store.refused(after: nil).isEmpty)
        #expect(try bot.text().message == "Will you come?")
    }

    @Test func `a reaction writes nothing, and leaves the session as it was`() throws {
        let bot = try asking()
        let asked = try bot.text()
        let before = try store.conversations(after: nil).map(\.record.revision)
        bot.clock.advance(by: 60)
        #expect(try bot.text("Loved “Will you come?”", cookie: asked.cookiePair).isSilent)
        #expect(try rows("turn") == 1)
        #expect(try store.conversations(after: nil).map(\.record.revision) == before)
        #expect(try bot.text("yes", cookie: asked.cookiePair).message == "Good.")
    }

    @Test func `all who text share values, and without a store that is refused`() throws {
        let script = try folder.write(
            "pool.talk",
            """
            name = pool

            [shared]
            votes = 0

            [start]
            > Shall the pool be built? So far: {votes}. Reply YES.
            < {yes}
              add 1 to votes
              -> thanks

            [thanks]
            > Thanks. So far: {votes}.
            """)
        let bot = try Bot(["PARLEY_STORE": "parley.db", "PARLEY_SCRIPT": script])
        for number in 1...3 {
            let from = "+1415867530\(number)"
            let asked = try bot.text(from: from).message
            #expect(asked == "Shall the pool be built? So far: \(number - 1). Reply YES.")
            #expect(try bot.text("yes", from: from).message == "Thanks. So far: \(number).")
        }
        #expect(try store.shared(after: nil).map(\.value) == ["3"])
        let plain = try Bot(["PARLEY_SCRIPT": script])
        #expect(try plain.text().status.code == 500)
        #expect(plain.log.text.contains("T123"), "\(plain.log.text)")
    }

    @Test func `the sweep is due behind a reply once an hour`() throws {
        let clock = TestClock()
        let bot = try bot(clock: clock)
        let first = try bot.text()
        let sweep = try #require(first.afterwards)
        sweep()
        #expect(try store.check().swept == clock.now)
        #expect(try bot.text().afterwards == nil)
        clock.advance(by: 3_601)
        #expect(try bot.text().afterwards != nil)
    }

    @Test func `a person's name in the journal depends on the store's key`() throws {
        let one = Memory.person("14158675308", key: "a")
        #expect(one.utf8.count == 16)
        #expect(one != Memory.person("14158675308", key: "b"))
        #expect(one != Memory.person("14158675309", key: "a"))
    }
}
