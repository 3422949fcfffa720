import Sockets
import System
import Testing

@testable import GatewayServer

/// The words for what the server has to tell.
@Suite struct EventTests {
    @Test func `no text names an option of a program that the server is part of`() throws {
        let address = try ListenAddress("0.0.0.0:9000")
        let closed = Event.Listening(
            address: address, mode: 0o600, owner: "rey", group: "rey", threads: 4)
        #expect(
            "\(closed)"
                == "listening on 0.0.0.0:9000 (mode 0600 rey:rey), 4 threads; only rey can connect")
        for text in [
            "\(closed)", "\(Event.exposed(.everybody(mode: 0o666)))",
            "\(Event.exposed(.network(address)))", "\(ListenError.inUse(address))",
            "\(ListenError.notListening(descriptor: 0, kind: .closed))",
        ] {
            #expect(!text.contains("--"), "\(text)")
        }
    }
}
