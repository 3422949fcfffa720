internal import Conversation

/// Reads `[test ...]`: conversations that must go exactly so.
struct TestsParser: SectionParser {
    private(set) var tests: [TestCase] = []
    private let settings: ScriptSettings
    var input: LineText
    var margin: Int?
    var notes = Notes()

    // Of the test that is read:
    private var steps: [TestCase.Step] = []
    /// The place of the last text in `steps`, and what must come of it.
    private var received: Int?
    private var expected: [TestCase.Line] = []
    private var expectsSilence = false
    /// The indentation of the line above, where nothing may stand below it; else nil.
    private var leaf: Int?

    /// The words that lines of a test begin with, but for `set`.
    static let words: Set<String> = [
        "at", "begin", "button", "from", "location", "now", "person", "photo", "profile", "saved",
        "shared",
        "silent", "store", "to", "told", "wait",
    ]

    init(behind settings: SettingsParser) {
        self.settings = settings.settings
        input = settings.input
    }

    /// Reads a test.
    ///
    /// - Parameters:
    ///   - heading: The line of its heading.
    ///   - name: What stands in it behind `test`.
    ///   - lines: Where the heading stands; what is below is read.
    mutating func read(
        _ heading: LineText.Line, named name: Range<Int>, from lines: inout LineCursor
    ) {
        input.line = heading
        let name = input.name(name)
        if name.text.isEmpty {
            report(.badName, "this test has no name; write [test what it shows]")
        }
        steps = []
        leaf = nil
        readSection(from: &lines)
        check(lines.heading, below: leaf)
        endReply()
        tests.append(TestCase(name: name, steps: steps))
    }

    mutating func readLine() {
        checkMargin()
        let content = input.line.content
        if let leaf, input.line.indentation > leaf {
            report(.misplacedLine, "nothing can be below the line above; move this line left")
        }
        let byte = input.source[content.lowerBound]
        if byte == .less {
            beginReply()
            let text = input.string(input.trimmed(content.lowerBound + 1..<content.upperBound))
            return step(.receive(text, .anything))
        }
        if let margin, input.line.indentation <= margin, byte != .greater { leaf = margin }
        if byte == .greater { return readReply() }
        let word = input.firstWord(of: content)
        let rest = input.trimmed(word.upperBound..<content.upperBound)
        if input.matches(word, "begin"), !rest.isEmpty {
            beginReply()
            let name = input.firstWord(of: rest)
            let cells = input.string(input.trimmed(name.upperBound..<rest.upperBound))
            return step(.begin(input.name(name), cells, .anything))
        }
        guard let action = action(input.string(word), rest) else { return }
        step(action)
    }

    /// Ends what was said before; the next step is one that something must come of.
    private mutating func beginReply() {
        leaf = nil
        endReply()
        received = steps.count
    }

    private mutating func step(_ action: TestCase.Action) {
        steps.append(TestCase.Step(position: input.here, action: action))
    }

    /// A `>` line: a line of the last text's reply.
    private mutating func readReply() {
        let start = input.line.content.lowerBound + 1
        if let language = input.languageMark(at: start) {
            return report(
                .misplacedLine,
                "\">\(language)\" does not belong in a test; write > and what is heard")
        }
        let text = withDots(input.string(input.trimmed(start..<input.line.content.upperBound)))
        guard isBelowText() else { return }
        expected.append(TestCase.Line(position: input.here, text: text))
    }

    /// Whether a text arrived that a line can belong to; says so where none did.
    private mutating func isBelowText() -> Bool {
        if received != nil { return true }
        report(
            .misplacedLine,
            "nothing was texted before this; write a < line above it, like: < hello")
        return false
    }

    /// Puts the lines that were read below a `<` line where they belong.
    private mutating func endReply() {
        guard let index = received else { return }
        let expectation: TestCase.Expectation =
            !expected.isEmpty ? .lines(expected) : expectsSilence ? .silence : .anything
        steps[index] = steps[index].expecting(expectation)
        received = nil
        expected = []
        expectsSilence = false
    }

    private func withDots(_ text: String) -> String {
        guard !input.line.isASCII else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "…" {
                result += "..."
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private mutating func action(_ word: String, _ rest: Range<Int>) -> TestCase.Action? {
        switch word {
        case "from" where !rest.isEmpty: return .from(input.name(rest))
        case "to" where !rest.isEmpty: return .to(input.name(rest))
        case "person" where !rest.isEmpty: return .person(input.string(rest))
        case "photo" where !rest.isEmpty: return .photo(input.string(rest))
        case "profile" where !rest.isEmpty: return .profile(input.string(rest))
        case "button" where !rest.isEmpty: return .button(input.string(rest))
        case "location":
            if let place = Message.Location(input.string(rest)) { return .location(place) }
            report(.unknownLine, "this line is not understood; write: location 52.52,13.405")
            return nil
        case "now": return nowAction(rest)
        case "wait":
            if let span = TimeSpan(positive: input.source[rest]) { return .wait(span) }
            report(.unknownLine, "this line is not understood; write: wait 5 hours")
            return nil
        case "at": return atAction(rest)
        case "set":
            return assignment(rest).map { .set($0.0, input.string($0.1)) }
        case "shared" where !rest.isEmpty: return sharedAction(rest)
        case "store" where rest.isEmpty: return .store
        case "silent" where rest.isEmpty:
            expectsSilence = isBelowText()
            return nil
        case "saved": return savedAction(rest)
        case "told": return toldAction(rest)
        default:
            refuseTestLine(word, rest)
            return nil
        }
    }

    private mutating func refuseTestLine(_ word: String, _ rest: Range<Int>) {
        if input.isOfState, word != "set" {
            report(.misplacedLine, "this line does not belong in a test")
            return
        }
        if Self.words.contains(word), rest.isEmpty {
            report(.unknownLine, "something is missing after \"\(word)\"")
            return
        }
        let hint = notes.suggestion.phrase(for: word, among: Self.words.sorted() + ["set"])
        report(
            .unknownLine,
            "this line is not understood"
                + (hint.isEmpty ? "; a text that arrives begins with \"<\"" : hint))
    }

    private mutating func nowAction(_ rest: Range<Int>) -> TestCase.Action? {
        guard let moment = CivilMoment(input.source[rest]) else {
            report(.unknownLine, "this line is not understood; write: now 2026-05-04 10:00")
            return nil
        }
        return .now(moment)
    }

    private mutating func atAction(_ rest: Range<Int>) -> TestCase.Action? {
        guard Name.isValid(input.source[rest], hyphens: true) else {
            report(.unknownLine, "this line is not understood; write: at state")
            return nil
        }
        let name = input.name(rest)
        notes.references.targets.append(name)
        return .at(name)
    }

    private mutating func savedAction(_ rest: Range<Int>) -> TestCase.Action? {
        var fields: [(name: Name, value: String)] = []
        for part in input.commaSeparated(rest) {
            guard let sign = input.first(.equalsSign, in: part) else {
                guard !fields.isEmpty else {
                    report(.unknownLine, "this line is not understood; write: saved a=1, b=two")
                    return nil
                }
                // A value with a comma in it goes on behind the comma.
                fields[fields.count - 1].value += ", " + input.string(part)
                continue
            }
            let name = input.trimmed(part.lowerBound..<sign)
            guard Name.isReference(input.source[name]) else {
                report(
                    .badName, at: part,
                    "\"\(input.string(name))\" cannot be a name: names have ASCII letters, digits and _"
                )
                return nil
            }
            fields.append(
                (input.name(name), input.string(input.trimmed(sign + 1..<part.upperBound))))
        }
        guard !fields.isEmpty else {
            report(.unknownLine, "this line names nothing; write: saved a=1, b=two words")
            return nil
        }
        checkAnswersFile(in: settings)
        return .saved(fields)
    }

    /// `shared seats = 2` says a value, `shared seats is 1` what it must be.
    private mutating func sharedAction(_ rest: Range<Int>) -> TestCase.Action? {
        let words = input.words(rest)
        if words.count > 1, input.matches(words[1], "is"),
            Name.isValid(input.source[words[0]])
        {
            let value = input.trimmed(words[1].upperBound..<rest.upperBound)
            let name = input.name(words[0])
            notes.references.shared.append(name)
            return .shared(name, input.string(value))
        }
        guard input.first(.equalsSign, in: rest) != nil else {
            report(
                .unknownLine,
                "this line is not understood; write: shared seats = 2, or: shared seats is 1")
            return nil
        }
        return assignment(rest).map { name, value in
            notes.references.shared.append(name)
            return .share(name, input.string(value))
        }
    }

    private mutating func toldAction(_ rest: Range<Int>) -> TestCase.Action? {
        let word = input.firstWord(of: rest)
        guard let name = recipient(word, in: settings) else { return nil }
        var text = input.trimmed(word.upperBound..<rest.upperBound)
        if input.source[text].first == .greater {
            text = input.trimmed(text.lowerBound + 1..<text.upperBound)
        }
        return .told(name, text.isEmpty ? nil : withDots(input.string(text)))
    }
}
