import Foundation
import System
import Testing
import TestSupport

/// Memory that stays where it is, however many requests there are.
struct MemoryTests {
    /// Anonymous memory of a process, in kB.
    private func anonymousMemory(of process: RunningProcess) throws -> Int {
        let status = try File.contents(of: "/proc/\(process.id)/status", limit: 65_536)
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix("RssAnon:") }
        return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    }

    /// Sends the same message again and again, and reads each answer.
    private func play(_ count: Int, to socket: String, keepsConnection: Bool) throws {
        let request = Webhook(posting: Webhook.fields("hello", id: Webhook.sid(1)))
            .signed(Exchanges.token, origin: "http://127.0.0.1:8080")
        let variables = CGITransport.variables(of: request).map { ($0.key, $0.value) }
        let bytes = Record.request(variables, body: request.body, keeps: keepsConnection)
        var peer: Peer?
        for _ in 0..<count {
            let connection = try #require(
                keepsConnection ? peer ?? Peer(.unix(socket)) : Peer(.unix(socket)))
            peer = connection
            connection.send(bytes)
            let answer = connection.receive()
            guard answer.status == 0, answer.body.contains("Rey!") else {
                throw NoAnswer(answer.text)
            }
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: [true, false])
    func `100,000 requests leave memory where it was after 1,000`(keepsConnection: Bool) throws {
        let folder = try TemporaryFolder()
        let socket = folder.file("parley.sock")
        var environment = Exchanges.environment
        environment["PARLEY_LOG"] = "warning"
        let parley = try RunningProcess(
            Repository.executable, ["serve", "--listen", "unix:\(socket)", "--threads", "2"],
            environment: environment, in: folder)
        #expect(eventually { Peer(.unix(socket)) != nil })
        try play(1_000, to: socket, keepsConnection: keepsConnection)
        let before = try anonymousMemory(of: parley)
        try play(99_000, to: socket, keepsConnection: keepsConnection)
        let after = try anonymousMemory(of: parley)
        #expect(after <= before + 256, "\(before) kB, then \(after) kB")
        #expect(parley.stop(within: 1) == 0)
    }
}
