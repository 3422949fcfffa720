/// Reads a script in one pass over its bytes, and goes on after every mistake.
///
/// It reads the headings; what stands below them is read by a parser for each sort of sections.
struct ScriptParser {
    let readsTests: Bool
    private var lines: LineCursor
    /// The heading that is read.
    private var input: LineText
    /// What is wrong with headings; with everything that the other parsers found, at the end.
    var notes = Notes()

    private(set) var settings: ScriptSettings
    private(set) var people: PeopleParser
    private(set) var words: WordsParser
    private(set) var lists: ListsParser
    private(set) var values: ValuesParser
    private(set) var shared: ValuesParser
    private(set) var states: StatesParser
    private(set) var tests: TestsParser

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - source: The bytes of the file, of which `problem` knows nothing.
    ///   - name: The script's name where it does not give itself another.
    ///   - tests: Whether the tests are read.
    init(parsing source: [UInt8], name: String, tests: Script.Tests) {
        readsTests = tests == .read
        lines = LineCursor(source)
        input = LineText(source)
        var settings = SettingsParser(input, name: name)
        settings.readSection(from: &lines)
        self.settings = settings.settings
        people = PeopleParser(input, country: settings.settings.country)
        words = WordsParser(input)
        lists = ListsParser(behind: settings)
        values = ValuesParser(input, ("value", "price = 15"))
        shared = ValuesParser(input, ("shared value", "votes = 0"))
        states = StatesParser(behind: settings)
        self.tests = TestsParser(behind: settings)
        while let heading = lines.heading { read(heading) }
        if !states.beginnings.isEmpty, self.settings.places["expire"] == nil {
            self.settings.expiry = ScriptSettings.expiryOfBegun
        }
        gather()
        resolve()
        notes.diagnostics.sort { $0.position < $1.position }
    }

    /// Takes over what the parsers found: of one line, in the order in which it was.
    private mutating func gather() {
        let headings = notes.diagnostics
        notes = states.notes
        states.notes = Notes()
        notes.diagnostics += tests.notes.diagnostics
        notes.diagnostics += headings
        notes.diagnostics += people.notes.diagnostics
        notes.diagnostics += words.notes.diagnostics
        notes.diagnostics += lists.notes.diagnostics
        notes.diagnostics += values.notes.diagnostics
        notes.diagnostics += shared.notes.diagnostics
        notes.references.targets += tests.notes.references.targets
        notes.references.shared = tests.notes.references.shared
    }

    /// What keeps a file from being read at all; nil where nothing does.
    static func problem(of source: [UInt8]) -> String? {
        if source.count > Script.sizeLimit {
            return "this file is longer than 1 MiB, the longest that is read"
        }
        if !source.isUTF8 {
            return "this file is not UTF-8; save it as UTF-8 and try again"
        }
        return nil
    }

    /// Reads a heading and what stands below it.
    private mutating func read(_ heading: LineText.Line) {
        input.line = heading
        let content = heading.content
        guard input.source[content.upperBound - 1] == UInt8(ascii: "]") else {
            report(at: content, "this heading is not understood: it does not end with \"]\"")
            return lines.skipSection()
        }
        let inside = input.trimmed(content.lowerBound + 1..<content.upperBound - 1)
        let word = input.firstWord(of: inside)
        if input.matches(word, "people:") || input.matches(word, "people") {
            return people.read(heading, inside, from: &lines)
        }
        if input.matches(word, "list") || input.matches(word, "list:") {
            let name = word.lowerBound + 4..<inside.upperBound
            return lists.read(heading, name, from: &lines)
        }
        if input.matches(word, "begin") || input.matches(word, "begin:") {
            let rest = word.lowerBound + 5..<inside.upperBound
            return states.readBeginning(heading, rest, from: &lines)
        }
        if input.matches(word, "test") {
            guard readsTests else { return lines.skipSection() }
            let name = input.trimmed(word.upperBound..<inside.upperBound)
            return tests.read(heading, named: name, from: &lines)
        }
        let name = input.name(inside)
        switch name.text {
        case "words": words.readSection(from: &lines)
        case "values": values.readSection(from: &lines)
        case "shared": shared.readSection(from: &lines)
        case "anytime": states.readAnytime(from: &lines)
        case _ where isState(name, inside): states.readState(name, from: &lines)
        default: lines.skipSection()
        }
    }

    /// Whether a state can have a name; says so where not.
    private mutating func isState(_ name: Name, _ inside: Range<Int>) -> Bool {
        guard Name.isValid(input.source[inside], hyphens: true) else {
            report(
                at: inside,
                name.text.contains(":")
                    ? "\"\(name.text)\" cannot be a heading; a list begins with [list \(name.text)], "
                        + "people with [people: day, with]"
                    : "\"\(name.text)\" cannot be a heading: names have ASCII letters, digits, _ and -"
                        + Name.proposal(for: name.text))
            return false
        }
        guard !Name.isReserved(name.text) else {
            report(at: inside, "\"\(name.text)\" is reserved; give the state another name")
            return false
        }
        return true
    }

    private mutating func report(at range: Range<Int>, _ message: String) {
        notes.report(.badName, at: input.position(range.lowerBound), message)
    }
}
