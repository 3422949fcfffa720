import Glibc
import Sockets
import System
import TestSupport
import Testing
@testable import GatewayServer

@Suite struct ListeningTests {
    @Test func `a handed over socket is served and stays where it is`() throws {
        let folder = try TemporaryFolder()
        let address = ListenAddress.unix(path: folder.file("s"))
        let holder = try Listener(binding: address)
        let server = try Server(
            listener: try Listener(inheriting: dup(holder.descriptor.number)), threads: 1,
            report: { _ in })
        try WorkerThread.start { _ = try? server.run(Echo(), stopsOnSignals: false) }
        let peer = try #require(Peer(address))
        peer.send(Record.post("inherited"))
        #expect(peer.receive().body == "post /sms inherited")
        server.stop()
        #expect(Peer(address) != nil)
    }

    @Test func `a peer that is not in the list is closed, and one that is answered`() throws {
        let none = try TestServer(.tcp4, peers: PeerList("10.1.2.3"))
        let peer = try none.peer()
        peer.send([1])
        #expect(peer.receiveToEnd().isEmpty)
        #expect(none.events.contains(.refused(.peer("127.0.0.1"))))
        let all = try TestServer(.tcp4, peers: PeerList("127.0.0.1"))
        all.answersNext()
        // A Unix socket has rights instead.
        try TestServer(.unix, peers: PeerList("10.1.2.3")).answersNext()
    }
}
