internal import Gateway
internal import Glibc
internal import Sockets
internal import Synchronization
internal import System

extension Server {
    /// What the threads of one server share.
    final class Shared: Sendable {
        let listener: ListeningSocket
        let threads: Int
        let limits: Limits
        let events: EventLimiter
        let readiness: Readiness
        let connections = ConnectionTable()
        /// Is signalled once, and wakes every worker: the time to stop.
        let stop: WakeUp
        /// Wakes the thread that supervises.
        let wake: WakeUp
        /// Whether that thread sleeps until it is woken.
        let sleeps = Atomic(false)
        /// Whether it was told to run.
        let hasBegun = Atomic(false)
        let running = Atomic(0)
        let served = Atomic(0)
        let stopIsRequested = Atomic(false)
        let failure = Mutex<ServerError?>(nil)
        /// How many workers know that they are to stop.
        let told = Atomic(0)
        /// When it began to stop, in nanoseconds of the monotonic clock; 0 before.
        private let stopBegan = Atomic(0)

        init(
            listener: consuming Listener, peers: PeerList?, threads: Int, limits: Limits,
            report: @escaping @Sendable (Event) -> Void
        ) throws(ServerError) {
            stop = try ServerError.needing { () throws(SystemError) in try WakeUp() }
            wake = try ServerError.needing { () throws(SystemError) in try WakeUp() }
            readiness = try ServerError.needing { () throws(SystemError) in try Readiness() }
            self.listener = ListeningSocket(listener, peers: peers)
            self.threads = threads
            events = EventLimiter(report)
            let descriptors = CurrentProcess.raiseDescriptorLimit(to: ConnectionTable.descriptors)
            var limits = limits
            // No more connections than there are descriptors for.
            limits.connections = max(1, min(limits.connections, descriptors - 64))
            self.limits = limits
            guard readiness.arm(self.listener.number, isNew: true),
                readiness.add(stop.descriptor.number)
            else { throw .noResources(SystemError(.create, "an epoll set", .code(errno))) }
        }

        // MARK: - Stopping

        var isStopping: Bool { stopTime != 0 }
        var stopTime: Int { stopBegan.load(ordering: .acquiring) }

        /// When everything has to be done; nil where nobody has told it to stop.
        var lastMoment: Int? {
            let began = stopTime
            return began == 0 ? nil : began + limits.stop * 1_000_000
        }

        /// Whether a worker may end: nothing can come any more, or the time is over.
        var isDone: Bool {
            guard let lastMoment else { return false }
            return listener.isClosed && connections.count == 0
                || SystemClock.monotonicNanoseconds() > lastMoment
        }

        func requestStop() {
            stopIsRequested.store(true, ordering: .releasing)
            wake.signal()
        }

        /// Begins to stop; later calls change nothing.
        ///
        /// - Parameter signal: What told it to, where it was a signal.
        func beginStop(signal: Int32?) {
            guard !isStopping else { return }
            report(.stopping(signal: signal))
            // From here on nobody finds the socket; what has found it is still answered.
            listener.place.removeFile()
            stopBegan.store(SystemClock.monotonicNanoseconds(), ordering: .releasing)
            stop.signal()
        }

        /// A worker has come to its end.
        func end(served count: Int) {
            served.add(count, ordering: .acquiringAndReleasing)
            running.subtract(1, ordering: .acquiringAndReleasing)
            wake.signal()
        }

        /// The server cannot go on: `run` throws this when it has stopped.
        func fail(_ error: ServerError) {
            failure.withLock { $0 = $0 ?? error }
            requestStop()
        }

        // MARK: - Making room

        /// Takes a connection.
        func accept() -> ListeningSocket.Taken {
            listener.accept(refused: { report(.refused(.peer($0))) })
        }

        /// Closes connections until no more is held than there may be.
        func makeRoom() {
            while connections.held > limits.memory,
                connections.closeOldest(holdingMemory: true)
            {
                report(.crowded(.memory))
            }
        }

        /// Closes a connection where there are too many.
        func makeRoomForOne() {
            while connections.count > limits.connections,
                connections.closeOldest(holdingMemory: false)
            {
                report(.crowded(.connections))
            }
        }

        /// Waits for connections again, where there was no room for one.
        func rearm() {
            if listener.claimDisarmed() { listener.arm(readiness) }
        }

        // MARK: - Telling

        /// Tells what happens; what repeats, once a minute and then how often.
        func report(_ event: Event) {
            // Who supervises waits for the end of the minute, too.
            if events.take(event, now: SystemClock.monotonicNanoseconds()) { wake.signal() }
        }

        /// Where the server listens.
        func listening() -> Event.Listening {
            let place = listener.place
            let (owner, group) = place.accounts
            return Event.Listening(
                address: place.address, mode: place.file?.mode, owner: owner, group: group,
                threads: threads)
        }
    }
}
