import Gateway
import Glibc
import HTTPTypes
import Sockets
import Synchronization
import System
import TestSupport
import Testing
@testable import GatewayServer

/// Answers with what it was asked, so that a test sees what arrived.
struct Echo: Handler {
    func respond(to request: Request) -> Response {
        if let fault = request.fault {
            return .refusal(fault.status, notes: ["\(fault)"])
        }
        if let size = request.variables["SIZE"],
            let count = Int(String(decoding: size, as: UTF8.self))
        {
            return Response(status: .ok, body: [UInt8](repeating: UInt8(ascii: "x"), count: count))
        }
        var body = Array("\(request.method) ".utf8)
        body += request.variables["REQUEST_URI"] ?? []
        body += " ".utf8
        body += request.body
        return Response(status: .ok, body: body)
    }
}

/// A server in a thread of its own; it is stopped at the end of the test.
final class TestServer: Sendable {
    /// How it is reached.
    enum Transport: CaseIterable, CustomTestStringConvertible {
        case unix, tcp4, tcp6
        var testDescription: String { "\(self)" }
    }

    /// What the server's thread leaves behind.
    private final class Outcome: Sendable {
        let done: WakeUp
        let served = Mutex<Int?>(nil)
        let failure = Mutex<ServerError?>(nil)
        let events = Mutex<[Event]>([])

        init() throws { done = try WakeUp() }
    }

    let server: Server
    let address: ListenAddress
    let folder: TemporaryFolder
    private let outcome: Outcome

    convenience init(
        _ transport: Transport = .unix, threads: Int = 2, limits: Limits = .standard,
        peers: PeerList? = nil, handler: some Handler = Echo()
    ) throws {
        let folder = try TemporaryFolder()
        let address: ListenAddress =
            switch transport {
            case .unix: .unix(path: folder.file("s"))
            case .tcp4: .tcp(host: "127.0.0.1", port: 0)
            case .tcp6: .tcp(host: "::1", port: 0)
            }
        try self.init(
            at: address, folder: folder, threads: threads, limits: limits, peers: peers,
            handler: handler)
    }

    init(
        at place: ListenAddress, folder: TemporaryFolder, replaces: Bool = false, threads: Int = 2,
        limits: Limits = .standard, peers: PeerList? = nil, handler: some Handler = Echo()
    ) throws {
        let outcome = try Outcome()
        let server = try Server(
            listener: try Listener(
                binding: place, options: Listener.FileOptions(replaces: replaces)),
            threads: threads, limits: limits, peers: peers,
            report: { event in outcome.events.withLock { $0.append(event) } })
        self.folder = folder
        self.server = server
        self.outcome = outcome
        address = try #require(server.address)
        try WorkerThread.start {
            do throws(ServerError) {
                let served = try server.run(handler, stopsOnSignals: false)
                outcome.served.withLock { $0 = served }
            } catch {
                outcome.failure.withLock { $0 = error }
            }
            outcome.done.signal()
        }
    }

    deinit { server.stop() }

    var events: [Event] { outcome.events.withLock { $0 } }

    func peer() throws -> Peer { try #require(Peer(address)) }

    /// Waits for the end; nil where it does not come in time.
    func served(within milliseconds: CInt = 10_000) -> Int? {
        var entry = pollfd(
            fd: outcome.done.descriptor.number, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&entry, 1, milliseconds) > 0 else { return nil }
        return outcome.served.withLock { $0 }
    }

    /// Waits for the end with an error; nil where there was none.
    func failure(within milliseconds: CInt) -> ServerError? {
        _ = served(within: milliseconds)
        return outcome.failure.withLock { $0 }
    }

    /// Checks that an ordinary request is answered.
    func answersNext(_ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
        let peer = Peer(address)
        peer?.send(Record.post("next"))
        #expect(
            peer?.receive().body == "post /sms next", comment, sourceLocation: sourceLocation)
    }
}
