import Conversation
import Gateway
import HTTPTypes
import Logging
import Store
import System
import TestSupport
import Testing

@testable import Parley

/// How long a store remembers, and what: conversations, what `keep` names, what scripts said.
struct LongMemoryTests {
    private static let day = 86_400

    private let folder: TemporaryFolder
    private let clock = TestClock()

    init() throws { folder = try TemporaryFolder() }

    private var store: RecordStore {
        get throws { try RecordStore(.sqlite(path: folder.file("parley.db")), makes: false) }
    }

    /// What answers with a script, in a process of its own.
    private func bot(_ script: String, _ variables: [String: String] = [:]) throws -> Bot {
        let path = try folder.write("bot.talk", script)
        let own = ["PARLEY_STORE": "parley.db", "PARLEY_SCRIPT": path]
        return try Bot(own.merging(variables) { $1 }, clock: clock)
    }

    /// A vote, each number's one.
    private static let vote = """
        name = pool
        keep = voted
        remember = 365 days

        [shared]
        votes = 0

        [start]
        when voted is set
          > You voted {voted}. So far: {votes}.
          -> end
        > Shall the pool be built? Reply YES or NO.
        < {yes}
          add 1 to votes
          set voted = yes
          -> thanks
        < {no}
          set voted = no
          -> thanks
        < * > Yes or no?

        [thanks]
        > Thanks. So far: {votes}.
        -> end
        """

    @Test func `one vote per number, for a year`() throws {
        let bot = try bot(Self.vote)
        let question = "Shall the pool be built? Reply YES or NO."
        #expect(try bot.text().message == question)
        #expect(try bot.text("yes").message == "Thanks. So far: 1.")
        clock.advance(by: 60)
        #expect(try bot.text("vote").message == "You voted yes. So far: 1.")
        // Neither the cookie nor the conversation is left by then.
        for days in [1, 40, 364] {
            clock.advance(by: days * Self.day)
            #expect(try bot.text("yes").message == "You voted yes. So far: 1.", "\(days)")
        }
        // In another process, and from another number.
        #expect(try self.bot(Self.vote).text("vote").message == "You voted yes. So far: 1.")
        #expect(try bot.text(from: "+14158675309").message == question)
        #expect(try bot.text("yes", from: "+14158675309").message == "Thanks. So far: 2.")
        clock.advance(by: 366 * Self.day)
        #expect(try bot.text().message == question)
    }

    /// Asks for a name and a size, and remembers the name.
    private static let order = """
        name = order
        expire = 30 minutes
        keep = who

        [start]
        when who is set
          > Hello again, {who}, no. {count}.
        > What is your name?
        < {who: text 1..20} -> size
        < * > Your name?

        [size]
        > Which size, {who}?
        < {size: whole} > {size} it is. -> end
        < * > A number?
        """

    @Test func `when expire is over, what keep names is left, and the count`() throws {
        let bot = try bot(Self.order)
        #expect(try bot.text().message == "What is your name?")
        #expect(try bot.text("Ana").message == "Which size, Ana?")
        clock.advance(by: 1_801)
        // Nothing waits, so 7 is no size.
        #expect(
            try bot.text("7").message == "Hello again, Ana, no. 3.\nWhat is your name?")
        clock.advance(by: 29 * Self.day)
        #expect(
            try bot.text("hello").message == "Hello again, Ana, no. 4.\nWhat is your name?")
        // Without `remember` it is 30 days.
        clock.advance(by: 30 * Self.day + 1)
        #expect(try bot.text("hello").message == "What is your name?")
    }

    @Test func `after expire a YES is no OK after a goodbye`() throws {
        let bot = try bot(
            "name = n\nexpire = 1 hour\n[start]\n> Will you come?\n< {yes} > Good. -> end\n"
                + "< * > Yes?\n")
        _ = try bot.text()
        #expect(try bot.text("yes").message == "Good.")
        #expect(try bot.text("yes").isSilent)
        clock.advance(by: 3_601)
        #expect(try bot.text("yes").message == "Good.")
    }

    @Test func `with a store expire can be longer than a cookie lives`() throws {
        let script = Self.order.replacing("30 minutes", with: "200 days")
        let bot = try bot(script)
        _ = try bot.text()
        _ = try bot.text("Ana")
        clock.advance(by: 199 * Self.day)
        #expect(try bot.text("7").message == "7 it is.")
    }

    @Test func `without a store the conversation and what keep names go with the cookie`() throws {
        let bot = try Bot(
            ["PARLEY_SCRIPT": folder.write("bot.talk", Self.order)], clock: clock)
        var cookie = try bot.text().cookiePair
        cookie = try bot.text("Ana", cookie: cookie).cookiePair
        clock.advance(by: 1_801)
        #expect(try bot.text("7", cookie: cookie).message == "What is your name?")
    }

    @Test func `what waits is listed until expire is over, and since when`() throws {
        let bot = try bot(Self.order)
        let start = clock.now
        _ = try bot.text()
        clock.advance(by: 600)
        _ = try bot.text("Ana")
        func waiting() throws -> WaitingConversation? {
            let (pair, record) = try #require(store.conversations(after: nil).first)
            return WaitingConversation(pair, record, now: clock.now)
        }
        #expect(try waiting()?.description.contains("since \(timestamp(start)), ") == true)
        clock.advance(by: 1_801)
        #expect(try waiting() == nil)
        let next = clock.now
        _ = try bot.text("hello")
        #expect(try waiting()?.description.contains("since \(timestamp(next)), ") == true)
        let record = try #require(store.conversations(after: nil).first?.record)
        #expect(record.waits == next + 1_800)
        #expect(record.expires == next + 30 * Self.day)
    }

    @Test func `the built-in counter has a store, and four hours`() throws {
        let bot = try Bot(["PARLEY_STORE": folder.file("parley.db")], clock: clock)
        #expect(try bot.text().message == "Thanks for the message, Friend!")
        clock.advance(by: 14_400)
        #expect(try bot.text().message.hasSuffix(" 2 times."))
        clock.advance(by: 14_401)
        #expect(try bot.text().message == "Thanks for the message, Friend!")
        #expect(try store.conversations(after: nil).map(\.record.expires) == [clock.now + 14_400])
    }

    /// Counts, and wants to be remembered for so long.
    private struct Lasting: Dialogue {
        let expire: TimeSpan

        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            var session = session
            session.count += 1
            return Turn(session: session, replies: [Reply("no. \(session.count)")])
        }
    }

    @Test(arguments: [(Int.max, 365 * day), (3_600, 3_600), (0, 0), (Int.min, 0)])
    func `a conversation in Swift lives for as long as it says, a year at most`(
        _ said: Int, _ lives: Int
    ) throws {
        let bot = try Bot(
            ["PARLEY_STORE": folder.file("parley.db")], clock: clock,
            dialogue: Lasting(expire: TimeSpan(seconds: said)))
        _ = try bot.text()
        clock.advance(by: lives)
        #expect(try bot.text().message == "no. 2")
        clock.advance(by: lives + 1)
        #expect(try bot.text().message == "no. 1")
    }

    @Test(arguments: [
        "remember = 30 days", "expire = 5 hours", "expire = 4 hours", "expire = 1 hour",
    ])
    func `while the store is down, a cookie serves who needs no more`(_ setting: String) throws {
        let script = "name = n\n\(setting)\nkeep = x\n[start]\nset x = 1\n> {x}\n"
        let bot = try bot(script)
        _ = try bot.text()
        try Shell.run(
            "python3",
            [
                "-c",
                "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); "
                    + "db.execute('ALTER TABLE turn RENAME TO lost'); db.commit()",
                folder.file("parley.db"),
            ])
        let needsMore = setting == "remember = 30 days" || setting == "expire = 5 hours"
        #expect(try bot.text().status.code == (needsMore ? 503 : 200))
    }

    @Test func `with a store rows need no file, and without one they do`() throws {
        let script = "[start]\n> How?\n< {how: text} -> done\n[done]\nsave how\n> Saved.\n"
        let bot = try bot(script)
        _ = try bot.text()
        #expect(try bot.text("well").message == "Saved.")
        #expect(try store.answers(after: nil).map(\.columns) == ["{\"how\":\"well\"}"])
        let plain = try Bot(["PARLEY_SCRIPT": folder.file("bot.talk")])
        #expect(try plain.text().status.code == 500)
        #expect(plain.log.text.contains("T109"), "\(plain.log.text)")
    }

    @Test func `a script that remembers is refused without a store`() throws {
        let script = Self.order.replacing("keep = who", with: "keep = who\nremember = 90 days")
        let plain = try Bot(["PARLEY_SCRIPT": folder.write("b.talk", script)])
        #expect(try plain.text().status.code == 500)
        #expect(plain.log.text.contains("T123"), "\(plain.log.text)")
    }

    // MARK: What a script said

    @Test func `other shared values than before are said once, and how to set them`() throws {
        func warnings(_ bot: Bot) -> [String] {
            bot.log.all.filter { $0.hasPrefix("warning") && $0.contains("shared values") }
        }
        var bot = try bot(Self.vote)
        _ = try bot.text()
        #expect(warnings(bot).isEmpty)
        let other = Self.vote.replacing("votes = 0", with: "votes = 10\nplace = Hall 1")
            .replacing("So far: {votes}.", with: "So far: {votes} at {place}.")
        bot = try self.bot(other)
        _ = try bot.text("no")
        #expect(warnings(bot).count == 1, "\(bot.log.text)")
        #expect(
            warnings(bot).first?.contains(
                "the script says other shared values than before: votes = 10, place = Hall 1; a "
                    + "value that was changed stays as it is until it is set, like: parley shared "
                    + "--script \\\"pool\\\" \\\"votes=10\\\"") == true, "\(bot.log.text)")
        _ = try bot.text()
        #expect(warnings(bot).count == 1)
        // Another process with the same script.
        bot = try self.bot(other)
        _ = try bot.text()
        #expect(warnings(bot).isEmpty)
        // Back to what it said first: that is another one, too.
        bot = try self.bot(Self.vote)
        _ = try bot.text()
        #expect(warnings(bot).count == 1)
    }

    /// Counts what all share.
    private struct Sharing: Dialogue {
        var sharesValues: Bool { true }

        func turn(_ session: Session, _ message: Message, now: Int) -> Turn {
            Turn(session: session)
        }

        func turn(
            _ session: Session, _ message: Message, sharing values: inout SharedValues, now: Int
        ) -> Turn {
            let count = (values["count"].flatMap { Int($0) } ?? 0) + 1
            values.set("count", "\(count)")
            return Turn(session: session, replies: [Reply("\(count)")])
        }
    }

    @Test func `a conversation in Swift that shares is refused without a store`() throws {
        let log = Lines()
        func webhook(store: String?) throws -> Parley.Webhook {
            let configuration = try Configuration(
                secretKey: key, authTokens: [], verifiesSignatures: false, store: store)
            return Parley.Webhook(
                Sharing(), configuration: configuration, log: log.log())
        }
        let plain = try webhook(store: nil)
        #expect(throws: ConversationFault.needsStore) { try plain.check() }
        let call = Call(posting: fields())
        #expect(plain.respond(to: call.request).status.code == 500)
        #expect(log.text.contains("no store to keep them in; set PARLEY_STORE"), "\(log.text)")
        #expect(log.text.contains("Configuration(store:)"), "\(log.text)")
        let kept = try webhook(store: folder.file("parley.db"))
        try kept.check()
        for number in 1...2 {
            let call = Call(posting: fields())
            #expect(kept.respond(to: call.request).message == "\(number)")
        }
    }
}
