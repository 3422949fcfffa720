/// What is removed because somebody asks for it.
extension RecordStore {
    /// What was removed of one number.
    package struct Erased: Sendable, Equatable {
        /// Records that were emptied.
        package var conversations = 0
        /// Rows of `save`.
        package var answers = 0
        /// Lines of the journal.
        package var turns = 0
        /// Texts that were not understood.
        package var texts = 0
        /// First texts from here, of which only stays that there was one.
        package var sent = 0
    }

    /// The random key that the store was made with, under which persons have names in the journal.
    ///
    /// - Returns: The key.
    /// - Throws: `StoreError`.
    package func key() throws(StoreError) -> String {
        try attempt { connection throws(ConnectionError) in connection.key }
    }

    /// Removes all that is kept of a number, whatever its channel; opt-outs stay.
    ///
    /// Of a conversation the revision stays, so that a cookie brings nothing back.
    ///
    /// - Parameters:
    ///   - digits: The number's digits.
    ///   - person: Its name in the journal.
    ///   - now: The present time, in Unix seconds.
    /// - Returns: How much was removed.
    /// - Throws: `StoreError`; what was removed until then stays so.
    package func erase(
        digits: String, person: String, now: Int
    ) throws(StoreError) -> Erased {
        var erased = Erased()
        // One that was emptied already is none, and goes when it would have gone.
        erased.conversations = try walk(
            .conversation, columns: "revision",
            where: "revision > 0 AND (session <> '' OR message <> '' OR reply <> '')",
            { Pair.digits(of: $0[2]) == digits },
            { key in
                Table.conversation.update(
                    key,
                    set: "script = '', state = '', session = '', message = '', reply = '', "
                        + "began = 0, touched = $4, waits = $4, expires = $4", [.integer(now)])
            })
        erased.answers = try walk(
            .answer, columns: "sender", { Pair.digits(of: $0[2]) == digits },
            { Table.answer.delete($0) })
        erased.turns = try walk(
            .turn, columns: "person", { $0[1] == person }, { Table.turn.delete($0) })
        erased.texts = try walk(
            .notUnderstood, columns: "person", { $0[1] == person },
            { Table.notUnderstood.delete($0) })
        erased.sent = try walk(
            .sent, columns: "number", where: "number <> ''",
            { Pair.digits(of: $0[1]) == digits },
            { Table.sent.update($0, set: "number = '', before = ''") })
        return erased
    }

    /// Goes through a table and does something to the rows that are meant.
    ///
    /// - Returns: How many were meant.
    func walk(
        _ table: Table, columns: String? = nil, where condition: String? = nil,
        _ isMeant: (Row) -> Bool, _ change: ([SQLValue]) -> Query
    ) throws(StoreError) -> Int {
        var count = 0
        var last: [SQLValue]?
        while true {
            let page = try rows(
                table.page(columns, where: condition, after: last, limit: Self.pageCount))
            let meant = page.filter(isMeant)
            try write(meant.map { change(table.key(of: $0)) })
            count += meant.count
            guard page.count == Self.pageCount, let end = page.last else { return count }
            last = table.key(of: end)
        }
    }
}
