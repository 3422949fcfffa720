internal import Bytes

/// Reads `[people]`: lines of a number, `=`, and the columns that the heading names.
struct PeopleParser: SectionParser {
    private(set) var people: PeopleSection
    var input: LineText
    var margin: Int?
    var notes = Notes()
    private var isGiven = false

    init(_ input: LineText, country: CountryCode?) {
        self.input = input
        people = PeopleSection(country: country)
    }

    /// Reads a section.
    ///
    /// - Parameters:
    ///   - heading: The line of its heading.
    ///   - inside: What stands in its brackets: `people`, or begins with `people:`.
    ///   - lines: Where the heading stands; what is below is read.
    mutating func read(
        _ heading: LineText.Line, _ inside: Range<Int>, from lines: inout LineCursor
    ) {
        input.line = heading
        guard readHeading(inside) else { return lines.skipSection() }
        readSection(from: &lines)
    }

    private mutating func readHeading(_ inside: Range<Int>) -> Bool {
        let colon = input.first(UInt8(ascii: ":"), in: inside)
        guard
            input.matches(input.trimmed(inside.lowerBound..<(colon ?? inside.upperBound)), "people")
        else {
            report(
                .badName, "this heading is not understood; write [people] or [people: day, with]")
            return false
        }
        if isGiven {
            report(
                .givenTwice, at: inside, "there is a section [people] already; put both together")
        }
        isGiven = true
        guard let colon else { return true }
        for range in input.commaSeparated(colon + 1..<inside.upperBound) {
            let column = input.name(range)
            guard checkFree(column, range) else { continue }
            if people.hasColumn(column.text) {
                report(.givenTwice, at: range, "the column \"\(column.text)\" is given twice")
            } else {
                people.columns.append(column)
            }
        }
        return true
    }

    mutating func readLine() {
        checkIndentation()
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuse("this line is not understood; write: +15551234567 = Ana")
        }
        let number = input.trimmed(input.line.content.lowerBound..<sign)
        guard input.source[number].contains(where: \.isDigit) else {
            return refuse("there is no number before the =; write: +15551234567 = Ana")
        }
        people.rows.append(
            PeopleSection.Row(
                position: input.here, number: input.source[number],
                fields: input.source[input.trimmed(sign + 1..<input.line.content.upperBound)]))
    }
}
