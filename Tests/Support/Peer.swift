import Glibc

/// A web server's side of a connection.
///
/// Nothing in it waits longer than some seconds.
///
/// A class, since its end is an event: the connection is closed with it.
public final class Peer {
    /// Where a server listens.
    public enum Place: Sendable {
        /// A Unix socket.
        case unix(String)
        /// A port of this machine.
        case port(Int, isSix: Bool)
    }

    /// What came back for one request.
    public struct Answer: Equatable {
        /// The output.
        public var output: [UInt8] = []
        /// The errors.
        public var errors: [UInt8] = []
        /// The protocol's status, 0 for a request that was answered; nil where no end came.
        public var status: UInt8?

        /// The output as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
        /// What stands behind the header.
        public var body: String {
            text.split(separator: "\r\n\r\n", maxSplits: 1).dropFirst().first.map(String.init)
                ?? ""
        }
        /// The status, as CGI has it.
        public var firstLine: String { text.split(separator: "\r\n").first.map(String.init) ?? "" }
    }

    private static let patience: CInt = 10_000

    /// The connection.
    public let descriptor: CInt
    private var received: [UInt8] = []
    /// Whether the other side has closed.
    public private(set) var hasEnded = false

    /// Connects; nil where nobody answers.
    ///
    /// - Parameter place: Where the server listens.
    public init?(_ place: Place) {
        let family =
            switch place {
            case .unix: AF_UNIX
            case .port(_, let isSix): isSix ? AF_INET6 : AF_INET
            }
        let number = socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        descriptor = number
        guard Self.connect(number, to: place) == 0 else { return nil }
    }

    private static func connect(_ number: CInt, to place: Place) -> CInt {
        switch place {
        case .unix(let path):
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &address.sun_path) { space in
                unsafe space.copyBytes(from: path.utf8.prefix(space.count - 1))
            }
            return connect(number, &address)
        case .port(let port, isSix: false):
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = UInt16(port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            return connect(number, &address)
        case .port(let port, isSix: true):
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = UInt16(port).bigEndian
            address.sin6_addr = in6addr_loopback
            return connect(number, &address)
        }
    }

    private static func connect<Address>(_ number: CInt, _ address: inout Address) -> CInt {
        let length = socklen_t(MemoryLayout<Address>.size)
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe Glibc.connect(number, address, length)
            }
        }
    }

    deinit { close(descriptor) }

    /// Sends everything, or as much as the other side takes before it closes.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let start = done
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start,
                    CInt(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    /// Ends its own side; the answer can still come.
    public func endSending() {
        shutdown(descriptor, CInt(SHUT_WR))
    }

    /// Receives the answer to one request; what comes behind its end is kept for the next.
    public func receive(id: Int = 1) -> Answer {
        var answer = Answer()
        while let (type, recordID, content) = nextRecord() {
            guard recordID == id else { continue }
            switch type {
            case Record.output: answer.output += content
            case Record.errors: answer.errors += content
            case Record.end:
                answer.status = content.count == 8 ? content[4] : nil
                return answer
            default: break
            }
        }
        return answer
    }

    /// The next record, whatever it is for; nil where the other side has closed.
    public func nextRecord() -> (type: UInt8, id: Int, content: [UInt8])? {
        guard fill(8) else { return nil }
        let length = Int(received[4]) << 8 | Int(received[5])
        let whole = 8 + length + Int(received[6])
        guard fill(whole) else { return nil }
        let record = (
            received[1], Int(received[2]) << 8 | Int(received[3]), Array(received[8..<8 + length])
        )
        received.removeFirst(whole)
        return record
    }

    /// Everything until the other side closes.
    public func receiveToEnd() -> [UInt8] {
        while fill(received.count + 1) {}
        return received
    }

    /// Everything up to a text, and what came with it.
    ///
    /// - Parameter text: What is awaited.
    /// - Returns: What came; without the text where the other side closes, or says nothing for long.
    public func receive(through text: String) -> String {
        let wanted = Array(text.utf8)
        while !received.contains(wanted), fill(received.count + 1) {}
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    private func fill(_ count: Int) -> Bool {
        while received.count < count {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&entry, 1, Self.patience) > 0 else { return false }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let result = unsafe chunk.withUnsafeMutableBytes { space in
                unsafe recv(descriptor, space.baseAddress, space.count, 0)
            }
            guard result > 0 else {
                hasEnded = true
                return false
            }
            received += chunk.prefix(result)
        }
        return true
    }
}
