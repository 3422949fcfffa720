internal import Glibc

/// A file that one process at a time looks at and adds to.
///
/// The lock is `flock`'s: it holds against every other `LockedFile` of the same file, in this
/// process and in others, and it is gone with the descriptor.
package struct LockedFile: ~Copyable {
    /// How long another one's lock is waited for, in nanoseconds.
    package static let patience = 1_000_000_000

    private let file: Descriptor
    private let path: String

    /// Opens a file, which is made where it is missing, and waits for its lock.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - mode: The rights of a new one.
    ///   - followsLink: Whether a symbolic link stands for what it points at.
    ///   - deadline: Until when the lock is waited for, on the monotonic clock; nil: for a second.
    ///     One that is past already means a single try.
    /// - Throws: `SystemError` where it cannot be opened or is no regular file; `isLink` where it is
    ///   a link that is not followed, `isLocked` where somebody else keeps the lock.
    package init(
        appendingTo path: String, mode: UInt32 = 0o600, followsLink: Bool = true,
        until deadline: Int? = nil
    ) throws(SystemError) {
        let flags = O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
        let file: Descriptor
        do throws(SystemError) {
            file = try Descriptor(opening: path, flags: flags, mode: mode)
        } catch {
            // ELOOP is a chain of links without an end, too, in the folders before the file.
            guard !followsLink, error.reason == .code(ELOOP), Self.isLink(path) else { throw error }
            throw SystemError(.open, path, .symbolicLink)
        }
        guard try file.metadata(path: path).kind == .regular else {
            throw SystemError(.open, path, .notRegularFile)
        }
        let end = deadline ?? SystemClock.monotonicNanoseconds() + Self.patience
        try Self.lock(file.number, path: path, until: end)
        self.file = file
        self.path = path
    }

    /// What is known of the file now.
    ///
    /// - Returns: The metadata.
    /// - Throws: `SystemError` where the file system is at fault.
    package func metadata() throws(SystemError) -> FileMetadata {
        try file.metadata(path: path)
    }

    /// The file's first bytes.
    ///
    /// - Parameter limit: How many at most.
    /// - Returns: The bytes; all of a shorter file.
    /// - Throws: `SystemError` where they cannot be read.
    package func head(limit: Int) throws(SystemError) -> [UInt8] {
        guard lseek(file.number, 0, SEEK_SET) >= 0 else { throw SystemError(.read, path) }
        return try file.read(limit: limit, path: path)
    }

    /// The file's last bytes.
    ///
    /// - Parameter limit: How many at most.
    /// - Returns: The bytes; all of a shorter file.
    /// - Throws: `SystemError` where they cannot be read.
    package func tail(limit: Int) throws(SystemError) -> [UInt8] {
        let start = max(0, try metadata().size - limit)
        guard lseek(file.number, start, SEEK_SET) >= 0 else { throw SystemError(.read, path) }
        return try file.read(limit: limit, path: path)
    }

    /// Adds bytes at the end: all of them, or none where the disk is full.
    ///
    /// - Parameter bytes: What is added.
    /// - Throws: `SystemError` where they cannot be written; the file is as it was.
    package func append(_ bytes: [UInt8]) throws(SystemError) {
        let size = try metadata().size
        do throws(SystemError) {
            try file.write(bytes, path: path)
        } catch {
            // The lock is held: nobody has written behind the part that is cut off.
            _ = ftruncate(file.number, size)
            throw error
        }
    }

    /// Waits for the lock, in steps: `flock` itself would wait for ever.
    private static func lock(
        _ descriptor: CInt, path: String, until deadline: Int
    ) throws(SystemError) {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw SystemError(.lock, path) }
            // The clock and not a count of the steps: each takes longer than it is asked to.
            guard SystemClock.monotonicNanoseconds() < deadline else {
                throw SystemError(.lock, path, .locked)
            }
            var step = timespec(tv_sec: 0, tv_nsec: 1_000_000)
            _ = unsafe nanosleep(&step, nil)
        }
    }

    private static func isLink(_ path: String) -> Bool {
        do throws(SystemError) {
            return try File.metadata(of: path, followsLink: false).kind == .symbolicLink
        } catch {
            // Whatever it was, it is gone; the error from before says what happened.
            return false
        }
    }
}
