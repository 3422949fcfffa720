internal import Conversation
internal import Flask
package import Store

/// A conversation in which an answer is waited for.
package struct WaitingConversation: Sendable, CustomStringConvertible {
    private let pair: Pair
    private let record: Record
    private let variables: [(key: String, value: String)]

    /// Takes a record up.
    ///
    /// - Parameters:
    ///   - pair: Whose it is.
    ///   - record: The record. Nil is answered where no state waits, or no more.
    ///   - now: The time in Unix seconds.
    package init?(_ pair: Pair, _ record: Record, now: Int) {
        guard !record.state.isEmpty, record.waits >= now else { return nil }
        self.pair = pair
        self.record = record
        let session = Session(jsonBytes: Array(record.session.utf8), issued: record.touched)
        variables = (session?.variables ?? [:]).sorted { $0.key < $1.key }
    }

    /// The script.
    package var script: String { record.script }

    /// One line for a person.
    package var description: String {
        let values = variables.map { " \($0.key)=\($0.value)" }.joined()
        return
            "\(pair.sender) \(record.script): \(record.state), since \(timestamp(record.began)), "
            + "last text \(timestamp(record.touched))\(values.isEmpty ? "" : ",\(values)")"
    }

    /// One object on a line.
    package var json: String {
        var object = JSONObjectWriter()
        object.write("from", pair.sender)
        object.write("to", pair.receiver)
        object.write("script", record.script)
        object.write("state", record.state)
        object.write("since", timestamp(record.began))
        object.write("last", timestamp(record.touched))
        object.write("values", variables)
        return String(decoding: object.finish(), as: UTF8.self)
    }
}
