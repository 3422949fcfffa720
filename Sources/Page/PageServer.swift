internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization
package import System

/// Shows a page to browsers on this machine, and to nobody else.
package struct PageServer {
    /// Connections at most; a browser has six.
    static let mostConnections = 64
    /// How long a connection may be without a byte, but for the stream of news.
    private static let patience = TimeAmount.seconds(60)

    private let group: MultiThreadedEventLoopGroup
    private let channel: any Channel
    private let room: PageRoom
    /// The address to open, with its token.
    package let address: String

    /// Opens a page.
    ///
    /// - Parameters:
    ///   - model: What it shows.
    ///   - port: The port; nil for a free one.
    /// - Throws: `PageServerError` where the port cannot be had.
    package init(_ model: any PageModel, port: Int? = nil) throws(PageServerError) {
        ConformanceRecords.takeUpAll()
        let rules = PageRules()
        let room = PageRoom(model)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let counter = ConnectionCount(most: Self.mostConnections)
        do {
            let bootstrap = ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 64)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try Self.prepare(channel, rules, room, counter)
                    }
                }
            channel = try bootstrap.bind(
                to: try SocketAddress(ipAddress: "127.0.0.1", port: port ?? 0)
            ).wait()
        } catch {
            room.close()
            try? group.syncShutdownGracefully()
            throw PageServerError(port: port, error: error)
        }
        self.group = group
        self.room = room
        address = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)/\(rules.token)/"
        channel.eventLoop.scheduleRepeatedTask(
            initialDelay: .milliseconds(500), delay: .milliseconds(500)
        ) { _ in room.look() }
        channel.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(15), delay: .seconds(15)) {
            _ in
            room.keepAlive()
        }
    }

    /// Shows the page until a signal says stop.
    ///
    /// - Parameter signals: The signals.
    /// - Throws: `SystemError` where they cannot be waited for.
    package func run(until signals: borrowing SignalSource) throws(SystemError) {
        let readiness = try Readiness()
        guard readiness.add(signals.descriptor.number) else { return }
        while signals.next() == nil { _ = readiness.next(within: -1) }
    }

    /// Closes the page; its connections end.
    package func close() {
        try? channel.close().wait()
        room.close()
        try? group.syncShutdownGracefully()
    }

    private static func prepare(
        _ channel: any Channel, _ rules: PageRules, _ room: PageRoom, _ counter: ConnectionCount
    ) throws {
        guard counter.enter() else { throw ChannelError.ioOnClosedChannel }
        channel.closeFuture.whenComplete { _ in counter.leave() }
        let pipeline = channel.pipeline.syncOperations
        try pipeline.configureHTTPServerPipeline()
        try pipeline.addHandler(IdleStateHandler(allTimeout: patience))
        try pipeline.addHandler(PageConnection(rules: rules, room: room))
    }
}

/// How many connections there are; a class, since all share it.
private final class ConnectionCount: Sendable {
    private let most: Int
    private let count = Mutex(0)

    init(most: Int) {
        self.most = most
    }

    func enter() -> Bool {
        count.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}

/// Why a page cannot be shown.
package struct PageServerError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what to do.
    package let description: String

    init(port: Int?, error: any Error) {
        let code = (error as? IOError)?.errnoCode
        let reason = code.map { SystemError.text(of: $0) } ?? "\(error)"
        guard let port else {
            description = "no port of 127.0.0.1 can be had: \(reason)"
            return
        }
        description =
            "port \(port) of 127.0.0.1 cannot be had: \(reason); choose another with --port, or "
            + "leave --port out for a free one"
    }
}
