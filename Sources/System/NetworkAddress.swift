internal import Glibc

/// The address of a machine, as its bytes.
package struct NetworkAddress: Sendable, Equatable {
    /// The 4 bytes of an IPv4 address, the 16 of an IPv6 address, the highest first; an IPv4
    /// address that is written into IPv6 (`::ffff:10.0.0.1`) has its own 4.
    package let bytes: [UInt8]

    /// Reads an address; it fails where the text is none.
    ///
    /// Zeros in front, which some programs take for a mark of octal numbers, are none of IPv4's.
    /// <https://man7.org/linux/man-pages/man3/inet_pton.3.html>
    ///
    /// - Parameter text: The address, without brackets, zone or port.
    package init?(_ text: String) {
        // The system reads up to a zero byte, and would take what stands before one for all.
        guard !text.utf8.contains(0) else { return nil }
        let isVersion6 = text.utf8.contains(UInt8(ascii: ":"))
        var bytes = [UInt8](repeating: 0, count: isVersion6 ? 16 : 4)
        guard unsafe inet_pton(isVersion6 ? AF_INET6 : AF_INET, text, &bytes) == 1 else {
            return nil
        }
        self.bytes = Self.isMapped(bytes) ? Array(bytes[12...]) : bytes
    }

    /// Whether the last four bytes are an IPv4 address.
    /// <https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2>
    private static func isMapped(_ bytes: [UInt8]) -> Bool {
        bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF
            && bytes[11] == 0xFF
    }
}
