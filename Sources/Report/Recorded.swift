package import Store

/// What a store has of one script, from a time on.
package struct Recorded: Sendable {
    /// A line of the journal.
    typealias Line = Changes.Line

    /// The script.
    package let script: String
    /// From when on, in Unix seconds; nil: from the journal's beginning.
    package let since: Int?
    /// The journal, oldest first.
    let turns: [Line]
    /// What was saved, oldest first.
    let answers: [RecordStore.Answer]
    /// What was not understood, oldest first.
    let notUnderstood: [RecordStore.NotUnderstood]
    /// Who has opted out of one of the script's numbers; nil where those are not known.
    let refused: [Refused]?
    /// Whom it texted first, oldest first.
    let begun: [SentLine]
    /// When the journal begins, in Unix seconds; nil where it is empty.
    package let beginning: Int?

    /// Reads a store, 500 rows at a time.
    ///
    /// - Parameters:
    ///   - store: The store.
    ///   - script: The script's name.
    ///   - since: From when on, in Unix seconds; nil: from the journal's beginning.
    /// - Throws: `StoreError`.
    package init(
        _ store: RecordStore, script: String, since: Int?
    ) throws(StoreError) {
        let start = since ?? .min
        let journal = try RecordStore.all { (last: RecordStore.Turned?) throws(StoreError) in
            try store.turns(after: last)
        }
        let saved = try RecordStore.all { (last: RecordStore.Answer?) throws(StoreError) in
            try store.answers(after: last)
        }
        let texts = try RecordStore.all { (last: RecordStore.NotUnderstood?) throws(StoreError) in
            try store.notUnderstood(after: last)
        }
        let optOuts = try RecordStore.all { (last: Refused?) throws(StoreError) in
            try store.refused(after: last)
        }
        let sent = try RecordStore.all { (last: SentLine?) throws(StoreError) in
            try store.sent(after: last)
        }
        begun = sent.filter { $0.batch.script == script && $0.time >= start }
            .sorted { ($0.time, $0.id) < ($1.time, $1.id) }
        self.script = script
        self.since = since
        let isAlone = Set(journal.map(\.line.script)).count < 2
        let own = journal.map(\.line).filter { $0.script == script }
        beginning = own.map(\.time).min()
        turns = own.filter { $0.time >= start }.sorted { $0.time < $1.time }
        answers = saved.filter { $0.script == script && $0.time >= start }
            .sorted { ($0.time, $0.message, $0.row) < ($1.time, $1.message, $1.row) }
        notUnderstood = texts.filter { $0.script == script && $0.time >= start }
            .sorted { ($0.time, $0.message) < ($1.time, $1.message) }
        // Opt-outs have no script of their own: those at the numbers at which it saves or texts first.
        let receivers = Set(
            saved.filter { $0.script == script }.map(\.pair.receiver)
                + sent.filter { $0.batch.script == script }.map(\.pair.receiver))
        refused =
            receivers.isEmpty && !isAlone
            ? nil
            : optOuts.filter {
                $0.time >= start && (receivers.isEmpty || receivers.contains($0.receiver))
            }
    }

    /// The scripts that a store has a journal of.
    ///
    /// - Parameter store: The store.
    /// - Returns: Their names, sorted.
    /// - Throws: `StoreError`.
    package static func scripts(in store: RecordStore) throws(StoreError) -> [String] {
        let journal = try RecordStore.all { (last: RecordStore.Turned?) throws(StoreError) in
            try store.turns(after: last)
        }
        return Set(journal.map(\.line.script)).sorted()
    }
}
