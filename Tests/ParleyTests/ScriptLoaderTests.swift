import Conversation
import System
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
