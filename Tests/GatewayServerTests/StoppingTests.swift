import Gateway
import Glibc
import Sockets
import System
import TestSupport
import Testing
@testable import GatewayServer

@Suite struct StoppingTests {
    @Test(arguments: TestServer.Transport.allCases)
    func `an idle server stops at once`(_ transport: TestServer.Transport) throws {
        let server = try TestServer(transport)
        server.answersNext()
        server.server.stop()
        #expect(server.served(within: 1_000) == 1)
        #expect(Peer(server.address) == nil)
        #expect(server.events.suffix(2) == [.stopping(signal: nil), .stopped(served: 1, busy: 0)])
    }

    @Test func `a server that has run does not run again`() async {
        await #expect(processExitsWith: .failure) {
            let server = try Server(
                listener: try Listener(binding: .tcp(host: "127.0.0.1", port: 0)), threads: 1
            ) { _ in }
            server.stop()
            try server.run(Echo(), stopsOnSignals: false)
            try server.run(Echo(), stopsOnSignals: false)
        }
    }

    @Test func `a server that was stopped before it ran ends at once`() throws {
        let server = try Server(
            listener: try Listener(binding: .tcp(host: "127.0.0.1", port: 0)), threads: 1
        ) { _ in }
        server.stop()
        #expect(try server.run(Echo(), stopsOnSignals: false) == 0)
    }

    @Test func `its socket file is removed`() throws {
        let server = try TestServer()
        let path = server.folder.file("s")
        #expect(try File.metadata(of: path).kind == .socket)
        server.server.stop()
        _ = server.served()
        #expect(throws: SystemError(.inspect, path, .code(2))) { try File.metadata(of: path) }
    }

    @Test func `a request in hand is answered`() throws {
        let gate = try Gate()
        let server = try TestServer(handler: gate)
        let peer = try server.peer()
        peer.send(Record.post("in hand"))
        gate.awaitRequest()
        server.server.stop()
        gate.open()
        #expect(peer.receive().body == "post /sms in hand")
        #expect(server.served() == 1)
    }

    @Test func `what waits in the backlog is answered`() throws {
        let gate = try Gate()
        let server = try TestServer(threads: 1, handler: gate)
        let first = try server.peer()
        first.send(Record.post("first"))
        gate.awaitRequest()
        let peers = try (0..<20).map { _ in try server.peer() }
        for peer in peers { peer.send(Record.post("waiting")) }
        server.server.stop()
        gate.open()
        #expect(first.receive().body == "post /sms first")
        for peer in peers { #expect(peer.receive().body == "post /sms waiting") }
        #expect(server.served() == 21)
    }

    @Test(arguments: [10, 100])
    func `a request that has begun to arrive is awaited`(_ count: Int) throws {
        let server = try TestServer(threads: 1)
        let request = Record.post("in parts")
        let peer = try server.peer()
        peer.send(Array(request[..<count]))
        server.answersNext()
        server.server.stop()
        peer.send(Array(request[count...]))
        #expect(peer.receive().body == "post /sms in parts")
        #expect(server.served() == 2)
    }

    @Test func `a large request that has begun to arrive is awaited`() throws {
        let server = try TestServer(threads: 1)
        let text = String(repeating: "x", count: 60_000)
        let request = Record.post(text)
        let peer = try server.peer()
        peer.send(Array(request[..<30_000]))
        server.server.stop()
        peer.send(Array(request[30_000...]))
        #expect(peer.receive().body == "post /sms \(text)")
        #expect(server.served() == 1)
    }

    @Test func `idle kept connections are closed at once`() throws {
        let server = try TestServer(threads: 1)
        let peers = try (0..<5).map { _ in try server.peer() }
        for peer in peers {
            peer.send(Record.post("x", keeps: true))
            #expect(peer.receive().status == 0)
        }
        server.server.stop()
        for peer in peers {
            #expect(peer.receiveToEnd().isEmpty)
            #expect(peer.hasEnded)
        }
        #expect(server.served(within: 1_000) == 5)
    }

    @Test(arguments: [1, 50, 40_000])
    func `a peer that is stuck in its request holds nothing up for long`(_ count: Int) throws {
        var limits = Limits()
        limits.stop = 200
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        peer.send(Array(Record.post(String(repeating: "x", count: 60_000))[..<count]))
        if count < 10_000 { server.answersNext() }
        server.server.stop()
        #expect(server.served(within: 2_000) != nil)
        #expect(peer.receive().body.isEmpty || peer.hasEnded)
    }

    @Test func `a connection that says nothing gets a moment`() throws {
        var limits = Limits()
        limits.grace = 50
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        server.answersNext()
        server.server.stop()
        #expect(server.served(within: 1_000) == 1)
        #expect(peer.receiveToEnd().isEmpty)
    }

    @Test func `a handler that is stuck is left behind`() throws {
        var limits = Limits()
        limits.stop = 50
        let gate = try Gate()
        let server = try TestServer(threads: 1, limits: limits, handler: gate)
        let peer = try server.peer()
        peer.send(Record.post("stuck"))
        gate.awaitRequest()
        server.server.stop()
        #expect(server.served(within: 3_000) == 0)
        #expect(server.events.last == .stopped(served: 0, busy: 1))
        gate.open()
    }

    @Test func `a new server takes the place of one that answers on, and no request is lost`()
        throws
    {
        let folder = try TemporaryFolder()
        let address = ListenAddress.unix(path: folder.file("s"))
        let old = try TestServer(at: address, folder: folder)
        let early = try old.peer()
        early.send(Array(Record.post("early")[..<20]))
        #expect(throws: ListenError.inUse(address)) { _ = try Listener(binding: address) }
        let new = try TestServer(at: address, folder: folder, replaces: true)
        new.answersNext()
        #expect(eventually { old.events.count == 1 })
        old.server.stop()
        early.send(Array(Record.post("early")[20...]))
        #expect(early.receive().body == "post /sms early")
        #expect(old.served() == 1)
        new.answersNext("the old one has left the new one's file alone")
        new.server.stop()
        #expect(new.served() == 2)
    }

    @Test(arguments: TestServer.Transport.allCases)
    func `nobody can connect any more while the last request is answered`(
        _ transport: TestServer.Transport
    ) throws {
        let gate = try Gate()
        let server = try TestServer(transport, threads: 2, handler: gate)
        let peer = try server.peer()
        peer.send(Record.post("last"))
        gate.awaitRequest()
        server.server.stop()
        #expect(eventually { Peer(server.address) == nil })
        gate.open()
        #expect(peer.receive().body == "post /sms last")
        #expect(server.served(within: 1_000) == 1)
    }

    @Test(arguments: TestServer.Transport.allCases)
    func `a socket that no longer listens ends the server with an error`(
        _ transport: TestServer.Transport
    ) throws {
        let server = try TestServer(transport, threads: 2)
        server.answersNext()
        #expect(shutdown(server.server.shared.listener.number, CInt(SHUT_RDWR)) == 0)
        #expect(
            server.failure(within: 2_000)
                == .noResources(SystemError(.accept, "a connection", .code(EINVAL))))
        #expect(server.events.contains(.cannotAccept(code: EINVAL)))
    }
}
