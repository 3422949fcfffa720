import Foundation
import TalkSupport
import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk
@testable import TalkCheck
@testable import TalkTools

/// The examples of the repository.
enum Examples {
    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Examples")
    }

    static var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".talk") }.sorted()
        }
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func script(_ name: String) throws -> Script {
        var script = Script(parsing: try bytes(name), name: name)
        if let path = script.peopleFilePath {
            script = script.with(peopleFile: try bytes(path))
        }
        return script
    }

    static func zone(of script: Script) throws -> ZoneRules {
        guard let name = script.timezone else { return .utc }
        let data = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/\(name)"))
        return try #require(ZoneRules(Array(data)))
    }
}

@Suite struct ExampleTests {
    @Test(arguments: try Examples.names)
    func `an example has no errors`(name: String) throws {
        #expect(try Examples.script(name).diagnostics == [])
    }

    @Test(arguments: try Examples.names)
    func `an example passes its tests`(name: String) throws {
        let script = try Examples.script(name)
        let (outcomes, _) = Rehearsal(script, zone: try Examples.zone(of: script)).run()
        #expect(outcomes.count > 2)
        for outcome in outcomes {
            #expect(outcome.failure == nil, "\(outcome.name)")
        }
    }
}
