/// Parley on its FastCGI socket, without a web server.
public struct FastCGITransport: Transport {
    private let place: Peer.Place
    private let connection: Connection?

    /// A kept connection, shared by the requests of one test.
    private final class Connection: @unchecked Sendable {
        // One test plays its exchanges one after another.
        var peer: Peer?
    }

    /// Makes a way to a Unix socket.
    ///
    /// - Parameters:
    ///   - path: The socket.
    ///   - keepsConnection: Whether all requests go over one connection.
    public init(unix path: String, keepsConnection: Bool = false) {
        place = .unix(path)
        connection = keepsConnection ? Connection() : nil
    }

    /// Makes a way to a port of this machine.
    ///
    /// - Parameters:
    ///   - host: `127.0.0.1` or `[::1]`.
    ///   - port: The port.
    public init(host: String, port: Int) {
        place = .port(port, isSix: host.hasPrefix("["))
        connection = nil
    }

    /// Sends the request as one FastCGI request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer.
    /// - Throws: Where there is none, or one that ends with an error.
    public func send(_ request: Webhook) throws -> Answer {
        guard let peer = connection?.peer ?? Peer(place) else { throw NoAnswer("nobody listens") }
        connection?.peer = peer
        let variables = CGITransport.variables(of: request).map { ($0.key, $0.value) }
        peer.send(Record.request(variables, body: request.body, keeps: connection != nil))
        let received = peer.receive()
        guard received.status == 0, let answer = Answer(received.output) else {
            throw NoAnswer("status \(received.status.map(String.init) ?? "none"): \(received.text)")
        }
        return answer
    }
}
