internal import Bytes

/// Reads the cells of a row that is to begin a conversation.
struct CellReader {
    let cells: [(name: String, text: String)]
    let context: AnswerContext
    let languages: [String]

    /// Reads what a beginning takes.
    ///
    /// - Parameter beginning: What is begun.
    /// - Returns: The values.
    /// - Throws: `Beginning.Mistake`, for the first cell that is missing or does not fit.
    func values(for beginning: Beginning) throws(Beginning.Mistake) -> Beginning.Values {
        var columns: [AnswerMatch.Captured] = []
        for column in beginning.columns {
            columns.append(AnswerMatch.Captured(name: column.name, value: try value(of: column)))
        }
        return Beginning.Values(columns: columns, name: try name(), language: try language())
    }

    /// What stands in a cell, without white space around it; nil where there is none.
    private func text(_ name: String) -> String? {
        cells.last { $0.name == name }.map {
            String(decoding: Array($0.text.utf8)[...].trimmingWhitespace(), as: UTF8.self)
        }
    }

    private func value(
        of column: AnswerList.Capture
    ) throws(Beginning.Mistake) -> String {
        guard let text = text(column.name) else { throw .missing(column: column.name) }
        guard let kind = column.kind as? any CellKind else {
            throw .unfit(column: column.name, text: text, reason: "is of no kind of a cell")
        }
        guard !text.isEmpty else {
            throw .unfit(column: column.name, text: "", reason: "it needs a value")
        }
        guard let value = kind.value(ofCell: Array(text.utf8)[...], context) else {
            throw .unfit(column: column.name, text: text, reason: kind.cellFault)
        }
        return value
    }

    private func name() throws(Beginning.Mistake) -> String? {
        let cell = Beginning.nameCell
        guard let name = text(cell), !name.isEmpty else { return nil }
        guard name.count <= Beginning.longestName else {
            throw .unfit(
                column: cell, text: name,
                reason: "is longer than \(Beginning.longestName) characters; shorten it")
        }
        return name
    }

    private func language() throws(Beginning.Mistake) -> String? {
        let cell = Beginning.languageCell
        guard let text = text(cell), !text.isEmpty else { return nil }
        let language = text.lowercased()
        guard languages.contains(language) else {
            throw .unfit(
                column: cell, text: text,
                reason: "is none of the script's languages; write one of "
                    + languages.joined(separator: ", "))
        }
        return language
    }
}
