/// Reads `[words]`: lines like `agree = yes, y, yep`.
struct WordsParser: SectionParser {
    private(set) var lists = NameMap<Script.NamedList>()
    var input: LineText
    var margin: Int?
    var notes = Notes()

    init(_ input: LineText) {
        self.input = input
    }

    mutating func readLine() {
        checkIndentation()
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuse("this line is not understood; write: agree = yes, y, yep")
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        let name = input.name(left)
        guard checkListName(name, left) else { return }
        let right = sign + 1..<input.line.content.upperBound
        guard input.commaSeparated(right).contains(where: { !$0.isEmpty }) else {
            return refuse("this list has no entries; write: \(name.text) = yes, y, yep")
        }
        let list = Script.NamedList(name: name, words: WordList(input.source, right))
        if !lists.insert(name.text, list) {
            report(
                .givenTwice, at: left,
                "the word list \"\(name.text)\" is given twice; put both together")
        }
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
}
