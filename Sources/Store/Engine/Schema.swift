internal import Bytes

/// The tables.
///
/// A version that adds tables, or columns with defaults, adds a step: the minor number is how many
/// there are, and versions with the same major number run side by side.
enum Schema {
    static let major = 1

    /// Makes sure of the tables.
    ///
    /// - Parameters:
    ///   - connection: A connection outside of any transaction.
    ///   - dialect: The database's.
    ///   - place: What the store is called where it is missing.
    ///   - makes: Whether tables that are missing are made.
    /// - Returns: The random key that the store was made with.
    /// - Throws: `ConnectionError`; a fault where tables are missing, or are a later version's.
    static func prepare(
        _ connection: any Connection, _ dialect: Dialect, place: String, makes: Bool
    ) throws(ConnectionError) -> String {
        if let key = try key(connection, dialect) { return key }
        guard makes else { throw .fault(.missing(place)) }
        // Of several that come at once only one makes them; the others find them made.
        _ = try connection.run([dialect.begin] + dialect.lockSchema)
        if let key = try key(connection, dialect) {
            _ = try connection.run([.rollback])
            return key
        }
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        let key = String(decoding: Hexadecimal.encode(bytes), as: UTF8.self)
        let values = [("schema", "\(major).\(steps(dialect).count - 1)"), ("key", key)]
        let rows = values.map { name, value in
            Query("INSERT INTO meta (name, value) VALUES ($1, $2)", [.text(name), .text(value)])
        }
        _ = try connection.run(steps(dialect).joined().map { Query($0) } + rows + [.commit])
        return key
    }

    /// The version of the tables, as `1.0`.
    static let version = Query("SELECT value FROM meta WHERE name = 'schema'")

    /// The store's key; nil where there are no tables.
    private static func key(
        _ connection: any Connection, _ dialect: Dialect
    ) throws(ConnectionError) -> String? {
        guard try connection.rows(dialect.hasTables).first?.integer(0) == 1 else { return nil }
        let known = try connection.rows(
            Query("SELECT name, value FROM meta WHERE name IN ('schema', 'key')"))
        let found = known.first { $0[0] == "schema" }?[1] ?? ""
        let number = Int(found.prefix { $0 != "." })
        guard let number, number <= major else { throw .fault(.newerSchema(found)) }
        return known.first { $0[0] == "key" }?[1]
    }

    /// What each minor version adds, the first one everything.
    private static func steps(_ dialect: Dialect) -> [[String]] {
        let key = "\(dialect.key) NOT NULL"
        let text = "TEXT NOT NULL DEFAULT ''"
        let number = "BIGINT NOT NULL DEFAULT 0"
        return [
            [
                "CREATE TABLE meta (name \(key), value \(text), PRIMARY KEY (name))"
                    + dialect.keyed,
                "CREATE TABLE conversation (account \(key), receiver \(key), sender \(key), "
                    + "script \(text), state \(text), revision \(number), session \(text), "
                    + "message \(text), reply \(text), began \(number), touched \(number), "
                    + "waits \(number), expires \(number), PRIMARY KEY (account, receiver, sender))"
                    + dialect.overwritten,
                "CREATE TABLE refused (account \(key), receiver \(key), digits \(key), "
                    + "time \(number), how \(text), PRIMARY KEY (account, receiver, digits))"
                    + dialect.keyed,
                "CREATE TABLE shared (script \(key), name \(key), value \(text), "
                    + "PRIMARY KEY (script, name))" + dialect.overwritten,
                "CREATE TABLE answer (message \(key), row \(number), time \(number), "
                    + "script \(text), account \(text), receiver \(text), sender \(text), "
                    + "columns \(text), PRIMARY KEY (message, row))" + dialect.keyed,
                "CREATE TABLE turn (id \(key), time \(number), script \(text), person \(text), "
                    + "place \(text), took \(text), went \(text), segments \(number), "
                    + "language \(text), PRIMARY KEY (id))" + dialect.keyed,
                "CREATE TABLE not_understood (message \(key), time \(number), script \(text), "
                    + "person \(text), place \(text), text \(text), PRIMARY KEY (message))"
                    + dialect.keyed,
            ]
        ]
    }
}
