import Foundation
import TestSupport
import Testing

/// The example in Swift, as a web server would ask it.
struct InSwiftTests {
    private let executable: String
    private let folder: TemporaryFolder

    init() throws {
        executable = try Repository.built("InSwift")
        folder = try TemporaryFolder()
    }

    /// Texts twice, the second time with the cookie of the first answer.
    private func converse(over transport: some Transport) throws {
        var texts: [String?] = []
        var cookie: String?
        for number in 1...2 {
            var request = Webhook(posting: Webhook.fields("hello", id: Webhook.sid(number)))
            request.cookie = cookie
            let answer = try transport.send(
                request.signed(Exchanges.token, origin: "http://127.0.0.1:8080"))
            #expect(answer.status == 200)
            #expect(answer.cookie != nil)
            cookie = answer.cookie
            texts.append(answer.text)
        }
        #expect(texts == ["1: hello", "2: hello"])
        let stranger = Webhook(posting: Webhook.fields("hello", id: Webhook.sid(3)))
        #expect(try transport.send(stranger).status == 403)
    }

    @Test func `it answers as CGI`() throws {
        try converse(over: CGITransport(executable, environment: Exchanges.environment))
    }

    @Test func `it answers with serve, on a socket of its own`() throws {
        let socket = folder.file("parrot.sock")
        let parrot = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)", "--threads", "2"],
            environment: Exchanges.environment, in: folder)
        #expect(parrot.logs("2 threads"), "\(parrot.log)")
        try converse(over: FastCGITransport(unix: socket))
        #expect(parrot.stop(within: 1) == 0)
        #expect(!FileManager.default.fileExists(atPath: socket))
        #expect(parrot.log.contains("level=info turn"), "\(parrot.log)")
    }

    @Test func `it says how to start it`() throws {
        for (arguments, status, text) in [
            ([], 64, "InSwift serve --listen unix:PATH"),
            (["serve", "--help"], 0, "USAGE: InSwift serve"),
            (["serve", "--threads", "0"], 64, "--threads is a number from 1 to 1024"),
            (["serve"], 64, "start it with --listen"),
            (["chat"], 64, "InSwift --help"),
        ] {
            let process = try RunningProcess(
                executable, arguments, environment: Exchanges.environment, in: folder)
            #expect(process.waits(atMost: 10))
            #expect(process.stop() == Int32(status))
            #expect(process.log.contains(text), "\(process.log)")
        }
    }

    @Test func `serve does not start with a faulty configuration`() throws {
        let process = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(folder.file("s"))"], in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 78)
        #expect(process.log.contains("PARLEY_SECRET_KEY: not set"))
        #expect(process.log.contains("TWILIO_AUTH_TOKEN: not set"))
    }
}
