internal import Glibc

/// What an inherited descriptor is: what a program was started with tells how it was started.
package enum DescriptorKind: Sendable, Equatable {
    case closed
    /// A socket that takes connections.
    case listeningSocket
    /// Any other socket: connected, or only made.
    case socket
    case terminal
    case nullDevice
    case pipe
    case file
    case directory
    case device

    /// Looks at a descriptor.
    ///
    /// - Parameter descriptor: Its number, 0 for standard input.
    package init(of descriptor: CInt) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            self = .closed
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFSOCK: self = Self.isListening(descriptor) ? .listeningSocket : .socket
        case S_IFIFO: self = .pipe
        case S_IFREG: self = .file
        case S_IFDIR: self = .directory
        case S_IFCHR where isatty(descriptor) == 1: self = .terminal
        case S_IFCHR where status.st_rdev == Self.nullDeviceNumber: self = .nullDevice
        default: self = .device
        }
    }

    /// The device number of /dev/null: major 1, minor 3.
    /// https://www.kernel.org/doc/Documentation/admin-guide/devices.txt
    private static let nullDeviceNumber: dev_t = 0x103

    private static func isListening(_ descriptor: CInt) -> Bool {
        var accepts: CInt = 0
        var length = socklen_t(MemoryLayout<CInt>.size)
        return unsafe getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &accepts, &length) == 0
            && accepts == 1
    }
}

extension DescriptorKind: CustomStringConvertible {
    /// The words for a person.
    package var description: String {
        switch self {
        case .closed: "closed"
        case .listeningSocket: "a listening socket"
        case .socket: "a socket that does not listen"
        case .terminal: "a terminal"
        case .nullDevice: "/dev/null"
        case .pipe: "a pipe"
        case .file: "a file"
        case .directory: "a folder"
        case .device: "a device"
        }
    }
}
