extension ScriptParser {
    /// The position of a byte of the present line.
    func position(_ offset: Int) -> SourcePosition {
        if line.isASCII {
            return SourcePosition(line: line.number, column: offset - line.start + 1)
        }
        return SourcePosition(line: line.number, column: 1)
            .advanced(past: source[line.start..<offset])
    }

    /// Where the present line begins, behind its indentation.
    var here: SourcePosition { position(line.content.lowerBound) }

    mutating func report(_ code: Diagnostic.Code, _ message: String) {
        diagnostics.append(Diagnostic(code, at: here, message))
    }

    mutating func report(_ code: Diagnostic.Code, at range: Range<Int>, _ message: String) {
        diagnostics.append(Diagnostic(code, at: position(range.lowerBound), message))
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }

    func name(_ range: Range<Int>) -> Name {
        Name(string(range), at: position(range.lowerBound))
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, source[lower].isBlank { lower += 1 }
        while upper > lower, source[upper - 1].isBlank { upper -= 1 }
        return lower..<upper
    }

    /// The bytes up to the first blank.
    func firstWord(of range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        while index < range.upperBound, !source[index].isBlank { index += 1 }
        return range.lowerBound..<index
    }

    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// The parts between commas, without white space at their ends; none of an empty range.
    func commaSeparated(_ range: Range<Int>) -> [Range<Int>] {
        guard !trimmed(range).isEmpty else { return [] }
        var parts: [Range<Int>] = []
        var lower = range.lowerBound
        while let comma = first(.comma, in: lower..<range.upperBound) {
            parts.append(trimmed(lower..<comma))
            lower = comma + 1
        }
        parts.append(trimmed(lower..<range.upperBound))
        return parts
    }

    /// The words between blanks.
    func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var rest = trimmed(range)
        while !rest.isEmpty {
            let word = firstWord(of: rest)
            words.append(word)
            rest = trimmed(word.upperBound..<rest.upperBound)
        }
        return words
    }

    func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        String(describing: text).utf8.elementsEqual(source[range])
    }

    /// How many bytes an arrow has at an offset: `->` or `→`; 0 where there is none.
    func arrow(at offset: Int, before end: Int) -> Int {
        guard offset + 1 < end else { return 0 }
        if source[offset] == .hyphen, source[offset + 1] == .greater { return 2 }
        let isSign =
            source[offset] == 0xE2 && offset + 2 < end && source[offset + 1] == 0x86
            && source[offset + 2] == 0x92
        return isSign ? 3 : 0
    }

    /// Whether a name can be captured, set or be a column; says so where not.
    mutating func checkFree(_ name: Name, _ range: Range<Int>) -> Bool {
        guard Name.isValid(source[range]) else {
            report(
                .badName, at: range,
                range.isEmpty
                    ? "a name is missing here"
                    : "\"\(name.text)\" cannot be a name: names have ASCII letters, digits and _")
            return false
        }
        guard Name.isFree(name.text) else {
            report(
                .badName, at: range,
                "\"\(name.text)\" always exists and cannot be filled; take another name")
            return false
        }
        return true
    }

    /// The names of a list like that of `save`; those that cannot be names are reported.
    mutating func names(_ range: Range<Int>) -> [Name] {
        var names: [Name] = []
        for part in commaSeparated(range) {
            guard Name.isValid(source[part]) else {
                report(
                    .badName, at: part,
                    part.isEmpty
                        ? "a name is missing here"
                        : "\"\(string(part))\" cannot be a name: "
                            + "names have ASCII letters, digits and _")
                continue
            }
            names.append(name(part))
        }
        return names
    }

    /// Notes that a variable is used; what always exists is not of interest.
    mutating func use(_ name: Name, _ use: References.Use = .read) {
        if name.text == "caller" { references.asksForSender = true }
        guard !Name.alwaysThere.contains(name.text) else { return }
        references.uses.append((name, use))
    }
}
