extension ScriptParser {
    /// A line of `[people]`: a number, `=`, and the columns.
    mutating func readPerson() {
        guard let sign = first(.equalsSign, in: line.content) else {
            return refuse("this line is not understood; write: +15551234567 = Ana")
        }
        let number = trimmed(line.content.lowerBound..<sign)
        guard source[number].contains(where: \.isDigit) else {
            return refuse("there is no number before the =; write: +15551234567 = Ana")
        }
        script.people.rows.append(
            PeopleSection.Row(
                position: here, number: source[number],
                fields: source[trimmed(sign + 1..<line.content.upperBound)]))
    }

    /// A line of `[words]`: `agree = yes, y, yep`.
    mutating func readWordList() {
        guard let sign = first(.equalsSign, in: line.content) else {
            return refuse("this line is not understood; write: agree = yes, y, yep")
        }
        let left = trimmed(line.content.lowerBound..<sign)
        let name = name(left)
        guard checkListName(name, left) else { return }
        let entries = commaSeparated(sign + 1..<line.content.upperBound).filter { !$0.isEmpty }
        guard !entries.isEmpty else {
            return refuse("this list has no entries; write: \(name.text) = yes, y, yep")
        }
        guard script.words[name.text] == nil else {
            return report(
                .givenTwice, at: left,
                "the word list \"\(name.text)\" is given twice; put both together")
        }
        script.words[name.text] = Script.NamedList(
            name: name, words: WordList(source, sign + 1..<line.content.upperBound))
    }

    private mutating func checkListName(_ name: Name, _ range: Range<Int>) -> Bool {
        guard Name.isValid(source[range], hyphens: true) else {
            report(
                .badName, at: range,
                "\"\(name.text)\" cannot be the name of a list: "
                    + "names have ASCII letters, digits, _ and -")
            return false
        }
        guard !Name.reserved.contains(name.text) else {
            report(
                .badName, at: range, "\"\(name.text)\" is reserved; give the list another name")
            return false
        }
        return true
    }

    /// A line of `[values]`: `price = 15`.
    mutating func readValue() {
        guard let sign = first(.equalsSign, in: line.content) else {
            return refuse("this line is not understood; write: price = 15")
        }
        let left = trimmed(line.content.lowerBound..<sign)
        let name = name(left)
        guard checkFree(name, left) else { return }
        guard script.values[name.text] == nil else {
            return report(
                .givenTwice, at: left,
                "the value \"\(name.text)\" is given twice; delete one of them")
        }
        let text = string(trimmed(sign + 1..<line.content.upperBound))
        script.values[name.text] = Script.Value(name: name, text: text)
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
        let content = line.content
        let byte = source[content.lowerBound]
        if byte == .less || byte == .greater { return true }
        if arrow(at: content.lowerBound, before: content.upperBound) > 0 { return true }
        let word = firstWord(of: content)
        if word == content { return matches(word, "otherwise") }
        return Self.firstWords.contains(string(word))
    }
}
