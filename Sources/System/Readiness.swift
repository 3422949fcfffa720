internal import CLinux
internal import Glibc

/// Descriptors that many threads wait for together.
///
/// One set for all of them: a worker that a disk holds up holds up nobody's connection.
/// https://man7.org/linux/man-pages/man7/epoll.7.html
package struct Readiness: ~Copyable, Sendable {
    /// A descriptor that is ready.
    package struct Ready {
        package let descriptor: CInt
        /// Whether the peer will send nothing more, or has gone.
        package let hasEnded: Bool
    }

    /// What somebody waits for on a connection.
    package enum Interest: Sendable {
        /// Nothing.
        case none
        /// That bytes come.
        case reading
        /// That the peer takes bytes.
        case writing
        /// Its turn, behind all that are ready now.
        case turn
    }

    private let descriptor: Descriptor

    /// Makes an empty set.
    ///
    /// - Throws: `SystemError`.
    package init() throws(SystemError) {
        let number = parley_epoll_create(O_CLOEXEC)
        guard number >= 0 else { throw SystemError(.create, "an epoll set") }
        descriptor = Descriptor(owning: number)
    }

    /// Adds something that wakes every worker, again and again.
    ///
    /// - Parameter number: The descriptor.
    /// - Returns: Whether it could be added.
    package func add(_ number: CInt) -> Bool {
        control(parley_add, number, parley_readable)
    }

    /// Waits for the next connection on a listening socket: one worker is woken, once.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - isNew: Whether it has not been waited for before.
    /// - Returns: Whether it is waited for.
    @discardableResult
    package func arm(_ number: CInt, isNew: Bool = false) -> Bool {
        control(isNew ? parley_add : parley_modify, number, parley_readable | parley_once)
    }

    /// Waits for what a connection waits for; a worker is woken whenever that changes.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - interest: What for.
    ///   - isNew: Whether it has not been waited for before.
    /// - Returns: Whether it is waited for.
    package func wait(for number: CInt, _ interest: Interest, isNew: Bool) -> Bool {
        let flags: UInt32
        switch interest {
        case .none, .reading: flags = parley_readable | parley_peer_ended
        case .writing: flags = parley_writable
        // Ready at once where there is room for an answer, so behind all that are ready now.
        case .turn: flags = parley_readable | parley_peer_ended | parley_writable
        }
        return control(
            isNew ? parley_add : parley_modify, number, flags | parley_when_changed)
    }

    /// Takes a descriptor out; closing it does so too.
    ///
    /// - Parameter number: The descriptor.
    package func remove(_ number: CInt) {
        _ = control(parley_remove, number, 0)
    }

    /// Waits until something is ready.
    ///
    /// - Parameter milliseconds: For how long at most; -1 for ever.
    /// - Returns: One descriptor; nil after that time.
    package func next(within milliseconds: CInt) -> Ready? {
        var event = parley_event()
        guard unsafe parley_epoll_wait(descriptor.number, &event, 1, milliseconds) > 0 else {
            return nil
        }
        let flags = parley_peer_ended | parley_hang_up | parley_error
        return Ready(descriptor: CInt(event.data), hasEnded: event.events & flags != 0)
    }

    private func control(_ operation: CInt, _ number: CInt, _ flags: UInt32) -> Bool {
        var event = parley_event(events: flags, data: UInt64(number))
        return unsafe parley_epoll_control(descriptor.number, operation, number, &event) == 0
    }
}
