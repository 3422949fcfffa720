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
        // Where they are there they need not be asked for; whatever else is in the way shows again.
        var found = try? known(connection)
        if found == nil { found = try made(connection, dialect) }
        if let found {
            if found.minor + 1 >= steps.count { return found.key }
        } else if !makes {
            throw .fault(.missing(place))
        }
        // Of several that come at once only one makes them; the others find them made.
        _ = try connection.run([dialect.begin] + dialect.lockSchema)
        let number = SQLValue.text("\(major).\(steps.count - 1)")
        if let made = try made(connection, dialect) {
            let missing = steps.dropFirst(made.minor + 1)
            _ = try connection.run(
                missing.isEmpty
                    ? [.rollback]
                    : missing.flatMap { $0(dialect) }.map { Query($0) } + [
                        Query("UPDATE meta SET value = $1 WHERE name = 'schema'", [number]),
                        .commit,
                    ])
            return made.key
        }
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        let key = String(decoding: Hexadecimal.encode(bytes), as: UTF8.self)
        let rows = [("schema", number), ("key", .text(key))].map { name, value in
            Query("INSERT INTO meta (name, value) VALUES ($1, $2)", [.text(name), value])
        }
        _ = try connection.run(steps.flatMap { $0(dialect) }.map { Query($0) } + rows + [.commit])
        return key
    }

    /// The version of the tables, as `1.0`.
    static let version = Query("SELECT value FROM meta WHERE name = 'schema'")

    /// The store's key and the minor number of its tables; nil where there are none.
    private static func made(
        _ connection: any Connection, _ dialect: Dialect
    ) throws(ConnectionError) -> (key: String, minor: Int)? {
        guard try connection.rows(dialect.hasTables).first != nil else { return nil }
        return try known(connection)
    }

    /// The same of tables that are there; nil where they lack the key.
    private static func known(
        _ connection: any Connection
    ) throws(ConnectionError) -> (key: String, minor: Int)? {
        // Between the two there is nothing else, and a range is half the work of a list.
        let known = try connection.rows(
            Query("SELECT name, value FROM meta WHERE name >= 'key' AND name <= 'schema'"))
        let found = known.first { $0[0] == "schema" }?[1] ?? ""
        let numbers = found.split(separator: ".").map { Int($0) }
        guard let number = numbers.first ?? nil else { throw .fault(.unknownSchema(found)) }
        guard number <= major else { throw .fault(.newerSchema(found)) }
        let minor = numbers.dropFirst().first ?? nil
        return known.first { $0[0] == "key" }.map { ($0[1], minor ?? 0) }
    }

    /// What each minor version adds, the first one everything; made when it is needed only.
    private static let steps: [@Sendable (Dialect) -> [String]] = [tables, waiting, begun]

    private static func tables(_ dialect: Dialect) -> [String] {
        let (key, text, number) = (dialect.key, dialect.text, dialect.number)
        return [
            "CREATE TABLE meta (name \(key), value \(text), PRIMARY KEY (name))"
                + dialect.keyed,
            "CREATE TABLE conversation (account \(key), receiver \(key), sender \(key), "
                + "script \(text), state \(text), revision \(number), session \(text), "
                + "message \(text), reply \(text), began \(number), touched \(number), "
                + "expires \(number), PRIMARY KEY (account, receiver, sender))"
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
    }

    /// Until when an answer is waited for, which is not always as long as anything is kept.
    ///
    /// With a default, since the version before it writes rows without.
    private static func waiting(_ dialect: Dialect) -> [String] {
        [
            "ALTER TABLE conversation ADD COLUMN waits BIGINT NOT NULL DEFAULT 0",
            "UPDATE conversation SET waits = expires",
        ]
    }

    /// Who was texted first, and in which batches.
    private static func begun(_ dialect: Dialect) -> [String] {
        let (key, text, number) = (dialect.key, dialect.text, dialect.number)
        return [
            "CREATE TABLE sent (id \(key), script \(key), batch \(key), name \(text), "
                + "account \(text), receiver \(text), number \(text), person \(key), "
                + "status \(text), code \(text), sid \(text), time \(number), "
                + "answered \(number), before \(text), PRIMARY KEY (id))" + dialect.keyed,
            "CREATE UNIQUE INDEX sent_once ON sent (script, batch, person)",
            "CREATE TABLE batch (script \(key), batch \(key), name \(text), "
                + "account \(text), receiver \(text), began \(number), owner \(text), "
                + "renewed \(number), PRIMARY KEY (script, batch))" + dialect.overwritten,
            "CREATE INDEX refused_by_digits ON refused (account, digits)",
        ]
    }
}
