internal import Bytes

/// The bytes of a script and the line that is being read: what the parsers ask about ranges.
///
/// It is small, since Swift copies what a non-mutating method is called on.
struct LineText {
    /// One line that has something in it.
    struct Line {
        /// Its number, from 1.
        var number = 0
        /// Where it begins in the file.
        var start = 0
        /// What stands in it, without indentation, comment and white space at the end.
        var content = 0..<0
        /// Columns of white space in front; a tab is 8.
        var indentation = 0
        /// Whether a column is a byte.
        var isASCII = true
    }

    /// The bytes of the file.
    let source: [UInt8]
    /// The present line.
    var line = Line()

    init(_ source: [UInt8]) {
        self.source = source
    }

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

    func string(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }

    func name(_ range: Range<Int>) -> Name {
        Name(string(range), at: position(range.lowerBound))
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        source.trimmingBlanks(in: range)
    }

    /// The bytes up to the first blank.
    func firstWord(of range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        while index < range.upperBound, !source[index].isBlank { index += 1 }
        return range.lowerBound..<index
    }

    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        source.first(byte, in: range)
    }

    /// The parts between commas, without white space at their ends; none of an empty range.
    func commaSeparated(_ range: Range<Int>) -> LineParts {
        var parts = LineParts()
        guard !trimmed(range).isEmpty else { return parts }
        var lower = range.lowerBound
        while let comma = first(.comma, in: lower..<range.upperBound) {
            parts.append(trimmed(lower..<comma))
            lower = comma + 1
        }
        parts.append(trimmed(lower..<range.upperBound))
        return parts
    }

    /// The word that a range consists of, nil where it is empty or has several.
    func onlyWord(_ range: Range<Int>) -> Range<Int>? {
        let range = trimmed(range)
        return !range.isEmpty && firstWord(of: range) == range ? range : nil
    }

    /// The words between blanks.
    func words(_ range: Range<Int>) -> LineParts {
        var words = LineParts()
        var rest = trimmed(range)
        while !rest.isEmpty {
            let word = firstWord(of: rest)
            words.append(word)
            rest = trimmed(word.upperBound..<rest.upperBound)
        }
        return words
    }

    /// Whether a range is a word; its length tells most of them apart.
    func matches(_ range: Range<Int>, _ word: String) -> Bool {
        source.matches(range, word)
    }

    /// How many bytes an arrow has at an offset; 0 where there is none.
    ///
    /// Word processors make `→` or a long dash and `>` of `->`.
    func arrow(at offset: Int, before end: Int) -> Int {
        guard offset + 1 < end else { return 0 }
        if source[offset] == .hyphen { return source[offset + 1] == .greater ? 2 : 0 }
        guard source[offset] == 0xE2, offset + 2 < end else { return 0 }
        if source[offset + 1] == 0x86 { return source[offset + 2] == 0x92 ? 3 : 0 }
        let isDash =
            source[offset + 1] == 0x80 && (source[offset + 2] == 0x93 || source[offset + 2] == 0x94)
        return isDash && offset + 3 < end && source[offset + 3] == .greater ? 4 : 0
    }

    /// How many bytes a name has that begins a range, or a name with a column: `child.class`.
    func reference(at range: Range<Int>) -> Int {
        let name = source[range].prefix { Name.isPart($0) }
        let dot = name.endIndex
        guard !name.isEmpty, dot < range.upperBound, source[dot] == UInt8(ascii: ".") else {
            return name.count
        }
        let column = source[dot + 1..<range.upperBound].prefix { Name.isPart($0) }
        return column.isEmpty ? name.count : name.count + 1 + column.count
    }

    /// A whole number of at most 9 figures.
    func wholeNumber(_ range: Range<Int>) -> Int? {
        guard (1...9).contains(range.count), source[range].allSatisfy(\.isDigit) else {
            return nil
        }
        return source[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
