internal import Bytes
internal import CFastCGI
internal import Gateway
internal import Glibc
internal import System

/// One request after another through libfcgi, which reads and writes memory.
///
/// It owns an `FCGX_Request` on the heap, since the streams of one point back at it.
@safe struct FastCGIExchange: ~Copyable {
    /// The memory that it reads from and writes to.
    let transfer: Transfer
    private let request: UnsafeMutablePointer<FCGX_Request>
    /// Where the variables of the last request lay; whoever is next has the memory.
    private var block: [UInt8] = []

    /// Makes an exchange.
    ///
    /// - Throws: `ServerError.foreignLibrary`, or `noResources` where there are too many.
    init() throws(ServerError) {
        guard LibraryState.isOurs else { throw .foreignLibrary }
        guard let transfer = Transfer() else {
            throw .noResources(SystemError(.create, "a descriptor for libfcgi", .code(EAGAIN)))
        }
        self.transfer = transfer
        unsafe request = .allocate(capacity: 1)
        unsafe request.initialize(to: FCGX_Request())
        _ = unsafe FCGX_InitRequest(request, -1, 0)
    }

    deinit {
        unsafe FCGX_Free(request, 0)
        unsafe request.deallocate()
    }

    /// Answers a request; the answer is added to the transfer.
    ///
    /// - Parameters:
    ///   - bytes: The request in the plain form that the reader has made.
    ///   - reader: What is known of it.
    ///   - limits: How long the body may be.
    ///   - answer: What answers it.
    /// - Returns: Whether libfcgi took it and has written the answer; otherwise the check before it
    ///   has a hole, or there is no memory.
    mutating func answer(
        _ bytes: borrowing Block, _ reader: RecordReader, limits: Limits,
        by answer: (Request) -> Response
    ) -> Bool {
        unsafe transfer.offer(bytes.bytes(0..<reader.plain))
        unsafe request.pointee.ipcFd = transfer.token
        // With 0 libfcgi would close the token and accept another.
        unsafe request.pointee.keepConnection = 1
        guard unsafe FCGX_Accept_r(request) == 0, unsafe FCGX_GetError(request.pointee.in) == 0
        else { return false }
        let response: Response
        if reader.areVariablesTooLarge {
            response = .variablesTooLarge
        } else {
            let variables = copyVariables(capacity: reader.plain)
            let request = Request(variables: variables, limits: limits) { length in
                readBody(length, reader, limit: limits.body)
            }
            response = answer(request)
        }
        for note in response.notes {
            unsafe put(Array(note.utf8) + [UInt8(ascii: "\n")], request.pointee.err)
        }
        unsafe put(response.cgiBytes, request.pointee.out)
        // In a thread of its own: the worker has the response still to send, and others to answer.
        if let work = response.afterwards { try? WorkerThread.start(work) }
        let isWritten = unsafe FCGX_GetError(request.pointee.out) == 0
        unsafe FCGX_Finish_r(request)
        return isWritten
    }

    private func put(_ bytes: [UInt8], _ stream: UnsafeMutablePointer<FCGX_Stream>?) {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            _ = unsafe FCGX_PutStr(
                start.assumingMemoryBound(to: CChar.self), CInt(clamping: buffer.count), stream)
        }
    }

    /// Copies the variables into one block, one behind the other.
    ///
    /// - Parameter capacity: Bytes that they take at most: a pair's two lengths are longer in the
    ///   plain form than the `=` between name and value.
    /// - Returns: The variables.
    private mutating func copyVariables(capacity: Int) -> Variables {
        var pairs: [NameValueTable.Pair] = []
        pairs.reserveCapacity(48)
        // The first is FCGI_ROLE, which libfcgi adds.
        guard let first = unsafe request.pointee.envp?.advanced(by: 1) else { return Variables() }
        // A large one goes back to the system.
        if block.capacity > 16_384 { block = [] }
        block.removeAll(keepingCapacity: true)
        // Appended one by one they would cost 1,400 instructions more.
        block.append(addingCapacity: capacity) { (output) in
            unsafe output.withUnsafeMutableBufferPointer { space, filled in
                var entry = unsafe first
                while let text = unsafe entry.pointee, let target = space.baseAddress {
                    let (start, count) = unsafe (filled, strlen(text))
                    precondition(start + count <= capacity)
                    unsafe memcpy(target + start, text, count)
                    filled += count
                    // Found here, the value need not be read for it.
                    if let sign = unsafe memchr(text, CInt(UInt8(ascii: "=")), count) {
                        let nameEnd =
                            unsafe start + (UnsafeRawPointer(sign) - UnsafeRawPointer(text))
                        pairs.append(
                            NameValueTable.Pair(
                                start: start, nameEnd: nameEnd, valueStart: nameEnd + 1,
                                end: start + count))
                    }
                    unsafe entry += 1
                }
            }
        }
        return Variables(NameValueTable(bytes: block, pairs: pairs))
    }

    /// Reads as much of the body as its length says; the rest goes with the request's memory.
    private func readBody(
        _ length: ContentLength, _ reader: RecordReader, limit: Int
    ) -> Body {
        switch length {
        case .bytes(let count) where count > limit: Body(state: .tooLarge)
        case .bytes(let count): Body(read(min(count, reader.bodyCount)))
        case .unknown, .malformed:
            reader.isBodyTooLarge ? Body(state: .tooLarge) : Body(read(reader.bodyCount))
        }
    }

    private func read(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: count) { space, filled in
            let raw = UnsafeMutableRawBufferPointer(space)
            guard let start = raw.baseAddress else { return }
            filled = Int(
                unsafe FCGX_GetStr(
                    start.assumingMemoryBound(to: CChar.self), CInt(clamping: raw.count),
                    request.pointee.in))
        }
    }
}
