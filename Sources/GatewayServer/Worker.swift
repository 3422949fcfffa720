internal import CFastCGI
internal import Gateway
internal import Glibc
internal import System

/// One thread's work: it accepts connections, waits until a request is whole, and answers it.
///
/// A connection that has sent nothing, a part of a request, or keeps silent between two requests
/// costs a place in `waiting` and no thread.
struct Worker<Responder: Handler>: ~Copyable {
    /// How many connections may wait; beyond it the one with the nearest deadline is closed.
    private static var waitingLimit: Int { 256 }
    /// How often a part of a request is looked at before the rest is awaited inside libfcgi: a
    /// socket's buffer takes only some hundred tiny pieces.
    static var lookLimit: Int { 64 }
    /// An answer that surely fits into the buffer of a socket from which all has been taken.
    static var shortAnswer: Int { 16_384 }

    let shared: Server.Shared
    let handler: Responder
    var exchange = FastCGIExchange()
    private var readiness: Readiness
    private var waiting: [Connection] = []
    var view = [UInt8](repeating: 0, count: 16_384)
    var served = 0

    /// Makes a worker.
    ///
    /// - Parameters:
    ///   - shared: What all workers of a server share.
    ///   - handler: What answers.
    /// - Throws: `ServerError.noResources`.
    init(_ shared: Server.Shared, handler: Responder) throws(ServerError) {
        let readiness = try Readiness()
        guard readiness.add(shared.listener.descriptor.number, .listener),
            readiness.add(shared.stop.descriptor.number, .signal)
        else { throw .noResources(code: errno) }
        self.readiness = readiness
        self.shared = shared
        self.handler = handler
    }

    /// Answers requests until the server is to stop, and then what has begun.
    mutating func run() {
        while !shared.isStopping {
            // With nothing else to look after, accepting at once saves waiting for readiness.
            if waiting.isEmpty, let connection = accept() {
                attendNew(connection)
            } else {
                attendReady()
            }
        }
        finish()
    }

    /// Answers what waits in the backlog and what has begun; the rest of the connections is closed.
    ///
    /// A socket that was made here goes with the process, and what waits in its backlog with it.
    private mutating func finish() {
        let end = shared.stopTime + 1_000_000_000
        while SystemClock.monotonicNanoseconds() < end, let connection = accept() {
            attendNew(connection)
        }
        readiness.remove(shared.listener.descriptor.number)
        readiness.remove(shared.stop.descriptor.number)
        let connections = waiting
        waiting = []
        for var connection in connections {
            connection.deadline = 0
            attend(connection, hasEnded: false)
        }
        while !waiting.isEmpty { attendReady() }
    }

    // MARK: - Accepting

    private mutating func accept() -> Connection? {
        let number = parley_accept4(
            shared.listener.descriptor.number, nil, nil, CInt(SOCK_CLOEXEC.rawValue))
        guard number < 0 else { return Connection(descriptor: number) }
        switch errno {
        case EAGAIN, EINTR, ECONNABORTED, EPROTO, EPERM: break
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: pause(code: errno)
        default:
            // The socket is none any more: without it there is nothing left to do.
            shared.report(.cannotAccept(code: errno))
            shared.requestStop()
        }
        return nil
    }

    /// Lets go of a connection that only waits, and waits a moment: the listening socket stays
    /// ready, so the next try would come at once.
    private mutating func pause(code: CInt) {
        shared.report(.cannotAccept(code: code))
        if let idle = waiting.firstIndex(where: { $0.isKept && $0.arrived == 0 }) {
            waiting.remove(at: idle).close()
        }
        var entry = pollfd(
            fd: shared.stop.descriptor.number, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&entry, 1, 100)
    }

    /// Looks at a new connection; a peer connects first and then writes, so mostly its request is
    /// there now or a moment later.
    private mutating func attendNew(_ connection: Connection) {
        var connection = connection
        var next = look(at: &connection, hasEnded: false)
        if next == .wait && connection.arrived == 0 && !connection.isKept {
            connection.awaitFirstByte()
            next = look(at: &connection, hasEnded: false)
        }
        proceed(with: connection, next, hasEnded: false)
    }

    // MARK: - Waiting

    private mutating func attendReady() {
        var canAccept = false
        for ready in readiness.wait(timeout()) {
            if ready.descriptor == shared.listener.descriptor.number {
                // Last: a new connection may get the number of one that is closed before.
                canAccept = true
            } else if let index = waiting.firstIndex(where: {
                $0.descriptor == ready.descriptor
            }) {
                attend(waiting.remove(at: index), hasEnded: ready.hasEnded)
            }
        }
        if canAccept, let connection = accept() { attendNew(connection) }
        if !waiting.isEmpty { closeOverdue(now: SystemClock.monotonicNanoseconds()) }
    }

    /// Until the nearest deadline, rounded up: woken too early, it would turn round and round.
    private func timeout() -> CInt {
        guard let next = waiting.lazy.map(\.deadline).min() else { return -1 }
        let left = next - SystemClock.monotonicNanoseconds()
        return CInt(clamping: max(0, left / 1_000_000 + 1))
    }

    private mutating func closeOverdue(now: Int) {
        for index in waiting.indices.reversed() where waiting[index].deadline <= now {
            let connection = waiting.remove(at: index)
            if connection.arrived > 0 { shared.report(.lost(.silence)) }
            connection.close()
        }
    }

    mutating func keepWaiting(_ connection: Connection) {
        var connection = connection
        if connection.deadline == 0 { connection.deadline = shared.deadline(for: connection) }
        if !connection.isWatched {
            connection.isWatched = readiness.add(connection.descriptor, .connection)
        }
        guard connection.isWatched, !(shared.isStopping && connection.isIdle) else {
            connection.close()
            return
        }
        if waiting.count >= Self.waitingLimit,
            let nearest = waiting.indices.min(by: { waiting[$0].deadline < waiting[$1].deadline })
        {
            waiting.remove(at: nearest).close()
        }
        waiting.append(connection)
    }
}
