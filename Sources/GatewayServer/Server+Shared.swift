internal import Gateway
internal import Glibc
internal import Synchronization
internal import System

extension Server {
    /// What the threads of one server share.
    final class Shared: Sendable {
        let listener: Listener
        let threads: Int
        let limits: Limits
        let patience: Patience
        let events: EventLimiter
        /// Is signalled once, and then wakes every worker for ever: the time to stop.
        let stop: WakeUp
        /// Wakes the thread that supervises.
        let wake: WakeUp
        let watch = Watch()
        let running = Atomic(0)
        let served = Atomic(0)
        let stopIsRequested = Atomic(false)
        let failure = Mutex<ServerError?>(nil)
        /// When it began to stop, in nanoseconds of the monotonic clock; 0 before.
        private let stopBegan = Atomic(0)

        init(
            listener: consuming Listener, threads: Int, limits: Limits, patience: Patience,
            report: @escaping @Sendable (Event) -> Void
        ) throws(ServerError) {
            let stop = try WakeUp()
            let wake = try WakeUp()
            self.listener = listener
            self.threads = threads
            self.limits = limits
            self.patience = patience
            events = EventLimiter(report)
            self.stop = stop
            self.wake = wake
        }

        // MARK: - Stopping

        var isStopping: Bool { stopTime != 0 }

        var stopTime: Int { stopBegan.load(ordering: .acquiring) }

        /// When everything has to be done; nil where nobody has told it to stop.
        var lastMoment: Int? {
            let began = stopTime
            return began == 0 ? nil : began + patience.stop * 1_000_000
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
            listener.removeFile()
            stopBegan.store(SystemClock.monotonicNanoseconds(), ordering: .releasing)
            stop.signal()
        }

        /// A worker has come to its end.
        func end(served count: Int) {
            served.add(count, ordering: .acquiringAndReleasing)
            running.subtract(1, ordering: .acquiringAndReleasing)
            wake.signal()
        }

        /// A worker could not begin.
        func fail(_ error: ServerError) {
            failure.withLock { $0 = $0 ?? error }
            requestStop()
            end(served: 0)
        }

        // MARK: - Deadlines

        func deadline(after milliseconds: Int) -> Int {
            SystemClock.monotonicNanoseconds() + milliseconds * 1_000_000
        }

        /// How long a connection is waited for.
        func deadline(for connection: Connection) -> Int {
            guard let lastMoment else {
                return deadline(after: connection.isIdle ? patience.idle : patience.silence)
            }
            guard connection.arrived == 0 else {
                return min(deadline(after: patience.silence), lastMoment)
            }
            return min(deadline(after: patience.grace), lastMoment)
        }

        // MARK: - Telling

        /// Tells what happens; what repeats, once a minute and then how often.
        func report(_ event: Event) {
            // Who supervises waits for the end of the minute, too.
            if events.take(event, now: SystemClock.monotonicNanoseconds()) { wake.signal() }
        }

        /// Tells why a peer was turned away.
        func tell(_ refusal: Event.Refusal) { report(.refused(refusal)) }

        /// Where the server listens, with names instead of numbers where there are any.
        ///
        /// Of a socket that was handed over no names: whoever gave it knows them, and systemd gives
        /// it into a namespace where users have other numbers.
        func listening() -> Event.Listening {
            let accounts =
                (try? Accounts.ofMachine()) ?? Accounts(passwd: [], group: [])
            let own = listener.isOwn ? listener.file : nil
            return Event.Listening(
                address: listener.address,
                mode: listener.file?.mode,
                owner: own.map { accounts.userName(of: $0.owner) ?? "\($0.owner)" },
                group: own.map { accounts.groupName(of: $0.group) ?? "\($0.group)" },
                threads: threads)
        }
    }
}
