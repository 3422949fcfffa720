/// Reads `[values]` and `[shared]`: lines like `price = 15`.
struct ValuesParser: SectionParser {
    private(set) var values = NameMap<Script.Value>()
    var input: LineText
    var margin: Int?
    var notes = Notes()
    /// What one of them is called, with an example of a line.
    private let noun: (name: String, example: String)

    init(_ input: LineText, _ noun: (name: String, example: String)) {
        self.input = input
        self.noun = noun
    }

    mutating func readLine() {
        checkIndentation()
        guard let sign = input.first(.equalsSign, in: input.line.content) else {
            return refuse("this line is not understood; write: \(noun.example)")
        }
        let left = input.trimmed(input.line.content.lowerBound..<sign)
        let name = input.name(left)
        guard checkFree(name, left) else { return }
        let text = input.string(input.trimmed(sign + 1..<input.line.content.upperBound))
        if !values.insert(name.text, Script.Value(name: name, text: text)) {
            report(
                .givenTwice, at: left,
                "the \(noun.name) \"\(name.text)\" is given twice; delete one of them")
        }
    }
}
