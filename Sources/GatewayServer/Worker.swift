internal import Gateway
internal import Glibc
internal import Sockets
internal import Synchronization
internal import System

/// One thread's work: it takes connections, reads what has come, and answers what is whole.
///
/// It never waits for a peer: what is incomplete goes back among the connections that wait.
struct Worker<Responder: Handler>: ~Copyable {
    let shared: Server.Shared
    let handler: Responder
    var exchange: FastCGIExchange
    /// How much is read at once, and can be whole without memory of the connection's own.
    static var scratchSize: Int { 65_536 }

    /// Where that is read to; nil while it is in use, or has been given to a connection.
    var scratch: Block?
    var served = 0
    private var isTold = false

    /// Makes a worker.
    ///
    /// - Parameters:
    ///   - shared: What all workers of a server share.
    ///   - handler: What answers.
    /// - Throws: `ServerError.noResources`.
    init(_ shared: Server.Shared, handler: Responder) throws(ServerError) {
        guard let scratch = Block(capacity: Self.scratchSize) else {
            throw .noResources(SystemError(.create, "a buffer", .code(ENOMEM)))
        }
        let exchange = try FastCGIExchange()
        self.scratch = consume scratch
        self.exchange = exchange
        self.shared = shared
        self.handler = handler
    }

    /// Answers requests until the server is to stop, and then what has begun.
    mutating func run() {
        while !shared.isDone {
            let ready = shared.readiness.next(within: shared.isStopping ? 10 : -1)
            if let ready { attend(ready) }
            if shared.isStopping, !isTold {
                isTold = true
                shared.told.add(1, ordering: .acquiringAndReleasing)
            }
        }
    }

    private mutating func attend(_ ready: Readiness.Ready) {
        switch ready.descriptor {
        case shared.listener.number where !shared.listener.isClosed:
            acceptOne(hasEnded: ready.hasEnded)
        case shared.stop.descriptor.number:
            // It goes on waking those who know until the last one does.
            if isTold { _ = poll(nil, 0, 5) }
        default:
            guard shared.connections.own(ready.descriptor),
                let connection = shared.connections.take(ready.descriptor)
            else { return }
            serve(connection, isThorough: ready.hasEnded)
        }
    }

    /// Takes one connection, lets another worker take the next, and only then reads.
    private mutating func acceptOne(hasEnded: Bool) {
        guard shared.listener.claim() else { return }
        switch shared.accept() {
        case .connection(let descriptor):
            shared.listener.arm(shared.readiness)
            let connection = Connection(owning: descriptor)
            guard shared.connections.admit(connection.descriptor.number) else { return }
            shared.makeRoomForOne()
            serve(connection, isThorough: false)
        // Somebody has shut the socket down: it would be ready for ever.
        case .nothing where hasEnded: fail(code: EINVAL)
        case .nothing: shared.listener.arm(shared.readiness)
        case .noRoom(let code):
            shared.report(.cannotAccept(code: code))
            if shared.connections.closeOldest(holdingMemory: false) {
                shared.listener.arm(shared.readiness)
            } else {
                shared.listener.disarm()
            }
        case .failed(let code): fail(code: code)
        }
    }

    private func fail(code: CInt) {
        shared.listener.disarm()
        shared.report(.cannotAccept(code: code))
        shared.fail(.noResources(SystemError(.accept, "a connection", .code(code))))
    }

    /// Works on a connection as long as something happens on it, and lets it wait then.
    private mutating func serve(_ connection: consuming Connection, isThorough: Bool) {
        var connection = connection
        var isThorough = isThorough
        while true {
            let outcome = step(&connection, isThorough: isThorough)
            guard outcome != .gone, mayWait(&connection, outcome) else {
                shared.connections.close(connection)
                if shared.listener.isDisarmed { shared.rearm() }
                return
            }
            let number = connection.descriptor.number
            if shared.connections.putBack(connection) { break }
            guard let again = shared.connections.take(number) else { return }
            connection = again
            isThorough = true
        }
        if shared.sleeps.load(ordering: .sequentiallyConsistent) { shared.wake.signal() }
        shared.makeRoom()
    }

    /// Sets the deadline, and asks for what it waits for.
    ///
    /// - Returns: Whether it waits; otherwise it is to be closed.
    private func mayWait(_ connection: inout Connection, _ outcome: Outcome) -> Bool {
        if shared.isStopping, connection.phase == .idle { return false }
        if connection.hasMoved || connection.deadline == 0 {
            connection.hasMoved = false
            connection.setDeadline(shared.limits, now: SystemClock.monotonicNanoseconds())
        }
        let interest: Readiness.Interest =
            connection.hasAnswer ? .writing : outcome == .turn ? .turn : .reading
        if interest != connection.interest || interest == .turn {
            guard
                shared.readiness.wait(
                    for: connection.descriptor.number, interest,
                    isNew: connection.interest == .none)
            else { return false }
            connection.interest = interest
        }
        return true
    }
}
