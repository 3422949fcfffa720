internal import Glibc

/// What is handed to the process on descriptor 0.
package enum StandardInput {
    /// Reads all of it.
    ///
    /// - Parameter limit: How many bytes it may have.
    /// - Returns: The bytes.
    /// - Throws: `SystemError` where it cannot be read, or is longer than the limit.
    package static func contents(limit: Int) throws(SystemError) -> [UInt8] {
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(0, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemError(.read, "standard input") }
            guard count > 0 else { return result }
            result += chunk[..<count]
            guard result.count <= limit else {
                throw SystemError(.read, "standard input", .tooLarge(limit: limit))
            }
        }
    }
}
