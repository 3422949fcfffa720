internal import System

/// What is kept longer than a cookie lives: conversations, answers, shared values, opt-outs.
///
/// It knows records as texts and nothing of conversations. Each call is one transaction, or several
/// short ones; none waits longer than its patience.
package struct RecordStore: Sendable {
    /// How long a call waits for others, in nanoseconds.
    package static let patience = 2_000_000_000

    let engine: any Engine

    /// The databases that this build can use.
    package static var engines: [String] {
        #if PostgreSQL
            [SQLiteEngine.version, PostgreSQLEngine.version]
        #else
            [SQLiteEngine.version]
        #endif
    }

    /// Names a store; nothing is opened before the first call.
    ///
    /// - Parameters:
    ///   - place: Where it is.
    ///   - makes: Whether it is made where it is missing.
    /// - Throws: `StoreFault.noPostgreSQL` where this build cannot use it.
    package init(_ place: StorePlace, makes: Bool) throws(StoreFault) {
        switch place {
        case .memory: engine = SQLiteEngine(file: nil)
        case .sqlite(let path): engine = SQLiteEngine(file: SQLiteFile(path: path, makes: makes))
        case .postgreSQL(let address, let password):
            #if PostgreSQL
                engine = PostgreSQLEngine(address, password: password, makes: makes)
            #else
                _ = (address, password)
                throw .noPostgreSQL
            #endif
        }
    }

    /// Takes a turn: nothing else happens to the conversation, nor to the script's shared values,
    /// between what it reads and what it writes.
    ///
    /// - Parameters:
    ///   - arrival: The message.
    ///   - decide: Takes the turn. It is called again where somebody else was in the way, and must
    ///     do nothing but decide.
    /// - Returns: What was decided, once what it changes is kept.
    /// - Throws: `StoreError`; nothing is kept then, but perhaps where it is `uncertain`.
    package func take<Value: Sendable>(
        _ arrival: Arrival, _ decide: (Remembered) -> Decision<Value>
    ) throws(StoreError) -> Value {
        let deadline = SystemClock.monotonicNanoseconds() + Self.patience
        let queries = TurnQueries(arrival: arrival, dialect: engine.dialect)
        var isRetried = false
        while true {
            // What is under way to be kept, once the statement that keeps it was sent.
            var sent: Value?
            do throws(ConnectionError) {
                return try engine.transact(until: deadline) {
                    connection, begin throws(ConnectionError) in
                    let known = try queries.read(connection, begin: begin)
                    let decision = decide(known)
                    guard let changes = decision.changes else { return (decision.value, nil) }
                    sent = decision.value
                    return (decision.value, queries.writing(changes, over: known.record))
                }
            } catch {
                if case .lost(let cause) = error, let sent {
                    if try isTaken(queries, until: deadline, cause) { return sent }
                }
                guard error.isPassing, !isRetried,
                    SystemClock.monotonicNanoseconds() < deadline
                else { throw StoreError(error) }
                isRetried = true
            }
        }
    }

    /// Finds out, by another connection, whether a turn was kept whose connection was lost.
    private func isTaken(
        _ queries: TurnQueries, until deadline: Int, _ cause: StoreError.Cause
    ) throws(StoreError) -> Bool {
        do throws(ConnectionError) {
            return try engine.lend(until: deadline, queries.isTaken)
        } catch {
            throw .uncertain(cause)
        }
    }

    /// Does something that may be done twice: once more where somebody was in the way.
    func attempt<Value: Sendable>(
        _ body: (any Connection) throws(ConnectionError) -> Value
    ) throws(StoreError) -> Value {
        let deadline = SystemClock.monotonicNanoseconds() + Self.patience
        do throws(ConnectionError) {
            return try engine.lend(until: deadline, body)
        } catch  where error.isPassing && SystemClock.monotonicNanoseconds() < deadline {
            do throws(ConnectionError) {
                return try engine.lend(until: deadline, body)
            } catch {
                throw StoreError(error)
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// Runs statements in one transaction.
    func write(_ queries: [Query]) throws(StoreError) {
        guard !queries.isEmpty else { return }
        let batch = [engine.dialect.begin] + queries + [.commit]
        try attempt { connection throws(ConnectionError) in _ = try connection.run(batch) }
    }

    /// Runs one statement that only reads.
    func rows(_ query: Query) throws(StoreError) -> [Row] {
        try attempt { connection throws(ConnectionError) in try connection.rows(query) }
    }
}
