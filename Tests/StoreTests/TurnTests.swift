import TestSupport
import Testing

@testable import Store

/// What a turn reads and keeps, the same with every database.
struct TurnTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: Database.Kind.allCases)
    func `what a turn keeps is what the next one knows`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        let store = database.store
        let first = try store.keep("SM1")
        #expect(first.record == nil)
        #expect(!first.isRepetition)
        #expect(first.refusal == nil)
        #expect(first.shared.isEmpty)
        #expect(first.key.utf8.count == 64)
        let second = try store.look("SM2")
        #expect(
            second.record
                == Record(
                    script: "pool", state: "q1", revision: 1_000, session: "{\"n\":1}",
                    message: "SM1", reply: "<Response/>", began: 1_000, touched: 1_000,
                    waits: 1_500, expires: 2_000))
        #expect(second.key == first.key)
        try store.keep("SM2") { $0.record?.session = "two" }
        #expect(try store.look().record?.session == "two")
        #expect(try store.look().record?.revision == 1_001)
    }

    @Test(arguments: Database.Kind.allCases)
    func `another account, receiver or sender is another conversation`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        try store.keep("SM1")
        for pair in [
            Pair(account: "", receiver: somebody.receiver, sender: somebody.sender),
            Pair(account: "AC1", receiver: "+15005550007", sender: somebody.sender),
            Pair(
                account: "AC1", receiver: somebody.receiver, sender: "whatsapp:\(somebody.sender)"),
        ] {
            #expect(try store.look(at: pair).record == nil)
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `a message is known as taken, whichever message came since`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        for id in ["SM1", "SM2", "SM3"] { #expect(try !store.keep(id).isRepetition) }
        for id in ["SM1", "SM2", "SM3"] { #expect(try store.keep(id).isRepetition) }
        #expect(try store.look().record?.message == "SM3")
    }

    @Test(arguments: Database.Kind.allCases)
    func `a turn that keeps nothing leaves nothing behind`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        #expect(try database.store.look(sharing: "pool").record == nil)
        for table in ["conversation", "turn", "shared", "answer", "refused"] {
            #expect(try database.run("SELECT count(*) FROM \(table)") == [["0"]])
        }
    }

    @Test(arguments: Database.Kind.allCases)
    func `shared values are one script's, and come back when they are forgotten`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        try store.keep("SM1", sharing: "pool") { $0.shared = [("yes", "1"), ("no", "0")] }
        try store.keep("SM2", sharing: "pool") { $0.shared = [("yes", "2")] }
        #expect(try store.look(sharing: "pool").shared == ["yes": "2", "no": "0"])
        #expect(try store.look(sharing: "other").shared.isEmpty)
        #expect(try store.look().shared.isEmpty)
        try store.keep("SM3", sharing: "pool") { $0.shared = [("yes", nil)] }
        #expect(try store.look(sharing: "pool").shared == ["no": "0"])
        try store.share("seats", "", of: "pool")
        let all = try store.shared(after: nil)
        #expect(all.map(\.name) == ["no", "seats"])
        #expect(all.map(\.value) == ["0", ""])
        #expect(try store.shared(after: all[0]).map(\.name) == ["seats"])
    }

    @Test(arguments: Database.Kind.allCases)
    func `an opt-out is noted of the digits, replaced, listed and lifted`(
        _ kind: Database.Kind
    ) throws {
        let store = try Database(kind, in: folder).store
        try store.keep("SM1") { $0.optOut = .noted(.words, time: 5) }
        let byWhatsApp = Pair(
            account: "AC1", receiver: somebody.receiver, sender: "whatsapp:\(somebody.sender)")
        #expect(try store.look(at: byWhatsApp).refusal == .words)
        try store.keep("SM2") { $0.optOut = .noted(.twilio, time: 6) }
        #expect(try store.look().refusal == .twilio)
        let refused = try store.refused(after: nil)
        #expect(
            refused == [
                Refused(
                    account: "AC1", receiver: "+15005550006", digits: "14158675308", time: 6,
                    way: .twilio)
            ])
        #expect(try store.refused(after: refused[0]).isEmpty)
        try store.keep("SM3") { $0.optOut = .lifted }
        #expect(try store.look().refusal == nil)
        try store.keep("SM4") { $0.optOut = .noted(.words, time: 7) }
        #expect(try store.lift(digits: "1") == 0)
        #expect(try store.lift(digits: "14158675308") == 1)
        #expect(try store.look().refusal == nil)
    }

    @Test(arguments: Database.Kind.allCases)
    func `an opt-out can be all that a message leaves`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        try store.keep("SM1") { changes in
            changes = Changes()
            changes.optOut = .noted(.twilio, time: 5)
        }
        let known = try store.look("SM1")
        #expect(known.refusal == .twilio)
        #expect(known.record == nil)
        #expect(!known.isRepetition)
    }

    @Test(
        arguments: Database.Kind.allCases,
        [
            ("", ""), ("a\0b", "ab"), ("👍🏽", "👍🏽"), ("e\u{301}", "e\u{301}"), ("\u{e9}", "\u{e9}"),
            ("'; DROP TABLE turn; --", "'; DROP TABLE turn; --"), ("\r\n\t", "\r\n\t"),
            ("$1?1", "$1?1"), (String(repeating: "x", count: 100_000), nil),
        ])
    func `a text is kept byte for byte, but for U+0000`(
        _ kind: Database.Kind, _ text: (given: String, kept: String?)
    ) throws {
        let store = try Database(kind, in: folder).store
        try store.keep("SM1", sharing: "s") { changes in
            changes.record?.session = text.given
            changes.rows = [text.given]
            changes.shared = [("x", text.given)]
            changes.notUnderstood = text.given
        }
        let known = try store.look(sharing: "s")
        let kept = Array((text.kept ?? text.given).utf8)
        #expect(known.record.map { Array($0.session.utf8) } == kept)
        #expect(known.shared["x"].map { Array($0.utf8) } == kept)
        #expect(try store.answers(after: nil).map { Array($0.columns.utf8) } == [kept])
    }

    @Test(arguments: Database.Kind.allCases)
    func `keys are compared byte by byte`(_ kind: Database.Kind) throws {
        let store = try Database(kind, in: folder).store
        for id in ["e\u{301}", "\u{e9}", "E", "e"] {
            #expect(try !store.keep(id, of: pair(id)).isRepetition)
        }
        for id in ["e\u{301}", "\u{e9}", "E", "e"] {
            #expect(try store.look(at: pair(id)).record?.message == id)
        }
    }

    private func pair(_ sender: String) -> Pair { Pair(account: "", receiver: "r", sender: sender) }

    @Test(arguments: Database.Kind.allCases)
    func `the journal names the person and not the number`(_ kind: Database.Kind) throws {
        let database = try Database(kind, in: folder)
        try database.store.keep("SM1") { changes in
            changes.line?.took = "yes"
            changes.line?.went = "end"
            changes.line?.segments = 2
            changes.line?.language = "en"
            changes.notUnderstood = "wat"
        }
        #expect(
            try database.run("SELECT * FROM turn") == [
                ["SM1", "1000", "pool", "p1", "q1", "yes", "end", "2", "en"]
            ])
        #expect(
            try database.run("SELECT * FROM not_understood") == [
                ["SM1", "1000", "pool", "p1", "q1", "wat"]
            ])
    }
}
