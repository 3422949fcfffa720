import System
import Testing

struct NetworkAddressTests {
    @Test(
        arguments: [
            ("203.0.113.9", [203, 0, 113, 9]), ("0.0.0.0", [0, 0, 0, 0]),
            ("::ffff:10.0.0.1", [10, 0, 0, 1]), ("::FFFF:a00:1", [10, 0, 0, 1]),
            ("2001:db8::1", [0x20, 1, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
            ("::", [UInt8](repeating: 0, count: 16)),
        ] as [(String, [UInt8])])
    func `an address is its bytes`(_ text: String, bytes: [UInt8]) {
        #expect(NetworkAddress(text)?.bytes == bytes)
    }

    @Test(arguments: [
        "", "10", "10.0.0", "010.0.0.1", "10.0.0.256", "10.0.0.1 ", "10.0.0.1\0", "[::1]", ":",
        "fe80::1%eth0", "::1.2.3", "localhost", "1:2:3:4:5:6:7", "10.0.0.1:80",
    ])
    func `what is no address is none`(_ text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}
