internal import Bytes

/// Parts of a text, of up to twelve words, to be compared with the exact words of answers.
struct Spans: Sendable {
    /// No answer that people text among courtesies has more words.
    static let longest = 12

    /// The parts that are compared.
    private let ranges: [Range<Int>]
    /// The parts by what they are as matching sees them.
    private var parts: [[UInt8]: [Range<Int>]] = [:]
    /// The parts that are numbers from 1 to 9, by the number.
    private var numbers: [Int: [Range<Int>]] = [:]
    /// With which bytes a part begins.
    private var beginnings = [Bool](repeating: false, count: 256)
    private let text: ListText

    /// Prepares parts of a text.
    ///
    /// - Parameters:
    ///   - text: The text in words.
    ///   - source: The text's bytes.
    ///   - ranges: Which parts, each once.
    init(_ text: ListText, _ source: [UInt8], _ ranges: [Range<Int>]) {
        let ranges = ranges.filter { range in
            text.isBoundary(range.lowerBound) && text.isBoundary(range.upperBound)
        }
        self.text = text
        self.ranges = ranges
        for range in ranges {
            let bytes = Normalised(source, text.source(of: range)).bytes
            parts[bytes, default: []].append(range)
            if let first = bytes.first { beginnings[Int(first)] = true }
            for (end, value) in text.numbers(at: range.lowerBound) where end == range.upperBound {
                numbers[value, default: []].append(range)
            }
        }
    }

    /// All parts of a text.
    init(all text: ListText, _ source: [UInt8]) {
        var ranges: [Range<Int>] = []
        for start in text.words.indices {
            for end in start + 1...min(start + Self.longest, text.words.count) {
                ranges.append(start..<end)
            }
        }
        self.init(text, source, ranges)
    }

    /// What an answer takes of the parts.
    ///
    /// - Parameters:
    ///   - list: The answer.
    ///   - number: Its number in its section.
    ///   - context: The script and its lists.
    /// - Returns: Everything that it takes.
    func taken(by list: AnswerList, _ number: Int, in context: AnswerContext) -> [SpanTaken] {
        var taken: [SpanTaken] = []
        list.forEachWord(in: context) { word in
            // Most words begin with an ASCII letter, which is compared before all is normalised.
            if let first = word.bytes[word.range].first, first < 0x80, first.isLetterOrDigit,
                !beginnings[Int(first.lowercased)], !first.isDigit
            {
                return
            }
            let bytes = Normalised(word.bytes, word.range).bytes
            var found = parts[bytes] ?? []
            var digit: Int?
            if bytes.count == 1, (0x31...0x39).contains(bytes[0]) {
                digit = Int(bytes[0]) - 0x30
                for range in numbers[Int(bytes[0]) - 0x30] ?? [] where !found.contains(range) {
                    found.append(range)
                }
            }
            for range in found {
                taken.append(
                    SpanTaken(
                        range: range, answer: number, entry: word.entry,
                        captured: word.captured(), list: nil, isNumber: digit != nil))
            }
        }
        for (entry, builtIn) in list.builtInLists(in: context) {
            for range in ranges where text.isPhrase(range, of: builtIn.sense) {
                taken.append(
                    SpanTaken(
                        range: range, answer: number, entry: entry, captured: nil, list: builtIn,
                        isNumber: false))
            }
        }
        return taken
    }
}

/// A part of a text that an answer takes.
struct SpanTaken: Sendable {
    /// The part, in words.
    let range: Range<Int>
    /// The answer's number in its section.
    let answer: Int
    /// Which of its entries.
    let entry: Int
    /// What is stored; nil but for choices.
    let captured: AnswerMatch.Captured?
    /// The built-in list that has it; nil for what a script writes.
    let list: BuiltInList?
    /// Whether the answer's word is a number from 1 to 9.
    let isNumber: Bool

    /// Whether two belong to one value of an answer, or to one answer without values.
    func isSame(as other: SpanTaken) -> Bool {
        answer == other.answer && captured == other.captured
    }
}
