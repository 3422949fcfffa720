package import Gateway
internal import Glibc
package import Sockets
internal import Synchronization
internal import System

/// A FastCGI server: one listening socket, some threads.
///
/// It is a class because its threads, and whoever stops it, share it.
package final class Server: Sendable {
    /// How many threads there are where nobody says: twice the processors, at least 4.
    package static var defaultThreads: Int { max(4, 2 * CurrentProcess.processorCount) }

    let shared: Shared

    /// Makes a server; it begins with `run`.
    ///
    /// - Parameters:
    ///   - listener: The socket that it takes connections from.
    ///   - threads: How many requests are answered at once; nil: `defaultThreads`.
    ///   - limits: How much is taken and held of its peers, and how long they are waited for.
    ///   - peers: The web servers that may connect over TCP; nil: everybody who can.
    ///   - report: Is told what happens, from any thread.
    /// - Throws: `ServerError.noResources`; `foreignLibrary` where libfcgi reads sockets itself.
    package init(
        listener: consuming Listener, threads: Int? = nil, limits: Limits = .standard,
        peers: PeerList? = nil, report: @escaping @Sendable (Event) -> Void
    ) throws(ServerError) {
        guard LibraryState.isOurs else { throw .foreignLibrary }
        shared = try Shared(
            listener: listener, peers: peers, threads: max(1, threads ?? Self.defaultThreads),
            limits: limits, report: report)
    }

    /// Where it listens: with port 0, the port that the kernel has chosen.
    package var address: ListenAddress? { shared.listener.place.address }

    /// Answers requests until it is told to stop, by `stop()` or by SIGTERM, SIGINT, SIGHUP or
    /// SIGUSR1.
    ///
    /// It returns when all requests in hand are answered, five seconds after that at the latest.
    /// It runs once: a second call is a mistake of the program. The signals are taken only where every
    /// other thread of the process blocks them, which threads do that are started from within `run`.
    ///
    /// - Parameters:
    ///   - handler: What answers, on several threads at once.
    ///   - stopsOnSignals: Whether the signals stop it; SIGPIPE is ignored from then on too.
    /// - Returns: How many requests were answered.
    /// - Throws: `ServerError.noResources` where it cannot begin, or cannot go on.
    @discardableResult
    package func run(
        _ handler: some Handler, stopsOnSignals: Bool = true
    ) throws(ServerError) -> Int {
        precondition(!shared.hasBegun.exchange(true, ordering: .relaxed), "a server runs once")
        let signals = try ServerError.needing { () throws(SystemError) in
            try SignalSource(stopsOnSignals ? SignalSource.stopping : [])
        }
        if stopsOnSignals { _ = signal(SIGPIPE, SIG_IGN) }
        startWorkers(handler)
        shared.report(.listening(shared.listening()))
        for exposure in shared.listener.place.exposures { shared.report(.exposed(exposure)) }
        var supervisor = Supervisor(shared)
        supervisor.run(signals)
        _ = shared.events.tellOverdue(now: .max)
        if let failure = shared.failure.withLock({ $0 }) { throw failure }
        let served = shared.served.load(ordering: .acquiring)
        shared.report(
            .stopped(served: served, busy: shared.running.load(ordering: .acquiring)))
        return served
    }

    /// Tells it to stop; `run` returns when the requests in hand are answered.
    package func stop() { shared.requestStop() }

    private func startWorkers<Responder: Handler>(_ handler: Responder) {
        let shared = shared
        for _ in 0..<shared.threads {
            shared.running.add(1, ordering: .acquiringAndReleasing)
            do throws(SystemError) {
                try WorkerThread.start {
                    var served = 0
                    do throws(ServerError) {
                        var worker = try Worker(shared, handler: handler)
                        worker.run()
                        served = worker.served
                    } catch {
                        shared.fail(error)
                    }
                    shared.end(served: served)
                }
            } catch {
                shared.fail(.noResources(error))
                shared.end(served: 0)
            }
        }
    }
}
