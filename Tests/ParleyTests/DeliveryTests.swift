import Foundation
import Gateway
import HTTPTypes
import Store
import TestSupport
import Testing

@testable import Parley

/// What Twilio tells of texts that were begun: noted where the address names the line, and nowhere else.
struct DeliveryTests {
    private static let account = "AC00000000000000000000000000000001"
    private static let line = "00112233445566778899aabbccddeeff"

    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("parley.db")
    }

    private func bot(_ variables: [String: String] = [:]) throws -> Bot {
        try Bot(["PARLEY_STORE": path].merging(variables) { $1 })
    }

    private func store() throws -> RecordStore {
        try RecordStore(.sqlite(path: path), makes: true)
    }

    /// A text that is on its way.
    private func begin(_ status: SentLine.Status = .sending, sid: String = "") throws {
        let store = try store()
        let key = BatchKey(script: "dentist", batch: "today")
        let pair = Pair(account: Self.account, receiver: "+15005550006", sender: "+14158675308")
        let runner = BatchRunner(key, owner: "o", patience: 60_000)
        let batch = Batch(
            key, name: "remind", account: pair.account, receiver: pair.receiver, began: 1)
        #expect(try store.claim(batch, by: runner) == .taken)
        var line = SentLine(
            id: Self.line, batch: key, name: "remind", pair: pair, person: "p", time: 1)
        line.status = status
        line.sid = sid
        let record = Record(
            script: "dentist", state: "remind", revision: 1, session: "{\"n\":0}",
            message: line.mark, began: 1, touched: 1, waits: 2, expires: 3)
        _ = try store.begin(line, by: runner, sharing: nil) { _ in
            ((), RecordStore.Beginning(line, record))
        }
    }

    private func known() throws -> SentLine {
        try #require(try store().sent(after: nil).first { $0.id == Self.line })
    }

    /// A status callback as Twilio sends it.
    private func callback(
        _ status: String, code: String? = nil, query: String = "?begin=\(line)", to bot: Bot
    ) throws -> Response {
        var fields = [
            ("MessageSid", sid(7)), ("SmsSid", sid(7)), ("AccountSid", Self.account),
            ("MessageStatus", status), ("SmsStatus", status), ("To", "+14158675308"),
            ("From", "+15005550006"), ("ApiVersion", "2010-04-01"),
        ]
        if let code { fields.append(("ErrorCode", code)) }
        return bot.answer(
            try Call(posting: fields).with(\.uri, "/sms\(query)").signed())
    }

    @Test(arguments: [
        (SentLine.Status.sending, "queued", SentLine.Status.sent),
        (.unknown, "sent", .sent), (.sending, "delivered", .delivered),
        (.sent, "undelivered", .undelivered), (.sent, "failed", .failed),
        (.delivered, "read", .read), (.delivered, "sent", .delivered),
        (.undelivered, "queued", .undelivered), (.read, "delivered", .read),
        (.delivered, "undelivered", .delivered), (.sent, "accepted", .sent),
    ])
    func `a status is noted in order, and never goes back`(
        before: SentLine.Status, word: String, after: SentLine.Status
    ) throws {
        try begin(before)
        #expect(try callback(word, code: "30003", to: bot()).isSilent)
        let line = try known()
        #expect(line.status == after)
        #expect(line.sid == sid(7))
        #expect(line.code == (before == after ? "" : "30003"))
    }

    @Test func `why it was not delivered is noted with it`() throws {
        try begin(.sent, sid: sid(6))
        let bot = try bot()
        #expect(try callback("undelivered", code: "30003", to: bot).isSilent)
        #expect(try callback("sent", to: bot).isSilent)
        let line = try known()
        #expect(line.status == .undelivered)
        #expect(line.code == "30003")
        // Whoever sent it knows its id from the answer.
        #expect(line.sid == sid(6))
        #expect(bot.log.all.allSatisfy { $0.hasPrefix("info callback") }, "\(bot.log.text)")
    }

    @Test func `a callback is no turn, with the id or without`() throws {
        try begin()
        let bot = try bot()
        for query in ["?begin=\(Self.line)", "", "?begin="] {
            let response = try callback("delivered", query: query, to: bot)
            #expect(response.isSilent)
            #expect(response.cookie == nil)
        }
        #expect(try bot.text().message == "Thanks for the message, Friend!")
    }

    /// A store is made with the first call that needs it.
    @Test(arguments: [
        "", "?", "?begin", "?begin=", "?begin=1", "?start=\(line)", "?begin=\(line)0",
        "?begin=\(line.uppercased())", "?Begin=\(line)", "?x=begin%3D\(line)",
        "?begin='%20OR%201=1--%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20%20",
    ])
    func `without the id of a line the store is not touched`(query: String) throws {
        #expect(try callback("delivered", query: query, to: bot()).isSilent)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(try callback("delivered", query: "?x=1&begin=\(Self.line)", to: bot()).isSilent)
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func `who cannot sign notes nothing, and an id of one's own neither`() throws {
        try begin()
        let bot = try bot()
        let call = Call(posting: [("MessageStatus", "delivered"), ("MessageSid", sid(7))])
            .with(\.uri, "/sms?begin=\(Self.line)")
        #expect(bot.answer(call).status == .forbidden)
        // Signed for the address without the query.
        let other = try call.with(\.uri, "/sms").signed().with(\.uri, "/sms?begin=\(Self.line)")
        #expect(bot.answer(other).status == .forbidden)
        #expect(
            try callback("read", query: "?begin=\(String(Self.line.reversed()))", to: bot).isSilent)
        #expect(try known().status == .sending)
    }

    @Test func `a store that is down costs the note, and that is said`() throws {
        try begin()
        let bot = try bot()
        #expect(try callback("queued", to: bot).isSilent)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
        let other = try self.bot()
        #expect(try callback("delivered", to: other).isSilent)
        #expect(
            other.log.text.contains("what became of a text that was begun is not noted"),
            "\(other.log.text)")
    }

    @Test func `without a store a callback with an id is one like any other`() throws {
        #expect(try callback("delivered", to: Bot()).isSilent)
    }
}
