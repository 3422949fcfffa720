internal import CSQLite
internal import Synchronization
internal import System

/// SQLite: one connection for the whole process.
///
/// It has one writer at a time, and connections of one process would only starve each other:
/// measured, 2.0 s at worst and lost turns with one for each thread, 0.3 s and none with one for all.
///
/// A class, since all threads share the connection.
final class SQLiteEngine: Engine {
    /// The library's name and version.
    static var version: String { unsafe "SQLite \(String(cString: sqlite3_libversion()))" }

    private let file: SQLiteFile?
    private let connection = Mutex<SQLiteConnection?>(nil)

    /// Makes an engine.
    ///
    /// - Parameter file: The database; nil for one in memory.
    init(file: SQLiteFile?) {
        self.file = file
    }

    let dialect = Dialect(
        begin: Query("BEGIN IMMEDIATE"),
        hasTables: Query(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'"),
        lockSchema: [], key: "TEXT", keyed: " WITHOUT ROWID", overwritten: " WITHOUT ROWID",
        locksRows: false)

    func lend<Value: Sendable>(
        until deadline: Int, _ body: (any Connection) throws(ConnectionError) -> Value
    ) throws(ConnectionError) -> Value {
        try connection.withLock { shared throws(ConnectionError) in
            if let open = shared, open.hasMoved { shared = nil }
            let connection: SQLiteConnection
            if let open = shared { connection = open } else { connection = try opened(deadline) }
            shared = connection
            connection.deadline = deadline
            do throws(ConnectionError) {
                let value = try body(connection)
                connection.endTransaction()
                return value
            } catch {
                connection.endTransaction()
                // Whatever it was, a new connection has nothing of it; one in memory is all there is.
                if file != nil, error != .busy, error != .taken { shared = nil }
                throw error
            }
        }
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
