internal import Glibc
internal import System

extension ListenAddress {
    /// What became of a connection.
    package enum Knock: Sendable, Equatable {
        /// Somebody listens.
        case answered
        /// This process may not connect.
        case denied
        /// Nobody listens; the operating system's words.
        case failed(String)
    }

    /// Connects, and closes again: whether somebody listens.
    ///
    /// It does not wait: on this machine a connection is there at once, or a full backlog, which is
    /// somebody too.
    ///
    /// - Returns: What became of it.
    package func knock() -> Knock {
        let family: CInt =
            switch self {
            case .unix: AF_UNIX
            case .tcp(let host, _): host.utf8.contains(UInt8(ascii: ":")) ? AF_INET6 : AF_INET
            }
        let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let number = socket(family, kind, 0)
        guard number >= 0 else { return .failed(SystemError.text(of: errno)) }
        let descriptor = Descriptor(owning: number)
        let result = unsafe SocketAddress.with(self) { unsafe connect(descriptor.number, $0, $1) }
        let code = errno
        if result == 0 || code == EAGAIN { return .answered }
        if code == EACCES || code == EPERM { return .denied }
        guard code == EINPROGRESS else { return .failed(SystemError.text(of: code)) }
        return settled(descriptor.number)
    }

    /// What became of a connection to a port, within a second.
    private func settled(_ number: CInt) -> Knock {
        var entry = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&entry, 1, 1_000)
        var code: CInt = 0
        var length = socklen_t(MemoryLayout<CInt>.size)
        guard entry.revents != 0,
            unsafe getsockopt(number, SOL_SOCKET, SO_ERROR, &code, &length) == 0
        else { return .failed(SystemError.text(of: ETIMEDOUT)) }
        return code == 0 ? .answered : .failed(SystemError.text(of: code))
    }
}
