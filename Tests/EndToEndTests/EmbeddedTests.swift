import Foundation
import TestSupport
import Testing

/// The example of a server inside of another program.
struct EmbeddedTests {
    private let executable: String
    private let folder: TemporaryFolder

    init() throws {
        executable = try Repository.built("Embedded")
        folder = try TemporaryFolder()
    }

    private func run(key: String) throws -> RunningProcess {
        let vault = try folder.write("vault", "\(key)\n\(Exchanges.token)\n")
        return try RunningProcess(
            "/bin/sh", ["-c", "exec '\(executable)' s . <'\(vault)'"], in: folder)
    }

    @Test func `it answers with secrets that no environment has, saves a row and stops`() throws {
        let server = try run(key: try #require(Exchanges.environment["PARLEY_SECRET_KEY"]))
        let transport = FastCGITransport(unix: folder.file("s"))
        #expect(server.logs("2 threads"), "\(server.log)")
        var cookie: String?
        for (number, (text, reply)) in [
            ("hi", "Who are you?"), ("Ana", "Welcome, Ana!"),
        ].enumerated() {
            var request = Webhook(posting: Webhook.fields(text, id: Webhook.sid(number)))
            request.cookie = cookie
            let answer = try transport.send(
                request.signed(Exchanges.token, origin: "http://127.0.0.1:8080"))
            #expect(answer.text == reply)
            cookie = answer.cookie
        }
        let long = Webhook(
            posting: Webhook.fields(String(repeating: "a", count: 8_192), id: Webhook.sid(2)))
        #expect(
            try transport.send(long.signed(Exchanges.token, origin: "http://127.0.0.1:8080"))
                .status == 413)
        #expect(server.stop(within: 1) == 0)
        let rows = try String(contentsOfFile: folder.file("guests.csv"), encoding: .utf8)
        #expect(rows.contains("name") && rows.contains(",Ana"))
    }

    @Test func `it says what is wrong with what the vault has`() throws {
        let server = try run(key: "short")
        #expect(server.waits(atMost: 10))
        #expect(server.stop() == 78)
        #expect(server.log.contains("PARLEY_SECRET_KEY: the key has 5 bytes"), "\(server.log)")
    }
}
