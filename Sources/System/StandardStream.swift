internal import Glibc

/// Where a program writes to: standard output and standard error.
package enum StandardStream: CInt, Sendable {
    case output = 1
    case error = 2

    /// Writes everything, however many calls it takes.
    ///
    /// A reader that has gone is an error like any other: the signal that would end the process
    /// (SIGPIPE) is held back for the time of the call.
    ///
    /// - Parameter bytes: What is written.
    /// - Throws: `SystemError` where it cannot be written; some of it may have been.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        let name = self == .output ? "standard output" : "standard error"
        var failure: SystemError?
        BrokenPipe.ignored {
            var done = 0
            while done < bytes.count && failure == nil {
                let result = unsafe bytes.withUnsafeBytes { buffer in
                    unsafe Glibc.write(
                        rawValue, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                }
                if result >= 0 {
                    done += result
                } else if errno == EAGAIN {
                    wait()
                } else if errno != EINTR {
                    failure = SystemError(.write, name)
                }
            }
        }
        if let failure { throw failure }
    }

    /// Writes a text.
    ///
    /// - Parameter text: What is written.
    /// - Throws: `SystemError` where it cannot be written; some of it may have been.
    package func write(_ text: String) throws(SystemError) {
        try write(Array(text.utf8))
    }

    /// Waits until a descriptor that somebody has made non-blocking takes more.
    private func wait() {
        var descriptor = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&descriptor, 1, -1)
    }
}

/// SIGPIPE, held back in one thread.
enum BrokenPipe {
    /// Runs a closure in which writing to a pipe without a reader is an error and no signal.
    ///
    /// - Parameter body: What is run.
    static func ignored(_ body: () -> Void) {
        var set = sigset_t()
        var before = sigset_t()
        var pending = sigset_t()
        _ = unsafe sigemptyset(&set)
        _ = unsafe sigaddset(&set, SIGPIPE)
        _ = unsafe sigpending(&pending)
        let wasPending = unsafe sigismember(&pending, SIGPIPE) == 1
        _ = unsafe pthread_sigmask(SIG_BLOCK, &set, &before)
        body()
        if !wasPending {
            // Takes the signal, if there is one, so that it is not delivered afterwards.
            var now = timespec(tv_sec: 0, tv_nsec: 0)
            _ = unsafe sigtimedwait(&set, nil, &now)
        }
        _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
