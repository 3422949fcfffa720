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
        /// The batch; nil where nothing is kept, so that nobody is left out because of it.
        let batch: BatchKey?
        /// The store.
        let access: ConfigurationLoader.StoreAccess
        /// The time in Unix seconds.
        let now: Int
    }

    /// Who is texted.
    private(set) var rows: [PlannedRow] = []
    /// Who is left out, and why.
    private(set) var leftOut: [(label: RowLabel, reason: LeftOutReason)] = []
    /// The lines of those who would be texted, but for `--limit`.
    private(set) var later: [Int] = []
    /// What is wrong, a sentence each.
    private(set) var mistakes: [String] = []
    /// The lines of the rows in which something is wrong.
    private(set) var badLines: [Int] = []

    /// Makes a plan.
    ///
    /// - Parameters:
    ///   - file: The people.
    ///   - subject: What the plan is made with.
    /// - Throws: `StoreError`.
    init(_ file: RowsFile, _ subject: Subject) throws(StoreError) {
        let beginning = subject.beginning.beginning
        for column in beginning.columns where !file.columns.contains(column.name) {
            let known = file.columns.compactMap(\.self).joined(separator: ", ")
            mistakes.append(
                "line 1: there is no column \"\(column.name)\", which [begin \(beginning.state.text)] "
                    + "needs; behind the number there "
                    + (known.isEmpty ? "are no columns" : "are: \(known)"))
        }
        guard mistakes.isEmpty else { return }
        let known = try Known(of: file.rows.compactMap(\.address), subject)
        var first: [String: Int] = [:]
        for row in file.rows {
            if let address = row.address, let line = first[address] {
                leftOut.append(
                    (RowLabel(line: row.line, number: address), .sameNumber(line: line)))
                continue
            }
            do throws(RowMistake) {
                try add(row, subject, known)
                // Only now: of a number that stands twice, the first good row is sent.
                if let address = row.address { first[address] = row.line }
            } catch {
                mistakes.append("line \(row.line): \(error.text)")
                badLines.append(row.line)
            }
        }
    }

    /// What the store knows of the people of a file.
    private struct Known {
        let key: String
        let records: [String: Record]
        let lines: [String: SentLine]
        let refused: Set<String>
        let shared: [String: String]

        init(of numbers: [String], _ subject: Subject) throws(StoreError) {
            let store = subject.access.store
            key = try store.key()
            let records = try store.records(of: numbers.map(subject.pair))
            self.records = Dictionary(
                zip(numbers, records).compactMap { number, record in record.map { (number, $0) } }
            ) { first, _ in first }
            refused = Set(
                try RecordStore.all { (last: Refused?) throws(StoreError) in
                    try store.refused(after: last)
                }.filter { $0.account == subject.account }.map(\.digits))
            var lines: [SentLine] = []
            if let batch = subject.batch {
                lines = try RecordStore.all { (last: SentLine?) throws(StoreError) in
                    try store.sent(in: batch, after: last)
                }
            }
            self.lines = Dictionary(lines.map { ($0.person, $0) }) { first, _ in first }
            shared =
                try subject.beginning.sharing.map { (script) throws(StoreError) in
                    try store.shared(of: script)
                } ?? [:]
        }
    }

    /// What is wrong with a row.
    private struct RowMistake: Error {
        let text: String
    }

    /// Reads a row and makes its text.
    private mutating func add(
        _ row: RowsFile.Row, _ subject: Subject, _ known: Known
    ) throws(RowMistake) {
        guard let address = row.address else { throw Self.noNumber(row.number) }
        guard address != subject.sender else {
            throw RowMistake(text: "\(address) is the number that texts, and cannot text itself")
        }
        guard !row.hasExtraCells else {
            throw RowMistake(
                text: "there are more values than columns; put one with a comma between quotes")
        }
        let values = try Self.values(of: row, subject)
        let pair = subject.pair(address)
        let record = known.records[address]
        let person = ConfigurationLoader.StoreAccess.person(pair.digits, key: known.key)
        let line = known.lines[person]
        let reason = subject.beginning.reason(
            of: pair, record, line, isRefused: known.refused.contains(pair.digits),
            now: subject.now)
        if let reason = reason.flatMap(LeftOutReason.init) {
            leftOut.append((RowLabel(line: row.line, number: address), reason))
            return
        }
        let turn = subject.beginning.turn(
            with: pair, values, record, shared: known.shared, now: subject.now)
        do throws(StoredBeginning.Unfit) {
            rows.append(
                PlannedRow(
                    line: row.line, pair: pair, person: person, values: values,
                    reply: try StoredBeginning.text(of: turn), earlier: line))
        } catch {
            throw RowMistake(text: "\(error)")
        }
    }

    private static func values(
        of row: RowsFile.Row, _ subject: Subject
    ) throws(RowMistake) -> Beginning.Values {
        do throws(Beginning.Mistake) {
            return try subject.beginning.dialogue.values(
                of: row.cells, for: subject.beginning.beginning, now: subject.now)
        } catch {
            throw RowMistake(text: "\(error)")
        }
    }

    /// What is wrong with a cell that should be a number.
    private static func noNumber(_ text: String) -> RowMistake {
        guard !text.isEmpty else { return RowMistake(text: "there is no telephone number") }
        let isShortened =
            text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
            && Double(text.replacing(",", with: ".")) != nil
        return RowMistake(
            text: "\"\(text)\" is no telephone number; "
                + (isShortened
                    ? "the spreadsheet has shortened it: format the column as text, and write the numbers "
                        + "anew"
                    : "write it with + and the country's code, like +14158675308"))
    }

    /// Leaves everybody out who may have the text already.
    ///
    /// - Returns: Their lines; empty where there is nobody.
    mutating func leaveUnknown() -> [Int] {
        let unknown = rows.filter(\.isUnknown)
        rows.removeAll(where: \.isUnknown)
        for row in unknown {
            guard let earlier = row.earlier else { continue }
            leftOut.append((RowLabel(line: row.line, number: row.pair.sender), .known(earlier)))
        }
        return unknown.map(\.line)
    }

    /// The first rows alone; the others are for later.
    ///
    /// - Parameter count: How many.
    mutating func limit(to count: Int) {
        later = rows.dropFirst(count).map(\.line)
        rows = Array(rows.prefix(count))
    }
}

extension BeginPlan.Subject {
    /// A person's conversation with the number that texts.
    ///
    /// - Parameter number: The person's number.
    /// - Returns: The pair.
    func pair(_ number: String) -> Pair {
        Pair(account: account, receiver: sender, sender: number)
    }
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
