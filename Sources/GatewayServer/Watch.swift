internal import Glibc
internal import Synchronization

/// The exchanges that may take long: requests in many pieces, and long answers.
///
/// The timeouts of a socket begin anew with every byte. Here a whole exchange has a limit, behind
/// which its connection is shut, so that who waits inside libfcgi comes back.
final class Watch: Sendable {
    private let entries = Mutex<[CInt: Int]>([:])

    /// Begins to watch a connection.
    ///
    /// - Parameters:
    ///   - descriptor: The connection; it is not closed before `end`.
    ///   - deadline: When it is shut, in nanoseconds of the monotonic clock.
    func begin(_ descriptor: CInt, deadline: Int) {
        entries.withLock { $0[descriptor] = deadline }
    }

    /// Ends it.
    ///
    /// - Parameter descriptor: The connection.
    func end(_ descriptor: CInt) {
        entries.withLock { _ = $0.removeValue(forKey: descriptor) }
    }

    /// Shuts the connections whose time is over.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - latest: A deadline for all of them, where there is one.
    /// - Returns: The next deadline; nil where none is left.
    func shutOverdue(now: Int, latest: Int?) -> Int? {
        entries.withLock { entries in
            for (descriptor, deadline) in entries where min(deadline, latest ?? .max) <= now {
                _ = shutdown(descriptor, CInt(SHUT_RDWR))
                entries[descriptor] = nil
            }
            return entries.values.min()
        }
    }
}
