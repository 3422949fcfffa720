package import Sockets

extension Peer {
    /// Connects to where a server says that it listens; nil where nobody answers.
    package convenience init?(_ address: ListenAddress) {
        switch address {
        case .unix(let path): self.init(.unix(path))
        case .tcp(let host, let port): self.init(.port(Int(port), isSix: host.contains(":")))
        }
    }
}
