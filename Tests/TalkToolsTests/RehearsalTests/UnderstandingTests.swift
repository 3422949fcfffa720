import Foundation
import Testing

@testable import Talk
@testable import TalkTools

/// What people text becomes the right value, or none: small scripts that test themselves.
@Suite struct UnderstandingTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Vectors/understanding")

    /// The names of the scripts.
    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".talk") }.sorted()

    @Test func `there are scripts`() {
        #expect(!Self.names.isEmpty)
    }

    @Test(arguments: names)
    func `a script about what people text passes its tests`(name: String) throws {
        let source = try Data(contentsOf: Self.folder.appending(path: name))
        let script = Script(parsing: Array(source), name: name)
        #expect(script.diagnostics.filter { $0.severity == .error } == [])
        let zone = try Examples.zone(of: script)
        let outcomes = Rehearsal(script, zone: zone).run().outcomes
        #expect(!outcomes.isEmpty)
        for outcome in outcomes {
            #expect(outcome.failure == nil, "\(outcome.name): \(outcome.failure as Any)")
        }
    }
}
