internal import Gateway
internal import Glibc
internal import Sockets
internal import System

/// One connection's turn: what has come is read and checked, what is whole is answered, and the
/// answer is written.
extension Worker {
    /// What a turn has come to.
    enum Outcome {
        /// Everything that can be done is done.
        case waits
        /// There is more to do, and others have their turn first.
        case turn
        /// It is to be closed.
        case gone
    }

    /// Does what can be done without waiting.
    ///
    /// - Parameters:
    ///   - connection: The connection.
    ///   - isThorough: Whether to read until nothing is left: a read that fills less than its space
    ///     does not prove that the peer has not ended.
    /// - Returns: What it has come to.
    mutating func step(_ connection: inout Connection, isThorough: Bool) -> Outcome {
        if connection.hasAnswer {
            // Nothing is read meanwhile: the peer's own pressure is upon it.
            guard let hasMoved = connection.sendKept() else {
                shared.report(.lost(.answerNotTaken))
                return .gone
            }
            if hasMoved { connection.hasMoved = true }
            if connection.hasAnswer { return .waits }
            if let outcome = ending(&connection) { return outcome }
        }
        if connection.lingers { return linger(&connection) }
        let isOwn = connection.buffer != nil
        guard
            var block = connection.buffer.take() ?? scratch.take()
                ?? Block(capacity: Self.scratchSize)
        else { return .gone }
        var outcome = read(&connection, &block, isThorough: isThorough)
        if outcome != .gone, !flush(&connection) { outcome = .gone }
        exchange.transfer.clear()
        if outcome == .gone || connection.isLast { connection.reader = RecordReader() }
        if !store(consume block, in: &connection, isOwn: isOwn) { outcome = .gone }
        guard outcome != .gone || connection.hasAnswer else { return .gone }
        if connection.hasAnswer { return .waits }
        return ending(&connection) ?? outcome
    }

    /// What comes behind an answer that has been taken; nil where the connection goes on.
    private func ending(_ connection: inout Connection) -> Outcome? {
        guard connection.isLast else { return nil }
        guard connection.lingers, shutdown(connection.descriptor.number, CInt(SHUT_WR)) == 0 else {
            return .gone
        }
        return .turn
    }

    // MARK: - Reading

    private mutating func read(
        _ connection: inout Connection, _ block: inout Block, isThorough: Bool
    ) -> Outcome {
        if connection.reader.count > 0, let outcome = digest(&connection, &block) {
            return outcome
        }
        for _ in 0..<shared.limits.readsInTurn {
            guard makeRoom(in: &block, connection.reader) else { return .gone }
            let room = block.capacity - connection.reader.count
            let count = block.receive(
                from: connection.descriptor.number, at: connection.reader.count)
            if count < 0, errno == EAGAIN { return .waits }
            guard count > 0 else {
                if connection.reader.isOpen { shared.report(.lost(.cutShort)) }
                // A peer that only sends no more still takes what has been answered.
                connection.isLast = true
                return count == 0 ? .waits : .gone
            }
            connection.hasMoved = true
            connection.reader.count += count
            if let outcome = digest(&connection, &block) { return outcome }
            if count < room, !isThorough { return .waits }
        }
        return .turn
    }

    /// Answers what is whole of what has come.
    ///
    /// - Returns: What it has come to; nil where more has to be read.
    private mutating func digest(
        _ connection: inout Connection, _ block: inout Block
    ) -> Outcome? {
        let limits = shared.limits
        let handler = handler
        var requests = 0
        while true {
            let transfer = exchange.transfer.token
            let verdict = connection.reader.advance(
                &block, limits, threads: shared.threads,
                reply: { Transfer.append($0, to: transfer) })
            switch verdict {
            case .more: return nil
            case .ended:
                connection.isLast = true
                return .waits
            case .refused(let refusal):
                shared.report(.refused(refusal))
                connection.isLast = true
                return .waits
            case .whole, .endless:
                if connection.reader.areVariablesTooLarge {
                    shared.report(.refused(.variablesTooLarge))
                }
                guard
                    exchange.answer(
                        block, connection.reader, limits: limits,
                        by: { handler.respond(to: $0) })
                else {
                    shared.report(.lost(.unreadable))
                    return .gone
                }
                served += 1
                connection.isLast = !connection.reader.isKept || shared.isStopping
                connection.lingers = verdict == .endless
                connection.isKept = true
                connection.since = 0
                connection.reader.reuse(&block)
                if connection.isLast { return .waits }
                requests += 1
                // What was read may have filled its space, or an end may stand behind it.
                guard connection.reader.count > 0 else { return nil }
                guard requests < limits.requestsInTurn,
                    exchange.transfer.count < limits.answersInTurn
                else { return .turn }
            }
        }
    }

    /// Makes room for more of a request.
    private func makeRoom(in block: inout Block, _ reader: RecordReader) -> Bool {
        // Enough for the longest thing that has to be there whole, a question.
        guard block.capacity - reader.count < 2_048 else { return true }
        return block.grow(to: 2 * block.capacity)
    }

    /// Puts away the memory that was read to; what is incomplete stays in it.
    ///
    /// - Returns: Whether there was memory for it.
    private mutating func store(
        _ block: consuming Block, in connection: inout Connection, isOwn: Bool
    ) -> Bool {
        let count = connection.reader.count
        if connection.reader.isEmpty {
            // What it has grown by for one large request goes back to the system.
            if !isOwn, block.capacity == Self.scratchSize { scratch = consume block }
            return true
        }
        if isOwn || block.capacity > Self.scratchSize {
            connection.buffer = consume block
            return true
        }
        guard var buffer = Block(capacity: 2 * max(count, 2_048)) else {
            scratch = consume block
            return false
        }
        unsafe buffer.write(block.bytes(0..<count), at: 0)
        connection.buffer = consume buffer
        scratch = consume block
        return true
    }

    // MARK: - Writing

    /// Sends the answers; what the socket does not take is kept.
    ///
    /// - Returns: Whether the peer is still there.
    private func flush(_ connection: inout Connection) -> Bool {
        let answers = unsafe exchange.transfer.output
        guard answers.count > 0 else { return true }
        guard let sent = unsafe connection.send(answers) else {
            shared.report(.lost(.answerNotTaken))
            return false
        }
        guard sent < answers.count else { return true }
        return unsafe connection.keep(UnsafeRawBufferPointer(rebasing: answers[sent...]))
    }

    // MARK: - Lingering

    /// Reads and drops what a peer still sends whose request was refused for its length.
    ///
    /// Closing a socket with unread bytes resets it, which may cost the peer the answer.
    private mutating func linger(_ connection: inout Connection) -> Outcome {
        guard !shared.isStopping,
            var block = scratch.take() ?? Block(capacity: Self.scratchSize)
        else { return .gone }
        let outcome = drop(&connection, &block)
        scratch = consume block
        return outcome
    }

    private func drop(_ connection: inout Connection, _ block: inout Block) -> Outcome {
        for _ in 0..<shared.limits.readsInTurn {
            let count = block.receive(from: connection.descriptor.number, at: 0)
            if count < 0, errno == EAGAIN { return .waits }
            guard count > 0 else { return .gone }
            connection.hasMoved = true
            connection.dropped += count
            guard connection.dropped <= shared.limits.records else { return .gone }
        }
        return .turn
    }
}
