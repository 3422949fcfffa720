import Gateway
import TestSupport
import Testing

@testable import GatewayServer

/// More peers than there is room for: the connection that has been open longest makes room.
@Suite struct CrowdTests {
    @Test func `beyond the limit of connections the oldest goes, and the next is answered`() throws
    {
        var limits = Limits()
        limits.connections = 4
        let server = try TestServer(threads: 1, limits: limits)
        let silent = try (0..<10).map { _ in try server.peer() }
        server.answersNext()
        #expect(server.events.contains(.crowded(.connections)))
        #expect(silent[0].receiveToEnd().isEmpty && silent[0].hasEnded)
        silent[9].send(Record.post("late"))
        #expect(silent[9].receive().body == "post /sms late")
    }

    @Test func `beyond the limit of memory the oldest part of a request goes`() throws {
        var limits = Limits()
        limits.memory = 400_000
        let server = try TestServer(threads: 1, limits: limits)
        let request = Record.post(String(repeating: "x", count: 60_000))
        let peers = try (0..<10).map { _ in
            let peer = try server.peer()
            peer.send(Array(request[..<30_000]))
            server.answersNext()
            return peer
        }
        #expect(server.events.contains(.crowded(.memory)))
        #expect(peers[0].receiveToEnd().isEmpty && peers[0].hasEnded)
        peers[9].send(Array(request[30_000...]))
        #expect(peers[9].receive().body.utf8.count == 60_010)
        #expect(server.server.shared.connections.held <= limits.memory)
    }

    @Test func `kept connections that are idle go last`() throws {
        var limits = Limits()
        limits.connections = 4
        let server = try TestServer(threads: 1, limits: limits)
        let kept = try server.peer()
        kept.send(Record.post("first", keeps: true))
        #expect(kept.receive().body == "post /sms first")
        for _ in 0..<10 {
            let peer = try server.peer()
            peer.send(Array(Record.post("x")[..<20]))
            server.answersNext()
        }
        kept.send(Record.post("second", keeps: true))
        #expect(kept.receive().body == "post /sms second")
    }

    @Test func `a server says how many connections it takes`() throws {
        var limits = Limits()
        limits.connections = 7
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        peer.send(Record.bytes(Record.getValues, Record.pair("FCGI_MAX_CONNS", ""), id: 0))
        #expect(peer.nextRecord()?.content == Record.pair("FCGI_MAX_CONNS", "7"))
    }
}
