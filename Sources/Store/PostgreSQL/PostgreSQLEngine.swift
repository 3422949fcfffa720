#if PostgreSQL
    internal import CPostgreSQL
    internal import Synchronization

    /// PostgreSQL: a connection for each borrower, kept for the next one.
    ///
    /// A class, since all threads share the connections that nobody uses.
    final class PostgreSQLEngine: Engine {
        /// The library's name and version.
        static var version: String {
            let number = PQlibVersion()
            return "PostgreSQL (libpq \(number / 10_000).\(number % 10_000))"
        }

        private let address: String
        private let password: String?
        private let makes: Bool
        private let idle = Mutex<[PostgreSQLConnection]>([])

        /// Makes an engine.
        ///
        /// - Parameters:
        ///   - address: The database's, without a password.
        ///   - password: The password; nil where libpq finds it itself, or needs none.
        ///   - makes: Whether tables that are missing are made.
        init(_ address: String, password: String?, makes: Bool) {
            self.address = address
            self.password = password
            self.makes = makes
        }

        /// The number of the lock that whoever makes the tables takes; no other use of it is known.
        private static let schemaLock = 0x7061_726C_6579

        let dialect = Dialect(
            // In full: with a database's own default of repeatable read most turns would fail.
            begin: Query("BEGIN ISOLATION LEVEL READ COMMITTED"),
            // Not to_regclass: it looks into a cache that is as old as the transaction, and so older
            // than the lock that was waited for.
            hasTables: Query(
                "SELECT 1 FROM pg_catalog.pg_class WHERE relname = 'meta' "
                    + "AND relkind = 'r' AND pg_catalog.pg_table_is_visible(oid)"),
            lockSchema: [Query("SELECT pg_advisory_xact_lock(\(schemaLock))")],
            key: "TEXT COLLATE \"C\" NOT NULL", text: "TEXT NOT NULL DEFAULT ''",
            number: "BIGINT NOT NULL DEFAULT 0", keyed: "", overwritten: " WITH (fillfactor = 70)",
            locksRows: true)

        func lend<Value: Sendable>(
            until deadline: Int, _ body: (any Connection) throws(ConnectionError) -> Value
        ) throws(ConnectionError) -> Value {
            let connection: PostgreSQLConnection
            if let waiting = idle.withLock({ $0.popLast() }) {
                connection = waiting
                connection.deadline = deadline
            } else {
                connection = try opened(deadline)
            }
            do throws(ConnectionError) {
                let value = try body(connection)
                giveBack(connection)
                return value
            } catch {
                // Where one was lost, the others are as dead: the next borrower makes a new one.
                if case .lost = error { idle.withLock { $0 = [] } } else { giveBack(connection) }
                throw error
            }
        }

        func transact<Value: Sendable>(
            until deadline: Int, _ body: TurnBody<Value>
        ) throws(ConnectionError) -> Value {
            try lend(until: deadline) { connection throws(ConnectionError) in
                let (value, writes) = try body(connection, [dialect.begin])
                if let writes { _ = try connection.run(writes + [.commit]) }
                return value
            }
        }

        private func giveBack(_ connection: PostgreSQLConnection) {
            guard connection.endsTransaction() else { return }
            idle.withLock { $0.append(connection) }
        }

        private func opened(_ deadline: Int) throws(ConnectionError) -> PostgreSQLConnection {
            let connection = try PostgreSQLConnection(
                address, password: password, until: deadline)
            connection.key = try Schema.prepare(connection, dialect, place: address, makes: makes)
            return connection
        }

        func nature(
            _ connection: any Connection
        ) throws(ConnectionError) -> (name: String, place: String, bytes: Int) {
            let row = try connection.rows(
                Query(
                    "SELECT current_setting('server_version'), current_database(), "
                        + "pg_database_size(current_database())")
            ).first
            guard let row else { return ("PostgreSQL", address, 0) }
            return ("PostgreSQL \(row[0])", "the database \(row[1])", row.integer(2))
        }
    }
#endif
