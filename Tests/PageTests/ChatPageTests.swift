import Flask
import Foundation
import Talk
import TalkTools
import TestSupport
import Testing

@testable import Page

/// A chat as a page shows it: everything that can be done there.
@Suite struct ChatPageTests {
    private static let source = """
        name = dentist
        languages = en, es
        staff = sms +15550100200
        save = rows.csv

        [people: day]
        +15550101111 = Ana, Tue

        [anytime]
        < help me -> human

        [start]
        > Hi {caller}. YES, NO or MOVE?
        >es Hola.
        < {yes} > Fine. -> end
        < move -> ask_day
        < * > YES, NO or MOVE, please.

        [ask_day]
        > Which day?
        < {day: date today+1..today+60}
          save day
          tell staff > {from} wants {day}.
          -> done
        < * > One day, please.

        [done]
        > See you.

        [human]
        > Somebody calls you.

        [test moving]
        < hello
        > Hi Friend. ...
        < move
        > Which day?

        """

    private let folder: TemporaryFolder
    private var page: Held
    private var path: String { folder.file("bot.talk") }
    private let me = "+15550009999"
    private let ana = "+15550101111"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("bot.talk", Self.source)
        page = try Self.page(folder.file("bot.talk"))
    }

    private static func page(_ path: String, hasStore: Bool = false) throws -> Held {
        var opening = Chat.Opening(clock: 1_778_068_800)
        opening.moment = "2026-05-05 10:00"
        let page = try ChatPage(
            ChatFile(path, hasStore: hasStore), opening: opening, price: Decimal("0.0083".utf8))
        return Held(page)
    }

    private func text(_ texts: String..., from phone: String? = nil) throws {
        for text in texts {
            _ = try page.take(.text(PageAction.Text(phone: phone ?? me, text: text)))
        }
    }

    private func bubbles(_ number: String? = nil) throws -> [JSON] {
        try page.phone(number ?? me)["bubbles"].elements
    }

    /// What is on a phone's screen, as one reads it.
    private func screen(_ number: String? = nil) throws -> [String] {
        try bubbles(number).map { "\($0["kind"].words) \($0["text"].words)" }
    }

    private func mistake(_ action: PageAction) -> String? {
        var page = page.page
        do throws(PageMistake) {
            _ = try page.take(action)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `the script comes with its lines, findings, tests and flow`() throws {
        let script = page.script
        #expect(script["kind"].words == "script" && script["title"].words == "dentist")
        #expect(script["file"].words == "bot.talk" && script["problem"] == .null)
        #expect(script["saved"].words.wholeMatch(of: #/\d\d:\d\d:\d\d/#) != nil)
        #expect(script["lines"].elements[0].words == "name = dentist")
        #expect(script["tests"]["passed"].integer == 1 && script["tests"]["failed"] == .array([]))
        let nodes = script["graph"]["nodes"].elements
        #expect(nodes.map { $0["id"].words }.prefix(4) == ["start", "ask_day", "done", "human"])
        #expect(nodes.map { $0["kind"].words }.contains("anytime"))
        #expect(nodes[0]["kind"].words == "start" && nodes[0]["line"].integer == 12)
        let edges = script["graph"]["edges"].elements
        let move = try #require(edges.first { $0["label"].words == "move" })
        #expect(move["from"].words == "start" && move["to"].words == "ask_day")
        #expect(move["line"].integer == 16)
        #expect(script["languages"].elements.map { $0["name"].words } == ["English", "Español"])
        #expect(script["people"].elements.map { $0["name"].words } == ["Ana"])
        #expect(script["people"].elements.map { $0["number"].words } == [ana])
    }

    @Test func `a text is answered, with its cost, place, choices and way`() throws {
        #expect(page.state["clock"]["text"].words == "Tue 5 May 2026 10:00")
        #expect(try page.phone(me)["choices"].texts == ["hello"])
        try text("hello", "move")
        #expect(
            try screen() == [
                "in hello", "out Hi Friend. YES, NO or MOVE?", "in move", "out Which day?",
            ])
        let bubbles = try bubbles()
        #expect(bubbles[1]["facts"].words == "1 SMS · GSM-7 · 27 of 160 · 0.0083")
        #expect(bubbles[0]["taken"] == .null && bubbles[2]["taken"] == .bool(true))
        #expect(bubbles[0]["time"].words == "Tue 5 May, 10:00")
        let phone = try page.phone(me)
        #expect(phone["at"].words == "ask_day" && phone["place"].words == "at ask_day")
        #expect(phone["lines"] == .array([.integer(19), .integer(25)]))
        #expect(phone["last"]["line"].integer == 16 && phone["last"]["text"].words == "move")
        let edge = try #require(phone["last"]["edges"].elements.first?.integer)
        #expect(page.script["graph"]["edges"].elements[edge]["to"].words == "ask_day")
        #expect(phone["choices"].texts == ["Wed 6 May", "help me"])
        #expect(phone["why"]["title"].words == "Why \"move\"?")
        #expect(phone["why"]["lines"].texts.contains { $0.hasSuffix(":16: < move -> ask_day") })
        #expect(page.state["cost"]["sent"].integer == 2)
        #expect(page.state["cost"]["money"].words == "0.0332")
        try text("the 19th or the 20th")
        #expect(try page.phone(me)["why"]["title"].words == "Why not \"the 19th or the 20th\"?")
        #expect(try page.phone(me)["place"].words == "at ask_day after 1 wrong answer")
        #expect(try self.bubbles()[4]["taken"] == .bool(false))
    }

    @Test func `what is saved is a table, and who is told has a phone`() throws {
        #expect(try page.phone("+15550100200")["role"].words == "target")
        try text("hello", "move", "12 May")
        let table = page.state["saved"].elements[0]
        #expect(table["file"].words == "rows.csv" && table["columns"].texts == ["from", "day"])
        #expect(table["rows"] == .array([.array([.text("…9999"), .text("2026-05-12")])]))
        #expect(try screen("+15550100200") == ["out +15550009999 wants 2026-05-12."])
        #expect(try page.phone("+15550100200")["target"].words == "staff")
        try text("hello", from: "+15550100200")
        #expect(try screen("+15550100200").count == 3)
    }

    @Test func `another phone is another conversation, and knows its owner`() throws {
        #expect(try page.take(.add(number: "+1 555 010-1111")) == "+15550101111 is there")
        #expect(try page.phone(ana)["name"].words == "Ana")
        try text("hello", from: ana)
        #expect(try screen(ana) == ["in hello", "out Hi Ana. YES, NO or MOVE?"])
        #expect(try screen().isEmpty)
        #expect(
            try page.phone(ana)["variables"].elements.contains(
                .array([.text("caller (people)"), .text("Ana")])))
        #expect(
            mistake(.text(PageAction.Text(phone: "+1999", text: "x")))?.contains("add it first")
                == true)
        #expect(mistake(.add(number: "nobody"))?.contains("write it like") == true)
        for number in 1..<(ChatPage.mostPhones - 1) {
            _ = try page.take(.add(number: "+1777\(number)"))
        }
        #expect(mistake(.add(number: "+18"))?.contains("all that fits") == true)
    }

    @Test func `time goes by, the clock is set, and a language chosen`() throws {
        try text("hello")
        _ = try page.take(.wait(seconds: 18_000))
        #expect(page.state["clock"]["value"].words == "2026-05-05 15:00")
        #expect(try screen().last == "note 5 hours later")
        _ = try page.take(.clock("2026-05-12 09:00"))
        #expect(page.state["clock"]["text"].words == "Tue 12 May 2026 09:00")
        _ = try page.take(.language(phone: me, code: "es"))
        #expect(try page.phone(me)["language"].words == "es")
        #expect(
            try page.phone(me)["variables"].elements
                == [.array([.text("language"), .text("es")])])
        try text("hello")
        #expect(try screen().last == "out Hola.")
        #expect(mistake(.wait(seconds: 0))?.contains("365 days") == true)
        #expect(mistake(.clock("tomorrow"))?.contains("write it like") == true)
        #expect(mistake(.language(phone: me, code: "xx"))?.contains("it has en, es") == true)
    }

    @Test
    func `without a store what comes again is taken anew, with the cookie of before`()
        throws
    {
        #expect(mistake(.again(phone: me))?.contains("nothing yet") == true)
        try text("hello", "move", "12 May")
        _ = try page.take(.again(phone: me))
        #expect(try screen().suffix(2) == ["in 12 May", "out See you."])
        #expect(try bubbles().suffix(2).first?["label"].words == "sent again")
        #expect(page.state["saved"].elements[0]["rows"].elements.count == 2)
        #expect(page.state["canKeep"] == .bool(false))
        #expect(mistake(.keep(name: "x"))?.contains("start the chat again") == true)
    }

    @Test mutating func `with a store what comes again is only said again`() throws {
        page = try Self.page(
            try folder.write("bot.talk", "remember = 9 days\n" + Self.source), hasStore: true)
        try text("hello", "move", "12 May")
        _ = try page.take(.again(phone: me))
        #expect(
            try screen().suffix(3) == [
                "in 12 May", "out See you.",
                "note said again from the store: this message was answered already",
            ])
        #expect(page.state["saved"].elements[0]["rows"].elements.count == 1)
        #expect(page.state["canKeep"] == .bool(true))
    }

    @Test mutating func `two texts at once have one cookie, and the first is answered first`()
        throws
    {
        try text("hello")
        let both = PageAction.both(
            PageAction.Text(phone: me, text: "move"), PageAction.Text(phone: me, text: "yes"))
        _ = try page.take(both)
        #expect(try screen().suffix(4) == ["in move", "out Which day?", "in yes", "out Fine."])
        #expect(try bubbles().last { $0["kind"].words == "in" }?["label"].words == "at once")
        #expect(try page.phone(me)["place"].words == "ended")
        // With a store the second waits for the first.
        page = try Self.page(
            try folder.write("bot.talk", "remember = 9 days\n" + Self.source), hasStore: true)
        try text("hello")
        _ = try page.take(both)
        #expect(try screen().suffix(2) == ["in yes", "out One day, please."])
        #expect(page.state["canKeep"] == .bool(true))
    }

    @Test func `two phones at once are two conversations`() throws {
        _ = try page.take(.add(number: ana))
        _ = try page.take(
            .both(PageAction.Text(phone: ana, text: "hi"), PageAction.Text(phone: me, text: "hi")))
        #expect(try screen(ana).count == 2)
        #expect(try screen().count == 2)
        #expect(page.state["canKeep"] == .bool(true))
    }

    @Test func `a picture goes with the next text, or alone`() throws {
        _ = try page.take(.picture(phone: me, url: "https://example.org/1"))
        #expect(try page.phone(me)["picture"].words == "https://example.org/1")
        try text("")
        #expect(try bubbles()[0]["media"].texts == ["https://example.org/1"])
        #expect(try page.phone(me)["picture"] == .null)
        #expect(
            mistake(.text(PageAction.Text(phone: me, text: "")))?.contains("nothing to send")
                == true)
        #expect(mistake(.picture(phone: me, url: "javascript:x"))?.contains("https://") == true)
        _ = try page.take(.picture(phone: me, url: "https://example.org/1"))
        _ = try page.take(.picture(phone: me, url: ""))
        #expect(try page.phone(me)["picture"] == .null)
    }

    @Test func `of two texts at once from one phone the first has the picture`() throws {
        let address = "https://example.org/1"
        func both(_ first: String, _ second: String) -> PageAction {
            .both(
                PageAction.Text(phone: first, text: "hi"),
                PageAction.Text(phone: second, text: "hello"))
        }
        _ = try page.take(.picture(phone: me, url: address))
        _ = try page.take(both(me, me))
        #expect(
            try bubbles().filter { $0["kind"].words == "in" }.map { $0["media"].texts }
                == [[address], []])
        _ = try page.take(.picture(phone: me, url: address))
        let nothing = PageAction.both(
            PageAction.Text(phone: me, text: ""), PageAction.Text(phone: me, text: ""))
        #expect(mistake(nothing)?.contains("nothing to send") == true)
        _ = try page.take(.add(number: ana))
        _ = try page.take(both(ana, me))
        #expect(try bubbles().last { $0["kind"].words == "in" }?["media"].texts == [address])
        #expect(try page.phone(me)["picture"] == .null)
    }

    @Test func `a chat of two phones is kept as a test that passes`() throws {
        _ = try page.take(.add(number: ana))
        try text("hello")
        try text("hello", "move", from: ana)
        _ = try page.take(.wait(seconds: 3_600))
        _ = try page.take(.clock("2026-05-06 08:00"))
        _ = try page.take(.language(phone: me, code: "es"))
        try text("maybe")
        #expect(try page.take(.keep(name: "two of them")).hasSuffix("bot.talk: [test two of them]"))
        #expect(
            folder.read("bot.talk").hasSuffix(
                """

                [test two of them]
                now 2026-05-05 10:00
                < hello
                > Hi Friend. YES, NO or MOVE?
                from +15550101111
                < hello
                > Hi Ana. YES, NO or MOVE?
                < move
                > Which day?
                wait 1 hour
                now 2026-05-06 08:00
                from +15550009999
                set language = es
                < maybe
                > Hola.

                """), "\(folder.read("bot.talk"))")
        #expect(page.refresh())
        #expect(page.script["tests"]["passed"].integer == 2)
        #expect(mistake(.keep(name: "two of them"))?.contains("already") == true)
        #expect(mistake(.keep(name: ""))?.contains("needs a name") == true)
    }

    @Test func `a script that is saved plays the chat again`() throws {
        try text("hello", "move")
        #expect(!page.refresh())
        try folder.write("bot.talk", Self.source.replacing("Which day?\n<", with: "Name a day.\n<"))
        #expect(page.refresh())
        #expect(try screen().last == "out Name a day.")
        #expect(page.script["tests"]["failed"].elements.map { $0["line"].integer } == [37])
        // What cannot be run leaves the last good one in place.
        try folder.write("bot.talk", "[start]\n> x\n-> nowhere\n")
        #expect(page.refresh())
        #expect(page.script["problem"].words.contains("3:4: error: T102"))
        #expect(try screen().last == "out Name a day.")
        try text("12 May")
        #expect(try screen().last == "out See you.")
        #expect(!page.refresh())
        try FileManager.default.removeItem(atPath: path)
        #expect(page.refresh())
        #expect(page.script["problem"].words.contains("No such file"))
        try folder.write("bot.talk", Self.source)
        #expect(page.refresh())
        #expect(page.script["problem"] == .null)
        #expect(try screen().last == "out See you.")
    }

    @Test func `of several errors the one that brings others about is said`() throws {
        let source = "name = a\nkeep = answer\n" + Self.source.dropFirst("name = dentist\n".count)
        try folder.write(
            "bot.talk",
            source.replacing("[ask_day]", with: "[ask_day").replacing("save = rows.csv\n", with: "")
        )
        #expect(page.refresh())
        let problem = page.script["problem"].words
        #expect(problem.contains("error: T101"), "\(problem)")
    }

    @Test func `a script that is gone and comes back as it was is no problem any more`() throws {
        var sheet = try ScriptSheet(path)
        let aside = folder.file("aside.talk")
        try FileManager.default.moveItem(atPath: path, toPath: aside)
        // It is told once.
        let gone = [page.refresh(), sheet.refresh(), page.refresh(), sheet.refresh()]
        #expect(gone == [true, true, false, false])
        #expect(page.script["problem"].words.contains("No such file"))
        #expect(sheet.json["problem"].words.contains("No such file"))
        try FileManager.default.moveItem(atPath: aside, toPath: path)
        let back = [page.refresh(), sheet.refresh(), page.refresh(), sheet.refresh()]
        #expect(back == [true, true, false, false])
        #expect(page.script["problem"] == .null)
        #expect(sheet.json["problem"] == .null)
    }

    @Test mutating func `a conversation is begun on a phone, and again when the script changes`()
        throws
    {
        let me = me
        let source = """
            name = dentist
            [start]
            > Please call us.
            [begin remind: day date, note]
            > Hi {caller}, {day|date}: {note}
            < {yes} > Good. -> end
            < * -> again

            """
        try folder.write("remind.talk", source)
        page = try Self.page(folder.file("remind.talk"))
        let begins = page.script["begins"].elements
        #expect(begins.map { $0["name"].words } == ["remind"])
        let columns = begins[0]["columns"].elements
        #expect(columns.map { $0["name"].words } == ["day", "note", "name"])
        #expect(columns[0]["hint"].words == "like 2026-05-12")
        #expect(columns[2]["hint"] == .null)
        let nodes = page.script["graph"]["nodes"].elements
        #expect(nodes.contains { $0["id"].words == "[begin 4]" && $0["kind"].words == "begin" })
        func begin(_ day: String, _ note: String, _ name: String = "") throws -> PageAction {
            let text = """
                {"do": "begin", "name": "remind", "phone": "\(me)",
                 "values": {"day": "\(day)", "note": "\(note)", "name": "\(name)"}}
                """
            return try PageAction(Array(text.utf8))
        }
        let late = mistake(try begin("tomorrow", "x"))
        #expect(late?.contains("write it like 2026-05-12") == true)
        let empty = mistake(try begin("2026-05-12", ""))
        #expect(empty?.contains("note is missing") == true)
        #expect(try screen().isEmpty)
        let said = try page.take(begin("2026-05-12", "a, b", "Ana"))
        #expect(said == "begun")
        #expect(try screen() == ["note we text first", "out Hi Ana, Tue 12 May: a, b"])
        #expect(try page.phone(me)["name"].words == "Ana")
        #expect(try page.phone(me)["canSendAgain"] == .bool(false))
        #expect(mistake(.again(phone: me))?.contains("nothing yet") == true)
        try text("yes")
        try folder.write(
            "remind.talk", source.replacingOccurrences(of: "Good.", with: "Very good."))
        #expect(page.refresh())
        #expect(
            try screen() == [
                "note we text first", "out Hi Ana, Tue 12 May: a, b", "in yes", "out Very good.",
            ])
        // Where it cannot be begun any more, only what was texted is left.
        try folder.write(
            "remind.talk", source.replacingOccurrences(of: "note]", with: "note, more]"))
        #expect(page.refresh())
        #expect(try screen() == ["in yes", "out Please call us."])
    }

    @Test func `it begins anew, with the phones that are there`() throws {
        _ = try page.take(.add(number: ana))
        try text("hello", from: ana)
        _ = try page.take(.wait(seconds: 60))
        _ = try page.take(.restart)
        #expect(try screen(ana).isEmpty)
        #expect(page.state["clock"]["value"].words == "2026-05-05 10:00")
        #expect(page.state["canKeep"] == .bool(false))
    }

    @Test func `a script that cannot be used, and one without the state, are said`() throws {
        try folder.write("broken.talk", "[start]\n-> nowhere\n")
        for name in ["broken.talk", "missing.talk"] {
            #expect(throws: ChatPage.Mistake.self) { try Self.page(folder.file(name)) }
        }
        var opening = Chat.Opening(clock: 0)
        opening.state = "nowhere"
        #expect(throws: ChatPage.Mistake.self) {
            try ChatPage(ChatFile(path, hasStore: false), opening: opening)
        }
    }

    @Test func `a chat and a text have a longest`() throws {
        let long = String(repeating: "x", count: ChatPage.longestText + 1)
        #expect(mistake(.text(PageAction.Text(phone: me, text: long)))?.contains("shorten") == true)
        for _ in 0..<ChatPage.mostSteps { _ = try page.take(.wait(seconds: 1)) }
        #expect(mistake(.wait(seconds: 1))?.contains("start again") == true)
        #expect(
            mistake(.text(PageAction.Text(phone: me, text: "x")))?.contains("start again") == true)
        _ = try page.take(.restart)
        try text("hello")
    }
}

/// A page that a whole test changes.
private final class Held {
    private(set) var page: ChatPage
    var script: JSON { page.script }
    var state: JSON { page.state }

    init(_ page: ChatPage) { self.page = page }

    func take(_ action: PageAction) throws(PageMistake) -> String { try page.take(action) }

    func refresh() -> Bool { page.refresh() }

    func phone(_ number: String) throws -> JSON {
        try #require(state["phones"].elements.first { $0["number"].words == number })
    }
}

extension JSON {
    fileprivate subscript(name: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.name == Array(name.utf8) }?.value ?? .null
    }

    fileprivate var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    fileprivate var words: String { String(decoding: string ?? [], as: UTF8.self) }

    fileprivate var texts: [String] { elements.map(\.words) }
}
