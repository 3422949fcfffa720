import System
import TestSupport
import Testing

@Suite struct ZoneFileTests {
    @Test(arguments: [
        "Europe/Vienna", "UTC", "Etc/GMT+1", "America/Argentina/Buenos_Aires", "EST5EDT",
    ])
    func `a zone's name leads into the folder`(_ name: String) {
        #expect(ZoneFile.path(of: name) == "/usr/share/zoneinfo/\(name)")
    }

    @Test(arguments: [
        "", "/etc/passwd", "../../etc/passwd", "Europe/../Vienna", "Europe//Vienna", "Europe/",
        "./UTC", "UTC\u{0}", "Eu rope", "ü", "Europe\\Vienna",
        String(repeating: "a", count: 256),
    ])
    func `what is no name leads nowhere`(_ name: String) throws {
        #expect(ZoneFile.path(of: name) == nil)
        #expect(try ZoneFile.contents(of: name) == nil)
    }

    @Test func `a zone's bytes are read, and a missing one is said`() throws {
        let scratch = try TemporaryFolder()
        try File.create(scratch.file("UTC"), bytes: Array("TZif".utf8), mode: 0o600)
        #expect(
            try ZoneFile.contents(of: "UTC", in: scratch.path) == Array("TZif".utf8))
        let error = #expect(throws: SystemError.self) {
            try ZoneFile.contents(of: "Atlantis", in: scratch.path)
        }
        #expect(error?.isMissing == true)
    }
}
