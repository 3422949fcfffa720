internal import Bytes

// Numbers in words, put together as each language does.

extension Reading {
    /// An ordinal in words.
    ///
    /// - Parameters:
    ///   - sense: The list that has those that are not made of their number.
    ///   - start: Where it begins.
    ///   - language: The language.
    /// - Returns: Where it ends, and its number.
    func ordinal(
        _ sense: Sense, at start: Int, _ language: Int
    ) -> (end: Int, value: Int)? {
        if let mark = mark(sense, at: start, language: language) {
            return (mark.range.upperBound, mark.value)
        }
        let vocabulary = vocabularies[language]
        guard vocabulary.joinsNumbers, isWord(start) else { return nil }
        let word = word(start)
        for length in 3...4 where word.count > length + 4 {
            guard vocabulary.value(of: word.suffix(length), in: .numberOrdinalEnds) != nil,
                let value = vocabulary.value(of: word.dropLast(length), in: .numbers), value >= 20
            else { continue }
            return (start + 1, value)
        }
        return nil
    }

    /// Whether a number word is a common word of the sender's language.
    func isForeign(_ found: NumberFinding, _ language: Int) -> Bool {
        guard found.range.count == 1, let sender = languages.first else { return false }
        return marks(at: found.range.lowerBound).contains { mark in
            mark.sense == .alsoOtherWords && mark.language == language
                && mark.value == Int(sender.rawValue)
        }
    }

    /// A number below a thousand million, put together of words, and of figures behind a multiplier.
    ///
    /// - Parameters:
    ///   - start: Where it begins.
    ///   - language: The language.
    ///   - first: A figure that it begins with.
    /// - Returns: Where it ends, and its value.
    func composed(
        at start: Int, _ language: Int, first: (end: Int, value: Int)? = nil
    ) -> (end: Int, value: Int)? {
        var total = 0
        var current = first?.value
        var index = first?.end ?? start
        var end = index
        var takesOnes = false
        var isLeading = first == nil
        var lastMultiplier = Int.max
        while index < lexemes.count {
            if let mark = mark(.numbers, at: index, language: language) {
                guard current == nil || takesOnes else { break }
                current = (current ?? 0) + mark.value
                takesOnes = false
                index = mark.range.upperBound
            } else if let mark = mark(.hundreds, at: index, language: language) {
                guard current == nil else { break }
                current = mark.value
                takesOnes = true
                index = mark.range.upperBound
            } else if let mark = mark(.hundred, at: index, language: language) {
                if let value = current {
                    guard (1...99).contains(value), !takesOnes else { break }
                    current = value * 100
                } else {
                    guard self.mark(.bareHundred, at: index, language: language) != nil else {
                        break
                    }
                    current = 100
                }
                takesOnes = true
                index = mark.range.upperBound
            } else if let mark = mark(.thousand, at: index, language: language)
                ?? (current == nil ? self.mark(.bareThousand, at: index, language: language) : nil)
            {
                if current == nil {
                    guard self.mark(.bareThousand, at: index, language: language) != nil else {
                        break
                    }
                }
                guard lastMultiplier > 1_000 else { break }
                lastMultiplier = 1_000
                total += (current ?? 1) * 1_000
                current = nil
                index = mark.range.upperBound
            } else if let mark = mark(.million, at: index, language: language) {
                guard let value = current, value < 1_000, lastMultiplier > 1_000_000 else { break }
                lastMultiplier = 1_000_000
                total += value * 1_000_000
                current = nil
                index = mark.range.upperBound
            } else if vocabularies[language].joinsNumbers, isWord(index), current == nil,
                let value = joined(word(index), language)
            {
                guard value < 1_000 || lastMultiplier > 1_000 else { break }
                if value >= 1_000 {
                    lastMultiplier = value >= 1_000_000 ? 1_000_000 : 1_000
                    total += value - value % 1_000
                }
                current = value % 1_000 == 0 ? nil : value % 1_000
                takesOnes = value % 100 == 0 && current != nil
                index += 1
            } else if isLeading, index == start,
                let mark = mark(.one, at: index, language: language),
                isMultiplier(mark.range.upperBound, language)
            {
                current = 1
                index = mark.range.upperBound
            } else if let mark = mark(.and, at: index, language: language), index > start,
                takesOnes || current == nil && total > 0,
                self.mark(.partsBehind, at: index, language: language) == nil,
                isNumber(mark.range.upperBound, language, behindFigure: first != nil && takesOnes)
            {
                index = mark.range.upperBound
                continue
            } else if isFigure(index), current == nil, total > 0, let value = integer(index),
                value < 1_000,
                self.mark(.thousand, at: index + 1, language: language) != nil
                    || value < 10 && self.mark(.hundred, at: index + 1, language: language) != nil
            {
                current = value
                index += 1
            } else if takesOnes, let value = current, index > end, isOnes(index),
                let ones = integer(index)
            {
                // "3 hundred and 21".
                current = value + ones
                takesOnes = false
                index += 1
            } else {
                break
            }
            isLeading = false
            end = index
            if total > 999_999_999 { break }
        }
        guard end > start, end > (first?.end ?? start), total + (current ?? 0) <= 999_999_999 else {
            return nil
        }
        return (end, total + (current ?? 0))
    }

    /// Whether a number goes on behind `and`.
    private func isNumber(_ index: Int, _ language: Int, behindFigure: Bool) -> Bool {
        mark(.numbers, at: index, language: language) != nil
            || mark(.hundreds, at: index, language: language) != nil
            || behindFigure && isOnes(index)
            || vocabularies[language].joinsNumbers && isWord(index)
                && joined(word(index), language) != nil
    }

    /// Whether a figure below a hundred stands alone at an index.
    private func isOnes(_ index: Int) -> Bool {
        isFigure(index) && lexemes[index].range.count <= 2
            && figure(at: index)?.count == 1 && letters(behind: index + 1) == nil
    }

    private func isMultiplier(_ index: Int, _ language: Int) -> Bool {
        mark(.hundred, at: index, language: language) != nil
            || mark(.thousand, at: index, language: language) != nil
            || mark(.million, at: index, language: language) != nil
    }

    /// A number from 100 on in one word: `zweihundertfünf`, `tremila`.
    private func joined(_ word: ArraySlice<UInt8>, _ language: Int) -> Int? {
        guard word.count >= 6 else { return nil }
        let vocabulary = vocabularies[language]
        /// The multiplier that begins at an index of the word.
        func multiplier(_ sense: Sense, at index: Int) -> Int? {
            for length in [8, 7, 6, 5, 4] where index + length <= word.endIndex {
                if vocabulary.value(of: word[index..<index + length], in: sense) != nil {
                    return index + length
                }
            }
            return nil
        }
        /// A number below 100; the link of the language may stand before it.
        func ones(_ part: ArraySlice<UInt8>) -> Int? {
            if let value = vocabulary.value(of: part, in: .numbers) { return value }
            for length in [1, 2, 3] where part.count > length {
                let link = part.prefix(length)
                if vocabulary.value(of: link, in: .and) != nil {
                    return vocabulary.value(of: part.dropFirst(length), in: .numbers)
                }
            }
            return nil
        }
        /// A number below 1000.
        func hundreds(_ part: ArraySlice<UInt8>) -> Int? {
            if let value = ones(part) { return value }
            for index in part.indices {
                guard var end = multiplier(.hundred, at: index), end <= part.endIndex else {
                    continue
                }
                // "centottanta" and "centotto" share a vowel.
                if end < part.endIndex, ones(part[end...]) == nil, ones(part[(end - 1)...]) != nil {
                    end -= 1
                }
                let before = part[part.startIndex..<index]
                let count = before.isEmpty ? 1 : vocabulary.value(of: before, in: .numbers)
                // "vijftienhonderd" is 1500; "tienhonderd" nobody says.
                guard let count, (1...99).contains(count), count % 10 != 0 else { continue }
                let rest = part[end...]
                guard let behind = rest.isEmpty ? 0 : ones(rest), behind < 100 else { continue }
                return count * 100 + behind
            }
            return nil
        }
        for index in word.indices {
            guard let end = multiplier(.million, at: index), end == word.endIndex,
                let count = hundreds(word[word.startIndex..<index])
            else { continue }
            return count * 1_000_000
        }
        for index in word.indices {
            guard
                let end = multiplier(.thousand, at: index) ?? multiplier(.bareThousand, at: index)
            else { continue }
            let before = word[word.startIndex..<index]
            guard let count = before.isEmpty ? 1 : hundreds(before), count > 0 else { continue }
            let rest = word[end...]
            guard let behind = rest.isEmpty ? 0 : hundreds(rest) else { continue }
            return count * 1_000 + behind
        }
        return hundreds(word).flatMap { $0 >= 100 ? $0 : nil }
    }
}
