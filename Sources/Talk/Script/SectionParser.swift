/// A parser of one sort of sections: line by line it reads what stands below their headings.
///
/// Before the first heading stand the settings, a section like the others.
protocol SectionParser {
    /// The line that is read.
    var input: LineText { get set }
    /// The indentation of the section's first line, nil until there is one.
    var margin: Int? { get set }
    /// What was found beside the parser's part.
    var notes: Notes { get set }

    /// Reads the line.
    mutating func readLine()
}

extension SectionParser {
    /// Reads the lines up to the next heading.
    mutating func readSection(from lines: inout LineCursor) {
        margin = nil
        while let line = lines.nextLine() {
            input.line = line
            readLine()
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
                "this line is left of the first line below its heading; indent it by \(margin)")
            input.line.indentation = margin
        }
    }

    /// In a section of single lines none stands below another.
    mutating func checkIndentation() {
        checkMargin()
        if let margin, input.line.indentation > margin {
            report(.misplacedLine, "this line is indented more than the ones above; move it left")
        }
    }

    /// Where nothing can stand below the last line, a heading stands at the margin, too.
    mutating func check(_ heading: LineText.Line?, below leaf: Int?) {
        guard let heading, let leaf, heading.indentation > leaf else { return }
        input.line = heading
        report(.misplacedLine, "a heading belongs at the beginning of its line")
    }

    /// A line that is none of its section: misplaced where it would be understood elsewhere.
    mutating func refuse(_ message: String) {
        if input.isOfState {
            report(.misplacedLine, "this line belongs in a state, below a heading like [start]")
        } else {
            report(.unknownLine, message)
        }
    }

    mutating func report(_ code: Diagnostic.Code, _ message: String) {
        notes.report(code, at: input.here, message)
    }

    mutating func report(_ code: Diagnostic.Code, at range: Range<Int>, _ message: String) {
        notes.report(code, at: input.position(range.lowerBound), message)
    }
}

// Names, and where they lead.
extension SectionParser {
    /// Whether a name can be captured, set or be a column; says so where not.
    mutating func checkFree(_ name: Name, _ range: Range<Int>) -> Bool {
        guard checkName(range) else { return false }
        guard Name.isFree(name.text) else {
            report(
                .badName, at: range,
                "\"\(name.text)\" always exists and cannot be filled; choose another name")
            return false
        }
        return true
    }

    /// Whether a range is the name of a variable, or where that may be a column of a list; says so
    /// where not.
    private mutating func checkName(_ range: Range<Int>, orColumn isColumn: Bool = false) -> Bool {
        let isReference = Name.isReference(input.source[range])
        guard !Name.isValid(input.source[range]), !isColumn || !isReference else { return true }
        report(
            .badName, at: range,
            range.isEmpty
                ? "a name is missing here"
                : isReference
                    ? "\"\(input.string(range))\" is a column of a list, which is looked up when it is "
                        + "used; write \(Name.variable(of: input.string(range))) here"
                    : "\"\(input.string(range))\" cannot be a name: names have ASCII letters, digits and _"
                        + Name.proposal(for: input.string(range)))
        return false
    }

    /// The names of a list like that of `save`; those that cannot be names are reported.
    ///
    /// - Parameters:
    ///   - range: The list.
    ///   - isColumn: Whether columns of lists may be among them.
    /// - Returns: The names.
    mutating func names(_ range: Range<Int>, orColumns isColumn: Bool = false) -> [Name] {
        var names: [Name] = []
        for part in input.commaSeparated(range) where checkName(part, orColumn: isColumn) {
            names.append(input.name(part))
        }
        return names
    }

    /// `x = text` behind `set`; nil, and reported, where it is none.
    mutating func assignment(_ rest: Range<Int>) -> (Name, Range<Int>)? {
        guard let sign = input.first(.equalsSign, in: rest) else {
            report(.unknownLine, "this line is not understood; write: set x = text")
            return nil
        }
        let left = input.trimmed(rest.lowerBound..<sign)
        let name = input.name(left)
        guard checkFree(name, left) else { return nil }
        return (name, input.trimmed(sign + 1..<rest.upperBound))
    }

    /// What stands behind an arrow; nil, and reported, where it is not exactly one name.
    mutating func target(_ range: Range<Int>) -> Target? {
        guard let word = input.onlyWord(range) else {
            report(
                .unknownLine,
                "\"->\" needs the name of one state after it, or end, start, again or back"
                    + Name.proposal(for: input.string(input.trimmed(range))))
            return nil
        }
        guard Name.isValid(input.source[word], hyphens: true) else {
            report(
                .badName, at: word,
                "\"\(input.string(word))\" cannot be the name of a state: "
                    + "names have ASCII letters, digits, _ and -")
            return nil
        }
        let name = input.name(word)
        let target = Target(name.text, at: name.position)
        if case .state = target.place { notes.references.targets.append(name) }
        return target
    }

    /// Reads `3 -> state`; nil where it is not understood.
    ///
    /// What is wrong with the name is reported.
    mutating func triesLimit(_ range: Range<Int>) -> TriesLimit? {
        let number = input.firstWord(of: range)
        guard let count = input.wholeNumber(number), count > 0 else { return nil }
        let rest = input.trimmed(number.upperBound..<range.upperBound)
        let arrow = input.arrow(at: rest.lowerBound, before: rest.upperBound)
        guard arrow > 0, let name = input.onlyWord(rest.lowerBound + arrow..<rest.upperBound),
            let target = target(name)
        else { return nil }
        return TriesLimit(position: input.here, count: count, target: target)
    }

    /// The name behind `tell` or `told`; reported where there is none of this name.
    mutating func recipient(_ range: Range<Int>, in settings: ScriptSettings) -> Name? {
        guard Name.isValid(input.source[range], hyphens: true) else {
            report(
                .badName, at: range.isEmpty ? input.line.content : range,
                range.isEmpty
                    ? "the name of somebody is missing here, like: tell staff > text"
                    : input.source[range].contains(.openBrace)
                        ? "a tell needs a name that a setting gives, like: staff = sms +15550100200; "
                            + "what the bot says to the sender begins with >"
                        : "\"\(input.string(range))\" cannot be a name: "
                            + "names have ASCII letters, digits, _ and -")
            return nil
        }
        let name = input.name(range)
        if settings.recipient(named: name.text) == nil {
            let hint = notes.suggestion.phrase(
                for: name.text, among: settings.recipients.map(\.name.text))
            report(
                .noSuchTarget, at: range,
                hint.isEmpty
                    ? "nobody is called \"\(name.text)\"; "
                        + "add the setting: \(name.text) = sms +15550100200"
                    : "nobody is called \"\(name.text)\"" + hint)
        }
        return name
    }

    /// What is saved needs a file.
    mutating func checkAnswersFile(in settings: ScriptSettings) {
        guard settings.places["save"] == nil else { return }
        report(.noSuchTarget, Diagnostic.missingFile)
    }
}
