internal import Bytes
internal import Glibc

/// Where the server listens.
package enum ListenAddress: Sendable, Hashable {
    /// A socket in the file system.
    case unix(path: String)
    /// A port of one address, IPv4 or IPv6, as digits.
    case tcp(host: String, port: UInt16)

    /// What is wrong with a text that is no address.
    package enum Mistake: Sendable, Equatable {
        case pathMissing
        case pathTooLong(limit: Int)
        case pathHasZero
        case hostMissing
        case hostNotNumeric
        case bracketsMissing
        case portMissing
        case portNotNumber
    }

    /// The longest path: `sun_path` of `sockaddr_un` has 108 bytes, the last one is zero.
    /// https://man7.org/linux/man-pages/man7/unix.7.html
    package static let longestPath = 107

    /// Reads `unix:PATH`, `127.0.0.1:PORT` or `[::1]:PORT`.
    ///
    /// - Parameter text: The address.
    /// - Throws: `ListenError.malformedAddress` where it is none. A name such as `localhost` is
    ///   none: it is not looked up, and may mean several addresses.
    package init(_ text: String) throws(ListenError) {
        do throws(Mistake) {
            self = try Self.parsed(text)
        } catch {
            throw ListenError.malformedAddress(text, error)
        }
    }

    private static func parsed(_ text: String) throws(Mistake) -> ListenAddress {
        if text.hasPrefix("unix:") {
            return .unix(path: try checkedPath(String(text.dropFirst(5))))
        }
        guard let colon = text.lastIndex(of: ":") else { throw .portMissing }
        var host = String(text[..<colon])
        guard let port = number(text[text.index(after: colon)...]) else { throw .portNotNumber }
        guard !host.isEmpty else { throw .hostMissing }
        if host.hasPrefix("[") && host.hasSuffix("]") {
            host = String(host.dropFirst().dropLast())
            guard isAddress(host, family: AF_INET6) else { throw .hostNotNumeric }
        } else {
            guard !isAddress(host, family: AF_INET6) else { throw .bracketsMissing }
            guard isAddress(host, family: AF_INET) else { throw .hostNotNumeric }
        }
        return .tcp(host: host, port: port)
    }

    private static func checkedPath(_ path: String) throws(Mistake) -> String {
        guard !path.isEmpty else { throw .pathMissing }
        guard path.utf8.count <= longestPath else { throw .pathTooLong(limit: longestPath) }
        guard !path.utf8.contains(0) else { throw .pathHasZero }
        return path
    }

    /// Digits only: `UInt16("+80")` would be 80.
    private static func number(_ digits: Substring) -> UInt16? {
        guard digits.utf8.allSatisfy(\.isDigit)
        else { return nil }
        return UInt16(digits)
    }

    private static func isAddress(_ host: String, family: CInt) -> Bool {
        // The system reads up to a zero byte, and would take what stands before one for all.
        guard !host.utf8.contains(0) else { return false }
        var space = in6_addr()
        return unsafe inet_pton(family, host, &space) == 1
    }

    /// Whether only this machine can reach it.
    package var isLocal: Bool {
        switch self {
        case .unix: true
        case .tcp(let host, _): host.hasPrefix("127.") || host == "::1"
        }
    }
}

extension ListenAddress: CustomStringConvertible {
    /// The address the way it is written after `--listen`.
    package var description: String {
        switch self {
        case .unix(let path): "unix:\(path)"
        case .tcp(let host, let port):
            host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
        }
    }
}

extension ListenAddress.Mistake: Error, CustomStringConvertible {
    /// What is wrong, and what would be right.
    package var description: String {
        switch self {
        case .pathMissing: "a path follows unix:, as in unix:/run/parley/parley.sock"
        case .pathTooLong(let limit):
            "the path is longer than the \(limit) bytes that a socket's may have"
        case .pathHasZero: "the path has a zero byte"
        case .hostMissing:
            "it has no address; 127.0.0.1:9000 is for this machine only, which is right if the "
                + "web server runs on it"
        case .hostNotNumeric:
            "names are not looked up: write the address in digits, as in 127.0.0.1:9000"
        case .bracketsMissing: "an IPv6 address needs brackets, as in [::1]:9000"
        case .portMissing:
            "it is unix:PATH, or an address and a port, as in 127.0.0.1:9000 or [::1]:9000"
        case .portNotNumber: "its port is not a number from 0 to 65535"
        }
    }
}
