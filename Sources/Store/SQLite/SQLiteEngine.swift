internal import CSQLite
internal import Synchronization
internal import System

/// SQLite: one connection for the whole process.
///
/// It has one writer at a time, and connections of one process would only starve each other:
/// measured, 2.0 s at worst and lost turns with one for each thread, 0.3 s and none with one for all.
/// Turns that wait for it are written in one transaction and brought to the disk together.
///
/// A class, since all threads share the connection.
final class SQLiteEngine: Engine {
    /// The library's name and version.
    static var version: String { unsafe "SQLite \(String(cString: sqlite3_libversion()))" }

    private let file: SQLiteFile?
    private let shared = Mutex(Shared())

    /// What the threads of the process share.
    private struct Shared {
        var connection: SQLiteConnection?
        /// The transaction that turns have written in, and those that were kept.
        var rounds = Rounds()
    }

    /// Makes an engine.
    ///
    /// - Parameter file: The database; nil for one in memory.
    init(file: SQLiteFile?) {
        self.file = file
    }

    let dialect = Dialect(
        begin: Query("BEGIN IMMEDIATE"),
        hasTables: Query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'"),
        // Each word of a table is read again in each process: no defaults, which nobody needs.
        lockSchema: [], key: "TEXT", text: "TEXT", number: "BIGINT", keyed: " WITHOUT ROWID",
        overwritten: " WITHOUT ROWID", locksRows: false)

    func lend<Value: Sendable>(
        until deadline: Int, _ body: (any Connection) throws(ConnectionError) -> Value
    ) throws(ConnectionError) -> Value {
        try shared.withLock { shared throws(ConnectionError) in
            keep(&shared, until: deadline)
            let connection = try connection(of: &shared, until: deadline)
            do throws(ConnectionError) {
                let value = try body(connection)
                connection.endTransaction()
                return value
            } catch {
                giveUp(connection, of: &shared, error)
                throw error
            }
        }
    }

    func transact<Value: Sendable>(
        until deadline: Int, _ body: TurnBody<Value>
    ) throws(ConnectionError) -> Value {
        let taken = try shared.withLock { shared throws(ConnectionError) in
            try take(&shared, until: deadline, body)
        }
        guard let round = taken.round else { return taken.value }
        // Whoever waits for the connection takes its turn in the same transaction now, and is back
        // for it later: the first one back keeps them all.
        let error = shared.withLock { shared in
            keep(&shared, until: deadline)
            return shared.rounds.leave(round)
        }
        if let error { throw error }
        return taken.value
    }

    /// Takes a turn in the transaction that is open, or in a new one.
    ///
    /// - Returns: What was decided, and the round that keeps it; nil where nothing is to be kept.
    private func take<Value: Sendable>(
        _ shared: inout Shared, until deadline: Int, _ body: TurnBody<Value>
    ) throws(ConnectionError) -> (value: Value, round: Int?) {
        let isFirst = !shared.rounds.isOpen
        let connection = try connection(of: &shared, until: deadline)
        do throws(ConnectionError) {
            let (value, writes) = try body(connection, isFirst ? [dialect.begin] : [])
            if let writes {
                _ = try connection.run(writes)
            } else if isFirst {
                connection.endTransaction()
                return (value, nil)
            }
            return (value, shared.rounds.join())
        } catch {
            // After some errors part of the transaction is gone, so all of it goes.
            shared.rounds.end(failing: error)
            giveUp(connection, of: &shared, error)
            throw error
        }
    }

    /// Keeps what the turns of the open round have written.
    private func keep(_ shared: inout Shared, until deadline: Int) {
        guard shared.rounds.isOpen, let connection = shared.connection else { return }
        connection.deadline = deadline
        do throws(ConnectionError) {
            _ = try connection.run([.commit])
            shared.rounds.end(failing: nil)
        } catch {
            shared.rounds.end(failing: error)
            giveUp(connection, of: &shared, error)
        }
    }

    /// The connection as it is, or a new one.
    private func connection(
        of shared: inout Shared, until deadline: Int
    ) throws(ConnectionError) -> SQLiteConnection {
        if !shared.rounds.isOpen, let open = shared.connection, open.hasMoved {
            shared.connection = nil
        }
        let connection: SQLiteConnection
        if let open = shared.connection {
            connection = open
        } else {
            connection = try opened(deadline)
        }
        shared.connection = connection
        connection.deadline = deadline
        return connection
    }

    /// Leaves what an error has left open.
    private func giveUp(
        _ connection: SQLiteConnection, of shared: inout Shared, _ error: ConnectionError
    ) {
        connection.endTransaction()
        // Whatever it was, a new connection has nothing of it; one in memory is all there is.
        if file != nil, error != .busy, error != .taken { shared.connection = nil }
    }

    private func opened(_ deadline: Int) throws(ConnectionError) -> SQLiteConnection {
        try file?.check()
        let connection = try SQLiteConnection(path: file?.path ?? ":memory:", until: deadline)
        if file != nil { try connection.makeDurable() }
        connection.key = try Schema.prepare(
            connection, dialect, place: file?.path ?? "memory", makes: file?.makes ?? true)
        return connection
    }

    func nature(
        _ connection: any Connection
    ) throws(ConnectionError) -> (name: String, place: String, bytes: Int) {
        let pages = try connection.rows(Query("PRAGMA page_count")).first?.integer(0) ?? 0
        let size = try connection.rows(Query("PRAGMA page_size")).first?.integer(0) ?? 0
        let mode = file?.metadata.map { " (mode \(String($0.mode, radix: 8)))" } ?? ""
        return (Self.version, (file?.path ?? "memory") + mode, pages * size)
    }
}
