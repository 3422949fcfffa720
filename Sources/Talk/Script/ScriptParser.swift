/// Reads a script in one pass over its bytes, and goes on after every mistake.
struct ScriptParser {
    /// What the lines below a heading are.
    enum Section {
        case settings
        case people
        case words
        case values
        case anytime
        case state
        case test
        case ignored
    }

    let readsTests: Bool
    var settings: ScriptSettings
    var people = PeopleSection()
    var words = NameMap<Script.NamedList>()
    var values = NameMap<Script.Value>()
    var anytime: [Answer] = []
    var states = NameMap<State>()
    var tests: [TestCase] = []
    var diagnostics: [Diagnostic] = []
    var references = References()
    var suggestion = Suggestion()

    var input: LineText
    var section = Section.settings
    /// The indentation of the section's first line, nil until there is one.
    var margin: Int?
    /// The indentation of the line above, where nothing may stand below it; else nil.
    var leaf: Int?

    var blocks = BlockStack()
    var heading = Name("", at: .beginning)
    var tries: TriesLimit?
    var answers: [Answer] = []
    var steps: [TestCase.Step] = []
    /// The place of the last text of a test in `steps`, and what must come of it.
    var received: Int?
    var expected: [TestCase.Line] = []
    var expectsSilence = false
    var hasPeople = false

    init(_ source: [UInt8], name: String, tests: Script.Tests) {
        input = LineText(source)
        readsTests = tests == .read
        settings = ScriptSettings(name: name)
    }

    /// Reads the whole file; the findings are in its order then.
    mutating func parse() {
        if let problem = problemOfFile {
            diagnostics = [Diagnostic(.badFile, at: .beginning, problem)]
            return
        }
        var lines = Lines(input.source)
        while let next = lines.nextLine() {
            input.line = next
            read()
        }
        endSection()
        resolve()
        diagnostics.sort { $0.position < $1.position }
    }

    private var problemOfFile: String? {
        if input.source.count > Script.sizeLimit {
            return "this file is longer than 1 MiB, the longest that is read"
        }
        if !input.source.isUTF8 {
            return "this file is no UTF-8; save it as UTF-8 and try again"
        }
        return nil
    }

    private mutating func read() {
        if input.source[input.line.content.lowerBound] == UInt8(ascii: "[") {
            readHeading()
            return
        }
        switch section {
        case .ignored: return
        case .test:
            if readsTests { readTestLine() }
        case .settings, .people, .words, .values: readFlatLine()
        case .anytime, .state: readBlockLine()
        }
    }

    /// A line of a section in which no line stands below another.
    private mutating func readFlatLine() {
        checkMargin()
        if let margin, input.line.indentation > margin {
            report(.misplacedLine, "this line is indented more than the ones above; move it left")
        }
        switch section {
        case .people: readPerson()
        case .words: readWordList()
        case .values: readValue()
        default: readSetting()
        }
    }

    /// The first line below a heading sets the margin; no later one stands left of it.
    mutating func checkMargin() {
        guard let margin else {
            margin = input.line.indentation
            return
        }
        if input.line.indentation < margin {
            report(
                .misplacedLine,
                "this line stands left of the first line below its heading; indent it by \(margin)")
            input.line.indentation = margin
        }
    }
}

extension ScriptParser {
    private mutating func readHeading() {
        if let leaf, input.line.indentation > leaf {
            report(.misplacedLine, "a heading stands at the beginning of its line")
        }
        endSection()
        margin = nil
        leaf = nil
        section = .ignored
        guard input.source[input.line.content.upperBound - 1] == UInt8(ascii: "]") else {
            report(.badName, "this heading is not understood: it does not end with \"]\"")
            return
        }
        let inside = input.trimmed(
            input.line.content.lowerBound + 1..<input.line.content.upperBound - 1)
        let word = input.firstWord(of: inside)
        if input.matches(word, "people:") || input.matches(word, "people") {
            return beginPeople(inside)
        }
        if input.matches(word, "test") { return beginTest(inside, behind: word) }
        heading = input.name(inside)
        switch heading.text {
        case "words": section = .words
        case "values": section = .values
        case "anytime": section = .anytime
        default: beginState(inside)
        }
    }

    private mutating func beginState(_ inside: Range<Int>) {
        guard Name.isValid(input.source[inside], hyphens: true) else {
            report(
                .badName, at: inside,
                "\"\(heading.text)\" cannot be a heading: names have ASCII letters, digits, _ and -"
            )
            return
        }
        guard !Name.isReserved(heading.text) else {
            report(
                .badName, at: inside,
                "\"\(heading.text)\" is reserved; give the state another name")
            return
        }
        section = .state
    }

    private mutating func beginTest(_ inside: Range<Int>, behind word: Range<Int>) {
        section = .test
        guard readsTests else { return }
        let rest = input.trimmed(word.upperBound..<inside.upperBound)
        heading = input.name(rest)
        if rest.isEmpty {
            report(.badName, "this test has no name; write [test what it shows]")
        }
    }

    private mutating func beginPeople(_ inside: Range<Int>) {
        let head = input.source[inside].prefix { $0 != UInt8(ascii: ":") }
        guard
            input.source[input.trimmed(inside.lowerBound..<head.endIndex)].elementsEqual(
                "people".utf8)
        else {
            report(
                .badName, "this heading is not understood; write [people] or [people: day, with]")
            return
        }
        section = .people
        if hasPeople {
            report(
                .givenTwice, at: inside, "there is a section [people] already; put both together")
        }
        hasPeople = true
        guard head.endIndex < inside.upperBound else { return }
        for range in input.commaSeparated(head.endIndex + 1..<inside.upperBound) {
            let column = input.name(range)
            guard checkFree(column, range) else { continue }
            if people.hasColumn(column.text) {
                report(.givenTwice, at: range, "the column \"\(column.text)\" is given twice")
            } else {
                people.columns.append(column)
            }
        }
    }

    /// Closes what is open, and keeps what was read.
    private mutating func endSection() {
        switch section {
        case .state, .anytime: endBlocks()
        case .test where readsTests: endTest()
        default: break
        }
        blocks = BlockStack()
        tries = nil
        answers = []
        steps = []
    }

    private mutating func endBlocks() {
        let body = closeAllBlocks()
        if section == .anytime {
            anytime += answers
            return
        }
        let state = State(name: heading, body: body, tries: tries, answers: answers)
        if !states.insert(heading.text, state) {
            diagnostics.append(
                Diagnostic(
                    .givenTwice, at: heading.position,
                    "the state \"\(heading.text)\" is given twice; give this one another name"))
        }
    }
}
