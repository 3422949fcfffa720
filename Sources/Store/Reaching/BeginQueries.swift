/// What the beginning of a conversation reads and writes.
///
/// The pair first, then the script, then the line, as `TurnQueries` has it.
struct BeginQueries {
    let draft: SentLine
    let runner: BatchRunner
    let sharing: String?
    let dialect: Dialect

    init(_ draft: SentLine, _ runner: BatchRunner, sharing: String?, _ dialect: Dialect) {
        self.draft = draft
        self.runner = runner
        self.sharing = sharing
        self.dialect = dialect
    }

    /// Begins the transaction, locks and reads.
    func read(
        _ connection: any Connection
    ) throws(ConnectionError) -> RecordStore.KnownReceiver {
        let shared = sharing.map { TurnQueries.shared($0, dialect) } ?? []
        let results = try connection.run(
            [dialect.begin, TurnQueries.record(of: draft.pair, dialect)] + shared + [line, look])
        var values: [String: String] = [:]
        if sharing != nil {
            for row in results[1 + shared.count] { values[row[0]] = row[1] }
            values[""] = nil
        }
        let known = results[results.count - 1][0]
        return RecordStore.KnownReceiver(
            record: results[1].first.flatMap(Record.init), isRefused: known.integer(0) > 0,
            line: results[results.count - 2].first.map { SentLine($0) }, shared: values,
            isOwner: known[1] == runner.owner)
    }

    private var line: Query {
        Query(
            "SELECT \(SentLine.columns) FROM sent WHERE script = $1 AND batch = $2 AND person = $3"
                + Self.lock(dialect),
            draft.batch.values + [.text(draft.person)])
    }

    private var look: Query {
        Query(
            "SELECT (SELECT count(*) FROM refused WHERE account = $1 AND digits = $2), "
                + "COALESCE((SELECT owner FROM batch WHERE script = $3 AND batch = $4), '')",
            [.text(draft.pair.account), .text(draft.pair.digits)] + draft.batch.values)
    }

    /// Locks the rows that are read, where the transaction does not have all of the database.
    private static func lock(_ dialect: Dialect) -> String {
        dialect.locksRows ? " FOR UPDATE" : ""
    }

    /// Reads a line, which nobody else changes meanwhile.
    static func line(_ id: String, _ dialect: Dialect) -> Query {
        Query(
            "SELECT \(SentLine.columns) FROM sent WHERE id = $1" + lock(dialect), [.text(id)])
    }

    /// What is kept before a text leaves.
    func writing(_ kept: RecordStore.Beginning) -> [Query] {
        let names = SentLine.columns.split(separator: ", ")
        let marks = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let updates = names.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return [
            TurnQueries.upsert(kept.record, of: draft.pair),
            Query(
                "INSERT INTO sent (\(SentLine.columns)) VALUES (\(marks)) "
                    + "ON CONFLICT (script, batch, person) DO UPDATE SET \(updates)",
                kept.line.values),
        ]
    }

    /// Whether a line is there, once nobody else is at work on its conversation.
    func isKept(_ id: String, _ connection: any Connection) throws(ConnectionError) -> Bool {
        let results = try connection.run([
            dialect.begin, TurnQueries.record(of: draft.pair, dialect), Self.line(id, dialect),
            .rollback,
        ])
        return !results[2].isEmpty
    }

    /// What is written of what came of a text.
    static func writing(
        _ settlement: RecordStore.Settlement, _ id: String, _ pair: Pair, now: Int
    ) -> [Query] {
        var result: [Query] = []
        switch settlement.line {
        case .stays: break
        case .becomes(let line):
            let names = SentLine.columns.split(separator: ", ")
            let updates = names.indices.map { "\(names[$0]) = $\($0 + 2)" }
            result.append(
                Query(
                    "UPDATE sent SET \(updates.joined(separator: ", ")) WHERE id = $1",
                    [.text(id)] + line.values))
        case .goes: result.append(Table.sent.delete([.text(id)]))
        }
        switch settlement.record {
        case .stays: break
        case .becomes(let record): result.append(TurnQueries.upsert(record, of: pair))
        case .goes: result.append(Table.conversation.delete(pair.key))
        }
        if settlement.isRefused { result.append(refusal(of: pair, now: now)) }
        return result
    }

    /// Notes that Twilio says that somebody has opted out.
    static func refusal(of pair: Pair, now: Int) -> Query {
        Query(
            "INSERT INTO refused (account, receiver, digits, time, how) "
                + "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
            pair.key.prefix(2) + [
                .text(pair.digits), .integer(now), .text(Refused.Way.twilio.rawValue),
            ])
    }
}
