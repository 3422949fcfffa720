internal import Glibc

/// A connection that has been accepted, and what is known of it.
///
/// Whoever holds it closes it: it goes from hand to hand within one worker.
struct Connection {
    /// The socket.
    let descriptor: CInt
    /// When it is given up, in nanoseconds of the monotonic clock; 0: to be set anew.
    var deadline = 0
    /// Whether requests on it have been answered.
    var isKept = false
    /// Whether its readiness is watched.
    var isWatched = false
    /// Whether reading and writing end by themselves after a while.
    var isLimited = false
    /// How many bytes of a request had arrived at the last look.
    var arrived = 0
    /// How often a part of a request was looked at.
    var looks = 0

    /// What is to be read on a connection.
    enum Arrival: Equatable {
        /// Nothing yet.
        case nothing
        /// So many bytes, which stay where they are.
        case bytes(Int)
        /// The peer has ended or broken it.
        case ended
    }

    init(descriptor: CInt) {
        self.descriptor = descriptor
    }

    /// Whether it keeps silent between two requests.
    var isIdle: Bool { isKept && arrived == 0 }

    /// Makes it ready for the next request.
    mutating func reuse() {
        isKept = true
        arrived = 0
        looks = 0
        deadline = 0
    }

    /// Looks at what has arrived, without taking or awaiting it.
    ///
    /// - Parameter view: Is filled from its beginning.
    /// - Returns: How much there is.
    func peek(_ view: inout [UInt8]) -> Arrival {
        let count = Self.receive(
            descriptor, &view, view.count, CInt(MSG_PEEK | MSG_DONTWAIT))
        if count > 0 { return .bytes(count) }
        return count < 0 && errno == EAGAIN ? .nothing : .ended
    }

    /// Takes bytes that have been looked at.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - scratch: Is overwritten.
    /// - Returns: Whether they could be taken.
    func take(_ count: Int, _ scratch: inout [UInt8]) -> Bool {
        Self.receive(descriptor, &scratch, count, CInt(MSG_DONTWAIT)) == count
    }

    /// Waits for the first byte for so long as a peer needs that connects before it writes.
    func awaitFirstByte() {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&entry, 1, 1)
    }

    /// Sends a few bytes; a peer that does not take them at once does not get them.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Whether all of them were taken.
    func send(_ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe Glibc.send(
                descriptor, buffer.baseAddress, buffer.count,
                CInt(MSG_NOSIGNAL | MSG_DONTWAIT)) == buffer.count
        }
    }

    /// Lets reading and writing fail where the peer does nothing for a while.
    ///
    /// - Parameter milliseconds: For how long.
    mutating func limitSilence(to milliseconds: Int) {
        guard !isLimited else { return }
        isLimited = true
        var time = timeval(
            tv_sec: milliseconds / 1_000, tv_usec: milliseconds % 1_000 * 1_000)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    /// Closes it at once: right where nothing unread is left, or nobody is answered.
    consuming func close() {
        _ = Glibc.close(descriptor)
    }

    /// Closes it so that unread bytes do not cost the answer.
    ///
    /// Closing a socket with unread bytes resets it. So the end of the answer is sent, and what
    /// still comes is dropped for a while.
    ///
    /// - Parameter scratch: Is overwritten.
    consuming func closeLingering(_ scratch: inout [UInt8]) {
        if shutdown(descriptor, CInt(SHUT_WR)) == 0 {
            for _ in 0..<128 {
                var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                guard unsafe poll(&entry, 1, 100) > 0,
                    Self.receive(descriptor, &scratch, scratch.count, 0) > 0
                else { break }
            }
        }
        close()
    }

    private static func receive(
        _ descriptor: CInt, _ space: inout [UInt8], _ count: Int, _ flags: CInt
    ) -> Int {
        var result: Int
        repeat {
            result = unsafe space.withUnsafeMutableBytes { buffer in
                unsafe recv(descriptor, buffer.baseAddress, min(count, buffer.count), flags)
            }
        } while result < 0 && errno == EINTR
        return result
    }
}
