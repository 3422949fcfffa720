internal import Glibc
internal import Synchronization

/// The lines of a log on their way to standard error, written by one thread of its own.
///
/// Whoever reads standard error may hang: a pipe takes 64 KiB, and then whoever writes waits. Here
/// one thread waits, and no request does. What does not fit is dropped and counted, and said once
/// the reader goes on.
///
/// A class, since all threads of a server share it.
package final class LogQueue: Sendable {
    /// How many bytes of lines may wait.
    package static var standardLimit: Int { 1_048_576 }
    /// How much is written at once: a pipe takes so much as a whole, so that no line is torn apart
    /// by what another process writes. <https://man7.org/linux/man-pages/man7/pipe.7.html>
    private static var pieceLimit: Int { Int(PIPE_BUF) }

    private struct State {
        /// The lines that wait.
        var lines: [UInt8] = []
        /// How many bytes the thread has taken and not yet written.
        var taken = 0
        /// How many lines did not fit since the thread took some last.
        var lost = 0
        /// Whether the thread waits to be woken.
        var isIdle = false
        var isEnding = false
    }

    private let descriptor: Int32
    private let limit: Int
    private let state = Mutex(State())
    /// Wakes the thread.
    private let wake: WakeUp
    /// Is signalled when the thread has ended.
    private let ended: WakeUp

    /// Makes a queue and starts its thread, which no signal is delivered to.
    ///
    /// - Parameters:
    ///   - descriptor: Where the lines go.
    ///   - limit: How many bytes may wait.
    /// - Throws: `SystemError`.
    package init(
        to descriptor: Int32 = 2, limit: Int = LogQueue.standardLimit
    ) throws(SystemError) {
        self.descriptor = descriptor
        self.limit = limit
        wake = try WakeUp()
        ended = try WakeUp()
        try WorkerThread.start { self.write() }
    }

    /// Adds a line; it never waits for the reader.
    ///
    /// - Parameter line: The line, without its end.
    package func add(_ line: String) {
        let wakes = state.withLock { state in
            defer { state.isIdle = false }
            let count = line.utf8.count + 1
            // What comes behind a lost line is lost too, so that its count stands where it was.
            guard state.lost == 0, state.lines.count + state.taken + count <= limit else {
                state.lost += 1
                return state.isIdle
            }
            state.lines.append(contentsOf: line.utf8)
            state.lines.append(UInt8(ascii: "\n"))
            return state.isIdle
        }
        if wakes { wake.signal() }
    }

    /// Writes what waits, and ends; what is added from now on may never be written.
    ///
    /// - Parameter milliseconds: How long it may take; a reader that hangs is left behind.
    /// - Returns: Whether all was written.
    @discardableResult
    package func end(within milliseconds: Int = 1_000) -> Bool {
        state.withLock { $0.isEnding = true }
        wake.signal()
        let deadline = SystemClock.monotonicNanoseconds() + milliseconds * 1_000_000
        var entry = pollfd(fd: ended.descriptor.number, events: Int16(POLLIN), revents: 0)
        while true {
            let rest = max(0, deadline - SystemClock.monotonicNanoseconds()) / 1_000_000
            let ready = unsafe poll(&entry, 1, CInt(clamping: rest))
            if ready < 0 && errno == EINTR { continue }
            return ready > 0
        }
    }

    // MARK: - The thread

    private func write() {
        while let bytes = next() {
            var start = 0
            while start < bytes.count {
                let end = Self.pieceEnd(of: bytes, from: start)
                write(bytes, start..<end)
                state.withLock { $0.taken -= end - start }
                start = end
            }
        }
        ended.signal()
    }

    /// The lines that wait, and behind them how many were lost; nil at the end.
    private func next() -> [UInt8]? {
        while true {
            let (bytes, isEnding) = state.withLock { state in
                var bytes: [UInt8] = []
                swap(&bytes, &state.lines)
                if state.lost > 0 {
                    bytes += Array(Self.note(lost: state.lost).utf8)
                    state.lost = 0
                }
                state.taken = bytes.count
                state.isIdle = bytes.isEmpty && !state.isEnding
                return (bytes, state.isEnding)
            }
            if !bytes.isEmpty { return bytes }
            if isEnding { return nil }
            var entry = pollfd(fd: wake.descriptor.number, events: Int16(POLLIN), revents: 0)
            _ = unsafe poll(&entry, 1, -1)
            wake.clear()
        }
    }

    private static func note(lost count: Int) -> String {
        let lines = count == 1 ? "1 line was" : "\(count) lines were"
        return "parley: level=warning \(lines) lost: standard error was not read fast enough\n"
    }

    /// As many whole lines as are written at once; one that is longer, alone.
    private static func pieceEnd(of bytes: [UInt8], from start: Int) -> Int {
        let feed = UInt8(ascii: "\n")
        let part = bytes[start..<min(start + pieceLimit, bytes.count)]
        let end = part.lastIndex(of: feed) ?? bytes[part.endIndex...].firstIndex(of: feed)
        return end.map { $0 + 1 } ?? bytes.count
    }

    /// Writes bytes, however long it takes; nothing can be said where nobody reads any more.
    ///
    /// The thread blocks SIGPIPE like all signals, so a reader that has gone is an error.
    private func write(_ bytes: [UInt8], _ range: Range<Int>) {
        var range = range
        while !range.isEmpty {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(
                    descriptor, buffer.baseAddress?.advanced(by: range.lowerBound), range.count)
            }
            if result >= 0 {
                range = range.lowerBound + result..<range.upperBound
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&entry, 1, -1)
            } else if errno != EINTR {
                return
            }
        }
    }
}
