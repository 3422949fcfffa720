import Conversation
import Parley
import Store
import Talk

/// What a run is going to do, made of the whole file before anything is sent.
struct BeginPlan: Sendable {
    /// What the plan is made with.
    struct Subject: Sendable {
        /// What is begun.
        let beginning: StoredBeginning
        /// The account and the number that texts.
        let account: String
        let sender: String
        /// The batch.
        let batch: BatchKey
        /// The store.
        let access: ConfigurationLoader.StoreAccess
        /// The time in Unix seconds.
        let now: Int
    }

    /// Who is texted.
    private(set) var rows: [PlannedRow] = []
    /// Who is left out, and why.
    private(set) var leftOut: [(label: RowLabel, reason: LeftOutReason)] = []
    /// What is wrong, a sentence each.
    private(set) var mistakes: [String] = []

    /// Makes a plan.
    ///
    /// - Parameters:
    ///   - file: The people.
    ///   - subject: What the plan is made with.
    /// - Throws: `StoreError`.
    init(_ file: RowsFile, _ subject: Subject) throws(StoreError) {
        let beginning = subject.beginning.beginning
        for column in beginning.columns where !file.columns.contains(column.name) {
            mistakes.append(
                "line 1: there is no column \"\(column.name)\", which [begin \(beginning.state.text)] "
                    + "names; the columns are \(file.columns.compactMap(\.self).joined(separator: ", "))"
            )
        }
        guard mistakes.isEmpty else { return }
        let read = understood(file, subject)
        let key = try subject.access.store.key()
        let store = subject.access.store
        let pairs = read.map(\.pair)
        let records = try store.records(of: pairs)
        let refused = Set(
            try RecordStore.all { (last: Refused?) throws(StoreError) in
                try store.refused(after: last)
            }.filter { $0.account == subject.account }.map(\.digits))
        let lines = try RecordStore.all { (last: SentLine?) throws(StoreError) in
            try store.sent(in: subject.batch, after: last)
        }
        let known = Dictionary(lines.map { ($0.person, $0) }) { first, _ in first }
        var shared: [String: String] = [:]
        if let script = subject.beginning.sharing { shared = try store.shared(of: script) }
        for (row, record) in zip(read, records) {
            let person = ConfigurationLoader.StoreAccess.person(row.pair.digits, key: key)
            let reason = subject.beginning.reason(
                of: row.pair, record, known[person], isRefused: refused.contains(row.pair.digits),
                now: subject.now)
            if let reason = reason.flatMap(LeftOutReason.init) {
                leftOut.append((RowLabel(line: row.line, number: row.pair.sender), reason))
                continue
            }
            let turn = subject.beginning.turn(
                with: row.pair, row.values, record, shared: shared, now: subject.now)
            do throws(StoredBeginning.Unfit) {
                rows.append(
                    PlannedRow(
                        line: row.line, pair: row.pair, person: person, values: row.values,
                        reply: try StoredBeginning.text(of: turn)))
            } catch {
                mistakes.append("line \(row.line): \(error)")
            }
        }
        leftOut.sort { $0.label.line < $1.label.line }
    }

    /// Reads the rows' cells; what is wrong with one, or stands twice, is noted.
    private mutating func understood(
        _ file: RowsFile, _ subject: Subject
    ) -> [(line: Int, pair: Pair, values: Beginning.Values)] {
        var first: [String: Int] = [:]
        var result: [(line: Int, pair: Pair, values: Beginning.Values)] = []
        for row in file.rows {
            guard let address = row.address else {
                mistakes.append(
                    "line \(row.line): \"\(row.number)\" is no telephone number; write it like "
                        + "+14158675308")
                continue
            }
            if row.hasExtraCells {
                mistakes.append(
                    "line \(row.line): there are more values than columns; put one with a comma "
                        + "between quotes")
                continue
            }
            if let line = first[address] {
                leftOut.append(
                    (RowLabel(line: row.line, number: address), .sameNumber(line: line)))
                continue
            }
            first[address] = row.line
            do throws(Beginning.Mistake) {
                let values = try subject.beginning.dialogue.values(
                    of: row.cells, for: subject.beginning.beginning, now: subject.now)
                let pair = Pair(
                    account: subject.account, receiver: subject.sender, sender: address)
                result.append((row.line, pair, values))
            } catch {
                mistakes.append("line \(row.line): \(error)")
            }
        }
        return result
    }

    /// The first rows alone.
    ///
    /// - Parameter count: How many.
    mutating func limit(to count: Int) { rows = Array(rows.prefix(count)) }
}

extension LeftOutReason {
    /// The reason of the store's; nil where it is none of the person's.
    init?(_ reason: StoredBeginning.LeftOut) {
        switch reason {
        case .optedOut: self = .optedOut
        case .waits(let state): self = .waits(state: state)
        case .known(let line): self = .known(line)
        case .lostBatch: return nil
        }
    }
}
