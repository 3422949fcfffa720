internal import Bytes

/// A text in words, figures and emoji, as the lists of the languages have them.
///
/// Other signs are left out. It is made once for a text, and only where lists are asked.
package struct ListText: Sendable {
    /// A word, a figure or an emoji.
    struct Word: Sendable {
        /// What it is.
        enum Kind: Sendable {
            case word, figure, emoji
        }

        /// What it is.
        let kind: Kind
        /// Its part of `bytes`.
        let range: Range<Int>
        /// Its part of the text.
        let source: Range<Int>
        /// Whether a sign that is no emoji stands directly behind it: `yes,`.
        var isBeforeSign = false
        /// Whether nothing but an apostrophe stands before it: `ll` of `I'll`, which is no word.
        var isAfterApostrophe = false
    }

    /// The folded text.
    let bytes: [UInt8]
    /// Its words; none of a text that is longer than a message can be.
    let words: [Word]
    /// The languages, the sender's first.
    let languages: [Language]
    /// Their words.
    let vocabularies: [Vocabulary]
    /// Whether only emoji are looked up, since no language of the script is known.
    let isWithoutWords: Bool

    /// Takes a text apart.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - languages: The languages that it may be in, the sender's first.
    /// - Complexity: O(*n*) where *n* is the length of the text.
    package init(_ source: [UInt8], languages: [Language]) {
        isWithoutWords = languages.isEmpty
        self.languages = languages.isEmpty ? [.en] : languages
        vocabularies = self.languages.map(\.vocabulary)
        let isRead = source.count <= Reading.longestText
        let lexer = Lexer(source, 0..<(isRead ? source.count : 0), vocabularies: vocabularies)
        bytes = lexer.bytes
        guard lexer.lexemes.count <= Reading.mostParts else {
            words = []
            return
        }
        var words: [Word] = []
        words.reserveCapacity(lexer.lexemes.count)
        for lexeme in lexer.lexemes {
            let kind: Word.Kind? =
                switch lexeme.kind {
                case .word: .word
                case .figure: .figure
                case .sign: Self.isEmoji(bytes, lexeme) ? .emoji : nil
                }
            if let kind {
                var word = Word(kind: kind, range: lexeme.range, source: lexeme.source)
                if let last = words.last?.source.upperBound {
                    word.isAfterApostrophe = Self.isApostrophe(
                        source[last..<max(last, word.source.lowerBound)])
                }
                words.append(word)
            } else if !words.isEmpty {
                words[words.count - 1].isBeforeSign = true
            }
        }
        self.words = words
    }

    private static func isApostrophe(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, bytes.count <= 3, first != 0x20 else { return false }
        return ["'", "`", "´", "ʼ", "’", "‘"].contains { bytes.elementsEqual($0.utf8) }
    }

    /// Whether a word begins at an index, not only a part of one behind an apostrophe; the end of
    /// the text counts.
    func isBoundary(_ index: Int) -> Bool {
        index == words.count || !words[index].isAfterApostrophe
    }

    private static func isEmoji(_ bytes: [UInt8], _ lexeme: Lexeme) -> Bool {
        guard lexeme.sign == 0, bytes[lexeme.range.lowerBound] >= 0xE2 else { return false }
        let scalar = Unicode.Scalar.decoded(
            bytes, at: lexeme.range.lowerBound, before: lexeme.range.upperBound
        ).scalar
        return scalar.properties.generalCategory == .otherSymbol
    }

    /// The letters of a word.
    func word(_ index: Int) -> ArraySlice<UInt8> { bytes[words[index].range] }

    /// Whether letters and nothing else are a word.
    func isWord(_ index: Int) -> Bool { words[index].kind == .word }

    /// Whether a figure stands directly before a word, without a blank.
    func isJoined(_ index: Int) -> Bool {
        index > 0 && words[index - 1].source.upperBound == words[index].source.lowerBound
    }

    /// The words without the emoji at their ends; all of them where there is nothing else.
    var core: Range<Int> {
        guard let first = words.firstIndex(where: { $0.kind != .emoji }),
            let last = words.lastIndex(where: { $0.kind != .emoji })
        else { return words.indices }
        return first..<last + 1
    }

    /// The bytes of the text that some words, at least one, were made of.
    func source(of range: Range<Int>) -> Range<Int> {
        words[range.lowerBound].source.lowerBound..<words[range.upperBound - 1].source.upperBound
    }

    // MARK: Phrases of lists

    /// Follows the phrases of a language that begin at a word.
    ///
    /// - Parameters:
    ///   - start: The word.
    ///   - language: The language, by its place.
    ///   - body: Takes the end of each and what it means.
    func phrases(at start: Int, in language: Int, _ body: (Int, Range<Int>) -> Void) {
        if isWithoutWords, words[start].kind != .emoji { return }
        let vocabulary = vocabularies[language]
        var prefix = vocabulary.all
        var index = start
        while index < words.count, let next = vocabulary.narrowed(prefix, by: word(index)) {
            prefix = next
            index += 1
            if let meanings = vocabulary.meanings(prefix) { body(index, meanings) }
        }
    }

    /// Whether some words are a phrase of a list.
    ///
    /// - Parameters:
    ///   - range: Which words.
    ///   - sense: The list.
    ///   - language: The language, by its place; nil for any.
    /// - Returns: Whether they are, from the first to the last.
    func isPhrase(_ range: Range<Int>, of sense: Sense, in language: Int? = nil) -> Bool {
        guard !range.isEmpty else { return false }
        if isWithoutWords, words[range.lowerBound].kind != .emoji { return false }
        for language in language.map({ $0..<$0 + 1 }) ?? vocabularies.indices {
            let vocabulary = vocabularies[language]
            var prefix: Vocabulary.Prefix? = vocabulary.all
            for index in range {
                prefix = prefix.flatMap { vocabulary.narrowed($0, by: word(index)) }
                if prefix == nil { break }
            }
            guard let prefix, let meanings = vocabulary.meanings(prefix) else { continue }
            if meanings.contains(where: { vocabulary.meaning(at: $0).sense == sense }) {
                return true
            }
        }
        return false
    }

    /// Whether the whole text is an entry of a built-in list, emoji at its ends aside.
    ///
    /// - Parameter list: The list.
    /// - Returns: Whether it is.
    package func isEntry(of list: BuiltInList) -> Bool { isPhrase(core, of: list.sense) }

    /// Where phrases of a list end that begin at a word, in their order.
    ///
    /// - Parameters:
    ///   - sense: The list.
    ///   - start: The word.
    ///   - language: The language, by its place.
    /// - Returns: The ends.
    func ends(of sense: Sense, at start: Int, in language: Int) -> [Int] {
        var ends: [Int] = []
        let vocabulary = vocabularies[language]
        phrases(at: start, in: language) { end, meanings in
            if meanings.contains(where: { vocabulary.meaning(at: $0).sense == sense }) {
                ends.append(end)
            }
        }
        return ends
    }

    /// Where phrases of `[with no]` end that begin at a word: in them, `V` is a verb that says no.
    ///
    /// - Parameters:
    ///   - start: The word.
    ///   - language: The language, by its place.
    /// - Returns: The ends.
    func endsWithNo(at start: Int, in language: Int) -> [Int] {
        if isWithoutWords { return [] }
        let vocabulary = vocabularies[language]
        var ends: [Int] = []
        var open = [(prefix: vocabulary.all, index: start)]
        while let (prefix, index) = open.popLast() {
            if index > start, let meanings = vocabulary.meanings(prefix),
                meanings.contains(where: { vocabulary.meaning(at: $0).sense == .withNo })
            {
                ends.append(index)
            }
            guard index < words.count else { continue }
            if let next = vocabulary.narrowed(prefix, by: word(index)) {
                open.append((next, index + 1))
            }
            // A phrase has one verb at most, so that this ends.
            guard let next = vocabulary.narrowed(prefix, by: Self.verb) else { continue }
            for end in self.ends(of: .withNoVerbs, at: index, in: language) {
                open.append((next, end))
            }
        }
        return ends
    }

    private static let verb: ArraySlice<UInt8> = [UInt8(ascii: "V")]
}
