internal import Glibc

/// Owner of an open file descriptor; closes it at the end.
package struct Descriptor: ~Copyable, Sendable {
    /// The descriptor's number.
    package let number: CInt

    /// Takes over an open descriptor.
    ///
    /// - Parameter number: The descriptor; nobody else closes it from now on.
    package init(owning number: CInt) {
        self.number = number
    }

    deinit {
        _ = close(number)
    }

    /// Opens a file; descriptors are never handed down to child processes.
    init(
        opening path: String, flags: CInt, mode: UInt32 = 0, action: SystemError.Action = .open
    ) throws(SystemError) {
        var number: CInt = -1
        repeat {
            number = unsafe open(path, flags | O_CLOEXEC, mode_t(mode))
        } while number < 0 && errno == EINTR
        guard number >= 0 else { throw SystemError(action, path) }
        self.number = number
    }

    /// Reads up to `limit` bytes from where the descriptor stands; fewer only at the end.
    func read(limit: Int, path: String) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let chunk = min(limit - bytes.count, 65_536)
            var code: CInt = 0
            let known = bytes.count
            let part = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { space, count in
                var result: Int
                repeat {
                    result = unsafe Glibc.read(number, space.baseAddress, chunk)
                } while result < 0 && errno == EINTR
                if result < 0 { code = errno }
                count = max(result, 0)
            }
            guard code == 0 else { throw SystemError(.read, path, .code(code)) }
            if part.isEmpty { break }
            if known == 0 { bytes = part } else { bytes += part }
        }
        return bytes
    }

    /// Writes everything, however many calls it takes.
    func write(_ bytes: [UInt8], path: String) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(
                    number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
            }
            if result >= 0 {
                done += result
            } else if errno != EINTR {
                throw SystemError(.write, path)
            }
        }
    }

    /// What is known of the open file.
    func metadata(path: String) throws(SystemError) -> FileMetadata {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw SystemError(.inspect, path) }
        return FileMetadata(status)
    }
}
