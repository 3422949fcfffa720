import Glibc

@testable import GatewayServer

/// A web server's side of a connection.
///
/// Nothing in it waits longer than some seconds.
final class Peer {
    /// What came back for one request.
    struct Answer: Equatable {
        var output: [UInt8] = []
        var errors: [UInt8] = []
        /// The protocol's status, 0 for a request that was answered; nil where no end came.
        var status: UInt8?

        var text: String { String(decoding: output, as: UTF8.self) }
        var body: String {
            text.split(separator: "\r\n\r\n", maxSplits: 1).dropFirst().first.map(String.init)
                ?? ""
        }
        var firstLine: String { text.split(separator: "\r\n").first.map(String.init) ?? "" }
    }

    private static let patience: CInt = 10_000

    let descriptor: CInt
    private var received: [UInt8] = []
    private(set) var hasEnded = false

    init?(_ address: ListenAddress) {
        let family =
            switch address {
            case .unix: AF_UNIX
            case .tcp(let host, _): host.contains(":") ? AF_INET6 : AF_INET
            }
        let number = socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        descriptor = number
        guard unsafe SocketAddress.with(address, { unsafe connect(number, $0, $1) }) == 0 else {
            return nil
        }
    }

    deinit { close(descriptor) }

    /// Sends everything, or as much as the other side takes before it closes.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
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
    func endSending() {
        shutdown(descriptor, CInt(SHUT_WR))
    }

    /// Receives the answer to one request; what comes behind its end is kept for the next.
    func receive(id: Int = 1) -> Answer {
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
    func nextRecord() -> (type: UInt8, id: Int, content: [UInt8])? {
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
    func receiveToEnd() -> [UInt8] {
        while fill(received.count + 1) {}
        return received
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
