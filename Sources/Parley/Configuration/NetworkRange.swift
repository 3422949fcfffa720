internal import Bytes
package import System

/// A range of addresses: `203.0.113.9`, `10.0.0.0/8`, `2001:db8::/32`.
///
/// An IPv4 address written into IPv6 (`::ffff:10.0.0.1`) is the IPv4 address.
package struct NetworkRange: Sendable, Equatable {
    private let address: NetworkAddress
    private let prefixLength: Int

    /// Reads a range; a text that is none gives none.
    ///
    /// - Parameter text: An address, or an address, `/` and the number of its leading bits.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = NetworkAddress(String(parts[0])) else { return nil }
        self.address = address
        let bits = address.bytes.count * 8
        guard parts.count == 2 else {
            prefixLength = bits
            return
        }
        // Without zeros in front, which some programs take for a mark of octal numbers.
        guard let length = Int(digits: parts[1].utf8), length <= bits, "\(length)" == parts[1]
        else { return nil }
        prefixLength = length
    }

    /// Whether an address lies within the range.
    ///
    /// - Parameter other: The address.
    /// - Returns: Whether it does; one of the other version does not.
    package func contains(_ other: NetworkAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        for bit in stride(from: 0, to: prefixLength, by: 8) {
            let shift = UInt8(max(0, bit + 8 - prefixLength))
            guard address.bytes[bit / 8] >> shift == other.bytes[bit / 8] >> shift else {
                return false
            }
        }
        return true
    }

    /// This machine's own addresses.
    package static let loopback: [NetworkRange] = ["127.0.0.0/8", "::1"].compactMap { range in
        NetworkRange(range)
    }
}
