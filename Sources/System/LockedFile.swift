internal import Glibc

/// A file that one process at a time looks at and adds to.
///
/// The lock is `flock`'s: it holds against every other `LockedFile` of the same file, in this
/// process and in others, and it is gone with the descriptor.
public struct LockedFile: ~Copyable {
    /// How long another one's lock is waited for, in milliseconds.
    private static let patience = 5_000

    private let file: Descriptor
    private let path: String

    /// Opens a file, which is made where it is missing, and waits for its lock.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - mode: The rights of a new one.
    /// - Throws: `SystemError` where it cannot be opened, is no regular file, or somebody else
    ///   keeps the lock for five seconds.
    public init(appendingTo path: String, mode: UInt32 = 0o600) throws(SystemError) {
        let flags = O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK
        let file = try Descriptor(opening: path, flags: flags, mode: mode)
        guard try file.metadata(path: path).kind == .regular else {
            throw SystemError(.open, path, .notRegularFile)
        }
        try Self.lock(file.number, path: path)
        self.file = file
        self.path = path
    }

    /// What is known of the file now.
    ///
    /// - Returns: The metadata.
    /// - Throws: `SystemError` where the file system is at fault.
    public func metadata() throws(SystemError) -> FileMetadata {
        try file.metadata(path: path)
    }

    /// The file's first bytes.
    ///
    /// - Parameter limit: How many at most.
    /// - Returns: The bytes; all of a shorter file.
    /// - Throws: `SystemError` where they cannot be read.
    public func head(limit: Int) throws(SystemError) -> [UInt8] {
        guard lseek(file.number, 0, SEEK_SET) >= 0 else { throw SystemError(.read, path) }
        return try file.read(limit: limit, path: path)
    }

    /// The file's last bytes.
    ///
    /// - Parameter limit: How many at most.
    /// - Returns: The bytes; all of a shorter file.
    /// - Throws: `SystemError` where they cannot be read.
    public func tail(limit: Int) throws(SystemError) -> [UInt8] {
        let start = max(0, try metadata().size - limit)
        guard lseek(file.number, start, SEEK_SET) >= 0 else { throw SystemError(.read, path) }
        return try file.read(limit: limit, path: path)
    }

    /// Adds bytes at the end: all of them, or none where the disk is full.
    ///
    /// - Parameter bytes: What is added.
    /// - Throws: `SystemError` where they cannot be written; the file is as it was.
    public func append(_ bytes: [UInt8]) throws(SystemError) {
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
    private static func lock(_ descriptor: CInt, path: String) throws(SystemError) {
        for _ in 0..<patience {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            var step = timespec(tv_sec: 0, tv_nsec: 1_000_000)
            _ = unsafe nanosleep(&step, nil)
        }
        throw SystemError(.lock, path)
    }
}
