/// What is kept of one conversation, as texts: what they mean is the caller's affair.
package struct Record: Sendable, Equatable {
    /// The script that the session belongs to.
    package var script: String
    /// The state that waits; empty where none does.
    package var state: String
    /// A time, and more than every one before it; 0 where nothing was ever written.
    package var revision: Int
    /// The session as JSON; empty where everything is to be forgotten.
    package var session: String
    /// The id of the newest message that was answered.
    package var message: String
    /// What it was answered; empty a day later.
    package var reply: String
    /// When the conversation began, in Unix seconds.
    package var began: Int
    /// When its last message came, in Unix seconds.
    package var touched: Int
    /// Until when the state waits, in Unix seconds.
    package var waits: Int
    /// Until when its session counts for something, in Unix seconds.
    package var expires: Int

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - script: The script that the session belongs to.
    ///   - state: The state that waits; empty where none does.
    ///   - revision: A time, and more than every one before it.
    ///   - session: The session as JSON; empty where everything is to be forgotten.
    ///   - message: The id of the newest message that was answered.
    ///   - reply: What it was answered.
    ///   - began: When the conversation began, in Unix seconds.
    ///   - touched: When its last message came, in Unix seconds.
    ///   - waits: Until when the state waits, in Unix seconds.
    ///   - expires: Until when its session counts for something, in Unix seconds.
    package init(
        script: String = "", state: String = "", revision: Int, session: String = "",
        message: String = "", reply: String = "", began: Int, touched: Int, waits: Int,
        expires: Int
    ) {
        self.script = script
        self.state = state
        self.revision = revision
        self.session = session
        self.message = message
        self.reply = reply
        self.began = began
        self.touched = touched
        self.waits = waits
        self.expires = expires
    }

    /// The columns behind the key, in the order in which they are read and written.
    static let columns =
        "script, state, revision, session, message, reply, began, touched, waits, expires"

    /// The record of a row; nil where the row was only made to be locked.
    init?(_ row: Row) {
        guard row.integer(2) > 0 else { return nil }
        self.init(
            script: row[0], state: row[1], revision: row.integer(2), session: row[3],
            message: row[4], reply: row[5], began: row.integer(6), touched: row.integer(7),
            waits: row.integer(8), expires: row.integer(9))
    }

    /// The columns' values.
    var values: [SQLValue] {
        [
            .text(script), .text(state), .integer(revision), .text(session), .text(message),
            .text(reply), .integer(began), .integer(touched), .integer(waits),
            .integer(expires),
        ]
    }
}
