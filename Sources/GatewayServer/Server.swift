public import Gateway
internal import Glibc
internal import Synchronization
internal import System

/// A FastCGI server: one listening socket, some threads.
///
/// It is a class because its threads, and whoever stops it, share it.
public final class Server: Sendable {
    /// How many threads there are where nobody says: twice the processors, at least 4.
    public static var defaultThreads: Int { max(4, 2 * CurrentProcess.processorCount) }

    let shared: Shared

    /// Makes a server; it begins with `run`.
    ///
    /// - Parameters:
    ///   - listener: The socket that it takes connections from.
    ///   - threads: How many requests are answered at once; nil: `defaultThreads`.
    ///   - limits: How long bodies and queries may be.
    ///   - patience: How long it waits for others.
    ///   - report: Is told what happens, from any thread.
    /// - Throws: `ServerError.noResources`.
    public init(
        listener: consuming Listener, threads: Int? = nil, limits: Limits = .standard,
        patience: Patience = .standard, report: @escaping @Sendable (Event) -> Void
    ) throws(ServerError) {
        shared = try Shared(
            listener: listener, threads: max(1, threads ?? Self.defaultThreads), limits: limits,
            patience: patience, report: report)
    }

    /// Where it listens: with port 0, the port that the kernel has chosen.
    public var address: ListenAddress? { shared.listener.address }

    /// Answers requests until it is told to stop, by `stop()` or by SIGTERM, SIGINT, SIGHUP or
    /// SIGUSR1.
    ///
    /// It returns when all requests in hand are answered, five seconds after that at the latest.
    /// Call it once. The signals are taken only where every other thread of the process blocks
    /// them, which threads do that are started from within `run`.
    ///
    /// - Parameters:
    ///   - handler: What answers, on several threads at once.
    ///   - stopsOnSignals: Whether the signals stop it; SIGPIPE is ignored from then on too.
    /// - Returns: How many requests were answered.
    /// - Throws: `ServerError.noResources` where it cannot begin.
    public func run(
        _ handler: some Handler, stopsOnSignals: Bool = true
    ) throws(ServerError) -> Int {
        guard LibraryState.isReady else { throw .noResources(code: errno) }
        let signals = try SignalSource(stopsOnSignals ? SignalSource.stopping : [])
        if stopsOnSignals { _ = signal(SIGPIPE, SIG_IGN) }
        CurrentProcess.releaseCode()
        try startWorkers(handler)
        shared.report(.listening(shared.listening()))
        for exposure in shared.listener.exposures { shared.report(.exposed(exposure)) }
        supervise(signals)
        shared.listener.end()
        _ = shared.events.tellOverdue(now: .max)
        if let failure = shared.failure.withLock({ $0 }) { throw failure }
        let served = shared.served.load(ordering: .acquiring)
        shared.report(
            .stopped(served: served, busy: shared.running.load(ordering: .acquiring)))
        return served
    }

    /// Tells it to stop; `run` returns when the requests in hand are answered.
    public func stop() {
        shared.requestStop()
    }

    private func startWorkers<Responder: Handler>(_ handler: Responder) throws(ServerError) {
        let shared = shared
        for _ in 0..<shared.threads {
            shared.running.add(1, ordering: .acquiringAndReleasing)
            do throws(ServerError) {
                try WorkerThread.start {
                    do throws(ServerError) {
                        var worker = try Worker(shared, handler: handler)
                        worker.run()
                        shared.end(served: worker.served)
                    } catch {
                        shared.fail(error)
                    }
                }
            } catch {
                shared.fail(error)
            }
        }
    }

    /// Waits for the signals, for the end of the workers, and for exchanges that take too long.
    private func supervise(_ signals: borrowing SignalSource) {
        var wait = -1
        while shared.running.load(ordering: .acquiring) > 0 {
            var entries = [
                pollfd(fd: signals.descriptor.number, events: Int16(POLLIN), revents: 0),
                pollfd(fd: shared.wake.descriptor.number, events: Int16(POLLIN), revents: 0),
            ]
            _ = unsafe poll(&entries, nfds_t(entries.count), CInt(clamping: wait))
            shared.wake.clear()
            if let number = signals.next() {
                shared.beginStop(signal: number)
            } else if shared.stopIsRequested.load(ordering: .acquiring) {
                shared.beginStop(signal: nil)
            }
            let now = SystemClock.monotonicNanoseconds()
            let last = shared.lastMoment
            // What has not come back half a second after its connection was shut is left behind.
            if let last, now > last + 500_000_000 { return }
            let next = [
                shared.watch.shutOverdue(now: now, latest: last),
                shared.events.tellOverdue(now: now),
            ].compactMap(\.self).min()
            wait = Self.milliseconds(from: now, to: next, last)
        }
    }

    /// The time to the nearest of the deadlines; -1 where there is none.
    private static func milliseconds(from now: Int, to next: Int?, _ last: Int?) -> Int {
        guard next != nil || last != nil else { return -1 }
        let deadline = last.map { $0 > now ? $0 : $0 + 500_000_000 } ?? .max
        return max(0, min(next ?? .max, deadline) - now) / 1_000_000 + 1
    }
}
