/// A database: it lends connections, one at a time to each borrower.
protocol Engine: Sendable {
    /// In what its SQL differs from others'.
    var dialect: Dialect { get }

    /// Lends a connection, which is outside of any transaction before and after.
    ///
    /// - Parameters:
    ///   - deadline: Until when anything is waited for, on the monotonic clock.
    ///   - body: What is done; where it leaves a transaction open, that is rolled back.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws, and what keeps a connection from being had.
    func lend<Value: Sendable>(
        until deadline: Int, _ body: (any Connection) throws(ConnectionError) -> Value
    ) throws(ConnectionError) -> Value

    /// Lends a connection for one turn: a transaction that reads, decides and writes.
    ///
    /// Turns of several threads may be made to last together; none returns before its own does.
    ///
    /// - Parameters:
    ///   - deadline: Until when anything is waited for, on the monotonic clock.
    ///   - body: Begins with the statements that it is given, reads, and returns what to write; nil
    ///     where nothing is to be kept.
    /// - Returns: What `body` returns, once what it writes is kept.
    /// - Throws: What `body` throws, and what keeps a turn from being kept.
    func transact<Value: Sendable>(
        until deadline: Int, _ body: TurnBody<Value>
    ) throws(ConnectionError) -> Value

    /// What it is, as `SQLite 3.40.1`, where it keeps things, and how many bytes they take.
    ///
    /// - Parameter connection: A connection.
    /// - Returns: Name and version, place, bytes.
    /// - Throws: `ConnectionError`.
    func nature(
        _ connection: any Connection
    ) throws(ConnectionError) -> (name: String, place: String, bytes: Int)
}

/// A turn within a transaction: of a connection and the statements that begin it, what is decided and
/// what is to be written.
typealias TurnBody<Value: Sendable> = (any Connection, [Query]) throws(ConnectionError) -> (
    value: Value, writes: [Query]?
)

/// An open connection.
protocol Connection: AnyObject {
    /// The random key that the store was made with.
    var key: String { get }

    /// Runs statements, one after the other; the first that fails ends it.
    ///
    /// - Parameter batch: The statements.
    /// - Returns: The rows of each.
    /// - Throws: Why one failed.
    func run(_ batch: [Query]) throws(ConnectionError) -> [[Row]]
}

extension Connection {
    /// Runs one statement.
    ///
    /// - Parameter query: The statement.
    /// - Returns: Its rows.
    /// - Throws: Why it failed.
    func rows(_ query: Query) throws(ConnectionError) -> [Row] { try run([query])[0] }
}

/// A statement with its values; `$1` is the first of them.
struct Query: Sendable {
    let sql: String
    var values: [SQLValue] = []

    init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }

    static let commit = Query("COMMIT")
    static let rollback = Query("ROLLBACK")
}

/// A value that a statement is given.
///
/// U+0000, which PostgreSQL's texts cannot hold, is dropped.
enum SQLValue: Sendable, Equatable {
    case text(String)
    case integer(Int)

    /// The value in UTF-8, with a zero byte behind it.
    var terminated: [UInt8] {
        switch self {
        case .text(let text):
            var bytes = Array(text.utf8)
            if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
            bytes.append(0)
            return bytes
        case .integer(let number): return Array("\(number)".utf8) + [0]
        }
    }
}

/// A row of a result; what is NULL is empty.
struct Row: Sendable, Equatable {
    let columns: [String]

    subscript(index: Int) -> String { columns[index] }

    func integer(_ index: Int) -> Int { Int(columns[index]) ?? 0 }
}

/// In what the databases' SQL differs.
struct Dialect: Sendable {
    /// What begins a transaction that writes.
    let begin: Query
    /// Has a row where the tables are there.
    let hasTables: Query
    /// The statements that let only one at a time look at the tables and make them.
    let lockSchema: [Query]
    /// The type of a text in a key, which is compared byte by byte.
    let key: String
    /// The type of another text.
    let text: String
    /// The type of a number.
    let number: String
    /// What stands behind a table that is found by its key alone.
    let keyed: String
    /// What stands behind the table whose rows are written over and over.
    let overwritten: String
    /// Whether a row must be locked by writing to it; else the transaction has all of the database.
    let locksRows: Bool
}
