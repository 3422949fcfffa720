internal import CSQLite
internal import Glibc
internal import System

/// A connection to a SQLite database.
///
/// A class, since the busy handler points at it; unchecked, since whoever uses it holds the engine's
/// lock.
@safe final class SQLiteConnection: Connection, @unchecked Sendable {
    var key = ""
    /// Until when locks are waited for, on the monotonic clock.
    var deadline: Int
    private let database: OpaquePointer
    /// The statements that were made.
    ///
    /// They are a few, and in a CGI call none is met twice: they are found by comparing.
    private var statements: [(sql: String, made: OpaquePointer)]
    private let path: String

    /// Opens a database that is there.
    ///
    /// - Parameters:
    ///   - path: The file, or `:memory:`.
    ///   - deadline: Until when locks are waited for.
    /// - Throws: `ConnectionError` where it cannot be opened.
    init(path: String, until deadline: Int) throws(ConnectionError) {
        self.path = path
        self.deadline = deadline
        var opened: OpaquePointer?
        // No lock of SQLite's own: the engine has one.
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = unsafe sqlite3_open_v2(path, &opened, flags, LinuxVFS.name)
        guard code == SQLITE_OK, let opened = unsafe opened else {
            unsafe sqlite3_close_v2(opened)
            throw Self.error(code, text: "cannot open \(path)", path: path)
        }
        unsafe database = opened
        unsafe statements = []
        unsafe sqlite3_busy_handler(
            opened, { own, _ in unsafe SQLiteConnection.waits(own) },
            Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        unsafe statements.forEach { unsafe sqlite3_finalize($0.made) }
        unsafe sqlite3_close_v2(database)
    }

    /// Called while somebody else has a lock: sleeps a little, and says whether to try again.
    ///
    /// SQLite's own handler sleeps up to 100 ms, and others of the process go by meanwhile.
    private static func waits(_ own: UnsafeMutableRawPointer?) -> CInt {
        guard let own = unsafe own else { return 0 }
        let connection = unsafe Unmanaged<SQLiteConnection>.fromOpaque(own).takeUnretainedValue()
        guard SystemClock.monotonicNanoseconds() < connection.deadline else { return 0 }
        usleep(1_000)
        return 1
    }

    /// Whether another file has the database's name.
    var hasMoved: Bool { unsafe parley_has_moved(database) != 0 }

    /// Sets what makes a commit last: with NORMAL the journal is not synced after it was emptied,
    /// and a power cut may bring it back.
    func makeDurable() throws(ConnectionError) {
        // Somebody who reads can be in the way of it, and then the mode stays another one.
        guard try rows(Query("PRAGMA journal_mode=TRUNCATE")).first?[0] == "truncate" else {
            throw .busy
        }
        _ = try rows(Query("PRAGMA synchronous=FULL"))
    }

    func run(_ batch: [Query]) throws(ConnectionError) -> [[Row]] {
        var results: [[Row]] = []
        for query in batch { results.append(try run(query)) }
        return results
    }

    /// Leaves a transaction that is open; after some errors it is gone already.
    func endTransaction() {
        guard unsafe sqlite3_get_autocommit(database) == 0 else { return }
        _ = try? run(.rollback)
    }

    private func run(_ query: Query) throws(ConnectionError) -> [Row] {
        let statement = unsafe try prepared(query.sql)
        defer {
            unsafe sqlite3_reset(statement)
            unsafe sqlite3_clear_bindings(statement)
        }
        for (index, value) in query.values.enumerated() {
            let code = unsafe bind(value, at: CInt(index + 1), to: statement)
            guard code == SQLITE_OK else { throw error(code, query) }
        }
        var rows: [Row] = []
        while true {
            switch unsafe sqlite3_step(statement) {
            case SQLITE_ROW: rows.append(unsafe Self.row(statement))
            case SQLITE_DONE: return rows
            case let code: throw error(code, query)
            }
        }
    }

    private func prepared(_ sql: String) throws(ConnectionError) -> OpaquePointer {
        if let known = unsafe statements.first(where: { unsafe $0.sql == sql }) {
            return unsafe known.made
        }
        var statement: OpaquePointer?
        // `$1` would be a name here and get its number by where it stands.
        var text = SQLValue.text(sql).terminated
        for place in text.indices where text[place] == UInt8(ascii: "$") {
            text[place] = UInt8(ascii: "?")
        }
        let code = unsafe text.withUnsafeBytes { bytes in
            unsafe sqlite3_prepare_v2(
                database, bytes.assumingMemoryBound(to: CChar.self).baseAddress,
                CInt(bytes.count), &statement, nil)
        }
        guard code == SQLITE_OK, let statement = unsafe statement else {
            throw error(code, Query(sql))
        }
        unsafe statements.append((sql, statement))
        return unsafe statement
    }

    private func bind(_ value: SQLValue, at index: CInt, to statement: OpaquePointer) -> CInt {
        switch value {
        case .integer(let number): unsafe sqlite3_bind_int64(statement, index, Int64(number))
        case .text:
            unsafe value.terminated.withUnsafeBytes { bytes in
                unsafe parley_bind_text(
                    statement, index, bytes.assumingMemoryBound(to: CChar.self).baseAddress,
                    CInt(bytes.count - 1))
            }
        }
    }

    private static func row(_ statement: OpaquePointer) -> Row {
        let count = unsafe sqlite3_column_count(statement)
        return Row(
            columns: (0..<count).map { index in
                guard let text = unsafe sqlite3_column_text(statement, index) else { return "" }
                let length = unsafe Int(sqlite3_column_bytes(statement, index))
                return unsafe String(
                    decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self)
            })
    }

    private func error(_ code: CInt, _ query: Query) -> ConnectionError {
        let text = unsafe String(cString: sqlite3_errmsg(database))
        let error = Self.error(code, text: text, path: path)
        // A COMMIT that fails otherwise than for a reader in the way may have got through.
        if query.sql == Query.commit.sql, case .failed(let cause) = error { return .lost(cause) }
        return error
    }

    private static func error(_ code: CInt, text: String, path: String) -> ConnectionError {
        let cause = StoreError.Cause(code: "SQLite \(code)", text: text)
        return switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_CONSTRAINT: .taken
        case SQLITE_NOTADB: .fault(.notDatabase(path))
        // Another file has this one's name: what is open is nobody's any more.
        case SQLITE_READONLY where code == readonlyMoved: .lost(cause)
        default: .failed(cause)
        }
    }

    /// SQLITE_READONLY_DBMOVED, which is a macro that Swift does not import.
    private static let readonlyMoved = SQLITE_READONLY | (4 << 8)
}
