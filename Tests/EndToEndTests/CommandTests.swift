import Foundation
import System
import Testing
import TestSupport

/// What the executable says and how it ends, when it is started by hand or by mistake.
struct CommandTests {
    private let executable: String
    private let folder: TemporaryFolder

    init() throws {
        executable = try Repository.executable
        folder = try TemporaryFolder()
    }

    private func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (status: Int32?, log: String) {
        let process = try RunningProcess(
            executable, arguments, environment: environment, in: folder)
        guard process.waits(atMost: 10) else { return (nil, process.log) }
        return (process.stop(), process.log)
    }

    @Test func `the executable is one static file of at most 26 MB`() throws {
        let libraries = try ChildProcess.run("ldd", [executable])
        #expect(
            String(decoding: libraries.output + libraries.errors, as: UTF8.self)
                .contains("not a dynamic executable"))
        let size = try File.metadata(of: executable).size
        #expect(size <= 26_000_000, "\(size) bytes")
    }

    @Test func `the version names what is linked in`() throws {
        let (status, log) = try run(["--version"])
        #expect(status == 0)
        let names = log.split(separator: "\n").map { $0.split(separator: " ")[0] }
        #expect(
            names == ["parley", "Swift", "libfcgi", "swift-crypto", "swift-nio", "zlib", "SQLite"])
        #expect(!log.contains("unknown"))
    }

    @Test func `help names every command`() throws {
        let (status, log) = try run(["--help"])
        #expect(status == 0)
        for command in [
            "serve", "new", "check", "test", "chat", "graph", "doctor", "text", "keygen",
        ] { #expect(log.contains("  \(command) ")) }
    }

    @Test func `a fresh key is accepted as the session's`() throws {
        let (status, key) = try run(["keygen"])
        #expect(status == 0)
        var environment = Exchanges.environment
        environment["PARLEY_SECRET_KEY"] = key.trimmingCharacters(in: .newlines)
        let answer = try CGITransport(executable, environment: environment).send(Webhook("HEAD"))
        #expect(answer.status == 200)
        #expect(try run(["keygen"]).log != key)
    }

    @Test func `without anything to do it says what descriptor 0 is and how to start it`() throws {
        let (status, log) = try run([])
        #expect(status == 64)
        #expect(log.contains("/dev/null") || log.contains("device"))
        #expect(log.contains("parley serve --listen unix:PATH"))
    }

    @Test func `serve without a socket says how to name one`() throws {
        let (status, log) = try run(["serve"], environment: Exchanges.environment)
        #expect(status == 64)
        #expect(log.contains("--listen"))
    }

    @Test func `serve with two sockets of systemd's says which to keep`() throws {
        let process = try RunningProcess(
            "/bin/sh", ["-c", "LISTEN_PID=$$ LISTEN_FDS=2 exec \(executable) serve"],
            environment: Exchanges.environment, in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 64)
        #expect(process.log.contains("2 sockets were handed over"), "\(process.log)")
    }

    @Test func `serve with a script behind it says --script`() throws {
        let (status, log) = try run(["serve", "my.talk"], environment: Exchanges.environment)
        #expect(status == 64)
        #expect(log.contains("parley serve --script my.talk --listen unix:PATH"))
    }

    @Test func `all mistakes of the configuration are said at once`() throws {
        let environment = [
            "PARLEY_SECRET_KEY": "a secret key", "PARLEY_SESSION": "plain",
            "PARLEY_SESSION_LIFETIME": "0", "PARLEY_PUBLIC_URL": "example.org",
            "PARLEY_VERFIY": "off",
        ]
        let (status, log) = try run(
            ["serve", "--listen", "unix:\(folder.file("s"))"], environment: environment)
        #expect(status == 78)
        for name in [
            "PARLEY_SECRET_KEY", "PARLEY_SESSION", "PARLEY_SESSION_LIFETIME", "PARLEY_PUBLIC_URL",
            "TWILIO_AUTH_TOKEN",
        ] {
            #expect(log.contains("\(name): "), "\(name) in \(log)")
        }
        #expect(!log.contains("a secret key"))
    }

    @Test func `a faulty configuration is a 500 under CGI, and the log says why`() throws {
        let answer = try CGITransport(executable, environment: [:]).send(Webhook("HEAD"))
        #expect(answer.status == 500)
        #expect(answer.body == "Internal Server Error\n")
        #expect(answer.setCookie == nil)
    }

    @Test func `a socket on which somebody answers is not taken`() throws {
        let socket = folder.file("parley.sock")
        let first = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)"],
            environment: Exchanges.environment, in: folder)
        #expect(first.logs("listening"))
        let (status, log) = try run(
            ["serve", "--listen", "unix:\(socket)"], environment: Exchanges.environment)
        #expect(status == 75)
        #expect(log.contains("--replace"))
        #expect(first.stop(within: 1) == 0)
    }

    @Test func `a socket that nothing answers on is replaced`() throws {
        let socket = folder.file("parley.sock")
        let first = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)"],
            environment: Exchanges.environment, in: folder)
        #expect(first.logs("listening"))
        first.stop(SIGKILL)
        let second = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)"],
            environment: Exchanges.environment, in: folder)
        #expect(second.logs("listening"))
        #expect(try FastCGITransport(unix: socket).send(Webhook("HEAD")).status == 200)
        #expect(second.stop(within: 1) == 0)
    }

    @Test func `a new process takes the path over, and the old one leaves its file alone`() throws {
        let socket = folder.file("parley.sock")
        let arguments = ["serve", "--listen", "unix:\(socket)", "--replace"]
        let first = try RunningProcess(
            executable, arguments, environment: Exchanges.environment, in: folder)
        #expect(first.logs("listening"))
        let second = try RunningProcess(
            executable, arguments, environment: Exchanges.environment, in: folder)
        #expect(second.logs("listening"))
        #expect(first.stop(within: 2) == 0)
        #expect(try FastCGITransport(unix: socket).send(Webhook("HEAD")).status == 200)
        #expect(second.stop(within: 2) == 0)
        #expect(!FileManager.default.fileExists(atPath: socket))
    }

    @Test func `what is no socket is left alone`() throws {
        let path = try folder.write("precious", "text")
        let (status, log) = try run(
            ["serve", "--listen", "unix:\(path)"], environment: Exchanges.environment)
        #expect(status == 73)
        #expect(log.contains(path))
        #expect(folder.read("precious") == "text")
    }

    @Test func `a file beside the path outlives a replacement`() throws {
        let socket = folder.file("parley.sock")
        try folder.write("parley.sock.new", "text")
        for _ in 0..<2 {
            let parley = try RunningProcess(
                executable, ["serve", "--listen", "unix:\(socket)", "--replace"],
                environment: Exchanges.environment, in: folder)
            #expect(parley.logs("listening"))
            parley.stop(SIGKILL)
        }
        #expect(folder.read("parley.sock.new") == "text")
    }

    @Test(arguments: ["99999999999", "4294967295", "-1"])
    func `a group's number that cannot be is a mistake in the arguments`(group: String) throws {
        for listen in ["unix:\(folder.file("s"))", "127.0.0.1:0"] {
            let (status, log) = try run(
                ["serve", "--listen", listen, "--group=\(group)"],
                environment: Exchanges.environment)
            #expect(status == 64)
            #expect(log.contains("--group: \(group) is not a group's number"), "\(log)")
        }
    }

    @Test(arguments: ["error", "warning", "info", "debug"])
    func `who else can connect is a warning at every level of the log`(level: String) throws {
        let environment = Exchanges.environment.merging(["PARLEY_LOG": level]) { $1 }
        func starting(_ arguments: [String], logs text: String) throws {
            let parley = try RunningProcess(
                executable, ["serve"] + arguments, environment: environment, in: folder)
            #expect(parley.logs("level=warning \(text)"), "\(parley.log)")
            parley.stop()
        }
        let socket = ["--listen", "unix:\(folder.file("s"))"]
        for mode in ["0666", "0662", "0664", "0777"] {
            try starting(socket + ["--mode", mode], logs: "the socket's mode \(mode) gives rights")
        }
        try starting(
            ["--listen", "0.0.0.0:0"], logs: "other machines can connect to 0.0.0.0:")
        try starting(["--listen", "[::]:0"], logs: "other machines can connect to [::]:")
        let closed = try RunningProcess(
            executable, ["serve"] + socket, environment: environment, in: folder)
        #expect(eventually { FileManager.default.fileExists(atPath: folder.file("s")) })
        closed.stop()
        #expect(!closed.log.contains("can forge"), "\(closed.log)")
    }

    @Test(arguments: [false, true])
    func `a CGI of two lines finds the env file beside the program outside`(isServed: Bool) throws {
        // As deploy/shared-hosting has it for a second domain in the first one's web folder.
        try FileManager.default.createDirectory(
            atPath: folder.file("parley"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: executable, toPath: folder.file("parley/parley"))
        let script = try folder.write(
            "public_html/second/parley.cgi", "#!/bin/sh\nexec \(folder.file("parley/parley"))\n",
            mode: 0o755)
        let lines = Exchanges.environment.map { "\($0)=\($1)\n" }.joined()
        let place = isServed ? "public_html/parley.env" : "parley/parley.env"
        try folder.write(place, lines, mode: 0o600)
        let cgi = CGITransport(
            script, environment: ["DOCUMENT_ROOT": folder.file("public_html/second")])
        if isServed {
            #expect(try cgi.send(Webhook("HEAD")).status == 500)
        } else {
            _ = try Exchanges.play(over: cgi, origin: "http://127.0.0.1:8080")
        }
    }

    @Test func `arguments are ignored where a gateway started it`() throws {
        var environment = Exchanges.environment
        environment["GATEWAY_INTERFACE"] = "CGI/1.1"
        environment["REQUEST_METHOD"] = "HEAD"
        let (status, log) = try run(["--version"], environment: environment)
        #expect(status == 0)
        #expect(log.hasPrefix("Status: 200"))
    }

    @Test func `a request in hand is answered before it stops`() throws {
        let socket = folder.file("parley.sock")
        let parley = try RunningProcess(
            executable, ["serve", "--listen", "unix:\(socket)"],
            environment: Exchanges.environment, in: folder)
        #expect(parley.logs("listening"))
        let request = Webhook(posting: Webhook.fields("hello"))
            .signed(Exchanges.token, origin: "http://127.0.0.1:8080")
        let variables = CGITransport.variables(of: request).map { ($0.key, $0.value) }
        let bytes = Record.request(variables, body: request.body)
        let peer = try #require(Peer(.unix(socket)))
        peer.send(Array(bytes.prefix(bytes.count - 20)))
        // Nothing tells when the first part has been read; a second connection behind it does.
        #expect(try FastCGITransport(unix: socket).send(Webhook("HEAD")).status == 200)
        parley.send(SIGTERM)
        #expect(eventually { !FileManager.default.fileExists(atPath: socket) || !parley.isRunning })
        peer.send(Array(bytes.suffix(20)))
        let answer = peer.receive()
        #expect(answer.status == 0)
        #expect(answer.text.contains("<Message>"))
        #expect(parley.waits(atMost: 6))
        #expect(parley.stop() == 0)
    }
}
