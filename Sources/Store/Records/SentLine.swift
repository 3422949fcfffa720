/// A text with which a conversation was begun from here: one line of the table `sent`.
package struct SentLine: Sendable, Equatable {
    /// What is known of the text.
    package enum Status: String, Sendable, CaseIterable {
        /// It is on its way to Twilio, or was when the program ended.
        case sending
        /// Whether Twilio has taken it is not known.
        case unknown
        /// Twilio has taken it.
        case sent
        /// It has arrived.
        case delivered
        /// It has not arrived.
        case undelivered
        /// Twilio did not take it, or could not send it.
        case failed
        /// It has arrived, and was looked at.
        case read
    }

    /// A random id, which no other line has.
    package var id: String
    /// The script, and the batch in which nobody stands twice.
    package let batch: BatchKey
    /// The state that was entered.
    package let name: String
    /// From which number of which account to whom; the sender is the person, empty where erased.
    package var pair: Pair
    /// What the person is called in the journal, which stays when the number is erased.
    package let person: String
    /// What is known of the text.
    package var status: Status
    /// Twilio's error code; empty where there is none.
    package var code: String
    /// Twilio's id of the message; empty where it is not known.
    package var sid: String
    /// When it was begun, in Unix seconds.
    package var time: Int
    /// When the person's first text after it came, in Unix seconds; 0 where none has.
    package var answered: Int
    /// The record as it was before, as the caller writes it; empty where nothing goes back to it.
    package var before: String

    /// Makes the line of a text that is about to be sent.
    ///
    /// - Parameters:
    ///   - id: A random id, which no other line has.
    ///   - batch: The script and the batch.
    ///   - name: The state that is entered.
    ///   - pair: From which number of which account to whom.
    ///   - person: What the person is called in the journal.
    ///   - time: The present time, in Unix seconds.
    ///   - before: The record as it was, as the caller writes it.
    package init(
        id: String, batch: BatchKey, name: String, pair: Pair, person: String, time: Int,
        before: String = ""
    ) {
        self.id = id
        self.batch = batch
        self.name = name
        self.pair = pair
        self.person = person
        self.time = time
        self.before = before
        status = .sending
        code = ""
        sid = ""
        answered = 0
    }

    /// Whether it is not known that Twilio has the text, nor that it has not.
    package var isOpen: Bool { status == .sending || status == .unknown }

    /// Whether what was kept of the person was erased.
    package var isErased: Bool { pair.sender.isEmpty }

    /// The same line, as `RecordStore.erase` leaves it.
    package var erased: SentLine {
        var line = self
        line.pair = Pair(account: pair.account, receiver: pair.receiver, sender: "")
        line.before = ""
        return line
    }

    /// What the record of a conversation has in place of a message's id, from the moment that the
    /// first text leaves until somebody answers.
    package var mark: String { Self.prefix + id }

    /// The line that a record's message names.
    ///
    /// - Parameter message: The id of the newest message of a record.
    /// - Returns: The line's id; nil where it is a message that somebody has sent.
    package static func id(in message: String) -> String? {
        message.utf8.starts(with: prefix.utf8) ? String(message.dropFirst(prefix.count)) : nil
    }

    // Twilio's ids have no colon.
    private static let prefix = "begin:"

    /// The columns, in the order in which they are read and written.
    static let columns =
        "id, script, batch, name, account, receiver, number, person, status, code, sid, time, "
        + "answered, before"

    /// The line of a row.
    init(_ row: Row) {
        id = row[0]
        batch = BatchKey(script: row[1], batch: row[2])
        name = row[3]
        pair = Pair(account: row[4], receiver: row[5], sender: row[6])
        person = row[7]
        status = Status(rawValue: row[8]) ?? .unknown
        code = row[9]
        sid = row[10]
        time = row.integer(11)
        answered = row.integer(12)
        before = row[13]
    }

    /// The columns' values.
    var values: [SQLValue] {
        [.text(id)] + batch.values + [.text(name)] + pair.key + [
            .text(person), .text(status.rawValue), .text(code), .text(sid), .integer(time),
            .integer(answered), .text(before),
        ]
    }
}
