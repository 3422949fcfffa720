import Glibc
import Parley
import Sockets
import System

extension FuzzTarget {
    /// Addresses and ranges, two lines: the operating system takes the same texts for addresses,
    /// and a range has in it what it says.
    static let network = FuzzTarget("network") { bytes in
        var input = Input(bytes)
        guard let first = input.line().text, let second = input.line().text else { return }
        for text in [first, second] {
            if let range = NetworkRange(text) {
                let parts = text.split(separator: "/", omittingEmptySubsequences: false)
                expect(contains(range, String(parts[0])), "a range has its own address in it")
                expect(address(String(parts[0])) != nil, "the system takes \(text) for no address")
            }
            if address(text) != nil {
                expect(NetworkRange(text) != nil, "the system takes \(text) for an address")
            }
            if let listen = try? ListenAddress(text) {
                expect(
                    (try? ListenAddress(listen.description)) == listen,
                    "an address that was written is the same when read")
            }
        }
        compare(first, second)
    }

    /// Compares the leading bits of an address with a range.
    private static func compare(_ text: String, _ other: String) {
        guard let range = NetworkRange(text), let otherBits = address(other) else { return }
        let parts = text.split(separator: "/")
        guard let bits = address(String(parts[0])) else { return }
        let count = parts.count == 2 ? Int(parts[1]) ?? 0 : bits.count
        let isIn = bits.count == otherBits.count && bits.prefix(count) == otherBits.prefix(count)
        expect(contains(range, other) == isIn, "\(other) is in \(text): \(isIn)")
    }

    private static func contains(_ range: NetworkRange, _ address: String) -> Bool {
        NetworkAddress(address).map(range.contains) ?? false
    }

    /// The bits of an address as the operating system reads it; of a mapped one the last 32.
    private static func address(_ text: String) -> [Bool]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard !text.utf8.contains(0) else { return nil }
        if unsafe inet_pton(AF_INET, text, &bytes) == 1 {
            return bits(bytes[..<4])
        }
        guard unsafe inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
        return bits(bytes.starts(with: mapped) ? bytes[12...] : bytes[...])
    }

    private static func bits(_ bytes: ArraySlice<UInt8>) -> [Bool] {
        bytes.flatMap { byte in (0..<8).map { byte & 0x80 >> $0 != 0 } }
    }
}
