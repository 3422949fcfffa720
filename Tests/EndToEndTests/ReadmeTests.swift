import Foundation
import System
import Testing
import TestSupport

/// What the README shows is what there is.
struct ReadmeTests {
    private let readme: String

    init() throws {
        readme = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
    }

    private func block(_ language: String) throws -> String {
        let start = try #require(readme.range(of: "```\(language)\n"))
        let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
        return String(readme[start.upperBound..<end.lowerBound])
    }

    @Test func `it has at most 160 lines`() {
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 161)
    }

    @Test func `its conversation in Swift is the example that is compiled`() throws {
        let example = try String(
            contentsOfFile: Repository.path("Examples/InSwift/main.swift"), encoding: .utf8)
        #expect(try example.hasSuffix(block("swift")))
    }

    @Test func `its script passes its test and the checker`() throws {
        let folder = try TemporaryFolder()
        let script = try folder.write("readme.talk", block("talk"))
        for arguments in [["test", script], ["check", "--strict", script]] {
            let outcome = try ChildProcess.run(Repository.executable, arguments)
            #expect(
                outcome.ending == .exited(0), "\(String(decoding: outcome.output, as: UTF8.self))")
        }
    }

    @Test func `the tutorial's answers are those of the tutorial's program`() throws {
        let start = try #require(readme.range(of: "    PARLEY_WELCOME=\n"))
        let line = try #require(
            readme[start.upperBound...].split(separator: "\n").first?.dropFirst(4))
        var environment = Exchanges.environment
        environment["PARLEY_WELCOME"] = ""
        environment["PARLEY_CALLERS"] = String(
            try #require(line.split(separator: "=", maxSplits: 1).last))
        let transport = CGITransport(try Repository.executable, environment: environment)
        let request = Webhook(posting: Webhook.fields("hi"))
            .signed(Exchanges.token, origin: "http://127.0.0.1:8080")
        #expect(try transport.send(request).text == "Rey has messaged +15005550006 1 times.")
    }

    @Test func `its links lead somewhere`() throws {
        for match in readme.matches(of: /\]\(([^):#]+)\)/) {
            _ = try Repository.path(String(match.1))
        }
    }
}
