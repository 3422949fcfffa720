import TestSupport
import Testing

/// What kills a program that leaves its socket to libfcgi costs this one a connection, whoever sends
/// it and wherever it listens.
struct HostilePeerTests {
    /// Where it listens.
    enum Socket: CaseIterable {
        case unix, port
    }

    /// A running parley, and where it is reached.
    private struct Service {
        let folder: TemporaryFolder
        let process: RunningProcess
        let place: Peer.Place

        /// Starts it.
        ///
        /// - Parameters:
        ///   - socket: Where it listens.
        ///   - addresses: What FCGI_WEB_SERVER_ADDRS is; nil: nothing.
        /// - Throws: Where it does not listen.
        init(_ socket: Socket, addresses: String?) throws {
            folder = try TemporaryFolder()
            var environment = Exchanges.environment
            environment["FCGI_WEB_SERVER_ADDRS"] = addresses
            let address: String
            switch socket {
            case .unix:
                address = "unix:\(folder.file("parley.sock"))"
                place = .unix(folder.file("parley.sock"))
            case .port:
                let port = try freePort()
                address = "127.0.0.1:\(port)"
                place = .port(port, isSix: false)
            }
            process = try RunningProcess(
                Repository.executable, ["serve", "--listen", address, "--threads", "2"],
                environment: environment, in: folder)
            try #require(process.logs("listening"), "\(process.log)")
        }

        func peer() throws -> Peer { try #require(Peer(place), "\(process.log)") }

        /// A request that needs no signature is answered.
        func answers() throws {
            let peer = try peer()
            peer.send(Record.request([("REQUEST_METHOD", "GET"), ("REQUEST_URI", "/sms")]))
            #expect(
                peer.receive().text.hasSuffix("\r\n\r\nParley answers Twilio here.\n"),
                "\(process.log)")
        }
    }

    private static let get = Record.pair("REQUEST_METHOD", "GET")

    /// A variable whose name and value are as long as this says, without them.
    private static func announcing(_ name: Int, _ value: Int) -> [UInt8] {
        Record.begin()
            + Record.stream(
                Record.variables, Record.length(name, wide: true) + Record.length(value, wide: true)
            )
    }

    static let hostile: [(String, [UInt8])] = [
        (
            "a question for one value, asked forty times",
            Record.bytes(
                Record.getValues, (0..<40).flatMap { _ in Record.pair("FCGI_MAX_CONNS", "") },
                id: 0)
        ),
        (
            "questions without an end",
            (0..<200).flatMap { _ in
                Record.bytes(Record.getValues, Record.pair("FCGI_MAX_REQS", ""), id: 0)
            }
        ),
        ("lengths whose sum is beyond 2^32", announcing(0x7fff_fffe, 0x7fff_fffe)),
        ("a length of 2^31", announcing(0x7fff_ffff, 1)),
        ("a length for which there is no memory", announcing(0x4000_0000, 0)),
        (
            "padding behind everything",
            Record.bytes(Record.begin, [0, 1, 0, 0, 0, 0, 0, 0], padding: 7)
                + Record.bytes(Record.variables, get, padding: 255)
                + Record.bytes(Record.variables, padding: 3) + Record.bytes(Record.input)
        ),
        (
            "records of others within the request",
            Record.begin() + Record.bytes(Record.variables, [], id: 7)
                + Record.stream(Record.variables, get) + Record.bytes(Record.input, [1], id: 9)
                + Record.bytes(Record.input)
        ),
        ("a request that is given up at once", Record.begin() + Record.bytes(Record.abort)),
        ("an unknown type", Record.bytes(250, [1, 2, 3], id: 0)),
        (
            "nine megabytes of variables",
            Record.begin()
                + Record.stream(Record.variables, [UInt8](repeating: 1, count: 9_000_000))
        ),
    ]

    @Test(arguments: Socket.allCases)
    func `no record ends the process, and the next request is answered`(_ socket: Socket) throws {
        let service = try Service(socket, addresses: "127.0.0.1")
        for (name, bytes) in Self.hostile {
            for _ in 0..<3 {
                let peer = try service.peer()
                peer.send(bytes)
                peer.endSending()
                _ = peer.receiveToEnd()
            }
            #expect(service.process.isRunning, "\(name): \(service.process.log)")
            try service.answers()
        }
        #expect(service.process.stop() == 0)
    }

    @Test func `over TCP a peer that FCGI_WEB_SERVER_ADDRS does not name is closed`() throws {
        let service = try Service(.port, addresses: "10.1.2.3, ::1")
        for (_, bytes) in Self.hostile.prefix(3) {
            let peer = try service.peer()
            peer.send(bytes)
            #expect(peer.receiveToEnd().isEmpty)
        }
        #expect(
            service.process.logs(
                "a peer at 127.0.0.1 was dropped: FCGI_WEB_SERVER_ADDRS does not name it"))
        #expect(service.process.stop() == 0)
    }

    @Test func `over a Unix socket FCGI_WEB_SERVER_ADDRS means nothing`() throws {
        try Service(.unix, addresses: "10.1.2.3").answers()
    }

    @Test(arguments: ["localhost", "127.0.0.1;10.0.0.7", "10.0.0.0/8", "127.0.0.1,"])
    func `serve does not start with a malformed FCGI_WEB_SERVER_ADDRS`(_ addresses: String) throws {
        let folder = try TemporaryFolder()
        var environment = Exchanges.environment
        environment["FCGI_WEB_SERVER_ADDRS"] = addresses
        let process = try RunningProcess(
            Repository.executable, ["serve", "--listen", "127.0.0.1:\(try freePort())"],
            environment: environment, in: folder)
        #expect(process.waits(atMost: 10))
        #expect(process.stop() == 64)
        #expect(process.log.contains("FCGI_WEB_SERVER_ADDRS is \(addresses): write"))
    }
}
