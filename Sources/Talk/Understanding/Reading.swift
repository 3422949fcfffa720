internal import Bytes

/// A text with everything that the words of its languages say about its parts.
///
/// What numbers, days and times are looked for in. It is made once for a text.
struct Reading: Sendable {
    /// A phrase of a list that stands in the text.
    struct Mark: Sendable {
        /// Where it stands.
        let range: Range<Int>
        /// The list.
        let sense: Sense
        /// The list's value.
        let value: Int
        /// The language, by its place in `languages`.
        let language: Int
    }

    /// How many bytes are read: 1,600 characters, the longest message, of four bytes.
    ///
    /// A longer text says nothing.
    static let longestText = 6_400
    /// How many words, figures and signs are read, twice as many as a long message has.
    static let mostParts = 800

    /// The folded text.
    let bytes: [UInt8]
    /// Its words, figures and signs.
    let lexemes: [Lexeme]
    /// The languages, the sender's first.
    let languages: [Language]
    /// Their words.
    let vocabularies: [Vocabulary]
    /// The phrases, sorted by where they begin.
    private(set) var marks: [Mark] = []
    /// Where in `marks` those that begin at each part are; behind the last part, the end.
    private var firstMarks: [Int] = [0]
    /// The parts that are not looked at: greetings, `no problem`, what stands behind `sent from my`.
    private(set) var isSkipped: [Bool] = []
    /// The parts that say nothing: courtesies, words of yes and no, of the time of day, `on`, `the`.
    private(set) var isSmall: [Bool] = []
    /// In which languages each part is small, a bit for each.
    private var smallLanguages: [UInt8] = []

    /// Reads a part of a text.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - range: The part.
    ///   - languages: The languages that it may be in, the sender's first.
    /// - Complexity: O(*n* log *m*) where *n* is the length of the part and *m* the number of phrases.
    init(_ source: [UInt8], _ range: Range<Int>, languages: [Language]) {
        self.languages = languages
        vocabularies = languages.map(\.vocabulary)
        // Of a text that is cut nobody knows what its end would change.
        let isRead = range.count <= Self.longestText
        var lexer = Lexer(source, isRead ? range : 0..<0, vocabularies: vocabularies)
        if lexer.lexemes.count > Self.mostParts {
            lexer = Lexer(source, 0..<0, vocabularies: vocabularies)
        }
        var bytes = lexer.bytes
        var lexemes = lexer.lexemes
        for index in lexemes.indices where lexemes[index].kind == .word {
            Self.mend(&lexemes[index], &bytes, vocabularies)
        }
        self.bytes = bytes
        self.lexemes = lexemes
        for start in lexemes.indices {
            for language in vocabularies.indices { mark(start, language) }
            firstMarks.append(marks.count)
        }
        judgeParts()
    }

    /// Looks at a part of what was read.
    ///
    /// - Parameters:
    ///   - whole: All of it.
    ///   - source: The part, in bytes of the text.
    init(_ whole: Reading, in source: Range<Int>) {
        bytes = whole.bytes
        languages = whole.languages
        vocabularies = whole.vocabularies
        let range = whole.parts(within: source)
        let start = range.lowerBound
        var lexemes = Array(whole.lexemes[range])
        if !lexemes.isEmpty {
            lexemes[0].isAfterBlank = true
            lexemes[0].isAfterHyphen = false
            lexemes[0].isAfterLetters = false
        }
        self.lexemes = lexemes
        for index in range {
            for mark in whole.marks(at: index) where mark.range.upperBound <= range.upperBound {
                marks.append(
                    Mark(
                        range: mark.range.lowerBound - start..<mark.range.upperBound - start,
                        sense: mark.sense, value: mark.value, language: mark.language))
            }
            firstMarks.append(marks.count)
        }
        judgeParts()
    }

    /// The parts that lie within a part of the text.
    ///
    /// - Parameter source: The part, in bytes of the text.
    /// - Returns: Their indexes.
    /// - Complexity: O(log *n*) where *n* is the number of parts.
    func parts(within source: Range<Int>) -> Range<Int> {
        let start = lexemes.partitioningIndex { $0.source.lowerBound >= source.lowerBound }
        let end = lexemes.partitioningIndex { $0.source.upperBound > source.upperBound }
        return start..<max(start, end)
    }

    /// Writes a name with a slip as it should be.
    private static func mend(
        _ lexeme: inout Lexeme, _ bytes: inout [UInt8], _ vocabularies: [Vocabulary]
    ) {
        let word = bytes[lexeme.range]
        guard word.count >= 5, vocabularies.allSatisfy({ $0.narrowed($0.all, by: word) == nil })
        else { return }
        for vocabulary in vocabularies {
            guard let name = vocabulary.nameWithSlip(word) else { continue }
            lexeme.range = bytes.count..<bytes.count + name.count
            bytes += name
            return
        }
    }

    /// Finds the phrases of a language that begin at a part.
    private mutating func mark(_ start: Int, _ language: Int) {
        let vocabulary = vocabularies[language]
        var prefix = vocabulary.all
        var index = start
        while index < lexemes.count, lexemes[index].kind != .sign || index == start {
            guard let next = vocabulary.narrowed(prefix, by: word(index)) else { return }
            prefix = next
            index += 1
            guard let meanings = vocabulary.meanings(prefix) else { continue }
            for number in meanings {
                let meaning = vocabulary.meaning(at: number)
                marks.append(
                    Mark(
                        range: start..<index, sense: meaning.sense, value: meaning.value,
                        language: language))
            }
        }
    }

    /// Finds out which parts are skipped and which are small.
    private mutating func judgeParts() {
        isSkipped = [Bool](repeating: false, count: lexemes.count)
        isSmall = isSkipped
        smallLanguages = [UInt8](repeating: 0, count: lexemes.count)
        for mark in marks {
            switch mark.sense {
            case .greetings, .notIsFine:
                for index in mark.range { isSkipped[index] = true }
            case .signature:
                for index in mark.range.lowerBound..<lexemes.count { isSkipped[index] = true }
            case .courtesies, .yes, .noList, .no, .thanks, .withADay, .at, .am, .pm, .evening,
                .night, .units, .around, .forALength, .inALength, .hello, .beforeADay, .noBehind,
                .seeYou, .seeYouOnADay, .onlyBeforeAFigure:
                for index in mark.range {
                    isSmall[index] = true
                    smallLanguages[index] |= 1 << UInt8(truncatingIfNeeded: mark.language)
                }
            default: break
            }
        }
    }
}

// MARK: - Questions about parts

extension Reading {
    /// Whether a word of a language that is not small there stands at an index.
    func isStrange(_ index: Int, _ language: Int) -> Bool {
        isWord(index) && !isSkipped[index]
            && smallLanguages[index] & 1 << UInt8(truncatingIfNeeded: language) == 0
    }

    /// The bytes of a part.
    func word(_ index: Int) -> ArraySlice<UInt8> { bytes[lexemes[index].range] }

    /// The digits of a figure.
    func digits(_ index: Int) -> ArraySlice<UInt8> { word(index) }

    /// Whether a figure stands at an index.
    func isFigure(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].kind == .figure
    }

    /// Whether a word stands at an index.
    func isWord(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].kind == .word
    }

    /// Whether a word of these letters stands at an index.
    func isWord(_ index: Int, _ letters: StaticString) -> Bool {
        isWord(index) && lexemes[index].range.count == letters.utf8CodeUnitCount
            && word(index).elementsEqual(letters.description.utf8)
    }

    /// Whether a sign stands at an index.
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].kind == .sign
            && UInt32(lexemes[index].sign) == sign.value
    }

    /// Whether a part stands directly behind the one before it.
    func isJoined(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && index > 0 && !lexemes[index].isAfterBlank
    }

    /// Goes through all parts that are looked at.
    ///
    /// - Parameter take: Takes what begins at a part; returns where it ends.
    func walk(_ take: (Int) -> Int) {
        var index = 0
        while index < lexemes.count { index = isSkipped[index] ? index + 1 : take(index) }
    }

    /// The phrases that begin at a part.
    func marks(at index: Int) -> ArraySlice<Mark> {
        guard lexemes.indices.contains(index) else { return [] }
        return marks[firstMarks[index]..<firstMarks[index + 1]]
    }

    /// The longest phrase of a list that begins at a part.
    ///
    /// - Parameters:
    ///   - sense: The list.
    ///   - index: Any index.
    ///   - language: The language; nil for any.
    /// - Returns: The phrase; of equally long ones that of the first language.
    func mark(_ sense: Sense, at index: Int, language: Int? = nil) -> Mark? {
        var longest: Mark?
        for mark in marks(at: index)
        where mark.sense == sense && (language == nil || mark.language == language) {
            if mark.range.upperBound > longest?.range.upperBound ?? 0 { longest = mark }
        }
        return longest
    }

    /// The longest phrase of a list that ends before a part.
    func mark(_ sense: Sense, before index: Int) -> Mark? {
        for start in max(0, index - 6)..<max(0, index) {
            for mark in marks(at: start)
            where mark.sense == sense && mark.range.upperBound == index {
                return mark
            }
        }
        return nil
    }

    /// Where phrases of several words name a half of the day: `in the evening`, `après-midi`.
    var halvesOfDay: [Range<Int>] {
        marks.filter { mark in
            mark.range.count > 1 && [.am, .pm, .evening, .night].contains(mark.sense)
        }.map(\.range)
    }

    /// Whether a phrase of a list ends before a part.
    func isAfter(_ index: Int, _ sense: Sense) -> Bool {
        mark(sense, before: index) != nil
    }

    /// Whether everything in a range is a sign or small, but for some parts.
    func isSmall(_ range: Range<Int>, but isKnown: (Int) -> Bool) -> Bool {
        range.allSatisfy { index in
            lexemes[index].kind == .sign || isSmall[index] || isSkipped[index] || isKnown(index)
        }
    }
}
