internal import Bytes

/// A text with everything that the words of its languages say about its parts.
///
/// What numbers, days and times are looked for in. It is made once for a text, and passed on by
/// reference: a question asks it at every word.
final class Reading: Sendable {
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

    /// What begins and ends at a part.
    struct Place: Sendable {
        /// Where in `marks` those begin that begin at the part.
        let firstMark: Int
        /// The lists whose phrases begin at the part.
        var beginning = SenseSet()
        /// The lists whose phrases end before the part.
        var ending = SenseSet()
        /// In which languages the part is small, a bit for each.
        var smallLanguages: UInt8 = 0
    }

    /// What a language says of a part.
    struct Start: Sendable {
        /// The phrases that begin with it.
        var prefix: Vocabulary.Prefix?
        /// The capitals of forms that it may be read as.
        var capitals = Capitals()
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
    let marks: [Mark]
    /// What begins and ends at each part, and behind the last one.
    let places: [Place]
    /// What each language says of each part, language by language.
    let starts: [Start]
    /// The parts that are not looked at: greetings, `no problem`, what stands behind `sent from my`.
    let isSkipped: [Bool]
    /// The parts that say nothing: courtesies, words of yes and no, of the time of day, `on`, `the`.
    let isSmall: [Bool]

    /// Reads a part of a text.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - range: The part.
    ///   - languages: The languages that it may be in, the sender's first.
    /// - Complexity: O(*n* log *m*) where *n* is the length of the part and *m* the number of phrases.
    convenience init(_ source: [UInt8], _ range: Range<Int>, languages: [Language]) {
        let vocabularies = languages.map(\.vocabulary)
        // Of a text that is cut nobody knows what its end would change.
        let isRead = range.count <= Self.longestText
        var lexer = Lexer(source, isRead ? range : 0..<0, vocabularies: vocabularies)
        if lexer.lexemes.count > Self.mostParts {
            lexer = Lexer(source, 0..<0, vocabularies: vocabularies)
        }
        self.init(ReadingDraft(lexer, vocabularies), languages)
    }

    /// Looks at a part of what was read.
    ///
    /// - Parameters:
    ///   - whole: All of it.
    ///   - source: The part, in bytes of the text.
    convenience init(_ whole: Reading, in source: Range<Int>) {
        self.init(ReadingDraft(whole, whole.parts(within: source)), whole.languages)
    }

    private init(_ draft: ReadingDraft, _ languages: [Language]) {
        self.languages = languages
        bytes = draft.bytes
        lexemes = draft.lexemes
        vocabularies = draft.vocabularies
        marks = draft.marks
        places = draft.places
        starts = draft.starts
        isSkipped = draft.isSkipped
        isSmall = draft.isSmall
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

    /// The phrases that go on with the word of a part.
    func narrowed(
        _ prefix: Vocabulary.Prefix, by index: Int, _ language: Int
    ) -> Vocabulary.Prefix? {
        prefix.isAll
            ? starts[index * vocabularies.count + language].prefix
            : vocabularies[language].narrowed(prefix, by: word(index))
    }
}
