internal import Glibc

/// A `ListenAddress` the way the kernel wants it.
package enum SocketAddress {
    /// Gives the kernel's form of an address to a closure.
    ///
    /// - Parameters:
    ///   - address: The address.
    ///   - body: Is called with the address and its length.
    /// - Returns: What the closure returns.
    static func with(
        _ address: ListenAddress, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) -> CInt {
        switch address {
        case .unix(let path):
            var value = sockaddr_un()
            value.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &value.sun_path) { space in
                // The path's length was checked when the address was made.
                unsafe space.copyBytes(from: path.utf8.prefix(ListenAddress.longestPath))
            }
            return unsafe pass(&value, body)
        case .tcp(let host, let port) where host.utf8.contains(UInt8(ascii: ":")):
            var value = sockaddr_in6()
            value.sin6_family = sa_family_t(AF_INET6)
            value.sin6_port = port.bigEndian
            _ = unsafe inet_pton(AF_INET6, host, &value.sin6_addr)
            return unsafe pass(&value, body)
        case .tcp(let host, let port):
            var value = sockaddr_in()
            value.sin_family = sa_family_t(AF_INET)
            value.sin_port = port.bigEndian
            _ = unsafe inet_pton(AF_INET, host, &value.sin_addr)
            return unsafe pass(&value, body)
        }
    }

    private static func pass<Value>(
        _ value: inout Value, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) -> CInt {
        unsafe withUnsafeMutablePointer(to: &value) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe body(address, socklen_t(MemoryLayout<Value>.size))
            }
        }
    }

    /// The address that a socket is bound to.
    ///
    /// - Parameter descriptor: The socket.
    /// - Returns: The address; nil where it has none that can be written down.
    static func bound(to descriptor: CInt) -> ListenAddress? {
        unsafe asked { unsafe getsockname(descriptor, $0, $1) }
    }

    /// The address that a connection comes from.
    ///
    /// - Parameter descriptor: The connection.
    /// - Returns: The address; nil where it has none that can be written down.
    package static func peer(of descriptor: CInt) -> ListenAddress? {
        unsafe asked { unsafe getpeername(descriptor, $0, $1) }
    }

    private static func asked(
        _ ask: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> CInt
    ) -> ListenAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return unsafe withUnsafeMutablePointer(to: &storage) { pointer -> ListenAddress? in
            let result = unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe ask($0, &length)
            }
            guard result == 0 else { return nil }
            let raw = unsafe UnsafeRawBufferPointer(start: pointer, count: Int(length))
            switch CInt(unsafe pointer.pointee.ss_family) {
            case AF_UNIX:
                let path = unsafe raw.dropFirst(2).prefix { $0 != 0 }
                return unsafe path.isEmpty
                    ? nil : .unix(path: String(decoding: path, as: UTF8.self))
            case AF_INET:
                return unsafe numeric(raw, family: AF_INET, at: 4)
            case AF_INET6:
                return unsafe numeric(raw, family: AF_INET6, at: 8)
            default:
                return nil
            }
        }
    }

    /// The port stands behind the family in both forms; the address at an offset of its own.
    private static func numeric(
        _ raw: UnsafeRawBufferPointer, family: CInt, at offset: Int
    ) -> ListenAddress? {
        var text = [UInt8](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let isWritten = unsafe text.withUnsafeMutableBytes { space -> Bool in
            guard let start = space.baseAddress, let source = raw.baseAddress
            else { return false }
            return unsafe inet_ntop(
                family, source + offset, start.assumingMemoryBound(to: CChar.self),
                socklen_t(space.count)) != nil
        }
        guard isWritten else { return nil }
        let host = String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
        return unsafe .tcp(host: host, port: UInt16(raw[2]) << 8 | UInt16(raw[3]))
    }
}
