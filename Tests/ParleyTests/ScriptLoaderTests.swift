import Conversation
import System
import Talk
import TalkCheck
import TestSupport
import Testing
@testable import Parley

/// What a loader finds beside the script's own text.
@Suite struct ScriptLoaderTests {
    @Test(arguments: [false, true])
    func `a time zone that this system does not know is a finding`(isForMany: Bool) throws {
        let folder = try TemporaryFolder()
        let text = "timezone = Nowhere/Atlantis\n\n[start]\n> hello -> end\n"
        let path = try folder.write("zone.talk", text)
        let loaded = try ScriptLoader(path: path, tests: .read, isForMany: isForMany).load()
        #expect(
            loaded.script.check().contains { $0.line(in: "zone.talk").contains("error: T119") })
    }

    @Test func `a warning is said once, however often the script is changed`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("bot.talk", "hours = Mon 8:00-9:00\n[start]\n> a\n")
        let bot = try Bot(["PARLEY_SCRIPT": path])
        func warnings() throws -> [String] {
            let before = bot.log.all.count
            _ = try bot.text()
            return bot.log.all[before...].filter { $0.hasPrefix("warning") }
        }
        #expect(try warnings().count == 1)
        try folder.write("bot.talk", "# one line more\nhours = Mon 8:00-9:00\n[start]\n> b\n")
        #expect(try warnings().isEmpty)
        try folder.write("bot.talk", "[start]\n> without\n")
        #expect(try warnings().isEmpty)
        try folder.write("bot.talk", "hours = Mon 8:00-9:00\n[start]\n> and again\n")
        #expect(try warnings().count == 1)
    }

    @Test(arguments: [false, true])
    func `a known time zone is none`(isForMany: Bool) throws {
        let folder = try TemporaryFolder()
        let text = "timezone = Europe/Berlin\n\n[start]\n> hello -> end\n"
        let path = try folder.write("zone.talk", text)
        let loaded = try ScriptLoader(path: path, tests: .read, isForMany: isForMany).load()
        #expect(!loaded.script.check().contains { $0.line(in: path).contains("T119") })
        #expect(loaded.zone() != nil)
    }
}
