/// Texts of which no answer told whether Twilio has taken them.
extension RecordStore {
    /// Gives such a text the first of Twilio's messages that no other line has.
    ///
    /// The conversation is locked meanwhile, so that of two lost texts to one person each gets a message
    /// of its own.
    ///
    /// - Parameters:
    ///   - line: The text's line.
    ///   - sids: Twilio's ids of the messages that it may be, the oldest first.
    /// - Returns: Whether Twilio has the text: a message was left for it, or Twilio has told of it
    ///   meanwhile.
    /// - Throws: `StoreError`.
    package func find(_ line: SentLine, among sids: [String]) throws(StoreError) -> Bool {
        let dialect = engine.dialect
        let others = Query(
            "SELECT sid, status, time FROM sent WHERE person = $1 AND id <> $2",
            [.text(line.person), .text(line.id)])
        return try attempt { connection throws(ConnectionError) in
            let results = try connection.run([
                dialect.begin, TurnQueries.record(of: line.pair, dialect),
                BeginQueries.line(line.id, dialect), others,
            ])
            guard var found = results[2].first.map({ SentLine($0) }) else { return false }
            guard found.isOpen else { return true }
            let taken = Set(results[3].map { $0[0] })
            let free = sids.filter { !taken.contains($0) }
            // Twilio has these, too, under ids that its answers did not say readably.
            let nameless = results[3].count { row in
                row[0].isEmpty && row[1] == SentLine.Status.sent.rawValue
                    && row.integer(2) >= line.time
            }
            guard free.count > nameless else { return false }
            found.status = .sent
            if found.sid.isEmpty, nameless == 0 { found.sid = free[0] }
            found.before = ""
            var settlement = Settlement()
            settlement.line = .becomes(found)
            let writing = BeginQueries.writing(settlement, line.id, line.pair, now: found.time)
            _ = try connection.run(writing + [.commit])
            return true
        }
    }
}
