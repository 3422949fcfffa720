internal import System

/// Batches, each of which has one runner at a time.
extension RecordStore {
    /// What came of asking for a batch.
    package enum Claim: Sendable, Equatable {
        /// It is the asking runner's.
        case taken
        /// Another runner is at work on it.
        case running
        /// It begins something else, or from another number.
        case other(Batch)
    }

    /// Takes a batch over, which is made where there is none.
    ///
    /// - Parameters:
    ///   - batch: The batch.
    ///   - runner: Who asks for it.
    /// - Returns: Whether it was taken over.
    /// - Throws: `StoreError`.
    package func claim(_ batch: Batch, by runner: BatchRunner) throws(StoreError) -> Claim {
        let dialect = engine.dialect
        let now = SystemClock.unixMilliseconds()
        let make = Query(
            "INSERT INTO batch AS old (script, batch, name, account, receiver, began) "
                + "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (script, batch) "
                + "DO UPDATE SET name = old.name "
                + "RETURNING name, account, receiver, began, owner, renewed",
            batch.key.values + [
                .text(batch.name), .text(batch.account), .text(batch.receiver),
                .integer(batch.began),
            ])
        return try attempt { connection throws(ConnectionError) in
            // The row is locked by writing it, so of two that come at once one finds the other.
            let row = try connection.run([dialect.begin, make])[1][0]
            let known = Batch(
                batch.key, name: row[0], account: row[1], receiver: row[2], began: row.integer(3))
            guard known.agrees(with: batch) else { return .other(known) }
            let isAlive = !row[4].isEmpty && now - row.integer(5) < runner.patience
            guard row[4] == runner.owner || !isAlive else { return .running }
            _ = try connection.run([
                Query(
                    "UPDATE batch SET owner = $3, renewed = $4 WHERE script = $1 AND batch = $2",
                    batch.key.values + [.text(runner.owner), .integer(now)]),
                .commit,
            ])
            return .taken
        }
    }

    /// Says that a runner is alive.
    ///
    /// - Parameter runner: The runner.
    /// - Returns: Whether the batch is still the runner's.
    /// - Throws: `StoreError`.
    package func renew(_ runner: BatchRunner) throws(StoreError) -> Bool {
        try hasChanged(
            Query(
                "UPDATE batch SET renewed = $4 WHERE script = $1 AND batch = $2 AND owner = $3 "
                    + "RETURNING owner",
                runner.batch.values + [
                    .text(runner.owner), .integer(SystemClock.unixMilliseconds()),
                ]))
    }

    /// Gives a batch up, where it is still the runner's.
    ///
    /// - Parameter runner: The runner.
    /// - Throws: `StoreError`.
    package func giveUp(_ runner: BatchRunner) throws(StoreError) {
        try write([
            Query(
                "UPDATE batch SET owner = '' WHERE script = $1 AND batch = $2 AND owner = $3",
                runner.batch.values + [.text(runner.owner)])
        ])
    }

    /// A batch as it is.
    ///
    /// - Parameter key: Which one.
    /// - Returns: The batch; nil where there is none.
    /// - Throws: `StoreError`.
    package func batch(_ key: BatchKey) throws(StoreError) -> Batch? {
        let query = Query(
            "SELECT name, account, receiver, began FROM batch WHERE script = $1 AND batch = $2",
            key.values)
        return try rows(query).first.map { row in
            Batch(
                key, name: row[0], account: row[1], receiver: row[2], began: row.integer(3))
        }
    }

    /// Changes one row, and says whether it was there.
    func hasChanged(_ query: Query) throws(StoreError) -> Bool {
        let dialect = engine.dialect
        return try attempt { connection throws(ConnectionError) in
            !(try connection.run([dialect.begin, query, .commit])[1].isEmpty)
        }
    }
}
