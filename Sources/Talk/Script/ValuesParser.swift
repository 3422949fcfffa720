/// Reads `[values]`: lines like `price = 15`.
struct ValuesParser: SectionParser {
    private(set) var values = NameMap<Script.Value>()
    var input: LineText
    var margin: Int?
    var notes = Notes()

    init(_ input: LineText) {
        self.input = input
    }

    mutating func readLine() {
        checkIndentation()
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuse("this line is not understood; write: price = 15")
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        let name = input.name(left)
        guard checkFree(name, left) else { return }
        let text = input.string(input.trimmed(sign + 1..<input.line.content.upperBound))
        if !values.insert(name.text, Script.Value(name: name, text: text)) {
            report(
                .givenTwice, at: left,
                "the value \"\(name.text)\" is given twice; delete one of them")
        }
    }
}
