internal import Bytes

/// `one of pupils`: a row of a list, of which the key is stored.
package struct OneOfKind: AnswerKind {
    /// The list.
    package let list: Name

    /// What stands before the list's name.
    private static let name = "one of"

    /// What stands behind `one of`.
    ///
    /// - Parameters:
    ///   - content: What stands behind a capture's colon.
    ///   - script: The script's bytes.
    /// - Returns: Its bytes, nil where the words do not begin so.
    static func list(in content: Range<Int>, of script: [UInt8]) -> Range<Int>? {
        let rest = content.dropFirst(name.utf8.count)
        guard script.matches(content.lowerBound..<rest.lowerBound, name),
            rest.isEmpty || script[rest.lowerBound].isWhitespace
        else { return nil }
        return script.trimmingWhitespace(in: rest)
    }

    /// Reads the list's name.
    ///
    /// - Parameters:
    ///   - range: Its bytes in the script, without white space around them.
    ///   - parser: Has the script, and takes the finding; nil is returned after one.
    init?(_ range: Range<Int>, with parser: inout AnswerParser) {
        guard Name.isValid(parser.script[range], hyphens: true) else {
            let text = parser.text(range)
            let hasChoices = text.contains("|") || text.contains("=")
            parser.report(
                .badAnswer, at: range.lowerBound,
                hasChoices
                    ? "\"one of\" takes the name of a list; choices stand alone, like {x: \(text)}"
                    : "\"one of\" takes the name of a list, like: {child: one of pupils}")
            return nil
        }
        list = Name(parser.text(range), at: parser.position(of: range.lowerBound))
    }

    package var phase: AnswerPhase { .question }
    package var phraseShare: PhraseShare { .words }
    package var finding: FindingKind? { nil }
    /// None that can be told without the list, which the checker asks.
    package var longestValue: Int { 0 }
    package var rowsOf: Name? { list }

    package func covers(_ other: OneOfKind) -> Bool { list.text == other.list.text }

    package func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        guard let table = context.table(list.text) else { return nil }
        let match =
            part.isInPhrase
            ? table.match(form: LookupTable.form(of: Array(part.normalised)))
            : table.match(&text, context)
        guard case .row(let row) = match else { return nil }
        return table.rows[row].key
    }

    /// The value of a text with a slip in one of its words.
    ///
    /// - Parameters:
    ///   - text: The text, which names no row without one.
    ///   - context: The script and its lists.
    /// - Returns: The key; the inner nil where it may be one of several rows.
    func valueWithSlip(_ text: inout Incoming, _ context: AnswerContext) -> String?? {
        guard let table = context.table(list.text), table.match(&text, context) == .none else {
            return nil
        }
        switch table.matchWithSlip(&text, context) {
        case .none: return nil
        case .row(let row): return table.rows[row].key
        case .several: return .some(nil)
        }
    }

    package func lack(of text: inout Incoming, _ context: AnswerContext) -> String {
        guard let table = context.table(list.text) else {
            return "the list \(list.text) cannot be read"
        }
        switch table.match(&text, context) {
        case .none, .row: return "no row of \(list.text)"
        case .several(let rows):
            let keys = rows.prefix(3).map { table.rows[$0].key }
            if keys.count == 1 { return "two rows of \(list.text) have the key \(keys[0])" }
            let count = rows.count == 2 ? "two" : "\(rows.count)"
            return "\(count) rows: \(keys.joined(separator: ", "))"
                + (rows.count > keys.count ? " ..." : "")
        }
    }
}
