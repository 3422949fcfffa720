/// What is removed because its time is over.
extension RecordStore {
    /// What a sweep removes.
    package struct Retention: Sendable {
        /// What was touched before goes, unless it still counts for something: Unix seconds.
        package let before: Int
        /// What was emptied before goes, since no cookie of that time can live any more.
        package let emptiedBefore: Int
        /// What was begun from here before goes: Unix seconds.
        package let begunBefore: Int
        /// The present time.
        package let now: Int

        /// Says what a sweep removes.
        ///
        /// - Parameters:
        ///   - days: For how many days everything is kept.
        ///   - cookieLifetime: For how many seconds a cookie lives.
        ///   - now: The present time.
        package init(days: Int, cookieLifetime: Int, now: Int) {
            before = now - max(days * 86_400, cookieLifetime)
            emptiedBefore = now - cookieLifetime
            begunBefore = now - max(days, RecordStore.fewestDaysOfBatches) * 86_400
            self.now = now
        }
    }

    /// For how many days at least it is kept who was texted first: a batch that goes on later must
    /// not text anybody again.
    package static let fewestDaysOfBatches = 40
    /// How many rows of each table the sweep behind a reply removes.
    package static let sweptAtOnce = 200
    /// Seconds between two sweeps behind replies.
    package static let sweepInterval = 3_600
    /// Seconds for which a reply is kept, to be given out once more.
    package static let replyLifetime = 86_400

    /// Removes some of what is due, where nobody has for an hour.
    ///
    /// - Parameter retention: What is due.
    /// - Throws: `StoreError`.
    package func sweepSome(_ retention: Retention) throws(StoreError) {
        guard try claimSweep(retention.now) else { return }
        var isComplete = true
        for task in Self.tasks(retention) {
            let count = try sweep(task, atMost: Self.sweptAtOnce)
            if count == Self.sweptAtOnce { isComplete = false }
        }
        // There is more than one sweep an hour could ever remove: go on in a minute.
        if !isComplete { try write([Self.noteSweep(retention.now - Self.sweepInterval + 60)]) }
    }

    /// Removes all that is due, 500 rows at a time.
    ///
    /// - Parameter retention: What is due.
    /// - Returns: How many rows of each table.
    /// - Throws: `StoreError`.
    package func sweepAll(
        _ retention: Retention
    ) throws(StoreError) -> [(table: String, count: Int)] {
        try write([Self.noteSweep(retention.now)])
        var counts: [(table: String, count: Int)] = []
        for task in Self.tasks(retention) {
            counts.append((task.name, try sweep(task)))
        }
        return counts
    }

    /// How many rows commands read at a time.
    package static let pageCount = 500

    struct Task {
        let name: String
        let table: Table
        let condition: String
        let values: [SQLValue]
        /// What is set; nil where the row is removed.
        var assignments: String?

        /// Reads the next keys, each with 1 behind it where the row is due.
        ///
        /// A column, and no condition: where few rows are due, a condition would have one SELECT
        /// look through the whole table, and SQLite commits nothing meanwhile.
        func page(after last: [SQLValue]?) -> Query {
            table.page(
                "CASE WHEN \(condition) THEN 1 ELSE 0 END", values, after: last,
                limit: RecordStore.pageCount)
        }

        /// Removes a row or changes it, where it is due.
        func query(_ key: [SQLValue]) -> Query {
            guard let assignments else { return table.delete(key, where: condition, values) }
            return table.update(key, set: assignments, where: condition, values)
        }
    }

    static func tasks(_ retention: Retention) -> [Task] {
        let before = SQLValue.integer(retention.before)
        return [
            Task(
                name: "conversations", table: .conversation,
                condition: "(touched < $4 AND expires < $5) OR (session = '' AND touched < $6)",
                values: [before, .integer(retention.now), .integer(retention.emptiedBefore)]),
            Task(
                name: "stored replies", table: .conversation,
                condition: "reply <> '' AND touched < $4",
                values: [.integer(retention.now - replyLifetime)], assignments: "reply = ''"),
            Task(name: "journal", table: .turn, condition: "time < $2", values: [before]),
            Task(
                name: "texts not understood", table: .notUnderstood, condition: "time < $2",
                values: [before]),
            Task(
                name: "first texts", table: .sent, condition: "time < $2",
                values: [.integer(retention.begunBefore)]),
            Task(
                name: "batches", table: .batch, condition: "renewed < $3",
                values: [.integer(retention.begunBefore * 1_000)]),
        ]
    }

    /// Looks at a page of the table after the other, and removes the rows that are due, where they
    /// still are then.
    private func sweep(_ task: Task, atMost limit: Int = .max) throws(StoreError) -> Int {
        let table = task.table
        var count = 0
        var last: [SQLValue]?
        while true {
            let page = try rows(task.page(after: last))
            let due = page.filter { $0.integer(table.key.count) == 1 }.prefix(limit - count)
            try write(due.map { task.query(table.key(of: $0)) })
            count += due.count
            guard count < limit, page.count == Self.pageCount, let end = page.last else {
                return count
            }
            last = table.key(of: end)
        }
    }

    /// Takes the hour's sweep over, so that no other process does it too.
    private func claimSweep(_ now: Int) throws(StoreError) -> Bool {
        let dialect = engine.dialect
        return try attempt { connection throws(ConnectionError) in
            // The row is locked by writing it; whoever comes second finds the first one's time.
            let results = try connection.run([
                dialect.begin,
                Query(
                    "INSERT INTO meta AS old (name, value) VALUES ('swept', '0') "
                        + "ON CONFLICT (name) DO UPDATE SET value = old.value RETURNING value"),
            ])
            let swept = results[1].first?.integer(0) ?? 0
            guard now - swept > Self.sweepInterval else { return false }
            _ = try connection.run([Self.noteSweep(now), .commit])
            return true
        }
    }

    private static func noteSweep(_ time: Int) -> Query {
        Query(
            "INSERT INTO meta (name, value) VALUES ('swept', $1) "
                + "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [.text("\(time)")])
    }
}
