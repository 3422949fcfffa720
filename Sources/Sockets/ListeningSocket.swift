internal import CLinux
internal import Glibc
internal import Synchronization
package import System

/// The listening socket of a running server: one worker at a time takes a connection from it.
package final class ListeningSocket: Sendable {
    /// What came of taking one.
    package enum Taken: ~Copyable {
        /// A connection, which never blocks.
        case connection(Descriptor)
        /// Nothing: another process was quicker, the peer has gone, or it may not connect.
        case nothing
        /// There is no descriptor or no memory for one.
        case noRoom(code: CInt)
        /// The socket no longer listens.
        case failed(code: CInt)
    }

    private enum State {
        /// It is waited for.
        static let armed: UInt8 = 0
        /// Somebody takes a connection from it.
        static let taken: UInt8 = 1
        /// It is not waited for: there is no room for a connection.
        static let disarmed: UInt8 = 2
        /// It has been closed.
        static let closed: UInt8 = 3
    }

    /// Where it listens.
    package let place: Listener.Place
    /// Its number as long as it has not been closed.
    package let number: CInt
    private let descriptor: Mutex<Descriptor?>
    private let state = Atomic<UInt8>(State.armed)
    private let peers: PeerList?

    /// Takes over a listener.
    ///
    /// - Parameters:
    ///   - listener: The listener.
    ///   - peers: Who may connect over TCP; nil: everybody.
    package init(_ listener: consuming Listener, peers: PeerList?) {
        place = listener.place
        number = listener.descriptor.number
        let isPort = if case .tcp? = place.address { true } else { false }
        self.peers = isPort ? peers : nil
        descriptor = Mutex(listener.takeDescriptor())
    }

    /// Whether it has been closed.
    package var isClosed: Bool { state.load(ordering: .acquiring) == State.closed }

    /// Tries to become the one who takes a connection.
    ///
    /// - Returns: Whether the caller is; then it arms, disarms or closes it.
    package func claim() -> Bool {
        state.compareExchange(
            expected: State.armed, desired: State.taken, ordering: .acquiringAndReleasing
        ).exchanged
    }

    /// The same where it was disarmed.
    package func claimDisarmed() -> Bool {
        state.compareExchange(
            expected: State.disarmed, desired: State.taken, ordering: .acquiringAndReleasing
        ).exchanged
    }

    /// Whether it waits for room.
    package var isDisarmed: Bool { state.load(ordering: .relaxed) == State.disarmed }

    /// Lets others take connections again.
    ///
    /// - Parameter readiness: Where it is waited for.
    package func arm(_ readiness: borrowing Readiness) {
        state.store(State.armed, ordering: .releasing)
        readiness.arm(number)
    }

    /// Leaves it alone until there is room.
    package func disarm() {
        state.store(State.disarmed, ordering: .releasing)
    }

    /// Closes it; a socket that was handed over goes on listening elsewhere.
    package func close() {
        state.store(State.closed, ordering: .releasing)
        descriptor.withLock { $0 = nil }
    }

    /// Takes a connection.
    ///
    /// - Parameter refused: Is told the address of a peer that may not connect.
    /// - Returns: What came of it.
    package func accept(refused: (String) -> Void) -> Taken {
        let result = parley_accept4(
            number, nil, nil, CInt(SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue))
        guard result >= 0 else {
            switch errno {
            case EAGAIN, EINTR, ECONNABORTED, EPROTO, EPERM: return .nothing
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .noRoom(code: errno)
            default: return .failed(code: errno)
            }
        }
        let connection = Descriptor(owning: result)
        guard let peers else { return .connection(connection) }
        guard case .tcp(let host, _)? = SocketAddress.peer(of: result) else { return .nothing }
        guard peers.contains(host) else {
            refused(host)
            return .nothing
        }
        return .connection(connection)
    }
}
