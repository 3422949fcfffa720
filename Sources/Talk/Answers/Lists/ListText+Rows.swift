extension ListText {
    /// The longest part of a text that is entries of one list, one behind the other, in one
    /// language: `yes yes sure`, `ok great thanks`, `nooo`.
    ///
    /// A letter that is repeated three times or more counts as once and as twice. In a row of `no`
    /// all entries but one are words with which a no begins: `nothing wrong` is none.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - rests: Where it may begin and end.
    /// - Returns: The part; nil where there is none.
    /// - Complexity: O(*n*²) where *n* is the number of words.
    func row(of list: BuiltInList, _ rests: Rests) -> Range<Int>? {
        var longest: Range<Int>?
        for language in vocabularies.indices {
            if list == .yes,
                words.indices.contains(where: { !ends(of: .noRow, at: $0, in: language).isEmpty })
            {
                continue
            }
            var known = [[(end: Int, isBeginning: Bool)]?](repeating: nil, count: words.count)
            for start in rests.starts where start < words.count {
                let ends = rowEnds(from: start) { index in
                    var entries = known[index] ?? entries(of: list, at: index, in: language)
                    known[index] = entries
                    if list == .no, index > start, isNegated(index, in: language) {
                        entries.removeAll { !$0.isBeginning }
                    }
                    return entries.map { ($0.end, list == .no && !$0.isBeginning) }
                }
                guard let end = ends.last(where: rests.ends.contains) else { continue }
                if end - start > longest?.count ?? 0 { longest = start..<end }
            }
        }
        return longest
    }

    /// Where rows end that begin at a word, with at most one entry that is not common.
    private func rowEnds(from start: Int, _ entries: (Int) -> [(end: Int, isRare: Bool)]) -> [Int] {
        /// The fewest rare entries before each word.
        var rare: [Int: Int] = [start: 0]
        var ends: [Int] = []
        var last = start
        var index = start
        while index <= last, index < words.count {
            if let before = rare[index] {
                for (end, isRare) in entries(index) where before + (isRare ? 1 : 0) <= 1 {
                    let count = before + (isRare ? 1 : 0)
                    if rare[end] == nil { ends.append(end) }
                    rare[end] = min(rare[end] ?? count, count)
                    last = max(last, end)
                }
            }
            index += 1
        }
        return ends.sorted()
    }

    /// The entries of a list that begin at a word, and whether a no begins with them.
    private func entries(
        of list: BuiltInList, at index: Int, in language: Int
    ) -> [(end: Int, isBeginning: Bool)] {
        var found: [(end: Int, isBeginning: Bool)] = []
        let vocabulary = vocabularies[language]
        drawnPhrases(at: index, in: language) { end, meanings in
            var isEntry = false
            var isBeginning = false
            for meaning in meanings {
                let sense = vocabulary.meaning(at: meaning).sense
                if sense == list.sense || list == .thanks && sense == .thanksRow { isEntry = true }
                if sense == .noBegins { isBeginning = true }
            }
            if isEntry { found.append((end, isBeginning)) }
        }
        return found
    }

    /// Follows the phrases that begin at a word, drawn-out letters in any of their words.
    private func drawnPhrases(
        at start: Int, in language: Int, _ body: (Int, Range<Int>) -> Void
    ) {
        guard !isWithoutWords || words[start].kind == .emoji else { return }
        let vocabulary = vocabularies[language]
        var prefixes = [vocabulary.all]
        var index = start
        while index < words.count {
            let forms = Self.spellings(of: word(index))
            prefixes = prefixes.flatMap { prefix in
                forms.compactMap { vocabulary.narrowed(prefix, by: $0) }
            }
            if prefixes.isEmpty { return }
            index += 1
            for prefix in prefixes {
                if let meanings = vocabulary.meanings(prefix) { body(index, meanings) }
            }
        }
    }

    /// Whether a negation stands directly before an entry of `no`: `I don't` before `disagree`.
    ///
    /// Where the word no is `not`, too, it is one before a word that is none: `no está mal`.
    ///
    /// - Parameters:
    ///   - index: The entry's first word.
    ///   - language: The language, by its place.
    /// - Returns: Whether the entry says the contrary there.
    func isNegated(_ index: Int, in language: Int) -> Bool {
        guard index > 0 else { return false }
        let word = index - 1..<index
        if isPhrase(word, of: .noBegins, in: language) {
            return isPhrase(word, of: .not, in: language) && !words[index - 1].isBeforeSign
                && !isPhrase(index..<index + 1, of: .not, in: language)
        }
        return [Sense.not, .withNoVerbs, .noList].contains {
            isPhrase(word, of: $0, in: language)
        }
    }

    /// A word as it is, and with each drawn-out letter once and twice.
    ///
    /// - Parameter word: The word.
    /// - Returns: At most 8 spellings: more than three letters are not drawn out in one word.
    static func spellings(of word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var runs: [Range<Int>] = []
        var start = word.startIndex
        for index in word.indices where index + 1 == word.endIndex || word[index + 1] != word[index]
        {
            if index + 1 - start >= 3, word[start] < 0x80 { runs.append(start..<index + 1) }
            start = index + 1
        }
        guard !runs.isEmpty, runs.count <= 3 else { return [word] }
        var spellings: [[UInt8]] = [[]]
        var copied = word.startIndex
        for run in runs {
            let before = word[copied..<run.lowerBound]
            let letter = word[run.lowerBound]
            spellings = spellings.flatMap {
                [$0 + before + [letter], $0 + before + [letter, letter]]
            }
            copied = run.upperBound
        }
        return spellings.map { ($0 + word[copied...])[...] }
    }
}
