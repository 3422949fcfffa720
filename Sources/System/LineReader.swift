internal import Glibc

/// Lines from a descriptor, be it a terminal, a pipe or a file.
package struct LineReader {
    private let descriptor: CInt
    private let limit: Int
    private var buffer: [UInt8] = []
    private var isAtEnd = false

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - descriptor: What is read from; it is not closed. 0 is standard input.
    ///   - limit: How long a line may be; a longer one is delivered in parts.
    package init(descriptor: CInt = 0, limit: Int = 65_536) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// The next line, as soon as it is there.
    ///
    /// - Returns: The line without its end (LF, or CR LF); nil at the end of the input.
    /// - Throws: `SystemError` where the input cannot be read.
    package mutating func next() throws(SystemError) -> [UInt8]? {
        while true {
            if let line = takeLine() { return line }
            if isAtEnd {
                guard !buffer.isEmpty else { return nil }
                defer { buffer = [] }
                return buffer
            }
            try fill()
        }
    }

    private mutating func takeLine() -> [UInt8]? {
        guard let end = buffer.prefix(limit + 1).firstIndex(of: UInt8(ascii: "\n")) else {
            guard buffer.count > limit else { return nil }
            let part = Array(buffer.prefix(limit))
            buffer.removeFirst(limit)
            return part
        }
        var line = buffer[..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        let result = Array(line)
        buffer.removeSubrange(...end)
        return result
    }

    private mutating func fill() throws(SystemError) {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        var count: Int
        repeat {
            count = unsafe chunk.withUnsafeMutableBytes { space in
                unsafe read(descriptor, space.baseAddress, space.count)
            }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw SystemError(.read, "descriptor \(descriptor)") }
        isAtEnd = count == 0
        buffer += chunk.prefix(count)
    }
}
