#if PostgreSQL
    internal import Bytes
    internal import CPostgreSQL
    internal import Glibc
    internal import System

    /// A connection to a PostgreSQL database.
    ///
    /// libpq itself waits for ever; so nothing here calls what waits: what is sent is sent without
    /// blocking, and `poll` waits until the deadline.
    ///
    /// A class, since whoever has it changes what is prepared; unchecked, since it is lent to one at a
    /// time.
    @safe final class PostgreSQLConnection: Connection, @unchecked Sendable {
        var key = ""
        /// Until when answers are waited for, on the monotonic clock.
        var deadline: Int
        private let connection: OpaquePointer
        /// The statements that the server knows, by their SQL.
        private var prepared: [String: String] = [:]
        /// How many names were given; none is given twice.
        private var nameCount = 0

        /// Connects.
        ///
        /// - Parameters:
        ///   - address: The database's.
        ///   - password: The password; nil where libpq finds it itself, or needs none.
        ///   - deadline: Until when answers are waited for.
        /// - Throws: `ConnectionError` where there is no connection to be had.
        init(
            _ address: String, password: String?, until deadline: Int
        ) throws(ConnectionError) {
            self.deadline = deadline
            guard let made = unsafe Self.start(address, password: password) else {
                throw .unreachable(StoreError.Cause(code: "libpq", text: "out of memory"))
            }
            unsafe connection = made
            // It would write to standard error.
            unsafe PQsetNoticeProcessor(made, { _, _ in }, nil)
            try connect()
            let encoding = unsafe PQparameterStatus(made, "server_encoding")
                .map { unsafe String(cString: $0) }
            guard encoding == "UTF8" else { throw .fault(.encoding(encoding ?? "unknown")) }
            guard unsafe PQsetnonblocking(made, 1) == 0 else { throw .unreachable(cause()) }
            // A lock is waited for twice at most, so less than half of a call's patience each: that it
            // is busy says the server, before our own patience is over and it counts as down. A
            // process that is frozen in the middle of a turn holds up its pair no longer than this.
            _ = try run([
                Query("SET lock_timeout = '800ms'"), Query("SET statement_timeout = '1500ms'"),
                Query("SET idle_in_transaction_session_timeout = '5s'"),
            ])
        }

        deinit { unsafe PQfinish(connection) }

        private static func start(_ address: String, password: String?) -> OpaquePointer? {
            var words = ["dbname", address, "client_encoding", "UTF8"]
            words += ["fallback_application_name", "parley"]
            if let password { words += ["password", password] }
            let copies = unsafe words.map { unsafe strdup($0) }
            defer { unsafe copies.forEach { unsafe free($0) } }
            var names: [UnsafePointer<CChar>?] = unsafe []
            var values: [UnsafePointer<CChar>?] = unsafe []
            for index in stride(from: 0, to: words.count, by: 2) {
                unsafe names.append(UnsafePointer(copies[index]))
                unsafe values.append(UnsafePointer(copies[index + 1]))
            }
            unsafe names.append(nil)
            unsafe values.append(nil)
            return unsafe PQconnectStartParams(names, values, 1)
        }

        private func connect() throws(ConnectionError) {
            var wanted = PGRES_POLLING_WRITING
            while unsafe PQstatus(connection) != CONNECTION_BAD {
                switch wanted {
                case PGRES_POLLING_OK: return
                case PGRES_POLLING_FAILED: throw .unreachable(cause())
                default: break
                }
                let events = wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT
                guard waits(for: events) else {
                    throw .unreachable(
                        StoreError.Cause(code: "timeout", text: "the server does not answer"))
                }
                unsafe wanted = PQconnectPoll(connection)
            }
            throw .unreachable(cause())
        }

        /// Waits for the socket.
        ///
        /// - Returns: Whether something happened before the deadline.
        private func waits(for events: CInt) -> Bool {
            while true {
                let left = (deadline - SystemClock.monotonicNanoseconds()) / 1_000_000
                guard left > 0 else { return false }
                var entry = unsafe pollfd(
                    fd: PQsocket(connection), events: Int16(events), revents: 0)
                let result = unsafe poll(&entry, 1, CInt(left))
                if result > 0 { return true }
                guard result == 0 || errno == EINTR else { return false }
            }
        }

        private func cause(code: String = "libpq") -> StoreError.Cause {
            let text = unsafe String(cString: PQerrorMessage(connection))
            // Several lines, of which the last may be a hint.
            let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n")).map {
                String(decoding: $0.trimmingBlanks(), as: UTF8.self)
            }
            return StoreError.Cause(code: code, text: lines.joined(separator: "; "))
        }

        /// Leaves a transaction that is open.
        ///
        /// - Returns: Whether the connection is good for the next one.
        func endsTransaction() -> Bool {
            switch unsafe PQtransactionStatus(connection) {
            case PQTRANS_IDLE: return true
            case PQTRANS_INTRANS, PQTRANS_INERROR:
                // The deadline may be over, and the rollback is quick or the connection is gone.
                deadline = max(deadline, SystemClock.monotonicNanoseconds() + 200_000_000)
                return (try? run([.rollback])) != nil
            default: return false
            }
        }

        // MARK: - Statements

        /// Sends all statements at once, and reads their results.
        func run(_ batch: [Query]) throws(ConnectionError) -> [[Row]] {
            guard unsafe PQenterPipelineMode(connection) == 1 else { throw .lost(cause()) }
            var fresh: [(sql: String, name: String)?] = []
            for query in batch { fresh.append(try send(query, after: fresh)) }
            guard unsafe PQpipelineSync(connection) == 1 else { throw .lost(cause()) }
            var results: [[Row]] = []
            var failure: ConnectionError?
            for statement in fresh {
                if let statement {
                    let outcome = try rows()
                    if case .rows = outcome { prepared[statement.sql] = statement.name }
                    if case .failed(let error) = outcome { failure = failure ?? error }
                }
                switch try rows() {
                case .rows(let rows): results.append(rows)
                case .failed(let error): failure = failure ?? error
                case .skipped: break
                }
            }
            try endPipeline()
            if let failure { throw failure }
            return results
        }

        /// Sends a statement, which is prepared where the server does not know it.
        ///
        /// - Returns: What is prepared by it; nil where it was known.
        private func send(
            _ query: Query, after fresh: [(sql: String, name: String)?]
        ) throws(ConnectionError) -> (sql: String, name: String)? {
            var made: (sql: String, name: String)?
            let known = prepared[query.sql] ?? fresh.first { $0?.sql == query.sql }??.name
            let name = known ?? "p\(nameCount)"
            if known == nil {
                nameCount += 1
                made = (query.sql, name)
                guard unsafe PQsendPrepare(connection, name, query.sql, 0, nil) == 1 else {
                    throw .lost(cause())
                }
            }
            let texts = query.values.map(\.terminated)
            let copies = unsafe texts.map { text in
                unsafe text.withUnsafeBytes { bytes in
                    unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
                        .flatMap { unsafe strdup($0) }
                }
            }
            defer { unsafe copies.forEach { unsafe free($0) } }
            let values: [UnsafePointer<CChar>?] = unsafe copies.map { unsafe UnsafePointer($0) }
            let code = unsafe PQsendQueryPrepared(
                connection, name, CInt(values.count), values, nil, nil, 0)
            guard code == 1 else { throw .lost(cause()) }
            return made
        }

        private enum Outcome {
            case rows([Row])
            case failed(ConnectionError)
            /// Not tried, since one before it failed.
            case skipped
        }

        /// Reads what came of one statement.
        private func rows() throws(ConnectionError) -> Outcome {
            var outcome = Outcome.skipped
            while let result = unsafe try next() {
                defer { unsafe PQclear(result) }
                switch unsafe PQresultStatus(result) {
                case PGRES_TUPLES_OK: outcome = unsafe .rows(Self.rows(of: result))
                case PGRES_COMMAND_OK: outcome = .rows([])
                case PGRES_PIPELINE_ABORTED: break
                default: outcome = .failed(unsafe error(of: result))
                }
            }
            return outcome
        }

        private func endPipeline() throws(ConnectionError) {
            guard let result = unsafe try next() else { throw .lost(cause()) }
            let status = unsafe PQresultStatus(result)
            unsafe PQclear(result)
            guard status == PGRES_PIPELINE_SYNC, unsafe PQexitPipelineMode(connection) == 1 else {
                throw .lost(cause())
            }
        }

        /// The next result; nil where there is no more of a statement.
        private func next() throws(ConnectionError) -> OpaquePointer? {
            while unsafe PQisBusy(connection) == 1 {
                let left = unsafe PQflush(connection)
                guard left >= 0 else { throw .lost(cause()) }
                guard waits(for: left > 0 ? POLLIN | POLLOUT : POLLIN) else {
                    throw .lost(
                        StoreError.Cause(code: "timeout", text: "the server does not answer"))
                }
                guard unsafe PQconsumeInput(connection) == 1 else { throw .lost(cause()) }
            }
            return unsafe PQgetResult(connection)
        }

        private static func rows(of result: OpaquePointer) -> [Row] {
            let columns = unsafe PQnfields(result)
            return unsafe (0..<PQntuples(result)).map { row in
                Row(
                    columns: (0..<columns).map { column in
                        guard let text = unsafe PQgetvalue(result, row, column) else { return "" }
                        return unsafe String(cString: text)
                    })
            }
        }

        private func error(of result: OpaquePointer) -> ConnectionError {
            let state =
                unsafe PQresultErrorField(result, CInt(UInt8(ascii: "C")))
                .map { unsafe String(cString: $0) } ?? ""
            let text = unsafe PQresultErrorField(result, CInt(UInt8(ascii: "M")))
                .map { unsafe String(cString: $0) }
            let cause = text.map { StoreError.Cause(code: state, text: $0) } ?? cause()
            // https://www.postgresql.org/docs/15/errcodes-appendix.html
            switch state {
            case "40001", "40P01", "55P03", "57014": return .busy
            case "23505": return .taken
            // Ended by the server: shut down, crashed, or idle for too long.
            case "57P01", "57P02", "57P03", "57P05", "25P03", "": return .lost(cause)
            default: return .failed(cause)
            }
        }
    }
#endif
