/// A table as it is walked through by its key, some rows at a time.
///
/// A long SELECT would keep everybody else from writing as long as it is open, and a long DELETE
/// from reading too.
struct Table: Sendable {
    let name: String
    /// The key's columns, and where a walk begins: before every row.
    let key: [(column: String, start: SQLValue)]

    private init(_ name: String, _ key: [(column: String, start: SQLValue)]) {
        self.name = name
        self.key = key
    }

    static let conversation = Table(
        "conversation",
        [("account", .text("")), ("receiver", .text("")), ("sender", .text(""))])
    static let refused = Table(
        "refused", [("account", .text("")), ("receiver", .text("")), ("digits", .text(""))])
    static let shared = Table("shared", [("script", .text("")), ("name", .text(""))])
    static let answer = Table("answer", [("message", .text("")), ("row", .integer(-1))])
    static let turn = Table("turn", [("id", .text(""))])
    static let notUnderstood = Table("not_understood", [("message", .text(""))])
    static let sent = Table("sent", [("id", .text(""))])
    static let batch = Table("batch", [("script", .text("")), ("batch", .text(""))])

    /// Reads the next rows.
    ///
    /// - Parameters:
    ///   - columns: The columns that are wanted behind the key's.
    ///   - condition: Which rows; `$n` of its own values go on behind the key's.
    ///   - values: The condition's values.
    ///   - last: The key of the last row that was read; nil at the beginning.
    ///   - limit: How many rows.
    /// - Returns: The statement.
    func page(
        _ columns: String? = nil, where condition: String? = nil, _ values: [SQLValue] = [],
        after last: [SQLValue]?, limit: Int
    ) -> Query {
        let names = key.map(\.column).joined(separator: ", ")
        let marks = (1...key.count).map { "$\($0)" }.joined(separator: ", ")
        let more = columns.map { ", \($0)" } ?? ""
        let filter = condition.map { " AND (\($0))" } ?? ""
        return Query(
            "SELECT \(names)\(more) FROM \(name) WHERE (\(names)) > (\(marks))\(filter) "
                + "ORDER BY \(names) LIMIT \(limit)", (last ?? key.map(\.start)) + values)
    }

    /// The key of a row that a page has.
    func key(of row: Row) -> [SQLValue] {
        key.enumerated().map { index, column in
            if case .integer = column.start {
                .integer(row.integer(index))
            } else {
                .text(row[index])
            }
        }
    }

    /// Removes a row, where it is still one of those.
    ///
    /// - Parameters:
    ///   - key: Its key.
    ///   - condition: Which rows; `$n` of its own values go on behind the key's.
    ///   - values: The condition's values.
    /// - Returns: The statement.
    func delete(
        _ key: [SQLValue], where condition: String? = nil, _ values: [SQLValue] = []
    ) -> Query {
        Query("DELETE FROM \(name) WHERE \(matches(condition))", key + values)
    }

    /// Changes a row, where it is still one of those.
    ///
    /// - Parameters:
    ///   - key: Its key.
    ///   - assignments: What it is set to.
    ///   - condition: Which rows; `$n` of its own values go on behind the key's.
    ///   - values: The values of both.
    /// - Returns: The statement.
    func update(
        _ key: [SQLValue], set assignments: String, where condition: String? = nil,
        _ values: [SQLValue] = []
    ) -> Query {
        Query("UPDATE \(name) SET \(assignments) WHERE \(matches(condition))", key + values)
    }

    private func matches(_ condition: String?) -> String {
        let keys = key.enumerated().map { "\($1.column) = $\($0 + 1)" }
        return (keys + (condition.map { ["(\($0))"] } ?? [])).joined(separator: " AND ")
    }
}
