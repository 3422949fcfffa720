internal import Gateway

/// What has arrived on a connection, and what comes of it.
extension Worker {
    /// What comes next on a connection.
    enum Next {
        case lookAgain
        case wait
        case close
        case closeLingering
        /// Somebody else has closed it.
        case nothing
    }

    mutating func attend(_ connection: Connection, hasEnded: Bool) {
        var connection = connection
        let next = look(at: &connection, hasEnded: hasEnded)
        proceed(with: connection, next, hasEnded: hasEnded)
    }

    mutating func proceed(with connection: Connection, _ next: Next, hasEnded: Bool) {
        var connection = connection
        var next = next
        while next == .lookAgain { next = look(at: &connection, hasEnded: hasEnded) }
        switch next {
        case .lookAgain, .nothing: break
        case .wait: keepWaiting(connection)
        case .close: connection.close()
        case .closeLingering: connection.closeLingering(&view)
        }
    }

    mutating func look(at connection: inout Connection, hasEnded: Bool) -> Next {
        switch connection.peek(&view) {
        case .nothing: return hasEnded ? .close : .wait
        case .ended: return .close
        case .bytes(let count):
            let record = FirstRecord(view.span.extracting(0..<count))
            return act(on: record, count: count, of: &connection, hasEnded: hasEnded)
        }
    }

    private mutating func act(
        on record: FirstRecord, count: Int, of connection: inout Connection, hasEnded: Bool
    ) -> Next {
        switch record {
        case .request(let end):
            let next = answer(&connection, mayBlock: false, hasMore: end < count)
            // Nothing will tell a second time that the peer has ended.
            return next == .wait && hasEnded ? .lookAgain : next
        case .incomplete:
            connection.looks += 1
            if hasEnded || count == view.count || connection.looks > Self.lookLimit {
                return answer(&connection, mayBlock: !hasEnded, hasMore: false)
            }
            if count > connection.arrived {
                connection.arrived = count
                connection.deadline = 0
            }
            return .wait
        case .management(let type, let id, let content, let end):
            let reply = ManagementReply.bytes(
                type: type, content: view[content], threads: shared.threads)
            guard connection.take(end, &view), id != 0 || connection.send(reply) else {
                return .close
            }
            return .lookAgain
        case .refused(let refusal):
            shared.tell(refusal)
            return .close
        }
    }
}
