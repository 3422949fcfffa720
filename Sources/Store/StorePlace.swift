/// Where a store is.
package enum StorePlace: Sendable, Equatable {
    /// In this process alone, and gone with it: for tests.
    case memory
    /// In a file of this machine.
    case sqlite(path: String)
    /// In a database that several machines reach: its address without a password, and the password
    /// where it is not in libpq's own places.
    case postgreSQL(String, password: String?)

    /// Whether a text is the address of a PostgreSQL database.
    ///
    /// - Parameter text: The text.
    /// - Returns: Whether it begins like one.
    package static func isPostgreSQL(_ text: String) -> Bool {
        text.utf8.starts(with: "postgresql://".utf8) || text.utf8.starts(with: "postgres://".utf8)
    }
}
