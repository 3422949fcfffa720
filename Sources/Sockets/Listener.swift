internal import Bytes
internal import Glibc
package import System

/// A socket on which the server takes connections.
///
/// It is made here or handed over, never by `FCGX_OpenSocket`, which removes whatever is at the
/// path and ends the process where something fails.
package struct Listener: ~Copyable, Sendable {
    /// How a socket file is to be made.
    package struct FileOptions: Sendable, Equatable {
        /// Its rights; connecting takes the right to write.
        package var mode: UInt32
        /// The group that it is given to, a name or a number; nil: the process's own.
        package var group: String?
        /// Whether a socket on which somebody answers may be replaced.
        package var replaces: Bool

        /// Makes options.
        ///
        /// - Parameters:
        ///   - mode: The rights.
        ///   - group: The group, a name or a number.
        ///   - replaces: Whether a socket on which somebody answers may be replaced.
        package init(mode: UInt32 = 0o660, group: String? = nil, replaces: Bool = false) {
            self.mode = mode
            self.group = group
            self.replaces = replaces
        }

        /// Looks whether there can be such a group, and not whether there is one.
        ///
        /// The greatest number stands for "leave it as it is" in `chown`.
        /// <https://man7.org/linux/man-pages/man2/chown.2.html>
        ///
        /// - Throws: `ListenError.impossibleGroup` where it is a number and no group's.
        package func checkGroup() throws(ListenError) {
            guard let group, let first = group.utf8.first else { return }
            let digits = group.utf8.dropFirst("+-".utf8.contains(first) ? 1 : 0)
            guard digits.allSatisfy(\.isDigit)
            else { return }
            guard digits.count == group.utf8.count, let number = UInt32(group), number < UInt32.max
            else { throw .impossibleGroup(group) }
        }
    }

    /// What is known of a socket that listens.
    package struct Place: Sendable {
        package let address: ListenAddress?
        package let file: FileMetadata?
        package let isOwn: Bool

        /// Who else than the web server can connect.
        ///
        /// Of the rights of a file that was made here, everybody's are none of anybody's business;
        /// of one that was handed over only the right to write counts, which connecting takes:
        /// lighttpd makes its sockets with mode 0755.
        package var exposures: [Exposure] {
            var result: [Exposure] = []
            if let mode = file?.mode, mode & (isOwn ? 0o007 : 0o002) != 0 {
                result.append(.everybody(mode: mode))
            }
            if let address, !address.isLocal { result.append(.network(address)) }
            return result
        }

        /// Owner and group of a file that was made here, by name where they have one.
        ///
        /// None of a socket that was handed over: whoever gave it knows them, and systemd gives it
        /// into a namespace where users have other numbers.
        package var accounts: (owner: String?, group: String?) {
            guard isOwn, let file else { return (nil, nil) }
            let accounts = (try? Accounts.ofMachine()) ?? Accounts(passwd: [], group: [])
            return (
                accounts.userName(of: file.owner) ?? "\(file.owner)",
                accounts.groupName(of: file.group) ?? "\(file.group)"
            )
        }

        /// Removes the socket's file, as long as it is still the one that was made here.
        package func removeFile() {
            guard isOwn, case .unix(let path)? = address, let file else { return }
            guard let now = try? File.metadata(of: path, followsLink: false),
                now.identity == file.identity
            else { return }
            try? File.remove(path)
        }
    }

    package let place: Place
    package let descriptor: Descriptor

    /// Where it listens; nil where a socket was handed over that has no name.
    package var address: ListenAddress? { place.address }
    /// The socket's file, where it has one: rights and owner as they were at the start.
    package var file: FileMetadata? { place.file }
    /// Whether it was made here, and its file goes when the server goes.
    package var isOwn: Bool { place.isOwn }

    /// Binds a socket and listens on it.
    ///
    /// - Parameters:
    ///   - address: Where.
    ///   - options: How the file of a Unix socket is made.
    ///   - backlog: How many connections may wait.
    /// - Throws: `ListenError`: `inUse` where somebody answers there, `notSocket` where something
    ///   else stands at the path, `cannotBind` and the group's three where it is not possible.
    package init(
        binding address: ListenAddress, options: FileOptions = FileOptions(), backlog: Int = 1_024
    ) throws(ListenError) {
        switch address {
        case .unix(let path):
            let bound = try SocketFile(path: path, options: options).bind(backlog: backlog)
            place = Place(address: address, file: bound.metadata, isOwn: true)
            descriptor = bound.takeDescriptor()
        case .tcp:
            let socket = try Self.bindPort(address, backlog: backlog)
            // With port 0 the kernel has chosen one.
            place = Place(
                address: SocketAddress.bound(to: socket.number) ?? address, file: nil, isOwn: true)
            descriptor = socket
        }
    }

    /// Takes over a socket that listens already.
    ///
    /// - Parameter number: The descriptor: 0, or 3 under systemd's LISTEN_FDS.
    /// - Throws: `ListenError.notListening` where it is something else.
    package init(inheriting number: Int32) throws(ListenError) {
        let kind = DescriptorKind(of: number)
        guard kind == .listeningSocket else {
            throw .notListening(descriptor: number, kind: kind)
        }
        descriptor = Descriptor(owning: number)
        let address = SocketAddress.bound(to: number)
        let file: FileMetadata? =
            if case .unix(let path)? = address { try? File.metadata(of: path) } else { nil }
        place = Place(address: address, file: file, isOwn: false)
        Self.prepare(number)
    }

    private static func bindPort(
        _ address: ListenAddress, backlog: Int
    ) throws(ListenError) -> Descriptor {
        let isSix = if case .tcp(let host, _) = address { host.contains(":") } else { false }
        let number = socket(
            isSix ? AF_INET6 : AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .cannotBind(address, code: errno) }
        let result = Descriptor(owning: number)
        set(number, SOL_SOCKET, SO_REUSEADDR)
        if isSix { set(number, CInt(IPPROTO_IPV6), IPV6_V6ONLY) }
        guard unsafe SocketAddress.with(address, { unsafe Glibc.bind(number, $0, $1) }) == 0,
            listen(number, CInt(clamping: backlog)) == 0
        else {
            throw errno == EADDRINUSE ? .inUse(address) : .cannotBind(address, code: errno)
        }
        prepare(number)
        return result
    }

    /// Accepting never blocks: several threads wait on the same socket, and one gets there first.
    static func prepare(_ number: CInt) {
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        // Connections inherit it from the socket that took them. An answer of two writes would
        // otherwise wait for the peer's delayed acknowledgement; it fails on Unix sockets.
        set(number, CInt(IPPROTO_TCP), TCP_NODELAY)
    }

    private static func set(_ number: CInt, _ level: CInt, _ option: CInt) {
        var on: CInt = 1
        _ = unsafe setsockopt(
            number, level, option, &on, socklen_t(MemoryLayout<CInt>.size))
    }

    /// Gives the socket on.
    package consuming func takeDescriptor() -> Descriptor { descriptor }
}
