/// Who else than the web server can connect to a socket.
package enum Exposure: Sendable, Hashable {
    /// Every user of this machine, by the rights of the socket's file.
    case everybody(mode: UInt32)
    /// Other machines.
    case network(ListenAddress)
}

extension Exposure: CustomStringConvertible {
    /// Who can connect, and what that means.
    package var description: String {
        switch self {
        case .everybody(let mode):
            "the socket's mode 0\(String(mode, radix: 8)) gives rights to everybody on this "
                + "machine, and who can write to the socket can forge every request"
        case .network(let address):
            "other machines can connect to \(address) and forge any request"
        }
    }
}
