import GatewayServer
import TestSupport
import Testing

@Suite struct PeerListTests {
    @Test func `addresses are compared as addresses`() throws {
        let list = try #require(PeerList("127.0.0.1, 10.0.0.7,::1"))
        for host in ["127.0.0.1", "10.0.0.7", "::1", "0:0:0:0:0:0:0:1", "::ffff:10.0.0.7"] {
            #expect(list.contains(host), "\(host)")
        }
        for host in ["127.0.0.2", "::2", "", "localhost"] {
            #expect(!list.contains(host), "\(host)")
        }
    }

    @Test(arguments: ["", "localhost", "127.0.0.1,", "10.0.0", "10.0.0.1;10.0.0.2"])
    func `what is no address is said`(_ text: String) {
        #expect(PeerList(text) == nil)
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
