import Foundation
import System
import TestSupport
import Testing

@testable import Parley
@testable import Store

/// What a store's journal has of the turns of a script.
struct JournalTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("parley.db")
        try folder.write(
            "size.talk",
            """
            languages = en, es
            owner = sms +15550100200

            [start]
            > How many?
            >es ¿Cuántos?
            tries 3 -> sorry
            < {n: whole 1..9}, ... some ... when count < 90 -> size
            < español
              set language = es
              -> start
            < * > A number, please.

            [size]
            tell owner > {n}
            > Thank you. {long}
            >es Gracias. {long}

            [sorry]
            > Sorry.

            [values]
            long = \(String(repeating: "0123456789", count: 20))
            """)
    }

    private func bot() throws -> Bot {
        try Bot(["PARLEY_STORE": path, "PARLEY_SCRIPT": folder.file("size.talk")])
    }

    private func rows(_ sql: String) throws -> [[String]] {
        try RecordStore(.sqlite(path: path), makes: false).rows(Query(sql)).map(\.columns)
    }

    private var turns: [[String]] {
        get throws {
            try rows("SELECT place, took, went, segments, language FROM turn ORDER BY id")
        }
    }

    private func text(_ texts: [String], from: String = "+14158675308") throws {
        let bot = try bot()
        for (number, body) in texts.enumerated() {
            _ = try bot.text(body, from: from, id: sid(number))
        }
    }

    @Test func `a line says where, by which answer, where to, how much and in which language`()
        throws
    {
        try text(["hello", "Español", "3"])
        #expect(
            try turns == [
                ["", "", "start", "1", "en"], ["start", "español", "start", "1", "es"],
                ["start", "{n: whole 1..9}, ... some ... when count < 90", "", "3", "es"],
            ])
        #expect(try rows("SELECT script, count(*) FROM turn") == [["size", "3"]])
    }

    @Test func `a text that is no answer is kept, in its transaction, without a number`() throws {
        try text(["hello", "dunno\u{0}", "3"])
        #expect(try turns[1] == ["start", "*", "start", "1", "en"])
        let found = try rows("SELECT script, place, text, person FROM not_understood")
        #expect(found.map { Array($0.prefix(3)) } == [["size", "start", "dunno"]])
        #expect(found.first?[3].count == 16)
        #expect(try rows("SELECT person FROM turn").allSatisfy { $0[0] == found.first?[3] })
    }

    @Test func `the third wrong answer has no answer, and is kept as well`() throws {
        try text(["hello", "a b", "c d", "e f"])
        #expect(try turns[3] == ["start", "", "", "1", "en"])
        #expect(
            try rows("SELECT text FROM not_understood ORDER BY message") == [
                ["a b"], ["c d"], ["e f"],
            ])
    }

    @Test func `a message of another channel than SMS is one segment`() throws {
        try text(["hello", "3"], from: "whatsapp:+14158675308")
        #expect(try turns[1][3] == "2")
    }

    @Test func `what is over is swept, and what a number texted is erased`() throws {
        try text(["hello", "dunno", "nothing"])
        let store = try RecordStore(.sqlite(path: path), makes: false)
        let now = try bot().clock.now
        let person = Memory.person("14158675308", key: try store.key())
        let other = try store.erase(digits: "14158675309", person: "none", now: now)
        #expect(other.texts == 0)
        let erased = try store.erase(digits: "14158675308", person: person, now: now)
        #expect(erased.turns == 3)
        #expect(erased.texts == 2)
        try text(["hello", "dunno"], from: "+14158675309")
        _ = try store.sweepAll(
            RecordStore.Retention(days: 30, cookieLifetime: 14_700, now: now + 31 * 86_400))
        #expect(try rows("SELECT count(*) FROM not_understood") == [["0"]])
        #expect(try rows("SELECT count(*) FROM turn") == [["0"]])
    }

    @Test func `a text is kept as often as it was taken, and not in silence`() throws {
        let bot = try bot()
        for id in [sid(1), sid(2), sid(2)] { _ = try bot.text("dunno", id: id) }
        _ = try bot.text("STOP", id: sid(3))
        #expect(try rows("SELECT count(*) FROM not_understood") == [["1"]])
        #expect(try turns.last == ["start", "", "", "0", ""])
    }
}
