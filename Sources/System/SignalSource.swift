internal import CLinux
internal import Glibc

/// The signals that mean stop, as something to wait for; they are blocked as long as it lives.
///
/// SIGUSR1 is what multiwatch and Apache's graceful stop send.
package struct SignalSource: ~Copyable {
    /// The signals that mean stop.
    package static let stopping = [SIGTERM, SIGINT, SIGHUP, SIGUSR1]

    /// What is waited for: it can be read once a signal has come.
    package let descriptor: Descriptor
    private let before: sigset_t

    /// Blocks the signals in the calling thread and in those that it starts from now on.
    ///
    /// - Parameter numbers: The signals; with none it never has anything.
    /// - Throws: `SystemError`.
    package init(_ numbers: [Int32]) throws(SystemError) {
        var set = sigset_t()
        var before = sigset_t()
        _ = unsafe sigemptyset(&set)
        for number in numbers { _ = unsafe sigaddset(&set, number) }
        _ = unsafe pthread_sigmask(SIG_BLOCK, &set, &before)
        let number = unsafe parley_signalfd(-1, &set, O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else {
            let code = errno
            _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
            throw SystemError(.create, "a signalfd", .code(code))
        }
        descriptor = Descriptor(owning: number)
        self.before = before
    }

    deinit {
        // What came while it stopped has had its effect, and must not end the process now.
        while next() != nil {}
        var before = before
        _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// The signal that has come.
    ///
    /// - Returns: Its number; nil where none has.
    package func next() -> Int32? {
        var signal = parley_signal()
        let size = MemoryLayout<parley_signal>.size
        guard unsafe read(descriptor.number, &signal, size) == size else { return nil }
        return Int32(signal.number)
    }
}
