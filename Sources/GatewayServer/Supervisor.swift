internal import Gateway
internal import Glibc
internal import Sockets
internal import Synchronization
internal import System

/// The thread that called `run`: it waits for signals, for the end of the workers, and closes what
/// has waited too long.
struct Supervisor: ~Copyable {
    /// How often it looks while somebody waits, in milliseconds.
    private static let interval = 1_000
    /// The same while the server stops.
    private static let stoppingInterval = 10

    private let shared: Server.Shared
    private var hasRemovedStop = false
    /// When there is a count to tell of what was left out; nil where there is none.
    private var nextCount: Int?

    init(_ shared: Server.Shared) {
        self.shared = shared
    }

    /// Returns when all workers have ended, or half a second after the last moment.
    mutating func run(_ signals: borrowing SignalSource) {
        while shared.running.load(ordering: .acquiring) > 0 {
            wait(signals)
            if let number = signals.next() {
                shared.beginStop(signal: number)
            } else if shared.stopIsRequested.load(ordering: .acquiring) {
                shared.beginStop(signal: nil)
            }
            let now = SystemClock.monotonicNanoseconds()
            if let last = shared.lastMoment {
                // What a handler has not let go of by then is left behind.
                if now > last + 500_000_000 { break }
                endListening()
            } else if shared.listener.isDisarmed {
                shared.rearm()
            }
            closeOverdue(now: now)
        }
        shared.listener.close()
    }

    private func wait(_ signals: borrowing SignalSource) {
        var entries = [
            pollfd(fd: signals.descriptor.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: shared.wake.descriptor.number, events: Int16(POLLIN), revents: 0),
        ]
        // A worker that lets a connection wait wakes it where this mark is set.
        let isQuiet = !shared.isStopping && !shared.listener.isDisarmed && nextCount == nil
        if isQuiet { shared.sleeps.store(true, ordering: .sequentiallyConsistent) }
        let mayRest = isQuiet && shared.connections.count == 0
        let timeout =
            shared.isStopping ? Self.stoppingInterval : mayRest ? -1 : Self.interval
        if !mayRest { shared.sleeps.store(false, ordering: .relaxed) }
        _ = unsafe poll(&entries, nfds_t(entries.count), CInt(timeout))
        shared.sleeps.store(false, ordering: .relaxed)
        shared.wake.clear()
    }

    /// Takes what waits in the backlog, so that the workers answer it, and closes the socket.
    ///
    /// Never `shutdown`: another process may have been handed the same socket.
    private mutating func endListening() {
        if shared.listener.claim() || shared.listener.claimDisarmed() {
            shared.readiness.remove(shared.listener.number)
            let end = SystemClock.monotonicNanoseconds() + 1_000_000_000
            while SystemClock.monotonicNanoseconds() < end, acceptOne() {}
            shared.listener.close()
        }
        // Every worker has been told; the others are woken by it as long as it is there.
        if !hasRemovedStop, shared.told.load(ordering: .acquiring) >= shared.threads {
            shared.readiness.remove(shared.stop.descriptor.number)
            hasRemovedStop = true
        }
    }

    /// Takes one connection and lets the workers look at it.
    private func acceptOne() -> Bool {
        switch shared.accept() {
        case .connection(let descriptor):
            var connection = Connection(owning: descriptor)
            let number = connection.descriptor.number
            guard shared.connections.admit(number) else { return true }
            connection.setDeadline(shared.limits, now: SystemClock.monotonicNanoseconds())
            connection.interest = .reading
            _ = shared.connections.putBack(connection)
            // Behind that: what is there already is told at once.
            if !shared.readiness.wait(for: number, .reading, isNew: true),
                shared.connections.own(number), let connection = shared.connections.take(number)
            {
                shared.connections.close(connection)
            }
            return true
        default: return false
        }
    }

    private mutating func closeOverdue(now: Int) {
        let (limits, stopTime) = (shared.limits, shared.stopTime)
        let last = shared.lastMoment ?? .max
        let overdue = shared.connections.closeOverdue(
            now: now,
            { phase, deadline in
                guard stopTime > 0 else { return deadline }
                switch phase {
                case .fresh: return min(deadline, stopTime + limits.grace * 1_000_000, last)
                case .busy: return min(deadline, last)
                case .idle: return deadline
                case .lingering: return 0
                }
            },
            isStopping: stopTime > 0,
            attend: { _ = shared.readiness.wait(for: $0, .turn, isNew: false) })
        for _ in 0..<overdue.requests { shared.report(.lost(.silence)) }
        for _ in 0..<overdue.answers { shared.report(.lost(.answerNotTaken)) }
        nextCount = shared.events.tellOverdue(now: now)
        if overdue.requests + overdue.answers > 0, shared.listener.isDisarmed { shared.rearm() }
    }
}
