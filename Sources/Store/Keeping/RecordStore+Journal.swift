/// What reports are made of.
extension RecordStore {
    /// A line of the journal.
    package struct Turned: Sendable {
        /// The message's id.
        package let id: String
        /// What the line says.
        package let line: Changes.Line
    }

    /// A text that was no answer to what had been asked.
    package struct NotUnderstood: Sendable {
        /// The message's id.
        package let message: String
        /// When, in Unix seconds.
        package let time: Int
        /// The script.
        package let script: String
        /// The state that waited.
        package let place: String
        /// The text, as it was sent.
        package let text: String
    }

    /// Lines of the journal.
    ///
    /// - Parameter last: The one behind which the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func turns(after last: Turned?) throws(StoreError) -> [Turned] {
        let page = Table.turn.page(
            "time, script, person, place, took, went, segments, language",
            after: last.map { [.text($0.id)] }, limit: Self.pageCount)
        return try rows(page).map { row in
            Turned(
                id: row[0],
                line: Changes.Line(
                    time: row.integer(1), script: row[2], person: row[3], place: row[4],
                    took: row[5], went: row[6], segments: row.integer(7), language: row[8]))
        }
    }

    /// Texts that were not understood.
    ///
    /// - Parameter last: The one behind which the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func notUnderstood(after last: NotUnderstood?) throws(StoreError) -> [NotUnderstood] {
        let page = Table.notUnderstood.page(
            "time, script, place, text", after: last.map { [.text($0.message)] },
            limit: Self.pageCount)
        return try rows(page).map { row in
            NotUnderstood(
                message: row[0], time: row.integer(1), script: row[2], place: row[3], text: row[4])
        }
    }
}
