internal import CFastCGI
internal import Glibc
internal import System

/// The descriptors that one worker waits for.
///
/// epoll and not poll: of many threads that wait for the same listening socket one is woken by a
/// connection, where poll wakes them all.
/// https://man7.org/linux/man-pages/man2/epoll_ctl.2.html (EPOLLEXCLUSIVE)
@safe struct Readiness: ~Copyable {
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
    private var events = unsafe [epoll_event](repeating: epoll_event(), count: 16)

    /// Makes an empty set.
    ///
    /// - Throws: `ServerError.noResources`.
    init() throws(ServerError) {
        let number = epoll_create1(CInt(EPOLL_CLOEXEC))
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
            case .listener: EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue
            case .signal: EPOLLIN.rawValue
            case .connection: EPOLLIN.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
            }
        var event = unsafe epoll_event(events: flags, data: epoll_data_t(fd: number))
        return unsafe epoll_ctl(descriptor.number, EPOLL_CTL_ADD, number, &event) == 0
    }

    /// Takes a descriptor out.
    ///
    /// - Parameter number: The descriptor.
    func remove(_ number: CInt) {
        var event = unsafe epoll_event()
        _ = unsafe epoll_ctl(descriptor.number, EPOLL_CTL_DEL, number, &event)
    }

    /// Waits until something is ready.
    ///
    /// - Parameter milliseconds: For how long at most; -1 for ever.
    /// - Returns: What is ready; nothing after that time.
    mutating func wait(_ milliseconds: CInt) -> [Ready] {
        let capacity = unsafe CInt(events.count)
        let count = unsafe epoll_wait(descriptor.number, &events, capacity, milliseconds)
        guard count > 0 else { return [] }
        let flags = EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue
        return unsafe events[..<Int(count)].map { event in
            unsafe Ready(descriptor: event.data.fd, hasEnded: event.events & flags != 0)
        }
    }
}

/// A counter in the kernel that wakes who waits for it.
struct WakeUp: ~Copyable {
    let descriptor: Descriptor

    init() throws(ServerError) {
        let number = eventfd(0, CInt(EFD_CLOEXEC | EFD_NONBLOCK))
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
