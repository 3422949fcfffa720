internal import Bytes

extension ScriptParser {
    /// A line of `[people]`: a number, `=`, and the columns.
    mutating func readPerson() {
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

    /// A line of `[words]`: `agree = yes, y, yep`.
    mutating func readWordList() {
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuse("this line is not understood; write: agree = yes, y, yep")
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        let name = input.name(left)
        guard checkListName(name, left) else { return }
        let entries = input.commaSeparated(sign + 1..<input.line.content.upperBound)
        guard entries.contains(where: { !$0.isEmpty }) else {
            return refuse("this list has no entries; write: \(name.text) = yes, y, yep")
        }
        guard words[name.text] == nil else {
            return report(
                .givenTwice, at: left,
                "the word list \"\(name.text)\" is given twice; put both together")
        }
        let list = WordList(input.source, sign + 1..<input.line.content.upperBound)
        words.set(name.text, Script.NamedList(name: name, words: list))
    }

    private mutating func checkListName(_ name: Name, _ range: Range<Int>) -> Bool {
        guard Name.isValid(input.source[range], hyphens: true) else {
            report(
                .badName, at: range,
                "\"\(name.text)\" cannot be the name of a list: "
                    + "names have ASCII letters, digits, _ and -")
            return false
        }
        guard !Name.isReserved(name.text) else {
            report(
                .badName, at: range, "\"\(name.text)\" is reserved; give the list another name")
            return false
        }
        return true
    }

    /// A line of `[values]`: `price = 15`.
    mutating func readValue() {
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuse("this line is not understood; write: price = 15")
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        let name = input.name(left)
        guard checkFree(name, left) else { return }
        guard values[name.text] == nil else {
            return report(
                .givenTwice, at: left,
                "the value \"\(name.text)\" is given twice; delete one of them")
        }
        let text = input.string(input.trimmed(sign + 1..<input.line.content.upperBound))
        values.set(name.text, Script.Value(name: name, text: text))
    }

    /// A line that is none of its section: misplaced where it would be understood elsewhere.
    private mutating func refuse(_ message: String) {
        if isBlockLine {
            report(.misplacedLine, "this line stands in a state, below a heading like [start]")
        } else {
            report(.unknownLine, message)
        }
    }

    /// Whether the line looks like one of a state.
    var isBlockLine: Bool {
        let content = input.line.content
        let byte = input.source[content.lowerBound]
        if byte == .less || byte == .greater { return true }
        if input.arrow(at: content.lowerBound, before: content.upperBound) > 0 { return true }
        let word = input.firstWord(of: content)
        if word == content { return input.matches(word, "otherwise") }
        return Self.firstWords.contains(input.string(word))
    }
}
