/// Reads states and `[anytime]`: what is said and done, and what may be texted.
///
/// The lines of a section stand below one another in blocks, which are closed and put where they
/// belong once a line stands left of them.
struct StatesParser: SectionParser {
    let settings: ScriptSettings
    private(set) var states = NameMap<State>()
    private(set) var anytime: [Answer] = []
    var beginnings: [Beginning] = []
    var input: LineText
    var margin: Int?
    var notes: Notes

    // Of the section that is read:
    private(set) var isAnytime = false
    var blocks = BlockStack()
    var tries: TriesLimit?
    private var answers: [Answer] = []
    /// The indentation of the line above, where nothing may stand below it; else nil.
    var leaf: Int?

    /// The words that lines of a state begin with.
    static let words = ["add", "forget", "otherwise", "save", "set", "tell", "tries", "when"]

    /// Begins where the settings have been read.
    init(behind settings: SettingsParser) {
        self.settings = settings.settings
        input = settings.input
        notes = settings.notes
    }

    /// Reads a state.
    mutating func readState(_ name: Name, from lines: inout LineCursor) {
        let body = readBlocks(from: &lines)
        let state = State(name: name, body: body, tries: tries, answers: answers)
        if !states.insert(name.text, state) {
            notes.report(
                .givenTwice, at: name.position,
                "the state \"\(name.text)\" is given twice; give this one another name")
        }
    }

    /// Reads `[anytime]`.
    mutating func readAnytime(from lines: inout LineCursor) {
        isAnytime = true
        _ = readBlocks(from: &lines)
        isAnytime = false
        anytime += answers
    }

    /// Reads the lines of a section.
    ///
    /// - Returns: Those at its margin.
    private mutating func readBlocks(from lines: inout LineCursor) -> [Statement] {
        blocks.begin()
        tries = nil
        answers = []
        // More than most states have: an array that grows is copied each time.
        answers.reserveCapacity(6)
        leaf = nil
        readSection(from: &lines)
        check(lines.heading, below: leaf)
        while !blocks.isAtMargin { closeBlock() }
        blocks.top.flush()
        return blocks.top.statements
    }

    mutating func readLine() {
        checkMargin()
        if let leaf, input.line.indentation > leaf {
            report(
                .misplacedLine,
                "nothing can be below the line above; move this line left, "
                    + "or below a when, an otherwise or a <")
        } else {
            while blocks.top.indentation >= input.line.indentation { closeBlock() }
        }
        leaf = nil
        readStatement()
    }

    private mutating func readStatement() {
        let content = input.line.content
        if input.source[content.lowerBound] == .less { return readAnswer() }
        checkPlace()
        if input.source[content.lowerBound] == .greater { return readSay() }
        let arrow = input.arrow(at: content.lowerBound, before: content.upperBound)
        if arrow > 0 { return readGo(content.lowerBound + arrow..<content.upperBound) }
        let word = input.firstWord(of: content)
        let rest = input.trimmed(word.upperBound..<content.upperBound)
        switch word.count {
        case 3 where input.matches(word, "set"): readSet(rest)
        case 3 where input.matches(word, "add"): readAdd(rest)
        case 4 where input.matches(word, "when"): readWhen(rest)
        case 4 where input.matches(word, "save"): readSave(rest)
        case 4 where input.matches(word, "tell"): readTell(rest)
        case 5 where input.matches(word, "tries"): readTries(rest)
        case 6 where input.matches(word, "forget"): readForget(rest)
        case 9 where input.matches(word, "otherwise") && rest.isEmpty: readOtherwise()
        default: readUnknown(word, rest)
        }
    }

    /// Whether a line of a block can stand here: not behind the answers, not behind `->`.
    private mutating func checkPlace() {
        if blocks.isAtMargin {
            if isAnytime {
                report(
                    .misplacedLine,
                    "[anytime] has only answers at its margin; put this line below a <")
            } else if !answers.isEmpty {
                report(
                    .misplacedLine,
                    "the answers come last in a state; put this line above them, or indent it")
            }
        }
        checkArrow()
    }

    private mutating func checkArrow() {
        guard blocks.top.hasArrow, !blocks.top.isArrowReported else { return }
        blocks.top.isArrowReported = true
        report(.misplacedLine, "nothing can follow \"->\"; put this line above it")
    }
}

// Blocks.
extension StatesParser {
    private mutating func readAnswer() {
        if !blocks.isAtMargin {
            report(
                .misplacedLine, "an answer belongs at the margin of its section; move it left")
            while !blocks.isAtMargin { closeBlock() }
        }
        checkArrow()
        guard let (draft, reply) = parseAnswer() else { return }
        open(.answer(draft))
        if let reply { blocks.top.text.append(reply) }
    }

    private mutating func readWhen(_ rest: Range<Int>) {
        openBranch(.branch(condition(rest)))
    }

    private mutating func openBranch(_ owner: BlockStack.Owner) {
        blocks.top.flushText()
        if blocks.top.branchIndentation != input.line.indentation { blocks.top.flushChoice() }
        blocks.top.branchIndentation = input.line.indentation
        open(owner)
    }

    private mutating func readOtherwise() {
        let isBelow =
            blocks.top.text.isEmpty && !blocks.top.branches.isEmpty
            && blocks.top.branchIndentation == input.line.indentation
        guard isBelow else {
            report(
                .misplacedLine,
                "\"otherwise\" belongs directly below a when, at the same indentation")
            openBranch(.branch(nil))
            return
        }
        open(.otherwise)
    }

    private mutating func open(_ owner: consuming BlockStack.Owner) {
        if case .answer = owner { blocks.top.flush() }
        guard blocks.depth < BlockStack.depthLimit else {
            report(
                .misplacedLine,
                "this is more than \(BlockStack.depthLimit) levels deep; make a state of it")
            return
        }
        blocks.push(
            BlockStack.Block(
                owner: owner, position: input.here, indentation: input.line.indentation))
    }

    /// Ends the innermost block and puts it where it belongs.
    private mutating func closeBlock() {
        blocks.top.flush()
        guard let block = blocks.pop() else { return }
        switch block.owner {
        case .section: break
        case .branch(let condition):
            blocks.top.branches.append(
                Choice.Branch(
                    position: block.position, condition: condition, body: block.statements))
        case .otherwise:
            blocks.top.flushChoice(otherwise: block.statements)
        case .answer(let draft):
            answers.append(
                Answer(
                    position: block.position, list: draft.list,
                    isConditional: draft.isConditional, condition: draft.condition,
                    body: block.statements, target: draft.target))
        }
    }

    /// A line that nobody knows: what stands below it is read as if it were a `when`.
    private mutating func readUnknown(_ word: Range<Int>, _ rest: Range<Int>) {
        let text = input.string(word)
        if isOfAnotherSection(text) {
            report(.misplacedLine, "\"\(text)\" does not belong in a state")
            leaf = input.line.indentation
            return
        }
        let first = text.split(separator: "=", maxSplits: 1).first.map(String.init) ?? text
        report(.unknownLine, "this line is not understood" + hint(for: first))
        openBranch(.branch(nil))
    }

    /// What was probably meant by a line that begins with another word.
    private mutating func hint(for word: String) -> String {
        switch word.lowercased() {
        case "if": return "; a condition begins with when, and its lines stand below, indented"
        case "else", "else:", "elseif", "elsif":
            return "; write otherwise below the when, at the same indentation"
        case "after", "wait", "every", "at", "in", "then", "later":
            return "; nothing happens by itself: a conversation speaks only when somebody texts"
        case "say", "print", "send", "reply":
            return "; a text that the bot says begins with \">\""
        case "goto", "go", "jump": return "; to go on in another state write: -> state"
        default:
            let near = notes.suggestion.phrase(for: word, among: Self.words)
            return near.isEmpty ? "; a text that the bot says begins with \">\"" : near
        }
    }

    private func isOfAnotherSection(_ word: String) -> Bool {
        if TestsParser.words.contains(word) { return true }
        guard let sign = input.first(.equalsSign, in: input.line.content) else { return false }
        return Name.isValid(
            input.source[input.trimmed(input.line.content.lowerBound..<sign)], hyphens: true)
    }
}
