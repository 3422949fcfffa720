internal import Glibc

/// What a peer sends on a descriptor, awaited for so long and no longer.
package struct PatientInput: Sendable {
    private let descriptor: CInt
    private let silence: Int

    /// Makes an input.
    ///
    /// - Parameters:
    ///   - descriptor: What is read from.
    ///   - silence: For how many milliseconds the next bytes are awaited.
    package init(descriptor: CInt, silence: Int) {
        self.descriptor = descriptor
        self.silence = silence
    }

    /// Reads the next bytes.
    ///
    /// - Parameters:
    ///   - chunk: Where they are written to.
    ///   - count: How many at most; no more than the chunk has room for.
    /// - Returns: How many have come: 0 at the end, nil where nothing comes for too long or
    ///   reading fails.
    package func read(into chunk: inout [UInt8], upTo count: Int) -> Int? {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let ready = unsafe poll(&entry, 1, CInt(clamping: silence))
            if ready < 0 && errno == EINTR { continue }
            guard ready > 0 else { return nil }
            let result = unsafe chunk.withUnsafeMutableBytes { space in
                unsafe Glibc.read(descriptor, space.baseAddress, min(count, space.count))
            }
            if result >= 0 { return result }
            guard errno == EINTR || errno == EAGAIN else { return nil }
        }
    }
}
