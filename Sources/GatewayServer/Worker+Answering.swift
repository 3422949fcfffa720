internal import Gateway
internal import Glibc

/// One request and its answer, through libfcgi.
extension Worker {
    /// Answers a request.
    ///
    /// - Parameters:
    ///   - connection: Where it is read from.
    ///   - mayBlock: Whether a part of it has still to come.
    ///   - hasMore: Whether something has come behind it, which libfcgi throws away.
    /// - Returns: What is to be done with the connection.
    mutating func answer(
        _ connection: inout Connection, mayBlock: Bool, hasMore: Bool
    ) -> Next {
        var descriptor = connection.descriptor
        if mayBlock {
            // libfcgi closes a connection that breaks. It is given a second descriptor, so that
            // the one that is watched cannot become another connection's meanwhile.
            descriptor = fcntl(connection.descriptor, F_DUPFD_CLOEXEC, 3)
            guard descriptor >= 0 else { return .close }
            watch(&connection)
        }
        let ending = exchange(on: descriptor, &connection, isWatched: mayBlock)
        if mayBlock {
            shared.watch.end(connection.descriptor)
            if ending != .closed { _ = Glibc.close(descriptor) }
        }
        switch ending {
        case .closed: return mayBlock ? .close : .nothing
        case .broken: return .close
        case .finishedUnread: return .closeLingering
        case .finished: return .close
        case .kept:
            if hasMore { return .closeLingering }
            if shared.isStopping { return .close }
            connection.reuse()
            return .wait
        }
    }

    private mutating func exchange(
        on descriptor: CInt, _ connection: inout Connection, isWatched: Bool
    ) -> FastCGIExchange.Ending {
        let response: Response
        do throws(FastCGIExchange.Failure) {
            let request = try exchange.receive(from: descriptor, limits: shared.limits)
            response = handler.respond(to: request)
        } catch {
            shared.report(.lost(.variablesCutShort))
            return error == .closed ? .closed : .broken
        }
        let bytes = response.cgiBytes
        let needsWatch = !isWatched && bytes.count > Self.shortAnswer
        if needsWatch { watch(&connection) }
        let ending = exchange.send(bytes, notes: response.notes)
        if needsWatch { shared.watch.end(connection.descriptor) }
        if ending == .broken { shared.report(.lost(.answerNotTaken)) } else { served += 1 }
        return ending
    }

    private func watch(_ connection: inout Connection) {
        connection.limitSilence(to: shared.patience.silence)
        shared.watch.begin(
            connection.descriptor, deadline: shared.deadline(after: shared.patience.exchange))
        shared.wake.signal()
    }
}
