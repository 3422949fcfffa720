/// What a turn reads and writes.
///
/// Always the pair first and the script second, whoever locks them: two turns can then wait for one
/// another only in that order, and never in a circle.
struct TurnQueries {
    let arrival: Arrival
    let dialect: Dialect

    private static let pair = "account = $1 AND receiver = $2 AND sender = $3"

    /// Locks and reads the record: a row that is not there could not be locked, so it is made.
    private var record: Query { Self.record(of: arrival.pair, dialect) }

    /// Locks and reads the record of a pair.
    ///
    /// - Parameters:
    ///   - pair: The pair.
    ///   - dialect: The database's.
    /// - Returns: The statement.
    static func record(of pair: Pair, _ dialect: Dialect) -> Query {
        guard dialect.locksRows else {
            return Query(
                "SELECT \(Record.columns) FROM conversation WHERE \(Self.pair)", pair.key)
        }
        return Query(
            "INSERT INTO conversation AS old (account, receiver, sender) VALUES ($1, $2, $3) "
                + "ON CONFLICT (account, receiver, sender) DO UPDATE SET revision = old.revision "
                + "RETURNING \(Record.columns)", pair.key)
    }

    /// What else is known: whether the message was taken, an opt-out, the last sweep.
    private var look: Query {
        Query(
            "SELECT (SELECT count(*) FROM turn WHERE id = $1), "
                + "(SELECT how FROM refused WHERE account = $2 AND receiver = $3 "
                + "AND digits = $4), (SELECT value FROM meta WHERE name = 'swept')",
            [.text(arrival.message)] + arrival.pair.key.prefix(2) + [.text(arrival.pair.digits)])
    }

    /// The script's row, which stands for all of its values, and then the values.
    private var shared: [Query] {
        guard let script = arrival.sharing else { return [] }
        return Self.shared(script, dialect)
    }

    /// Locks the values that a script shares, and reads them.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - dialect: The database's.
    /// - Returns: The statements; the last one reads, under an empty name what the script said.
    static func shared(_ script: String, _ dialect: Dialect) -> [Query] {
        let read = Query(
            "SELECT name, value FROM shared WHERE script = $1 AND name <> '' "
                + "UNION ALL SELECT '', value FROM meta WHERE name = $2",
            [.text(script), said(script)])
        return lock(script, dialect) + [read]
    }

    /// Under which name it is kept what a script says of its shared values.
    private static func said(_ script: String) -> SQLValue { .text("shared \(script)") }

    /// Locks a script's row, where the transaction does not have all of the database.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - dialect: The database's.
    /// - Returns: The statement, where one is needed.
    static func lock(_ script: String, _ dialect: Dialect) -> [Query] {
        guard dialect.locksRows else { return [] }
        return [
            Query(
                "INSERT INTO shared AS old (script, name) VALUES ($1, '') "
                    + "ON CONFLICT (script, name) DO UPDATE SET value = old.value",
                [.text(script)])
        ]
    }

    /// Locks and reads.
    ///
    /// - Parameters:
    ///   - connection: A connection.
    ///   - begin: What begins the transaction.
    /// - Returns: What is known.
    /// - Throws: `ConnectionError`.
    func read(
        _ connection: any Connection, begin: [Query]
    ) throws(ConnectionError) -> Remembered {
        let results = try connection.run(begin + [record, look] + shared).dropFirst(begin.count)
        let known = results[results.startIndex + 1][0]
        var values: [String: String] = [:]
        if arrival.sharing != nil, let rows = results.last {
            for row in rows { values[row[0]] = row[1] }
        }
        let said = values.removeValue(forKey: "")
        return Remembered(
            record: results.first?.first.flatMap(Record.init), isRepetition: known.integer(0) > 0,
            refusal: Refused.Way(rawValue: known[1]), shared: values, said: said,
            key: connection.key, swept: known.integer(2))
    }

    /// Whether the message is known as taken, once nobody else is at work on its conversation.
    ///
    /// - Parameter connection: A connection outside of any transaction.
    /// - Returns: Whether it is.
    /// - Throws: `ConnectionError`.
    func isTaken(_ connection: any Connection) throws(ConnectionError) -> Bool {
        let known = Query("SELECT count(*) FROM turn WHERE id = $1", [.text(arrival.message)])
        let results = try connection.run([dialect.begin, record, known, .rollback])
        return results[2][0].integer(0) > 0
    }

    /// What a turn writes, in order.
    ///
    /// - Parameters:
    ///   - changes: What changed.
    ///   - known: The record that was read.
    /// - Returns: The statements, without the one that commits.
    func writing(_ changes: Changes, over known: Record?) -> [Query] {
        var result: [Query] = []
        if let line = changes.line { result.append(insert(line)) }
        if let record = changes.record {
            // Of a row that is there: SQLite takes twice as long over the other one.
            result.append(
                known == nil
                    ? Self.upsert(record, of: arrival.pair)
                    : Self.update(record, of: arrival.pair))
        }
        let line = changes.line
        if let answered = changes.answered {
            result.append(
                Query(
                    "UPDATE sent SET answered = $2 WHERE id = $1 AND answered = 0",
                    [.text(answered), .integer(line?.time ?? 0)]))
        }
        for (number, row) in changes.rows.enumerated() {
            result.append(
                Query(
                    "INSERT INTO answer (message, row, time, script, account, receiver, sender, "
                        + "columns) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    [
                        .text(arrival.message), .integer(number), .integer(line?.time ?? 0),
                        .text(line?.script ?? ""),
                    ] + arrival.pair.key + [.text(row)]))
        }
        if let script = arrival.sharing {
            result += changes.shared.map { Self.set($0.name, $0.value, of: script) }
            if let said = changes.said {
                result.append(
                    Query(
                        "INSERT INTO meta (name, value) VALUES ($1, $2) "
                            + "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                        [Self.said(script), .text(said)]))
            }
        }
        if let optOut = changes.optOut { result.append(query(optOut)) }
        if let text = changes.notUnderstood, let line {
            result.append(
                Query(
                    "INSERT INTO not_understood (message, time, script, person, place, text) "
                        + "VALUES ($1, $2, $3, $4, $5, $6)",
                    [
                        .text(arrival.message), .integer(line.time), .text(line.script),
                        .text(line.person), .text(line.place), .text(text),
                    ]))
        }
        return result
    }

    private func insert(_ line: Changes.Line) -> Query {
        Query(
            "INSERT INTO turn (id, time, script, person, place, took, went, segments, language) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            [
                .text(arrival.message), .integer(line.time), .text(line.script),
                .text(line.person), .text(line.place), .text(line.took), .text(line.went),
                .integer(line.segments), .text(line.language),
            ])
    }

    /// Writes a record.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - pair: Whose it is.
    /// - Returns: The statement.
    static func upsert(_ record: Record, of pair: Pair) -> Query {
        Query(
            "INSERT INTO conversation (account, receiver, sender, \(Record.columns)) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) "
                + "ON CONFLICT (account, receiver, sender) DO UPDATE SET script = excluded.script, "
                + "state = excluded.state, revision = excluded.revision, "
                + "session = excluded.session, message = excluded.message, "
                + "reply = excluded.reply, began = excluded.began, touched = excluded.touched, "
                + "waits = excluded.waits, expires = excluded.expires",
            pair.key + record.values)
    }

    /// Writes over a record.
    private static func update(_ record: Record, of pair: Pair) -> Query {
        Query(
            "UPDATE conversation SET script = $4, state = $5, revision = $6, session = $7, "
                + "message = $8, reply = $9, began = $10, touched = $11, waits = $12, "
                + "expires = $13 WHERE \(Self.pair)", pair.key + record.values)
    }

    private func query(_ optOut: Changes.OptOut) -> Query {
        let key = Array(arrival.pair.key.prefix(2)) + [.text(arrival.pair.digits)]
        return switch optOut {
        case .noted(let way, let time):
            Query(
                "INSERT INTO refused (account, receiver, digits, time, how) "
                    + "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (account, receiver, digits) "
                    + "DO UPDATE SET time = excluded.time, how = excluded.how",
                key + [.integer(time), .text(way.rawValue)])
        case .lifted:
            Query(
                "DELETE FROM refused WHERE account = $1 AND receiver = $2 AND digits = $3", key)
        }
    }

    /// Sets a shared value, or forgets it.
    ///
    /// - Parameters:
    ///   - name: The value's name.
    ///   - value: The value; nil: what the script says counts again.
    ///   - script: The script.
    /// - Returns: The statement.
    static func set(_ name: String, _ value: String?, of script: String) -> Query {
        guard let value else {
            return Query(
                "DELETE FROM shared WHERE script = $1 AND name = $2", [.text(script), .text(name)])
        }
        return Query(
            "INSERT INTO shared (script, name, value) VALUES ($1, $2, $3) "
                + "ON CONFLICT (script, name) DO UPDATE SET value = excluded.value",
            [.text(script), .text(name), .text(value)])
    }
}
