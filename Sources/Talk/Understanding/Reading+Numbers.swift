internal import Bytes

/// A number that stands in a text.
struct NumberFinding: Sendable {
    /// Where it stands.
    var range: Range<Int>
    /// Its value; nil where it is written as no number is.
    var value: Decimal?
    /// The readings of a figure like `1.250`, which is one number or another.
    var other: Decimal?
    /// `first`, `2nd`.
    var isOrdinal = false
    /// `half`, `a quarter`.
    var isPart = false
    /// `un`, `eine`, `a`: also a word for one.
    var isArticle = false
    /// `one`, which stands for something else, too.
    var isOne = false
    /// `sei`, `ten`: also another word.
    var isCareful = false
    /// `personne`: 0 only as the whole text.
    var isNobody = false
    /// `none`, `nobody`.
    var isNone = false
    /// A part of a name: `B2`, `part-two`.
    var isLabel = false
    /// Written in figures.
    var isFigure = false
    /// The upper number of `4/5`, `4 out of 5`.
    var total: Int?

    /// A number that is whole and not too great for counting; nil for any other.
    var whole: Int? { value.flatMap(\.whole) }
}

extension Decimal {
    /// A number that is whole; nil where it has decimals that are not 0 or is too great.
    var whole: Int? {
        guard let text = Optional(trimmed.description), !text.utf8.contains(UInt8(ascii: "."))
        else {
            return nil
        }
        return Int(text)
    }

    /// The number without superfluous zeros behind its point.
    var trimmed: Decimal {
        guard decimals > 0 else { return self }
        var text = Array(description.utf8)
        while text.last == UInt8(ascii: "0") { text.removeLast() }
        if text.last == UInt8(ascii: ".") { text.removeLast() }
        return Decimal(text) ?? self
    }

    /// A number of hundredths.
    init(hundredths: Int) {
        self = Decimal(hundredths).multiplied(by: Decimal("0.01".utf8) ?? .zero)?.trimmed ?? .zero
    }
}

extension Reading {
    /// The number that begins at a part, as long as it can be; nil where none does.
    func number(at start: Int) -> NumberFinding? { number(at: start, takesMinus: true) }

    private func number(at start: Int, takesMinus: Bool) -> NumberFinding? {
        guard lexemes.indices.contains(start) else { return nil }
        switch lexemes[start].kind {
        case .figure: return figureNumber(at: start)
        case .word: return wordNumber(at: start, takesMinus: takesMinus)
        case .sign: return signNumber(at: start)
        }
    }

    // MARK: Words

    private func wordNumber(at start: Int, takesMinus: Bool) -> NumberFinding? {
        var longest: NumberFinding?
        for language in vocabularies.indices {
            guard let found = wordNumber(at: start, language, takesMinus: takesMinus) else {
                continue
            }
            if found.range.upperBound > longest?.range.upperBound ?? 0 { longest = found }
        }
        return longest
    }

    /// The number in words of a language.
    private func wordNumber(
        at start: Int, _ language: Int, takesMinus: Bool
    ) -> NumberFinding? {
        var best: NumberFinding?
        /// Keeps what is longer than what was found before.
        func keep(_ found: NumberFinding) {
            if found.range.upperBound > best?.range.upperBound ?? 0 { best = found }
        }
        if takesMinus, let minus = mark(.minus, at: start, language: language),
            mark(.limitsBeforeANumber, before: minus.range.upperBound) == nil,
            var found = number(at: minus.range.upperBound, takesMinus: false),
            let value = found.value,
            value >= .zero, !found.isOrdinal
        {
            found.value = value.multiplied(by: Decimal(-1))
            found.range = start..<found.range.upperBound
            found.isOne = false
            keep(found)
        }
        if let (end, value) = composed(at: start, language) {
            var found = NumberFinding(range: start..<end, value: Decimal(value))
            found = withDozen(found, language)
            found = withDecimals(found, language)
            if found.range.upperBound == start + 1 {
                found.isArticle = mark(.articles, at: start, language: language) != nil
                found.isOne = value == 1
            }
            if let careful = mark(.carefulNumbers, at: start, language: language),
                careful.range == found.range
            {
                found.isCareful =
                    careful.value == 0
                    || languages.contains { Int($0.rawValue) == careful.value - 1 }
            }
            keep(found)
        }
        if let mark = mark(.amounts, at: start, language: language) {
            var found = NumberFinding(range: mark.range, value: Decimal(hundredths: mark.value))
            found.isNone = mark.value == 0
            keep(found)
        }
        if let (end, value) = ordinal(.countingOrdinals, at: start, language) {
            var found = NumberFinding(range: start..<end, value: Decimal(value))
            found.isOrdinal = true
            // The longer one counts, and of equal ones the number (`seconds` is none).
            keep(found)
        }
        if let mark = mark(.parts, at: start, language: language) {
            var found = NumberFinding(range: mark.range, value: Decimal(hundredths: mark.value))
            found.isPart = true
            if best == nil || mark.range.upperBound > best?.range.upperBound ?? 0 { keep(found) }
        }
        if let mark = mark(.nobody, at: start, language: language), best == nil {
            var found = NumberFinding(range: mark.range, value: .zero)
            found.isNobody = true
            keep(found)
        }
        if best == nil || best?.isArticle == true,
            let article = mark(.one, at: start, language: language),
            let dozen = mark(.dozen, at: article.range.upperBound, language: language)
        {
            keep(NumberFinding(range: start..<dozen.range.upperBound, value: Decimal(12)))
        }
        guard var best, !isForeign(best, language) else { return nil }
        if isJoinedToWord(start) { best.value = nil }
        return best
    }

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
    private func isForeign(_ found: NumberFinding, _ language: Int) -> Bool {
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
                    lastMultiplier = 1_000
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
                self.mark(.numbers, at: mark.range.upperBound, language: language) != nil
                    || self.mark(.hundreds, at: mark.range.upperBound, language: language) != nil
            {
                index = mark.range.upperBound
                continue
            } else if isFigure(index), current == nil, total > 0, let value = integer(index),
                value < 1_000, self.mark(.thousand, at: index + 1, language: language) != nil
            {
                current = value
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
                guard let end = multiplier(.hundred, at: index), end <= part.endIndex else {
                    continue
                }
                let before = part[part.startIndex..<index]
                let count = before.isEmpty ? 1 : vocabulary.value(of: before, in: .numbers)
                guard let count, (1...9).contains(count) else { continue }
                let rest = part[end...]
                guard let behind = rest.isEmpty ? 0 : ones(rest), behind < 100 else { continue }
                return count * 100 + behind
            }
            return nil
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

    /// A number with the word behind it that multiplies by twelve.
    private func withDozen(_ found: NumberFinding, _ language: Int) -> NumberFinding {
        guard let dozen = mark(.dozen, at: found.range.upperBound, language: language),
            let value = found.value
        else { return found }
        var found = found
        found.range = found.range.lowerBound..<dozen.range.upperBound
        found.value = value.multiplied(by: Decimal(12))?.trimmed
        return found
    }

    /// A number with what follows it: `point five`, `and a half`.
    private func withDecimals(_ found: NumberFinding, _ language: Int?) -> NumberFinding {
        var found = found
        let end = found.range.upperBound
        if let point = mark(.point, at: end, language: language), let value = found.value,
            value.decimals == 0
        {
            var digits: [UInt8] = []
            var index = point.range.upperBound
            while index < lexemes.count {
                if let mark = mark(.numbers, at: index, language: point.language),
                    (0...9).contains(mark.value)
                {
                    digits.append(UInt8(ascii: "0") + UInt8(mark.value))
                    index = mark.range.upperBound
                } else if digits.isEmpty, let (end, value) = composed(at: index, point.language),
                    (10...99).contains(value)
                {
                    digits += String(value).utf8
                    index = end
                    break
                } else if digits.isEmpty, isFigure(index) {
                    digits += self.digits(index)
                    index += 1
                    break
                } else {
                    break
                }
            }
            guard !digits.isEmpty else { return found }
            found.value =
                Decimal(Array(value.description.utf8) + [UInt8(ascii: ".")] + digits)?
                .trimmed
            found.range = found.range.lowerBound..<index
        } else if let part = mark(.partsBehind, at: end, language: language),
            let value = found.value, value.decimals == 0
        {
            found.value = value.adding(Decimal(hundredths: part.value))?.trimmed
            found.range = found.range.lowerBound..<part.range.upperBound
        }
        return found
    }

    // MARK: Signs

    /// `½`, `.5`, `$49.50`, `-5`.
    private func signNumber(at start: Int) -> NumberFinding? {
        if let part = part(ofSign: start) {
            var found = NumberFinding(range: start..<start + 1, value: part)
            found.isFigure = true
            return found
        }
        guard isFigure(start + 1) else { return nil }
        if isSign(start, "."), isJoined(start + 1), start == 0 || !isJoined(start) {
            let digits = Array("0.".utf8) + digits(start + 1)
            let figure = figure(at: start + 1)
            var found = NumberFinding(
                range: start..<(figure?.range.upperBound ?? start + 2),
                value: figure?.parts.count == 1 ? Decimal(digits)?.trimmed : nil)
            found.isFigure = true
            return found
        }
        let isMinus = isSign(start, "-") && isJoined(start + 1) && (start == 0 || !isJoined(start))
        let isPlus = isSign(start, "+") && isJoined(start + 1)
        guard isMinus || isPlus || lexemes[start].sign == Lexeme.currency,
            var found = number(at: start + 1)
        else { return nil }
        if isMinus {
            found.value = found.value.flatMap { $0.multiplied(by: Decimal(-1)) }
            found.other = nil
        }
        // "+1" comes on top of something.
        if isPlus { found.value = nil }
        found.range = start..<found.range.upperBound
        return found
    }

    /// The value of a sign like `½`.
    private func part(ofSign index: Int) -> Decimal? {
        guard lexemes.indices.contains(index), lexemes[index].kind == .sign else { return nil }
        return switch lexemes[index].sign {
        case Lexeme.half: Decimal(hundredths: 50)
        case Lexeme.quarter: Decimal(hundredths: 25)
        case Lexeme.threeQuarters: Decimal(hundredths: 75)
        default: nil
        }
    }

    // MARK: Figures

    /// The number that a figure writes, with everything that belongs to it.
    private func figureNumber(at start: Int) -> NumberFinding? {
        guard let figure = figure(at: start) else { return nil }
        var found = NumberFinding(range: figure.range, value: nil)
        found.isFigure = true
        if isLabel(start) {
            found.isLabel = true
            return found
        }
        if isJoinedToWord(start) { return found }
        if figure.hasOnly("/") { return withTotal(found, figure) }
        guard !figure.signs.contains(where: { [0x3A, 0x2F, 0x2D].contains($0) }) else {
            return found
        }
        guard let written = value(of: figure) else { return found }
        found.value = written.value
        found.other = written.other
        found.range = start..<written.end
        return withLetters(found)
    }

    /// The numbers that digits with points, commas, apostrophes or blanks between them write.
    private func value(of figure: Figure) -> (value: Decimal, other: Decimal?, end: Int)? {
        var end = figure.range.upperBound
        let parts = figure.parts.map(digits)
        if parts.count == 1 {
            // "1 000": groups of three behind a blank.
            var grouped = Array(parts[0])
            if parts[0].count <= 3, parts[0].first != UInt8(ascii: "0") {
                while isFigure(end), lexemes[end].range.count == 3, lexemes[end].isAfterBlank,
                    !lexemes[end].isAfterHyphen, self.figure(at: end)?.parts.count == 1
                {
                    grouped += digits(end)
                    end += 1
                }
            }
            return Decimal(grouped).map { ($0, nil, end) }
        }
        let joined = parts.flatMap { Array($0) }
        let isGrouped = parts[0].count <= 3 && parts[0].first != UInt8(ascii: "0")
        /// Whether parts from an index on are groups of three with one sign before each.
        func groups(_ range: Range<Int>) -> Bool {
            isGrouped && range.allSatisfy { parts[$0].count == 3 }
                && range.allSatisfy { figure.signs[$0 - 1] == figure.signs[0] }
        }
        if groups(1..<parts.count) {
            let whole = Decimal(joined)
            guard parts.count == 2, figure.signs[0] != UInt8(ascii: "'"),
                figure.signs[0] != thousandsSign
            else { return whole.map { ($0, nil, end) } }
            let decimals = Decimal(Array(parts[0]) + [0x2E] + parts[1])?.trimmed
            return whole.map { ($0, decimals, end) }
        }
        guard let last = figure.signs.last, last != UInt8(ascii: "'") else { return nil }
        if parts.count > 2 {
            guard groups(1..<parts.count - 1), last != figure.signs[0] else { return nil }
        }
        let whole = parts.dropLast().flatMap { Array($0) }
        return Decimal(whole + [0x2E] + parts[parts.count - 1]).map { ($0.trimmed, nil, end) }
    }

    /// The sender's sign between thousands; 0 where it is a blank.
    private var thousandsSign: UInt8 {
        switch languages.first ?? .en {
        case .en: UInt8(ascii: ",")
        case .fr: 0
        case .es, .de, .it, .pt, .nl: UInt8(ascii: ".")
        }
    }

    /// `4/5`: a number of a total; `1/2`: a part; of others nobody knows.
    private func withTotal(_ found: NumberFinding, _ figure: Figure) -> NumberFinding {
        var found = found
        guard figure.parts.count == 2, let first = integer(figure.parts[0]),
            let second = integer(figure.parts[1]), letters(behind: figure.range.upperBound) == nil
        else { return found }
        found.total = second
        switch (first, second) {
        case (1, 2): found.value = Decimal(hundredths: 50)
        case (1, 4): found.value = Decimal(hundredths: 25)
        case (3, 4): found.value = Decimal(hundredths: 75)
        default: break
        }
        found.other = Decimal(first)
        return found
    }

    /// A figure with the letters, parts and multipliers behind it.
    private func withLetters(_ plain: NumberFinding) -> NumberFinding {
        var found = plain
        let end = found.range.upperBound
        guard let value = found.value else { return found }
        if isOrdinalEnd(end) {
            found.isOrdinal = true
            found.range = found.range.lowerBound..<end + 1
            return found
        }
        if let letters = letters(behind: end) {
            if letters.elementsEqual("k".utf8) {
                let isShort = found.range.count == 1 && digits(found.range.lowerBound).count <= 3
                found.value = isShort ? value.multiplied(by: Decimal(1_000)) : nil
                found.range = found.range.lowerBound..<end + 1
            } else if letters.count == 1, let letter = letters.first,
                "megxol".utf8.contains(letter)
            {
                found.value = nil
            } else if isFigure(end + 1), isJoined(end + 1) {
                found.value = nil
            }
            return found
        }
        if let part = part(ofSign: end) {
            found.value = value.adding(part)?.trimmed
            found.range = found.range.lowerBound..<end + 1
            return found
        }
        if let fraction = figure(at: end), fraction.hasOnly("/"), lexemes[end].isAfterBlank,
            let part = withTotal(NumberFinding(range: fraction.range, value: nil), fraction).value
        {
            found.value = value.decimals == 0 ? value.adding(part)?.trimmed : nil
            found.range = found.range.lowerBound..<fraction.range.upperBound
            return found
        }
        return withWords(found)
    }

    /// A figure with words behind it that belong to it: `3 hundred`, `2.5 million`, `2 dozen`.
    private func withWords(_ plain: NumberFinding) -> NumberFinding {
        var longest = plain
        for language in vocabularies.indices {
            var found = plain
            let end = plain.range.upperBound
            if let whole = plain.whole, plain.value?.decimals == 0,
                let (end, value) = composed(
                    at: plain.range.lowerBound, language, first: (end, whole))
            {
                found.value = Decimal(value)
                found.range = plain.range.lowerBound..<end
            } else if let multiplied = multiplied(plain, language) {
                found = multiplied
            }
            found = withDecimals(withDozen(found, language), language)
            if found.range.upperBound > longest.range.upperBound { longest = found }
        }
        return longest
    }

    /// `2.5 million`.
    private func multiplied(_ plain: NumberFinding, _ language: Int) -> NumberFinding? {
        let end = plain.range.upperBound
        for (sense, factor) in [(Sense.thousand, 1_000), (.million, 1_000_000)] {
            guard let mark = mark(sense, at: end, language: language), let value = plain.value
            else { continue }
            var found = plain
            found.value = value.multiplied(by: Decimal(factor))?.trimmed
            found.range = plain.range.lowerBound..<mark.range.upperBound
            return found
        }
        return nil
    }
}
