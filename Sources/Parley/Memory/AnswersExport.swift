internal import Flask
package import Store

/// The rows of `save` as a file for people: oldest first, with the columns that the CSV file has.
package struct AnswersExport: Sendable {
    private let answers: [RecordStore.Answer]
    private let namesScript: Bool

    /// Chooses rows.
    ///
    /// - Parameters:
    ///   - answers: All rows.
    ///   - script: Whose rows; nil: all of them, each with its script.
    ///   - since: From when on, in Unix seconds.
    /// - Complexity: O(*n* log *n*) in the number of rows.
    package init(_ answers: [RecordStore.Answer], script: String?, since: Int) {
        namesScript = script == nil
        self.answers =
            answers
            .filter { $0.time >= since && (script == nil || script == $0.script) }
            .sorted { ($0.time, $0.message, $0.row) < ($1.time, $1.message, $1.row) }
    }

    /// One object a line, each with all of the row's columns.
    package var json: [UInt8] {
        var bytes: [UInt8] = []
        for answer in answers {
            var object = JSONObjectWriter()
            for (name, value) in head(answer) { object.write(name, value) }
            object.write("answers", Self.columns(answer))
            bytes += object.finish() + [UInt8(ascii: "\n")]
        }
        return bytes
    }

    /// CSV; a column that a row does not have is empty in it.
    package var csv: [UInt8] {
        var names: [String] = []
        let rows = answers.map { answer in
            let columns = Self.columns(answer)
            for (name, _) in columns where !names.contains(name) { names.append(name) }
            return (head: head(answer).map(\.1), columns: columns)
        }
        let first = ["time", "from", "message"] + (namesScript ? ["script"] : [])
        var lines = [first + names]
        for row in rows {
            lines.append(
                row.head
                    + names.map { name in row.columns.first { $0.key == name }?.value ?? "" })
        }
        return Array(
            lines.map { line in
                Array(line.map { SpreadsheetCell($0).bytes }.joined(separator: [UInt8(ascii: ",")]))
                    + [UInt8(ascii: "\n")]
            }.joined())
    }

    private func head(_ answer: RecordStore.Answer) -> [(String, String)] {
        [
            ("time", timestamp(answer.time)), ("from", answer.pair.sender),
            ("message", answer.message),
        ] + (namesScript ? [("script", answer.script)] : [])
    }

    private static func columns(_ answer: RecordStore.Answer) -> [(key: String, value: String)] {
        let json = try? JSON(parsing: Array(answer.columns.utf8))
        return (json?.members ?? []).map { member in
            (
                key: String(decoding: member.name, as: UTF8.self),
                value: member.value.string.map { String(decoding: $0, as: UTF8.self) } ?? ""
            )
        }
    }
}
