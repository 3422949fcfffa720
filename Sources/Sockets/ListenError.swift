package import System

/// Why it is not possible to listen.
package enum ListenError: Error, Sendable, Equatable {
    /// The text is not an address to listen on.
    case malformedAddress(String, ListenAddress.Mistake)
    /// FCGI_WEB_SERVER_ADDRS is no list of addresses.
    case malformedPeers(String)
    /// Somebody listens there already.
    case inUse(ListenAddress)
    /// It is not possible to listen there; the number is the operating system's.
    case cannotBind(ListenAddress, code: Int32)
    /// Something else than a socket stands at the path.
    case notSocket(path: String, kind: FileMetadata.Kind)
    /// Names beside the path are needed for a moment, and all are taken.
    case noDraft(path: String)
    /// No group can have that number.
    case impossibleGroup(String)
    /// There is no such group.
    case unknownGroup(String)
    /// The socket cannot be given to that group.
    case groupRefused(String, code: Int32)
    /// The descriptor that was handed over is no socket that listens.
    case notListening(descriptor: Int32, kind: DescriptorKind)
    /// Several sockets were handed over, and only one is served.
    case tooManySockets(count: Int)
    /// The operating system's files are at fault.
    case system(SystemError)

    /// The status to end with, of those that sysexits.h names: 64 for a mistake in the arguments,
    /// 73 for a place that cannot be had, 75 for one that is taken.
    package var exitCode: Int32 {
        switch self {
        case .malformedAddress, .malformedPeers, .impossibleGroup, .notListening,
            .tooManySockets:
            64
        case .cannotBind, .notSocket, .noDraft, .unknownGroup, .groupRefused, .system: 73
        case .inUse: 75
        }
    }
}

extension ListenError: CustomStringConvertible {
    /// What is wrong and where; what to do where that is the same in every program.
    package var description: String {
        switch self {
        case .malformedAddress(let text, let mistake):
            "\(text) is not an address to listen on: \(mistake)"
        case .malformedPeers(let text):
            "FCGI_WEB_SERVER_ADDRS is \(text): write the addresses of the web servers, like "
                + "10.0.0.7,10.0.0.8"
        case .inUse(let address):
            "\(address) is in use: somebody answers there"
        case .cannotBind(let address, let code):
            "cannot listen on \(address): \(SystemError.text(of: code))" + Self.advice(code)
        case .notSocket(let path, let kind):
            "\(path) is \(Self.name(of: kind)), not a socket, and is left alone: remove it, or "
                + "name another path"
        case .noDraft(let path):
            "\(path).new, \(path).n2 and so on up to .n9 are taken, and are left alone: remove "
                + "what is not needed"
        case .impossibleGroup(let name):
            "\(name) is not a group's number: those go from 0 to 4294967294; or give a name"
        case .unknownGroup(let name):
            "there is no group \(name) in /etc/group: name one that is there, or its number"
        case .groupRefused(let name, let code):
            "the socket cannot be given to the group \(name): \(SystemError.text(of: code)). "
                + "Start as root or as a member of that group"
        case .notListening(let descriptor, let kind):
            "descriptor \(descriptor) is \(kind), not a listening socket"
        case .tooManySockets(let count):
            "\(count) sockets were handed over (LISTEN_FDS=\(count)) and one is served: keep one "
                + "ListenStream= in the socket unit"
        case .system(let error):
            "\(error)"
        }
    }

    private static func advice(_ code: Int32) -> String {
        switch SystemError(.open, "", .code(code)) {
        case let error where error.isMissing: ". Make the folder first"
        case let error where error.isDenied: ". The user of this process may not write there"
        default: ""
        }
    }

    private static func name(of kind: FileMetadata.Kind) -> String {
        switch kind {
        case .regular: "a file"
        case .directory: "a folder"
        case .symbolicLink: "a symbolic link"
        case .socket: "a socket"
        case .pipe: "a pipe"
        case .characterDevice, .blockDevice: "a device"
        case .unknown: "something unknown"
        }
    }
}
