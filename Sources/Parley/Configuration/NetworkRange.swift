/// A range of addresses: `203.0.113.9`, `10.0.0.0/8`, `2001:db8::/32`.
///
/// An IPv4 address written into IPv6 (`::ffff:10.0.0.1`) is the IPv4 address.
package struct NetworkRange: Sendable, Equatable {
    private let address: [UInt8]
    private let prefixLength: Int

    /// Reads a range; a text that is none gives none.
    ///
    /// - Parameter text: An address, or an address, `/` and the number of its leading bits.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let bytes = Self.bytes(of: first) else {
            return nil
        }
        address = bytes
        guard parts.count == 2 else {
            prefixLength = bytes.count * 8
            return
        }
        guard let length = Self.number(parts[1], below: bytes.count * 8 + 1) else { return nil }
        prefixLength = length
    }

    /// Whether an address lies within the range.
    ///
    /// - Parameter text: An address, as in REMOTE_ADDR.
    /// - Returns: False also where it is no address.
    package func contains(_ text: some StringProtocol) -> Bool {
        guard let other = Self.bytes(of: text), other.count == address.count else { return false }
        for bit in stride(from: 0, to: prefixLength, by: 8) {
            let shift = UInt8(max(0, bit + 8 - prefixLength))
            guard address[bit / 8] >> shift == other[bit / 8] >> shift else { return false }
        }
        return true
    }

    /// This machine's own addresses.
    package static let loopback: [NetworkRange] = ["127.0.0.0/8", "::1"].compactMap { range in
        NetworkRange(range)
    }

    /// The 4 or 16 bytes of an address.
    private static func bytes(of text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return version4(text) }
        guard let bytes = version6(text) else { return nil }
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
        return bytes.starts(with: mapped) ? Array(bytes[12...]) : bytes
    }

    private static func version4(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let bytes = parts.compactMap { part in number(part, below: 256).map { UInt8($0) } }
        return bytes.count == 4 ? bytes : nil
    }

    /// RFC 4291, 2.2: eight groups of four hexadecimal digits, `::` for groups of zeros, and the
    /// last two groups as an IPv4 address. <https://www.rfc-editor.org/rfc/rfc4291#section-2.2>
    private static func version6(_ text: some StringProtocol) -> [UInt8]? {
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        guard groups.count >= 3, groups.count <= 9 else { return nil }
        var bytes: [UInt8] = []
        var gap: Int?
        for (index, group) in groups.enumerated() {
            if group.isEmpty {
                let isEdge = index == 0 || index == groups.count - 1
                if isEdge {
                    guard groups[index == 0 ? 1 : index - 1].isEmpty else { return nil }
                } else {
                    guard gap == nil else { return nil }
                    gap = bytes.count
                }
            } else if index == groups.count - 1, group.utf8.contains(UInt8(ascii: ".")) {
                guard let tail = version4(group) else { return nil }
                bytes += tail
            } else {
                // A sign would be taken for a part of the number.
                guard group.utf8.count <= 4, let value = UInt16(group, radix: 16),
                    group.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
                else { return nil }
                bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
            }
        }
        guard let gap else { return bytes.count == 16 ? bytes : nil }
        guard bytes.count <= 14 else { return nil }
        let zeros = [UInt8](repeating: 0, count: 16 - bytes.count)
        return bytes[..<gap] + zeros + bytes[gap...]
    }

    /// A number without leading zeros, which some programs take for a mark of octal numbers.
    private static func number(_ text: some StringProtocol, below limit: Int) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 3,
            text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let value = Int(text), value < limit
        else { return nil }
        return value
    }
}
