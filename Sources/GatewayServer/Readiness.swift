internal import CFastCGI
internal import Glibc
internal import System

/// The descriptors that one worker waits for.
///
/// epoll and not poll: of many threads that wait for the same listening socket one is woken by a
/// connection, where poll wakes them all.
/// https://man7.org/linux/man-pages/man2/epoll_ctl.2.html (EPOLLEXCLUSIVE)
struct Readiness: ~Copyable {
    /// How a descriptor is waited for.
    enum Interest {
        /// One waiter is woken, as long as there is something to accept.
        case listener
        /// Every waiter is woken, as long as it can be read.
        case signal
        /// The waiter is woken whenever more has arrived.
        case connection
    }

    /// A descriptor that is ready.
    struct Ready {
        let descriptor: CInt
        /// Whether the peer will send nothing more.
        let hasEnded: Bool
    }

    private let descriptor: Descriptor
    private var events = [parley_event](repeating: parley_event(), count: 16)

    /// Makes an empty set.
    ///
    /// - Throws: `ServerError.noResources`.
    init() throws(ServerError) {
        let number = parley_epoll_create(O_CLOEXEC)
        guard number >= 0 else { throw .noResources(code: errno) }
        descriptor = Descriptor(owning: number)
    }

    /// Adds a descriptor; closing it takes it out again.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - interest: How it is waited for.
    /// - Returns: Whether it could be added.
    func add(_ number: CInt, _ interest: Interest) -> Bool {
        let flags =
            switch interest {
            case .listener: parley_readable | parley_wakes_one
            case .signal: parley_readable
            case .connection: parley_readable | parley_peer_ended | parley_when_changed
            }
        var event = parley_event(events: flags, data: UInt64(number))
        return unsafe parley_epoll_control(descriptor.number, parley_add, number, &event) == 0
    }

    /// Takes a descriptor out.
    ///
    /// - Parameter number: The descriptor.
    func remove(_ number: CInt) {
        var event = parley_event()
        _ = unsafe parley_epoll_control(descriptor.number, parley_remove, number, &event)
    }

    /// Waits until something is ready.
    ///
    /// - Parameter milliseconds: For how long at most; -1 for ever.
    /// - Returns: What is ready; nothing after that time.
    mutating func wait(_ milliseconds: CInt) -> [Ready] {
        let capacity = CInt(events.count)
        let count = unsafe parley_epoll_wait(
            descriptor.number, &events, capacity, milliseconds)
        guard count > 0 else { return [] }
        let flags = parley_peer_ended | parley_hang_up | parley_error
        return events[..<Int(count)].map { event in
            Ready(descriptor: CInt(event.data), hasEnded: event.events & flags != 0)
        }
    }
}

/// A counter in the kernel that wakes who waits for it.
struct WakeUp: ~Copyable {
    let descriptor: Descriptor

    init() throws(ServerError) {
        let number = parley_eventfd(0, O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw .noResources(code: errno) }
        descriptor = Descriptor(owning: number)
    }

    /// Wakes who waits, now or later, until it is cleared.
    func signal() {
        var one: UInt64 = 1
        _ = unsafe write(descriptor.number, &one, MemoryLayout<UInt64>.size)
    }

    /// Lets the next one wait again.
    func clear() {
        var value: UInt64 = 0
        _ = unsafe read(descriptor.number, &value, MemoryLayout<UInt64>.size)
    }
}
