internal import Gateway
internal import Glibc
internal import System

/// A peer's connection: its socket, what has come of a request, what has still to go of an answer.
///
/// It has one owner at a time and is closed when it goes. Its socket never blocks.
struct Connection: ~Copyable {
    let descriptor: Descriptor
    /// What has come, record by record.
    var reader = RecordReader()
    /// Where that lies, while it is incomplete.
    var buffer: Block?
    /// The answer that the socket has not taken, from `sent` up to `answerCount`.
    private var answer: Block?
    private var sent = 0
    private var answerCount = 0
    /// What its readiness is waited for.
    var interest = Readiness.Interest.none
    /// Whether requests on it have been answered.
    var isKept = false
    /// Whether it is closed behind the answer.
    var isLast = false
    /// Whether what still comes is read and dropped before that.
    var lingers = false
    /// How much has been dropped.
    var dropped = 0
    /// Whether bytes have come or gone since the deadline was set.
    var hasMoved = false
    /// When it was accepted, or the request began that is open; in nanoseconds of the monotonic
    /// clock, 0 where it is idle.
    var since = 0
    /// When it is closed; 0 where it has not had to wait.
    private(set) var deadline = 0
    /// When it is closed that lingers, whatever comes.
    private var end = 0

    init(owning descriptor: consuming Descriptor) {
        self.descriptor = descriptor
    }

    /// Bytes of memory that it holds.
    var held: Int { Self.capacity(buffer) + Self.capacity(answer) }

    /// Whether a part of an answer waits to be taken.
    var hasAnswer: Bool { sent < answerCount }

    /// What it waits for.
    var phase: ConnectionTable.Phase {
        if hasAnswer || !reader.isEmpty { return .busy }
        if lingers { return .lingering }
        return isKept ? .idle : .fresh
    }

    /// Sets the deadline anew, since bytes have come or gone.
    ///
    /// - Parameters:
    ///   - limits: How long it is waited for.
    ///   - now: The time.
    mutating func setDeadline(_ limits: Limits, now: Int) {
        let millisecond = 1_000_000
        switch phase {
        case .fresh, .busy:
            if since == 0 { since = now }
            deadline = min(
                now + limits.silence * millisecond, since + limits.exchange * millisecond)
        case .idle:
            since = 0
            deadline = now + limits.idle * millisecond
        case .lingering:
            if end == 0 { end = now + limits.lingeringInAll * millisecond }
            deadline = min(now + limits.lingering * millisecond, end)
        }
    }

    /// Sends bytes, as many as the socket takes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: How many were taken; nil where the peer has gone.
    func send(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var count: Int
        repeat {
            count = unsafe Glibc.send(
                descriptor.number, bytes.baseAddress, bytes.count,
                CInt(MSG_NOSIGNAL | MSG_DONTWAIT))
        } while count < 0 && errno == EINTR
        if count >= 0 { return count }
        return errno == EAGAIN ? 0 : nil
    }

    /// Keeps what the socket has not taken.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Whether there was memory for them.
    mutating func keep(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard var block = Block(capacity: bytes.count) else { return false }
        unsafe block.write(bytes, at: 0)
        answer = consume block
        sent = 0
        answerCount = bytes.count
        return true
    }

    /// Sends what was kept.
    ///
    /// - Returns: Whether any of it was taken; nil where the peer has gone.
    mutating func sendKept() -> Bool? {
        guard let block = answer.take() else { return false }
        guard let count = unsafe send(block.bytes(sent..<answerCount)) else { return nil }
        sent += count
        if sent < answerCount { answer = consume block }
        return count > 0
    }

    private static func capacity(_ block: borrowing Block?) -> Int {
        switch block {
        case .some(let block): block.capacity
        case nil: 0
        }
    }
}
