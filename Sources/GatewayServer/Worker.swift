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
    private static var lookLimit: Int { 64 }
    /// An answer that surely fits into the buffer of a socket from which all has been taken.
    private static var shortAnswer: Int { 16_384 }

    private let shared: Server.Shared
    private let handler: Responder
    private var exchange = FastCGIExchange()
    private var readiness: Readiness
    private var waiting: [Connection] = []
    private var view = [UInt8](repeating: 0, count: 16_384)
    private(set) var served = 0

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

    private mutating func keepWaiting(_ connection: Connection) {
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

    // MARK: - Looking

    /// What comes next on a connection.
    private enum Next {
        case lookAgain
        case wait
        case close
        case closeLingering
        /// Somebody else has closed it.
        case nothing
    }

    private mutating func attend(_ connection: Connection, hasEnded: Bool) {
        var connection = connection
        let next = look(at: &connection, hasEnded: hasEnded)
        proceed(with: connection, next, hasEnded: hasEnded)
    }

    private mutating func proceed(with connection: Connection, _ next: Next, hasEnded: Bool) {
        var connection = connection
        var next = next
        while next == .lookAgain { next = look(at: &connection, hasEnded: hasEnded) }
        switch next {
        case .lookAgain, .nothing: break
        case .wait: keepWaiting(connection)
        case .close: connection.close()
        case .closeLingering: connection.closeLingering(&view)
        }
    }

    private mutating func look(at connection: inout Connection, hasEnded: Bool) -> Next {
        switch connection.peek(&view) {
        case .nothing: return hasEnded ? .close : .wait
        case .ended: return .close
        case .bytes(let count):
            let record = FirstRecord(view.span.extracting(0..<count))
            return act(on: record, count: count, of: &connection, hasEnded: hasEnded)
        }
    }

    private mutating func act(
        on record: FirstRecord, count: Int, of connection: inout Connection, hasEnded: Bool
    ) -> Next {
        switch record {
        case .request(let end):
            let next = answer(&connection, mayBlock: false, hasMore: end < count)
            // Nothing will tell a second time that the peer has ended.
            return next == .wait && hasEnded ? .lookAgain : next
        case .incomplete:
            connection.looks += 1
            if hasEnded || count == view.count || connection.looks > Self.lookLimit {
                return answer(&connection, mayBlock: !hasEnded, hasMore: false)
            }
            if count > connection.arrived {
                connection.arrived = count
                connection.deadline = 0
            }
            return .wait
        case .management(let type, let id, let content, let end):
            let reply = ManagementReply.bytes(
                type: type, content: view[content], threads: shared.threads)
            guard connection.take(end, &view), id != 0 || connection.send(reply) else {
                return .close
            }
            return .lookAgain
        case .refused(let refusal):
            shared.tell(refusal)
            return .close
        }
    }

    // MARK: - Answering

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - connection: Where it is read from.
    ///   - mayBlock: Whether a part of it has still to come.
    ///   - hasMore: Whether something has come behind it, which libfcgi throws away.
    /// - Returns: What is to be done with the connection.
    private mutating func answer(
        _ connection: inout Connection, mayBlock: Bool, hasMore: Bool
    ) -> Next {
        var descriptor = connection.descriptor
        if mayBlock {
            // libfcgi closes a connection that breaks. It is given a second descriptor, so that
            // the one that is watched cannot become another connection's meanwhile.
            descriptor = fcntl(connection.descriptor, F_DUPFD_CLOEXEC, 3)
            guard descriptor >= 0 else { return .close }
            watch(&connection)
        }
        let ending = exchange(on: descriptor, &connection, isWatched: mayBlock)
        if mayBlock {
            shared.watch.end(connection.descriptor)
            if ending != .closed { _ = Glibc.close(descriptor) }
        }
        switch ending {
        case .closed: return mayBlock ? .close : .nothing
        case .broken: return .close
        case .finishedUnread: return .closeLingering
        case .finished: return .close
        case .kept:
            if hasMore { return .closeLingering }
            if shared.isStopping { return .close }
            connection.reuse()
            return .wait
        }
    }

    private mutating func exchange(
        on descriptor: CInt, _ connection: inout Connection, isWatched: Bool
    ) -> FastCGIExchange.Ending {
        let response: Response
        do throws(FastCGIExchange.Failure) {
            let request = try exchange.receive(from: descriptor, limits: shared.limits)
            response = handler.respond(to: request)
        } catch {
            shared.report(.lost(.variablesCutShort))
            return error == .closed ? .closed : .broken
        }
        let bytes = response.cgiBytes
        let needsWatch = !isWatched && bytes.count > Self.shortAnswer
        if needsWatch { watch(&connection) }
        let ending = exchange.send(bytes, notes: response.notes)
        if needsWatch { shared.watch.end(connection.descriptor) }
        if ending == .broken { shared.report(.lost(.answerNotTaken)) } else { served += 1 }
        return ending
    }

    private func watch(_ connection: inout Connection) {
        connection.limitSilence(to: shared.patience.silence)
        shared.watch.begin(
            connection.descriptor, deadline: shared.deadline(after: shared.patience.exchange))
        shared.wake.signal()
    }
}
