package import System

/// The web servers that may connect over TCP, as `FCGI_WEB_SERVER_ADDRS` names them.
///
/// https://fastcgi-archives.github.io/FastCGI_Specification.html#S3.2
package struct PeerList: Sendable, Equatable {
    private let addresses: [NetworkAddress]

    /// Reads a list; nil where one of them is no address.
    ///
    /// - Parameter text: Addresses of IPv4 or IPv6 with commas between them.
    package init?(_ text: String) {
        var addresses: [NetworkAddress] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let address = NetworkAddress(part.filter { $0 != " " }) else { return nil }
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
        guard let address = NetworkAddress(host) else { return false }
        return addresses.contains(address)
    }
}
