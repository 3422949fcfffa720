internal import CFastCGI
internal import Gateway
internal import Glibc

/// Requests and answers on one connection after another, through libfcgi.
///
/// It owns an `FCGX_Request` on the heap, since the streams of one point back at it. libfcgi is
/// given connections that have been accepted already; it neither accepts nor closes any.
@safe struct FastCGIExchange: ~Copyable {
    /// Why no request came.
    enum Failure: Error {
        /// The connection is broken, and libfcgi has closed it.
        case closed
        /// The variables are incomplete; the connection is open.
        case variablesCutShort
    }

    /// What is to be done with the connection behind an answer.
    enum Ending {
        /// The web server keeps it for further requests.
        case kept
        /// It is closed; nothing unread is left.
        case finished
        /// It is closed, but there may be unread bytes, which must not cost the answer.
        case finishedUnread
        /// The answer could not be written, or there was nothing to answer.
        case broken
        /// It is broken, and libfcgi has closed it.
        case closed
    }

    /// How much of a body beyond its limit or its length is read and dropped.
    private static let drainLimit = 8 * 1_048_576

    private let request: UnsafeMutablePointer<FCGX_Request>
    private var scratch = [UInt8](repeating: 0, count: 8_192)
    private var hasReadAll = false

    /// Makes an exchange; `LibraryState.isReady` must be true.
    init() {
        unsafe request = .allocate(capacity: 1)
        unsafe request.initialize(to: FCGX_Request())
        _ = unsafe FCGX_InitRequest(request, -1, 0)
    }

    deinit {
        unsafe request.pointee.ipcFd = -1
        unsafe FCGX_Free(request, 0)
        unsafe request.deallocate()
    }

    /// Reads the next request.
    ///
    /// - Parameters:
    ///   - descriptor: The connection.
    ///   - limits: How long the body may be.
    /// - Returns: The request.
    /// - Throws: `Failure` where there is none.
    mutating func receive(
        from descriptor: CInt, limits: Limits
    ) throws(Failure) -> Request {
        unsafe request.pointee.ipcFd = descriptor
        // With this libfcgi finishes no earlier request, and with that it closes without waiting.
        unsafe request.pointee.keepConnection = 1
        unsafe request.pointee.detached = 1
        // It closes a broken connection and then fails to accept another from descriptor -1.
        guard unsafe FCGX_Accept_r(request) == 0 else { throw .closed }
        // Where the stream of variables is cut between two of them libfcgi reports success.
        guard unsafe FCGX_GetError(request.pointee.in) == 0 else {
            release()
            throw .variablesCutShort
        }
        let variables = copyVariables()
        return Request(
            variables: variables, body: readBody(ContentLength(variables), limit: limits.body),
            limits: limits)
    }

    /// Sends the answer.
    ///
    /// - Parameters:
    ///   - bytes: The answer as CGI has it.
    ///   - notes: Lines for the request's error stream.
    /// - Returns: What is to be done with the connection.
    mutating func send(_ bytes: [UInt8], notes: [String]) -> Ending {
        for note in notes {
            unsafe put(Array(note.utf8) + [UInt8(ascii: "\n")], request.pointee.err)
        }
        unsafe put(bytes, request.pointee.out)
        // The last call writes the answer, the streams' ends and the request's end at once.
        let isWritten =
            unsafe FCGX_FClose(request.pointee.err) == 0
            && FCGX_FClose(request.pointee.out) == 0
        let isKept = unsafe request.pointee.keepConnection != 0
        release()
        guard isWritten else { return .broken }
        guard hasReadAll else { return .finishedUnread }
        return isKept ? .kept : .finished
    }

    /// Frees what belongs to the request; the connection stays open.
    private mutating func release() {
        unsafe request.pointee.ipcFd = -1
        unsafe FCGX_Free(request, 0)
    }

    private func put(_ bytes: [UInt8], _ stream: UnsafeMutablePointer<FCGX_Stream>?) {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            // An error is remembered by the stream and told when it is closed.
            _ = unsafe FCGX_PutStr(
                start.assumingMemoryBound(to: CChar.self), CInt(clamping: buffer.count), stream)
        }
    }

    /// Copies the variables into one block, one behind the other.
    private func copyVariables() -> Variables {
        var block: [UInt8] = []
        block.reserveCapacity(4_096)
        var pairs: [Variables.Pair] = []
        pairs.reserveCapacity(48)
        // The first is FCGI_ROLE, which libfcgi adds.
        guard var entry = unsafe request.pointee.envp?.advanced(by: 1) else {
            return Variables()
        }
        while let text = unsafe entry.pointee {
            let (start, count) = unsafe (block.count, strlen(text))
            unsafe block.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
            // Found here, the value need not be read for it.
            if let sign = unsafe memchr(text, CInt(UInt8(ascii: "=")), count) {
                let name = unsafe UnsafeRawPointer(sign) - UnsafeRawPointer(text)
                if name > 0 {
                    pairs.append(
                        Variables.Pair(
                            start: start, value: start + name + 1, end: start + count))
                }
            }
            unsafe entry += 1
        }
        return Variables(block: block, pairs: pairs)
    }

    /// Reads the body, and behind it to the end of the stream: libfcgi throws away what it has
    /// read beyond the request, so on a kept connection the next one would begin with the rest.
    private mutating func readBody(_ length: ContentLength, limit: Int) -> Body {
        var body = Body()
        switch length {
        case .bytes(let count) where count > limit:
            body.state = .tooLarge
        case .bytes(let count):
            body.bytes = read(count)
        case .unknown, .malformed:
            readUnknown(into: &body, limit: limit)
        }
        let hasEnded = drain()
        let hasFailed = unsafe FCGX_GetError(request.pointee.in) != 0
        hasReadAll = hasEnded && !hasFailed
        if hasFailed && body.state == .complete { body.state = .cutShort }
        return body
    }

    private func read(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: count) { space, filled in
            filled = unsafe get(UnsafeMutableRawBufferPointer(space))
        }
    }

    private mutating func readUnknown(into body: inout Body, limit: Int) {
        while true {
            let count = readScratch()
            body.bytes += scratch[..<count]
            if body.bytes.count > limit {
                body = Body(state: .tooLarge)
                return
            }
            if count < scratch.count { return }
        }
    }

    /// Reads and drops what is left.
    ///
    /// - Returns: Whether the stream has ended.
    private mutating func drain() -> Bool {
        var dropped = 0
        while dropped < Self.drainLimit {
            let count = readScratch()
            dropped += count
            if count < scratch.count { return true }
        }
        return false
    }

    private mutating func readScratch() -> Int {
        let input = unsafe request.pointee.in
        return unsafe scratch.withUnsafeMutableBytes { space in
            guard let start = space.baseAddress else { return 0 }
            return Int(
                unsafe FCGX_GetStr(
                    start.assumingMemoryBound(to: CChar.self), CInt(space.count), input))
        }
    }

    private func get(_ space: UnsafeMutableRawBufferPointer) -> Int {
        guard let start = space.baseAddress else { return 0 }
        return Int(
            unsafe FCGX_GetStr(
                start.assumingMemoryBound(to: CChar.self), CInt(clamping: space.count),
                request.pointee.in))
    }
}
