internal import Glibc
package import System

/// The web servers that may connect over TCP, as `FCGI_WEB_SERVER_ADDRS` names them.
///
/// https://fastcgi-archives.github.io/FastCGI_Specification.html#S3.2
package struct PeerList: Sendable, Equatable {
    private let addresses: [[UInt8]]

    /// Reads a list; nil where one of them is no address.
    ///
    /// - Parameter text: Addresses of IPv4 or IPv6 with commas between them.
    package init?(_ text: String) {
        var addresses: [[UInt8]] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let address = Self.bytes(of: part.filter { $0 != " " }) else { return nil }
            addresses.append(address)
        }
        self.addresses = addresses
    }

    /// Reads what the process was started with; nil where FCGI_WEB_SERVER_ADDRS is not set.
    ///
    /// - Parameter environment: Its environment.
    /// - Throws: `ListenError.malformedPeers`.
    package init?(_ environment: Environment) throws(ListenError) {
        guard let text = environment["FCGI_WEB_SERVER_ADDRS"], !text.isEmpty else { return nil }
        guard let list = PeerList(text) else { throw .malformedPeers(text) }
        self = list
    }

    /// Whether an address is in the list.
    ///
    /// - Parameter host: The address; one of IPv4 in IPv6 (`::ffff:127.0.0.1`) counts as the former.
    /// - Returns: Whether it is there.
    package func contains(_ host: String) -> Bool {
        guard let address = Self.bytes(of: host) else { return false }
        return addresses.contains(address)
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var four = in_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            return unsafe withUnsafeBytes(of: &four) { unsafe Array($0) }
        }
        var six = in6_addr()
        guard unsafe inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        let bytes = unsafe withUnsafeBytes(of: &six) { unsafe Array($0) }
        let mapped = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]
        return bytes.starts(with: mapped) ? Array(bytes.dropFirst(mapped.count)) : bytes
    }
}
