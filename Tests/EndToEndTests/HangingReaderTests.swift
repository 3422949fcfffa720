import Foundation
import Glibc
import System
import Testing
import TestSupport

/// A reader of standard error that hangs holds up no request.
struct HangingReaderTests {
    private let folder: TemporaryFolder
    private let parley: RunningProcess
    private let socket: String
    /// The reading end of the pipe that is Parley's standard error.
    private let reader: FileHandle

    init() throws {
        folder = try TemporaryFolder()
        socket = folder.file("parley.sock")
        let pipe = folder.file("errors")
        try #require(unsafe mkfifo(pipe, 0o600) == 0)
        // Open for writing too, so that nobody waits for the other end.
        let number = unsafe open(pipe, O_RDWR | O_CLOEXEC | O_NONBLOCK)
        try #require(number >= 0)
        reader = FileHandle(fileDescriptor: number, closeOnDealloc: true)
        parley = try RunningProcess(
            "/bin/sh",
            [
                "-c", "exec \"$0\" serve --listen \"$1\" --threads 2 2>errors",
                Repository.executable, "unix:\(socket)",
            ],
            environment: Exchanges.environment, in: folder)
        let socket = socket
        try #require(eventually { Peer(.unix(socket)) != nil })
    }

    /// Sends requests without a signature, of which each is a long line in the log.
    private func sendRefused(_ count: Int) throws {
        let path = "/" + String(repeating: "x", count: 199)
        let request = Webhook(posting: Webhook.fields("hello", id: "SM1"), target: path)
        var variables = CGITransport.variables(of: request)
        variables["HTTP_HOST"] = String(repeating: "y", count: 200)
        let pairs = variables.map { ($0.key, $0.value) }
        let bytes = Record.request(pairs, body: request.body, keeps: true)
        let peer = try #require(Peer(.unix(socket)))
        for _ in 0..<count {
            peer.send(bytes)
            let answer = peer.receive()
            guard answer.status == 0, answer.body.contains("Forbidden") else {
                throw NoAnswer("a request was not answered: \(answer)")
            }
        }
    }

    /// Reads what is in the pipe now, and what comes until there is a line.
    private func read(to end: Regex<Substring>) -> String {
        var text = ""
        _ = eventually {
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = unsafe Glibc.read(reader.fileDescriptor, &chunk, chunk.count)
            text += String(decoding: chunk.prefix(max(0, count)), as: UTF8.self)
            return text.contains(end)
        }
        return text
    }

    private func memory() throws -> Int {
        let status = try File.contents(of: "/proc/\(parley.id)/status", limit: 65_536)
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix("RssAnon:") }
        return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    }

    @Test(.timeLimit(.minutes(10)))
    func `requests are answered, memory is bounded, and what was lost is said`() throws {
        try sendRefused(100)
        let before = try memory()
        try sendRefused(6_000)
        let after = try memory()
        #expect(after <= before + 4_096, "\(before) kB, then \(after) kB")
        let lost = /level=warning [0-9]+ lines were lost: standard error was not read fast enough\n/
        let log = read(to: lost)
        #expect(log.contains("listening on"))
        let lines = log.split(separator: "\n")
        let count = lines.count { $0.contains(" refused ") }
        #expect((1_500..<6_000).contains(count))
        let number = lines.last?.split(separator: " ").compactMap { Int($0) }.first
        #expect(count + (number ?? 0) == 6_100)
        try sendRefused(1)
        #expect(read(to: /refused .*\n/).contains("status=403"))
        #expect(parley.stop(within: 1) == 0)
        #expect(read(to: /stopped, [0-9]+ requests served\n/).contains("6101 requests served"))
    }

    @Test func `a stop takes a second more, and no longer`() throws {
        try sendRefused(1_000)
        let start = ContinuousClock.now
        #expect(parley.stop(within: 5) == 0)
        #expect(ContinuousClock.now - start < .milliseconds(2_500))
    }
}
