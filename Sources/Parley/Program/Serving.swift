internal import Gateway
internal import GatewayServer
internal import Logging
internal import Sockets
internal import System

/// A server's way from its start to its end, with a queue for its log: no request waits for whoever
/// reads standard error.
struct Serving: Sendable {
    private let queue: LogQueue

    /// Runs a server; what is logged is written before the end.
    ///
    /// - Parameter body: Runs the server.
    /// - Returns: The exit status.
    static func run(_ body: (Serving) throws(Complaint) -> Void) -> Int32 {
        let queue: LogQueue
        do throws(ServerError) {
            queue = try ServerError.needing { () throws(SystemError) in try LogQueue() }
        } catch {
            complain("\(error)")
            return error.exitCode
        }
        var status: Int32 = 0
        do throws(Complaint) {
            try body(Serving(queue: queue))
        } catch {
            // By the queue too: whoever reads there may hang.
            for line in error.lines { queue.add(complaint(line)) }
            status = error.exitCode
        }
        queue.end()
        return status
    }

    /// A log that goes to standard error.
    ///
    /// - Parameter level: The least level that is written.
    /// - Returns: The log.
    func log(_ level: Logger.Level) -> Logger {
        StandardErrorLog.logger(level: level, write: { [queue] in queue.add($0) })
    }

    /// Answers requests until it is told to stop.
    ///
    /// - Parameters:
    ///   - handler: What answers.
    ///   - limits: How much is taken and held of the peers.
    ///   - threads: How many requests are answered at once; nil: the server's own number.
    ///   - environment: The process's environment, which may name the peers.
    ///   - log: Where it is written what happens to the server.
    ///   - listener: The socket.
    /// - Throws: `Complaint` where it cannot begin, or cannot go on.
    func serve(
        _ handler: some Handler, limits: Limits, threads: Int? = nil, _ environment: Environment,
        to log: Logger, on listener: consuming Listener
    ) throws(Complaint) {
        let peers = try Complaint.listening { () throws(ListenError) in
            try PeerList(environment)
        }
        do throws(ServerError) {
            let server = try Server(
                listener: listener, threads: threads, limits: limits,
                peers: peers,
                report: { Self.report($0, to: log) })
            CurrentProcess.releaseCode()
            try server.run(handler)
        } catch {
            throw Complaint("\(error)", exitCode: error.exitCode)
        }
    }

    /// Writes down what happens to the server.
    private static func report(_ event: Event, to log: Logger) {
        switch event {
        case .listening, .stopped: log.info("\(event.line)")
        case .exposed:
            // Who wants errors alone is to hear this too.
            var log = log
            log.logLevel = min(log.logLevel, .warning)
            log.warning("\(event.line)")
        default: log.warning("\(event.line)")
        }
    }
}

extension Logger.Level {
    /// The level of an operator's word.
    init(_ level: Configuration.LogLevel) {
        switch level {
        case .error: self = .error
        case .warning: self = .warning
        case .info: self = .info
        case .debug: self = .debug
        }
    }
}
