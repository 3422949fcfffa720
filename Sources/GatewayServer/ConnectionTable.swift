internal import Glibc
internal import Synchronization
internal import System

/// The connections of a server, by their descriptors, and who owns each.
///
/// A worker that has work on a connection owns it; while it only waits nobody does. Its owner
/// alone touches the connection; everybody may read when it is overdue and how old it is.
@safe final class ConnectionTable: @unchecked Sendable {
    /// What a connection that nobody owns waits for.
    enum Phase: UInt8 {
        /// Its first byte.
        case fresh
        /// The rest of a request, or room for the rest of an answer.
        case busy
        /// The next request.
        case idle
        /// The end of what its peer sends, which is dropped.
        case lingering
    }

    /// Who owns a connection.
    private enum Owner {
        /// There is none.
        static let free: UInt8 = 0
        /// Nobody: it waits.
        static let nobody: UInt8 = 1
        /// A worker.
        static let worker: UInt8 = 2
        /// A worker, which has to look once more.
        static let workerAgain: UInt8 = 3
    }

    /// What everybody may read of a connection.
    private struct Mark: ~Copyable {
        let owner = Atomic<UInt8>(Owner.free)
        let phase = Atomic<UInt8>(Phase.fresh.rawValue)
        let since = Atomic<Int>(0)
        let deadline = Atomic<Int>(0)
        let held = Atomic<Int>(0)
    }

    /// How many descriptors a process may have.
    static let descriptors = 4_096

    private let marks: UnsafeMutablePointer<Mark>
    private let connections: UnsafeMutablePointer<Connection?>
    /// How many places have been set up; descriptors are low numbers, so few ever are.
    private let known = Atomic(0)
    private let growth = Mutex(())
    private let total = Atomic(0)
    private let memory = Atomic(0)

    init() {
        unsafe marks = .allocate(capacity: Self.descriptors)
        unsafe connections = .allocate(capacity: Self.descriptors)
    }

    deinit {
        let count = known.load(ordering: .acquiring)
        unsafe marks.deinitialize(count: count)
        unsafe connections.deinitialize(count: count)
        unsafe marks.deallocate()
        unsafe connections.deallocate()
    }

    /// How many connections there are.
    var count: Int { total.load(ordering: .sequentiallyConsistent) }

    /// Bytes of memory that they hold.
    var held: Int { memory.load(ordering: .relaxed) }

    // MARK: - Owning

    /// Makes a place for a connection that has just been accepted; the caller owns it.
    ///
    /// - Parameter number: Its descriptor.
    /// - Returns: Whether there is a place for it.
    func admit(_ number: CInt) -> Bool {
        let place = Int(number)
        guard place < Self.descriptors else { return false }
        prepare(place)
        unsafe marks[place].held.store(0, ordering: .relaxed)
        total.add(1, ordering: .sequentiallyConsistent)
        unsafe marks[place].owner.store(Owner.worker, ordering: .releasing)
        return true
    }

    /// Tries to become the owner of a connection that something has happened on.
    ///
    /// - Parameter number: Its descriptor.
    /// - Returns: Whether the caller owns it now; otherwise its owner looks once more, or it is gone.
    func own(_ number: CInt) -> Bool {
        let place = Int(number)
        guard place < known.load(ordering: .acquiring) else { return false }
        while true {
            let (isMine, owner) = unsafe marks[place].owner.compareExchange(
                expected: Owner.nobody, desired: Owner.worker, ordering: .acquiringAndReleasing)
            if isMine { return true }
            guard owner == Owner.worker else {
                if owner == Owner.nobody { continue }
                return false
            }
            let isTold = unsafe marks[place].owner.compareExchange(
                expected: Owner.worker, desired: Owner.workerAgain,
                ordering: .acquiringAndReleasing
            ).exchanged
            if isTold { return false }
        }
    }

    /// Takes a connection out to work on it.
    ///
    /// - Parameter number: The descriptor of one that the caller owns.
    /// - Returns: The connection.
    func take(_ number: CInt) -> Connection? {
        unsafe connections[Int(number)].take()
    }

    /// Puts a connection back, where it waits.
    ///
    /// - Parameter connection: The connection, with its deadline.
    /// - Returns: Whether it waits; otherwise something has happened meanwhile, and the caller owns
    ///   it still.
    func putBack(_ connection: consuming Connection) -> Bool {
        let place = Int(connection.descriptor.number)
        unsafe marks[place].phase.store(connection.phase.rawValue, ordering: .relaxed)
        unsafe marks[place].since.store(connection.since, ordering: .relaxed)
        unsafe marks[place].deadline.store(connection.deadline, ordering: .relaxed)
        setHeld(connection.held, at: place)
        unsafe connections[place] = consume connection
        let (isDone, _) = unsafe marks[place].owner.compareExchange(
            expected: Owner.worker, desired: Owner.nobody, ordering: .acquiringAndReleasing)
        if isDone { return true }
        unsafe marks[place].owner.store(Owner.worker, ordering: .releasing)
        return false
    }

    /// Closes a connection that the caller owns and has taken out.
    ///
    /// Its place is free before its descriptor is, which may be another's at once.
    ///
    /// - Parameter connection: The connection.
    func close(_ connection: consuming Connection) {
        let place = Int(connection.descriptor.number)
        setHeld(0, at: place)
        total.subtract(1, ordering: .releasing)
        unsafe marks[place].owner.store(Owner.free, ordering: .releasing)
        _ = consume connection
    }

    private func setHeld(_ held: Int, at place: Int) {
        let before = unsafe marks[place].held.load(ordering: .relaxed)
        guard held != before else { return }
        unsafe marks[place].held.store(held, ordering: .relaxed)
        memory.add(held - before, ordering: .relaxed)
    }

    /// Sets up the places up to a descriptor's.
    private func prepare(_ number: Int) {
        guard number >= known.load(ordering: .acquiring) else { return }
        growth.withLock { _ in
            let first = known.load(ordering: .relaxed)
            guard number >= first else { return }
            for place in first...number {
                unsafe (marks + place).initialize(to: Mark())
                unsafe (connections + place).initialize(to: nil)
                known.store(place + 1, ordering: .releasing)
            }
        }
    }

    // MARK: - Closing what waits

    /// What became of the connections whose time is over.
    struct Overdue {
        /// How many of them had begun a request.
        var requests = 0
        /// How many had not taken their answer.
        var answers = 0
    }

    /// Closes the connections that have waited too long.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - limit: Gives the deadline of one that waits, of its phase and its own deadline.
    ///   - isStopping: Whether idle ones are to be looked at, and then closed.
    ///   - attend: Is told a descriptor that a worker has to look at.
    /// - Returns: What was closed.
    func closeOverdue(
        now: Int, _ limit: (Phase, Int) -> Int, isStopping: Bool, attend: (CInt) -> Void
    ) -> Overdue {
        func isOver(_ place: Int) -> Bool {
            unsafe limit(phase(place), marks[place].deadline.load(ordering: .relaxed)) <= now
        }
        var result = Overdue()
        for place in 0..<known.load(ordering: .acquiring)
        where unsafe marks[place].owner.load(ordering: .relaxed) == Owner.nobody {
            if isStopping, phase(place) == .idle {
                // A request may have come that nobody has read yet.
                attend(CInt(place))
                continue
            }
            guard isOver(place), ownWaiting(place) else { continue }
            // It may have come to life in between.
            guard isOver(place) else {
                if !letGo(place) { attend(CInt(place)) }
                continue
            }
            guard let connection = unsafe connections[place].take() else { continue }
            if connection.hasAnswer {
                result.answers += 1
            } else if connection.reader.isOpen {
                result.requests += 1
            }
            close(connection)
        }
        return result
    }

    /// Closes the connection that is missed least: of those that linger, that are incomplete, and
    /// then that are idle the one that has been open longest.
    ///
    /// - Parameter holdsMemory: Whether only one that holds memory is meant.
    /// - Returns: Whether there was one.
    func closeOldest(holdingMemory holdsMemory: Bool) -> Bool {
        while true {
            var oldest: (place: Int, age: Int)?
            for place in 0..<known.load(ordering: .acquiring) {
                guard unsafe marks[place].owner.load(ordering: .relaxed) == Owner.nobody,
                    unsafe !holdsMemory || marks[place].held.load(ordering: .relaxed) > 0
                else { continue }
                let age =
                    switch phase(place) {
                    case .lingering: Int.min
                    case .fresh, .busy: unsafe marks[place].since.load(ordering: .relaxed)
                    case .idle:
                        unsafe Int.max / 2 + marks[place].deadline.load(ordering: .relaxed) / 2
                    }
                if age < oldest?.age ?? .max { oldest = (place, age) }
            }
            guard let place = oldest?.place else { return false }
            guard ownWaiting(place), let connection = unsafe connections[place].take() else {
                continue
            }
            close(connection)
            return true
        }
    }

    private func phase(_ place: Int) -> Phase {
        Phase(rawValue: unsafe marks[place].phase.load(ordering: .relaxed)) ?? .busy
    }

    /// Becomes the owner of a connection that waits.
    private func ownWaiting(_ place: Int) -> Bool {
        unsafe marks[place].owner.compareExchange(
            expected: Owner.nobody, desired: Owner.worker, ordering: .acquiringAndReleasing
        ).exchanged
    }

    /// Lets it wait again.
    ///
    /// - Returns: Whether nothing has happened meanwhile.
    private func letGo(_ place: Int) -> Bool {
        unsafe marks[place].owner.exchange(Owner.nobody, ordering: .acquiringAndReleasing)
            == Owner.worker
    }
}
