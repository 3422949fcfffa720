internal import Glibc
internal import System

/// The making of a socket in the file system.
struct SocketFile {
    /// A socket that listens, and its file.
    struct Bound: ~Copyable {
        let descriptor: Descriptor
        let metadata: FileMetadata

        consuming func takeDescriptor() -> Descriptor { descriptor }
    }

    /// What stands at the path.
    private enum Occupant {
        case nothing
        case staleSocket
        case liveSocket
    }

    let path: String
    let options: Listener.FileOptions
    private var address: ListenAddress { .unix(path: path) }

    init(path: String, options: Listener.FileOptions) {
        self.path = path
        self.options = options
    }

    /// Makes the socket.
    ///
    /// A new socket is put in the place of an old one by renaming: at every moment there is one
    /// at the path to which a web server can connect, and it has the right mode and group.
    ///
    /// - Parameter backlog: How many connections may wait.
    /// - Returns: The socket, which listens.
    /// - Throws: `ListenError` as `Listener` says.
    func bind(backlog: Int) throws(ListenError) -> Bound {
        let group = try groupID()
        switch try occupant() {
        case .nothing:
            return try make(at: path, group: group, backlog: backlog)
        case .liveSocket where !options.replaces:
            throw .inUse(address)
        case .staleSocket, .liveSocket:
            guard path.utf8.count + 4 <= ListenAddress.longestPath else {
                throw .malformedAddress(
                    "\(address)", .pathTooLong(limit: ListenAddress.longestPath - 4))
            }
            return try replace(group: group, backlog: backlog)
        }
    }

    /// Makes the socket under a name that nothing bears, and gives it the path.
    ///
    /// What bears one of the names is left alone, a dead socket too: it may be one of a start that
    /// is not yet at its end.
    private func replace(group: UInt32?, backlog: Int) throws(ListenError) -> Bound {
        for ending in ["new"] + (2...9).map({ "n\($0)" }) {
            let draft = "\(path).\(ending)"
            let bound: Bound
            do throws(ListenError) {
                bound = try make(at: draft, group: group, backlog: backlog)
            } catch  where error == .inUse(address) {
                continue
            }
            guard unsafe rename(draft, path) == 0 else {
                let code = errno
                _ = unsafe unlink(draft)
                throw .cannotBind(address, code: code)
            }
            return bound
        }
        throw .noDraft(path: path)
    }

    private func make(
        at place: String, group: UInt32?, backlog: Int
    ) throws(ListenError) -> Bound {
        let descriptor = try Self.socket(for: address)
        let number = descriptor.number
        guard
            unsafe SocketAddress.with(
                .unix(path: place), { unsafe Glibc.bind(number, $0, $1) }) == 0
        else {
            throw errno == EADDRINUSE ? .inUse(address) : .cannotBind(address, code: errno)
        }
        // Nobody can connect before it listens, so the rights are never wider than they should.
        do throws(ListenError) {
            if let group {
                guard unsafe lchown(place, uid_t.max, group) == 0 else {
                    throw ListenError.groupRefused(options.group ?? "", code: errno)
                }
            }
            guard unsafe chmod(place, options.mode) == 0,
                listen(number, CInt(clamping: backlog)) == 0
            else { throw ListenError.cannotBind(address, code: errno) }
            Listener.prepare(number)
            let metadata = try Self.metadata(of: place)
            return Bound(descriptor: descriptor, metadata: metadata)
        } catch {
            _ = unsafe unlink(place)
            throw error
        }
    }

    private static func metadata(of place: String) throws(ListenError) -> FileMetadata {
        do throws(SystemError) {
            return try File.metadata(of: place, followsLink: false)
        } catch {
            throw .system(error)
        }
    }

    private static func socket(for address: ListenAddress) throws(ListenError) -> Descriptor {
        let number = Glibc.socket(
            AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .cannotBind(address, code: errno) }
        return Descriptor(owning: number)
    }

    /// Looks at the path, and where there is a socket, whether somebody answers on it.
    private func occupant() throws(ListenError) -> Occupant {
        let kind: FileMetadata.Kind
        do throws(SystemError) {
            kind = try File.metadata(of: path, followsLink: false).kind
        } catch {
            if error.reason == .code(ENOENT) { return .nothing }
            throw .system(error)
        }
        guard kind == .socket else { throw .notSocket(path: path, kind: kind) }
        let probe = try Self.socket(for: address)
        // A full backlog is somebody too, and must not hold the start.
        _ = fcntl(probe.number, F_SETFL, O_NONBLOCK)
        let result = unsafe SocketAddress.with(address) { unsafe connect(probe.number, $0, $1) }
        guard result != 0 else { return .liveSocket }
        switch errno {
        case ECONNREFUSED: return .staleSocket
        case EAGAIN: return .liveSocket
        case ENOENT: return .nothing
        default: throw .cannotBind(address, code: errno)
        }
    }

    /// The number of the group, which may be given as a number: in a container there is no list.
    private func groupID() throws(ListenError) -> UInt32? {
        try options.checkGroup()
        guard let group = options.group else { return nil }
        if let number = UInt32(group) { return number }
        let accounts: Accounts
        do throws(SystemError) {
            accounts = try Accounts.ofMachine()
        } catch {
            throw .system(error)
        }
        guard let number = accounts.groupID(named: group) else { throw .unknownGroup(group) }
        return number
    }
}
