/// What is read page by page, in the order of the keys.
extension RecordStore {
    /// A row of `save`.
    package struct Answer: Sendable, Equatable {
        /// The message's id, and which of its rows.
        package let message: String
        /// Which row of the message's, from 0 on.
        package let row: Int
        /// When, in Unix seconds.
        package let time: Int
        /// The script.
        package let script: String
        /// Whose conversation it was.
        package let pair: Pair
        /// The values as JSON.
        package let columns: String
    }

    /// A shared value.
    package struct Shared: Sendable, Equatable {
        /// The script.
        package let script: String
        /// The value's name.
        package let name: String
        /// The value.
        package let value: String
    }

    /// Rows of `save`.
    ///
    /// - Parameter last: The row behind which the page begins; nil at the beginning.
    /// - Returns: The next rows; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func answers(after last: Answer?) throws(StoreError) -> [Answer] {
        let key: [SQLValue]? = last.map { [.text($0.message), .integer($0.row)] }
        let page = Table.answer.page(
            "time, script, account, receiver, sender, columns", after: key, limit: Self.pageCount)
        return try rows(page).map { row in
            Answer(
                message: row[0], row: row.integer(1), time: row.integer(2), script: row[3],
                pair: Pair(account: row[4], receiver: row[5], sender: row[6]), columns: row[7])
        }
    }

    /// Conversations that something is kept of.
    ///
    /// - Parameter last: The one behind which the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func conversations(
        after last: Pair?
    ) throws(StoreError) -> [(pair: Pair, record: Record)] {
        let page = Table.conversation.page(
            Record.columns, where: "revision > 0", after: last?.key, limit: Self.pageCount)
        return try rows(page).compactMap { row in
            let pair = Pair(account: row[0], receiver: row[1], sender: row[2])
            let rest = Row(columns: Array(row.columns.dropFirst(3)))
            return Record(rest).map { (pair, $0) }
        }
    }

    /// Who has opted out.
    ///
    /// - Parameter last: The one behind whom the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func refused(after last: Refused?) throws(StoreError) -> [Refused] {
        let key: [SQLValue]? = last.map {
            [.text($0.account), .text($0.receiver), .text($0.digits)]
        }
        let page = Table.refused.page("time, how", after: key, limit: Self.pageCount)
        return try rows(page).map { row in
            Refused(
                account: row[0], receiver: row[1], digits: row[2], time: row.integer(3),
                way: Refused.Way(rawValue: row[4]) ?? .words)
        }
    }

    /// Takes opt-outs back.
    ///
    /// - Parameter digits: Whose.
    /// - Returns: How many there were.
    /// - Throws: `StoreError`.
    package func lift(digits: String) throws(StoreError) -> Int {
        try walk(.refused, { $0[2] == digits }, { Table.refused.delete($0) })
    }

    /// Shared values that were ever changed.
    ///
    /// - Parameter last: The one behind which the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func shared(after last: Shared?) throws(StoreError) -> [Shared] {
        let page = Table.shared.page(
            "value", where: "name <> ''",
            after: last.map { [.text($0.script), .text($0.name)] }, limit: Self.pageCount)
        return try rows(page).map { row in Shared(script: row[0], name: row[1], value: row[2]) }
    }

    /// Sets a shared value, as a turn would.
    ///
    /// - Parameters:
    ///   - name: The value's name.
    ///   - value: The value.
    ///   - script: The script.
    /// - Throws: `StoreError`.
    package func share(
        _ name: String, _ value: String, of script: String
    ) throws(StoreError) {
        try write(
            TurnQueries.lock(script, engine.dialect)
                + [TurnQueries.set(name, value, of: script)])
    }
}
