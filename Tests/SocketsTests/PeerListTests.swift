import Sockets
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
}
