internal import Bytes

// States that may be begun at from outside.
extension StatesParser {
    /// Reads `[begin remind: day date, at time]` and the state below it.
    ///
    /// - Parameters:
    ///   - heading: The line of its heading.
    ///   - inside: What stands in its brackets behind the word `begin`.
    ///   - lines: Where the heading stands; what is below is read.
    mutating func readBeginning(
        _ heading: LineText.Line, _ inside: Range<Int>, from lines: inout LineCursor
    ) {
        input.line = heading
        let colon = input.first(UInt8(ascii: ":"), in: inside)
        let range = input.trimmed(inside.lowerBound..<(colon ?? inside.upperBound))
        guard let name = beginningName(range, behind: inside.lowerBound) else {
            return lines.skipSection()
        }
        let columns = self.columns(colon.map { $0 + 1..<inside.upperBound } ?? 0..<0)
        let isNew = states[name.text] == nil
        readState(name, from: &lines)
        if isNew { beginnings.append(Beginning(state: name, columns: columns)) }
    }

    /// The name of the state; nil, and reported, where it cannot have it.
    private mutating func beginningName(_ range: Range<Int>, behind start: Int) -> Name? {
        guard Name.isValid(input.source[range], hyphens: true) else {
            report(
                .badName, at: range.isEmpty ? start - 5..<start : range,
                range.isEmpty
                    ? "\"begin\" needs the name of a state after it, like [begin remind: day date]"
                    : "\"\(input.string(range))\" cannot be the name of a state: "
                        + "names have ASCII letters, digits, _ and -"
                        + (input.source[range].contains(.space)
                            ? "; columns stand behind a colon: [begin remind: day date]" : ""))
            return nil
        }
        let name = input.name(range)
        guard name.text != "start", !Name.isReserved(name.text) else {
            report(
                .badName, at: range,
                name.text == "start"
                    ? "whoever texts first begins at [start]; give what you begin another name"
                    : "\"\(name.text)\" is reserved; give the state another name")
            return nil
        }
        return name
    }

    private mutating func columns(_ range: Range<Int>) -> [AnswerList.Capture] {
        var columns: [AnswerList.Capture] = []
        for part in input.commaSeparated(range) {
            guard let column = column(part) else { continue }
            if columns.contains(where: { $0.name == column.name }) {
                notes.report(
                    .givenTwice, at: column.position, "the column \"\(column.name)\" is given twice"
                )
            } else {
                columns.append(column)
                note(column)
            }
        }
        return columns
    }

    /// `day date`: a name, and the kind of its cells, which is `text` where there is none.
    private mutating func column(_ part: Range<Int>) -> AnswerList.Capture? {
        let word = input.firstWord(of: part)
        let name = input.name(word)
        guard name.text != Beginning.nameCell, name.text != Beginning.languageCell else {
            report(
                .badName, at: word,
                "\"\(name.text)\" may always be given, and is "
                    + (name.text == Beginning.nameCell ? "{caller}" : "the language")
                    + " then; leave it out of the heading")
            return nil
        }
        if !word.isEmpty, input.source[word].allSatisfy({ $0.isDigit || ".:-".utf8.contains($0) }) {
            report(
                .badName, at: word,
                "\"\(name.text)\" cannot be a column: its values are one stretch, like n whole 1..6, "
                    + "and a column begins behind each comma")
            return nil
        }
        guard checkFree(name, word) else { return nil }
        let range = input.trimmed(word.upperBound..<part.upperBound)
        // A column whose kind is not understood stays, so that its variable counts as filled.
        return AnswerList.Capture(
            name: name.text, kind: kind(range) ?? TextKind(), position: name.position)
    }

    private mutating func kind(_ range: Range<Int>) -> (any AnswerKind)? {
        guard !range.isEmpty else { return TextKind() }
        var parser = AnswerParser(
            script: input.source, range: range, start: input.position(range.lowerBound))
        let kind = parser.kind(range)
        notes.diagnostics += parser.diagnostics
        guard let kind else { return nil }
        guard kind.canBeCell else {
            report(
                .badAnswer, at: range,
                "\"\(input.string(range))\" is no kind of a column; the kinds are "
                    + AnswerKinds.cells.joined(separator: ", ") + ", one of NAME")
            return nil
        }
        if let bound = kind.variables.first {
            notes.report(
                .badAnswer, at: bound.position,
                "{\(bound.text)} is not known before the conversation begins; write what it is, "
                    + "like 1..9 or today..today+60")
            return nil
        }
        return kind
    }
}
