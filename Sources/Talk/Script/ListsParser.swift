internal import Bytes

/// Reads lists: `[list pupils: class, teacher]`, and below it lines of a key, `=` and columns.
struct ListsParser: SectionParser {
    private(set) var lists: [ScriptList] = []
    /// Whether the heading that was read last names columns, even ones that cannot be names.
    private var hasColumns = false
    private let settings: ScriptSettings
    var input: LineText
    var margin: Int?
    var notes = Notes()

    init(behind settings: SettingsParser) {
        self.settings = settings.settings
        input = settings.input
    }

    /// Reads a list.
    ///
    /// - Parameters:
    ///   - heading: The line of its heading.
    ///   - inside: What stands in its brackets behind the word `list`.
    ///   - lines: Where the heading stands; what is below is read.
    mutating func read(
        _ heading: LineText.Line, _ inside: Range<Int>, from lines: inout LineCursor
    ) {
        input.line = heading
        let colon = input.first(UInt8(ascii: ":"), in: inside)
        let range = input.trimmed(inside.lowerBound..<(colon ?? inside.upperBound))
        guard let name = name(range, behind: inside.lowerBound) else { return lines.skipSection() }
        hasColumns = colon != nil
        lists.append(ScriptList(name: name, columns: columns(colon, inside)))
        readSection(from: &lines)
    }

    /// The name of a list; nil, and reported, where it cannot have it.
    private mutating func name(_ range: Range<Int>, behind start: Int) -> Name? {
        guard Name.isValid(input.source[range], hyphens: true) else {
            report(
                .badName, at: range.isEmpty ? start - 4..<start : range,
                range.isEmpty
                    ? "this list has no name; write it like [list pupils: class, teacher]"
                    : "\"\(input.string(range))\" cannot be the name of a list: "
                        + "names have ASCII letters, digits, _ and -"
                        + Name.proposal(for: input.string(range)))
            return nil
        }
        let name = input.name(range)
        if Name.isReserved(name.text) || ScriptSettings.names.contains(name.text) {
            let isSetting = ScriptSettings.names.contains(name.text)
            report(
                .badName, at: range,
                "\"\(name.text)\" is \(isSetting ? "the name of a setting" : "reserved"); "
                    + "give the list another name")
        } else if let place = settings.places[name.text] {
            report(
                .givenTwice, at: range,
                "\"\(name.text)\" is given in line \(place.name.line) already; "
                    + "give the list another name")
        } else if let first = lists.first(where: { $0.name.text == name.text }) {
            report(
                .givenTwice, at: range,
                "the list \"\(name.text)\" begins in line \(first.name.position.line) already; "
                    + "put both together")
        }
        return name
    }

    private mutating func columns(_ colon: Int?, _ inside: Range<Int>) -> [Name] {
        guard let colon else { return [] }
        var columns: [Name] = []
        for name in names(colon + 1..<inside.upperBound) {
            if columns.contains(where: { $0.text == name.text }) {
                notes.report(
                    .givenTwice, at: name.position, "the column \"\(name.text)\" is given twice")
            } else {
                columns.append(name)
            }
        }
        return columns
    }

    mutating func readLine() {
        checkIndentation()
        guard let list = lists.last else { return }
        let content = input.line.content
        let example = (["Ana Lopez"] + [list.columns.map { _ in "..." }.joined(separator: ", ")])
            .filter { !$0.isEmpty }.joined(separator: " = ")
        let sign = input.first(.equalsSign, in: content)
        if !hasColumns, sign != nil {
            return refuse(
                "this list has no columns; name them in its heading: [list \(list.name.text): day]")
        }
        if [.less, .greater].contains(input.source[content.lowerBound])
            || hasColumns && sign == nil
        {
            return refuse("this line is not understood; write: \(example)")
        }
        let end = sign ?? content.upperBound
        let key = input.trimmed(content.lowerBound..<end)
        guard !key.isEmpty else {
            return refuse("there is no key before the =; write: \(example)")
        }
        lists[lists.count - 1].rows.append(
            ScriptList.Row(
                position: input.position(key.lowerBound), key: input.source[key],
                fields: input.source[
                    input.trimmed(min(end + 1, content.upperBound)..<content.upperBound)]))
    }
}
