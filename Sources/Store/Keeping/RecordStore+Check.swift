/// Whether all is well.
extension RecordStore {
    /// How the store is.
    package struct Condition: Sendable, Equatable {
        /// The database, like `SQLite 3.40.1`.
        package let engine: String
        /// Where it is, with the rights of a file.
        package let place: String
        /// The version of its tables.
        package let schema: String
        /// How many bytes it takes.
        package let bytes: Int
        /// How many rows each table has.
        package let counts: [Count]
        /// When it was last swept, in Unix seconds; 0: never.
        package let swept: Int

        /// How many rows a table has.
        package struct Count: Sendable, Equatable {
            /// The table.
            package let table: String
            /// How many rows.
            package let rows: Int
        }
    }

    /// Reaches for the store, and tries whether it can be written.
    ///
    /// - Returns: How it is.
    /// - Throws: `StoreError` where something is in the way.
    package func check() throws(StoreError) -> Condition {
        let engine = engine
        return try attempt { connection throws(ConnectionError) in
            // A disk for reading only, or a full one, shows itself with the first write; SQLite writes
            // nothing where a row stays what it is.
            let meta = try connection.run([
                engine.dialect.begin,
                Query("UPDATE meta SET value = value || ' ' WHERE name = 'schema'"),
                .rollback, Schema.version,
                Query("SELECT COALESCE((SELECT value FROM meta WHERE name = 'swept'), '0')"),
            ])
            var counts: [Condition.Count] = []
            let tables: [Table] = [
                .conversation, .refused, .shared, .answer, .turn, .notUnderstood, .sent,
            ]
            for table in tables {
                let rows = try connection.rows(Query("SELECT count(*) FROM \(table.name)"))
                counts.append(Condition.Count(table: table.name, rows: rows[0].integer(0)))
            }
            let nature = try engine.nature(connection)
            return Condition(
                engine: nature.name, place: nature.place, schema: meta[3].first?[0] ?? "",
                bytes: nature.bytes, counts: counts, swept: meta[4].first?.integer(0) ?? 0)
        }
    }
}
