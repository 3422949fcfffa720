import Foundation
import Testing
import TestSupport

/// The same exchanges on every way, in the same bytes.
struct ExchangeTests {
    private let executable: String
    private let folder: TemporaryFolder

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
    }

    /// What a shell gets, which all others are held against.
    private func shellAnswers() throws -> [String: Answer] {
        try Exchanges.play(
            over: CGITransport(executable, environment: Exchanges.environment),
            origin: "http://127.0.0.1:8080")
    }

    private func serve(_ address: String) throws -> RunningProcess {
        let parley = try RunningProcess(
            executable, ["serve", "--listen", address], environment: Exchanges.environment,
            in: folder)
        #expect(parley.logs("listening"), "\(parley.log)")
        return parley
    }

    @Test func `a shell gets every answer of the table`() throws {
        #expect(try shellAnswers().count == Exchanges.table().count)
    }

    @Test func `FastCGI on a Unix socket gives the bytes of a shell`() throws {
        let socket = folder.file("parley.sock")
        let parley = try serve("unix:\(socket)")
        let answers = try Exchanges.play(
            over: FastCGITransport(unix: socket), origin: "http://127.0.0.1:8080")
        #expect(try answers == shellAnswers())
        #expect(parley.stop(within: 1) == 0)
        #expect(!FileManager.default.fileExists(atPath: socket))
    }

    @Test(arguments: ["127.0.0.1", "[::1]"])
    func `FastCGI on TCP gives the bytes of a shell`(_ host: String) throws {
        let port = try freePort()
        let parley = try serve("\(host):\(port)")
        let answers = try Exchanges.play(
            over: FastCGITransport(host: host, port: port), origin: "http://127.0.0.1:8080")
        #expect(try answers == shellAnswers())
        #expect(parley.stop(SIGINT, within: 1) == 0)
    }

    @Test func `kept connections give the bytes of a shell`() throws {
        let socket = folder.file("parley.sock")
        let parley = try serve("unix:\(socket)")
        let answers = try Exchanges.play(
            over: FastCGITransport(unix: socket, keepsConnection: true),
            origin: "http://127.0.0.1:8080")
        #expect(try answers == shellAnswers())
        #expect(parley.stop(within: 1) == 0)
    }

    @Test func `nginx with the example configuration gives the bytes of a shell`() throws {
        let port = try freePort()
        let socket = folder.file("parley.sock")
        let example = try String(
            contentsOfFile: Repository.path("nginx.conf.example"), encoding: .utf8)
        // Only where it listens differs, so that two runs can stand beside each other, and the
        // user: the socket is not given to www-data's group here.
        let configuration = example.replacing("127.0.0.1:8080;", with: "127.0.0.1:\(port);")
            .replacing("user www-data;", with: "user root;")
            .replacing("unix:/tmp/parley.sock;", with: "unix:\(socket);")
        let file = try folder.write("nginx.conf", configuration)
        try folder.write("logs/error.log", "")
        let parley = try serve("unix:\(socket)")
        let nginx = try RunningProcess(
            "/usr/sbin/nginx", ["-p", folder.path, "-c", file, "-e", "logs/error.log"], in: folder)
        let transport = HTTPTransport("http://127.0.0.1:\(port)")
        #expect(eventually { (try? transport.send(Webhook("HEAD")))?.status == 200 })
        let answers = try Exchanges.play(over: transport, origin: "http://127.0.0.1:\(port)")
        #expect(try answers == shellAnswers())
        #expect(nginx.stop(SIGQUIT) == 0)
        #expect(parley.stop(within: 1) == 0)
    }
}
