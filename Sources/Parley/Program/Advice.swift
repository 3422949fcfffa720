internal import GatewayServer
internal import Sockets

/// What to do about what the server says, in the options of `serve`: the server knows none.
extension Event {
    /// The event, and what to do where something is to be done.
    var line: String { advice.map { "\(self): \($0)" } ?? "\(self)" }

    private var advice: String? {
        switch self {
        case .listening(let listening) where listening.isClosedToGroup:
            "for a web server with a user of its own set --mode 0660 and --group to that user's "
                + "group"
        case .exposed(.everybody):
            "set --mode 0660 and --group to the web server's group (systemd: SocketMode=0660)"
        case .exposed(.network): "use 127.0.0.1, [::1] or unix:PATH"
        default: nil
        }
    }
}

extension ListenError {
    /// Why it is not possible to listen, and what to do.
    var line: String {
        switch self {
        case .inUse:
            "\(self). End that process, or take over its place with --replace (a socket file only)"
        case .notListening:
            "\(self): start it with --listen, or under systemd with StandardInput=socket"
        default: "\(self)"
        }
    }
}
