import Conversation
import Foundation
import System
import Talk
import TalkCheck
import TestSupport
import Testing

@testable import Parley

/// Lists in files: when they are read, and read anew.
@Suite struct ListFileTests {
    private static let script = """
        pupils = list pupils.csv

        [start]
        > Who, or MENU?
        < menu -> menu
        < {child: one of pupils} > {child} is in {child.class}.
        < * > Nobody.

        [menu]
        > What?
        < tea > One tea.
        < again > {child.class|or none}
        < * > ?
        """

    private func written(_ folder: TemporaryFolder, _ list: String?) throws -> String {
        if let list { try folder.write("pupils.csv", list) }
        return try folder.write("bot.talk", Self.script)
    }

    @Test func `a list that changed is looked up at the next text`() throws {
        let folder = try TemporaryFolder()
        let path = try written(folder, "name,class\nAna Lopez,3b\n")
        let bot = try Bot(["PARLEY_SCRIPT": path])
        let first = try bot.text("hello")
        let second = try bot.text("Ana", cookie: first.cookiePair)
        #expect(second.message == "Ana Lopez is in 3b.")
        try folder.write("pupils.csv", "name,class\nAna Lopez,4b\nBen Carter,5c\n")
        let third = try bot.text("ana lopez", cookie: second.cookiePair)
        #expect(third.message == "Ana Lopez is in 4b.")
        // The session keeps the key alone: of a row that is no more the columns are empty.
        try folder.write("pupils.csv", "name,class\nBen Carter,5c\n")
        let fourth = try bot.text("menu", cookie: third.cookiePair)
        let fifth = try bot.text("again", cookie: fourth.cookiePair)
        #expect(fifth.message == "none")
    }

    @Test func `a list with an error leaves the old one`() throws {
        let folder = try TemporaryFolder()
        let path = try written(folder, "name,class\nAna Lopez,3b\n")
        let bot = try Bot(["PARLEY_SCRIPT": path])
        let first = try bot.text("Ana Lopez")
        #expect(first.message == "Ana Lopez is in 3b.")
        try folder.write("pupils.csv", "name,form\nAna Lopez,4b\n")
        let second = try bot.text("ana lopez", cookie: first.cookiePair)
        #expect(second.message == "Ana Lopez is in 3b.")
        #expect(bot.log.text.contains("the columns of pupils are form"))
    }

    /// A turn as CGI takes it: the script was read, and then the list.
    private func turn(
        _ texts: [String], _ folder: TemporaryFolder, _ list: String?
    ) throws -> Turn {
        let path = try written(folder, "name,class\nOld,0\n")
        let loaded = try ScriptLoader(path: path, tests: .skipped, isForMany: false).load()
        if let list {
            try folder.write("pupils.csv", list)
        } else {
            try FileManager.default.removeItem(atPath: "\(folder.path)/pupils.csv")
        }
        let dialogue = ScriptDialogue(
            loaded.script, zone: loaded.zone, listFile: loaded.listFile)
        var turn = Turn(session: Session())
        for (index, text) in texts.enumerated() {
            let message = Message(
                from: "+14158675308", to: "+15005550006", body: text, id: "SM\(index)")
            turn = dialogue.turn(turn.session ?? Session(), message, now: 1_767_225_600)
        }
        return turn
    }

    @Test func `for one message a list is read where the turn asks for it`() throws {
        let folder = try TemporaryFolder()
        let found = try turn(["hello", "Ana"], folder, "name,class\nAna Lopez,3b\n")
        #expect(found.replies.map(\.text) == ["Ana Lopez is in 3b."])
        // In the other state nothing asks for it.
        let other = try turn(["menu", "tea"], folder, nil)
        #expect(other.replies.map(\.text) == ["One tea."])
        #expect(other.notes == [])
    }

    @Test func `for one message a list that cannot be read is in the log`() throws {
        let folder = try TemporaryFolder()
        let asked = try turn(["hello", "Ana"], folder, nil)
        #expect(asked.replies.map(\.text) == ["Nobody."])
        #expect(
            asked.notes == ["the list \"pupils\" cannot be read; no text was one of its rows"])
        #expect(try turn(["hello", "Ana"], folder, "").notes == [])
    }

    @Test(arguments: [false, true])
    func `a list that is not there is an error`(isForMany: Bool) throws {
        let folder = try TemporaryFolder()
        let path = try written(folder, nil)
        let loaded = try ScriptLoader(path: path, tests: .read, isForMany: isForMany).load()
        #expect(
            loaded.script.errors().map { $0.line(in: "bot.talk") } == [
                "bot.talk:1:10: error: T119: the list file \"pupils.csv\" cannot be read; "
                    + "is it next to the script?"
            ])
    }

    @Test(arguments: [false, true])
    func `a list that everybody can write is refused`(isForMany: Bool) throws {
        let folder = try TemporaryFolder()
        let path = try written(folder, "name,class\nAna Lopez,3b\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o666], ofItemAtPath: "\(folder.path)/pupils.csv")
        let loaded = try ScriptLoader(path: path, tests: .read, isForMany: isForMany).load()
        #expect(throws: ConversationFault.self) { try loaded.checkRights() }
    }
}
