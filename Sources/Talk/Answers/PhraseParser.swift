internal import Bytes

/// Takes one entry of a list of answers apart: words, `...`, `*`, captures and word lists.
struct PhraseParser {
    let entry: Range<Int>
    private(set) var elements: [AnswerList.PhraseElement] = []
    /// Whether a `*` stands as a word of its own.
    private(set) var hasStar = false
    /// Where the run of words began that is being read.
    private var wordsStart: Int?

    init(entry: Range<Int>) {
        self.entry = entry
        elements.reserveCapacity(4)
    }

    /// Reads the whole entry.
    ///
    /// - Parameter parser: Has the script, and takes the findings.
    /// - Returns: False where the entry cannot be used.
    mutating func read(with parser: inout AnswerParser) -> Bool {
        let script = parser.script
        var index = entry.lowerBound
        while index < entry.upperBound {
            let dots = Self.dots(at: index, in: script, before: entry.upperBound)
            if dots > 0 {
                endWords(at: index, script)
                if case .anyWords = elements.last {} else { elements.append(.anyWords) }
                index += dots
            } else if script[index] == UInt8(ascii: "{") {
                endWords(at: index, script)
                guard let end = readBraces(at: index, with: &parser) else { return false }
                index = end
            } else if script[index] == UInt8(ascii: "}") {
                parser.report(
                    .badAnswer, at: index, "\"}\" without \"{\"; a question is {name: kind}")
                return false
            } else {
                if script[index] == UInt8(ascii: "*"), isAlone(index, in: script) { hasStar = true }
                if wordsStart == nil { wordsStart = index }
                index += 1
            }
        }
        endWords(at: index, script)
        return true
    }

    /// How many bytes at an index are `...`, three full stops or more, or the one character for it.
    static func dots(at index: Int, in script: [UInt8], before end: Int) -> Int {
        if script[index] == 0xE2 {
            let isEllipsis =
                index + 2 < end && script[index + 1] == 0x80 && script[index + 2] == 0xA6
            return isEllipsis ? 3 : 0
        }
        var last = index
        while last < end, script[last] == UInt8(ascii: ".") { last += 1 }
        return last - index >= 3 ? last - index : 0
    }

    /// Whether the character at an index has white space or the entry's end on both sides.
    private func isAlone(_ index: Int, in script: [UInt8]) -> Bool {
        (index == entry.lowerBound || script[index - 1].isWhitespace)
            && (index + 1 == entry.upperBound || script[index + 1].isWhitespace)
    }

    /// Ends a run of words, which counts only where something of it is left after normalising.
    private mutating func endWords(at end: Int, _ script: [UInt8]) {
        guard let start = wordsStart else { return }
        wordsStart = nil
        let words = script.trimmingWhitespace(in: start..<end)
        let hasWord = words.contains { index in
            switch script[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
                UInt8(ascii: " "), UInt8(ascii: "\t"):
                false
            default: true
            }
        }
        if hasWord { elements.append(.words(words)) }
    }

    /// Takes a capture or a word list into the phrase.
    ///
    /// - Returns: The index behind the `}`; nil where the entry cannot be used.
    private mutating func readBraces(at start: Int, with parser: inout AnswerParser) -> Int? {
        guard let end = parser.endOfBraces(from: start, before: entry.upperBound) else {
            parser.report(.badAnswer, at: start, "\"{\" without \"}\"; a question is {name: kind}")
            return nil
        }
        guard let form = parser.braces(start + 1..<end) else { return nil }
        if case .question(let capture) = form { elements.append(.capture(capture)) }
        if case .list(let name) = form { elements.append(.list(name)) }
        return end + 1
    }
}

extension AnswerParser {
    /// Reads what stands in braces.
    ///
    /// - Parameter content: The bytes between the braces.
    /// - Returns: A question or a list; nil where the entry cannot be used, which was reported.
    mutating func braces(_ content: Range<Int>) -> AnswerList.Form? {
        if let brace = script.first(.openBrace, in: content),
            script[content.lowerBound..<brace].contains(where: { "|=".utf8.contains($0) })
        {
            report(
                .badAnswer, at: brace,
                "a choice cannot hold a variable; ask with words that stay the same, and say with "
                    + "when what they stand for")
            return nil
        }
        let colon = script.first(UInt8(ascii: ":"), in: content)
        let range = script.trimmingWhitespace(
            in: content.lowerBound..<(colon ?? content.upperBound))
        let name = text(range)
        guard Name.isValid(script[range], hyphens: colon == nil) else {
            report(
                .badName, at: range.lowerBound,
                colon == nil
                    ? "\"\(name)\" cannot name a word list: letters, digits, _ and - only; "
                        + "a question is {name: kind}"
                    : "\"\(name)\" cannot name a variable: letters, digits and _ only"
                        + Name.proposal(for: name))
            return nil
        }
        let position = position(of: range.lowerBound)
        guard let colon else { return .list(Name(name, at: position)) }
        if !Name.isFree(name) {
            report(
                .badName, at: range.lowerBound,
                "\"\(name)\" always exists and cannot be captured; choose another name")
        }
        let kind = kind(colon + 1..<content.upperBound) ?? TextKind()
        return .question(AnswerList.Capture(name: name, kind: kind, position: position))
    }
}
