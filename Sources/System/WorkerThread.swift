internal import Glibc

/// A thread of the operating system.
package enum WorkerThread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread that nobody joins.
    ///
    /// No signal is delivered in it, but for those of its own faults: libfcgi takes an interrupted
    /// read for the end of the connection.
    ///
    /// - Parameter body: What it does.
    /// - Throws: `SystemError`.
    package static func start(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
        var all = sigset_t()
        var before = sigset_t()
        _ = unsafe sigfillset(&all)
        for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP] {
            _ = unsafe sigdelset(&all, fault)
        }
        var attributes = pthread_attr_t()
        _ = unsafe pthread_attr_init(&attributes)
        _ = unsafe pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
        defer { _ = unsafe pthread_attr_destroy(&attributes) }
        let work = unsafe Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        // The new thread inherits the mask that holds now.
        _ = unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        let code = unsafe pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
        guard code == 0 else {
            unsafe work.release()
            throw SystemError(.create, "a thread", .code(code))
        }
    }
}
