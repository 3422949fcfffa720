/// What is known of the texts with which conversations were begun.
extension RecordStore {
    /// Notes what Twilio says of a text; never back, whatever comes late.
    ///
    /// Twilio's accepted, queued, sending and sent are all `sent` here: Twilio has the text. `sending` here
    /// is what nobody knows anything of as yet.
    ///
    /// - Parameters:
    ///   - status: Twilio's word for it, like `delivered`.
    ///   - code: Twilio's error code; empty where there is none.
    ///   - sid: Twilio's id of the message; empty where it is not known.
    ///   - id: The line.
    ///   - moment: When it says that the person has opted out, in Unix seconds; nil where it does not.
    /// - Returns: Whether there is such a line.
    /// - Throws: `StoreError`.
    package func note(
        status: String, code: String, sid: String, ofSent id: String, optedOut moment: Int? = nil
    ) throws(StoreError) -> Bool {
        let status = SentLine.Status(ofTwilio: status)
        let earlier = SentLine.Status.allCases.filter { $0.rank < status.rank }
            .map { "'\($0.rawValue)'" }
        let condition = "status IN (\(earlier.joined(separator: ", ")))"
        let update = Query(
            "UPDATE sent SET code = CASE WHEN \(condition) THEN $3 ELSE code END, "
                + "status = CASE WHEN \(condition) THEN $2 ELSE status END, "
                // What Twilio has is never taken back.
                + "before = CASE WHEN \(condition) THEN '' ELSE before END, "
                + "sid = CASE WHEN sid = '' THEN $4 ELSE sid END WHERE id = $1 RETURNING id",
            [.text(id), .text(status.rawValue), .text(code), .text(sid)])
        guard let moment else { return try hasChanged(update) }
        let dialect = engine.dialect
        return try attempt { connection throws(ConnectionError) in
            let read = [dialect.begin, BeginQueries.line(id, dialect), update]
            guard let line = try connection.run(read)[1].first.map({ SentLine($0) }) else {
                return false
            }
            // What comes late may have been taken back; of who is erased there is no number.
            let isNews = line.status.rank < status.rank && !line.isErased
            let refusal = isNews ? [BeginQueries.refusal(of: line.pair, now: moment)] : []
            _ = try connection.run(refusal + [.commit])
            return true
        }
    }

    /// Lines of all batches.
    ///
    /// - Parameter last: The one behind which the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func sent(after last: SentLine?) throws(StoreError) -> [SentLine] {
        // The key stands in front once more, as every page has it.
        let page = Table.sent.page(
            SentLine.columns, after: last.map { [.text($0.id)] }, limit: Self.pageCount)
        return try rows(page).map { SentLine(Row(columns: Array($0.columns.dropFirst()))) }
    }

    /// Lines of one batch, in the order of the persons' names in the journal.
    ///
    /// - Parameters:
    ///   - batch: Which batch.
    ///   - last: The line behind which the page begins; nil at the beginning.
    /// - Returns: The next ones; fewer than `pageCount` at the end.
    /// - Throws: `StoreError`.
    package func sent(
        in batch: BatchKey, after last: SentLine?
    ) throws(StoreError) -> [SentLine] {
        let query = Query(
            "SELECT \(SentLine.columns) FROM sent WHERE script = $1 AND batch = $2 "
                + "AND person > $3 ORDER BY person LIMIT \(Self.pageCount)",
            batch.values + [.text(last?.person ?? "")])
        return try rows(query).map { SentLine($0) }
    }

    /// The records of some conversations.
    ///
    /// - Parameter pairs: Whose.
    /// - Returns: The records in the same order; nil where nothing is kept.
    /// - Throws: `StoreError`.
    package func records(of pairs: [Pair]) throws(StoreError) -> [Record?] {
        var result: [Record?] = []
        result.reserveCapacity(pairs.count)
        for start in stride(from: 0, to: pairs.count, by: Self.pageCount) {
            let part = pairs[start..<min(start + Self.pageCount, pairs.count)]
            let queries = part.map { pair in
                Query(
                    "SELECT \(Record.columns) FROM conversation "
                        + "WHERE account = $1 AND receiver = $2 AND sender = $3", pair.key)
            }
            result += try attempt { connection throws(ConnectionError) in
                try connection.run(queries)
            }.map { $0.first.flatMap(Record.init) }
        }
        return result
    }

    /// A script's shared values that were ever changed.
    ///
    /// - Parameter script: The script.
    /// - Returns: The values by their names.
    /// - Throws: `StoreError`.
    package func shared(of script: String) throws(StoreError) -> [String: String] {
        let query = Query(
            "SELECT name, value FROM shared WHERE script = $1 AND name <> ''", [.text(script)])
        return Dictionary(try rows(query).map { ($0[0], $0[1]) }) { first, _ in first }
    }
}

extension SentLine.Status {
    /// Takes up a status as Twilio calls it.
    ///
    /// <https://www.twilio.com/docs/messaging/api/message-resource#message-status-values>
    ///
    /// - Parameter word: Twilio's word; whatever is said of a message, Twilio has it.
    init(ofTwilio word: String) {
        self =
            switch word {
            case "delivered": .delivered
            case "undelivered": .undelivered
            case "failed", "canceled": .failed
            case "read": .read
            default: .sent
            }
    }

    /// How far a text has come: nothing is noted that lies behind.
    var rank: Int {
        switch self {
        case .sending, .unknown: 0
        case .sent: 1
        case .delivered, .undelivered, .failed: 2
        case .read: 3
        }
    }
}
