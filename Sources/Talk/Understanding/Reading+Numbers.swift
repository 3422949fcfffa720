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

    /// Whether a number or a length of time may begin at a part: a cheap look before one that is not.
    func mayBeginNumber(_ index: Int) -> Bool {
        lexemes[index].kind != .word || has(anyOf: Self.lengthSenses, at: index)
            || vocabularies.contains { $0.joinsNumbers }
    }

    // MARK: Words

    /// The lists of which a phrase begins a number in words, where it is no long word.
    private static let numberSenses = SenseSet([
        .minus, .numbers, .hundreds, .hundred, .bareHundred, .thousand, .bareThousand, .one,
        .amounts, .countingOrdinals, .parts, .nobody,
    ])
    /// Those of which one begins a length of time, too.
    private static let lengthSenses = {
        var senses = numberSenses
        senses.insert(.lengths)
        return senses
    }()

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
        guard
            has(anyOf: Self.numberSenses, at: start) || vocabularies[language].joinsNumbers
        else { return nil }
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
            let article = self.mark(.one, at: mark.range.upperBound, language: language)
            var beforeMany = found
            beforeMany.range = start..<(article?.range.upperBound ?? mark.range.upperBound)
            if let many = many(beforeMany, language) { keep(many) }
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
                value: figure?.count == 1 ? Decimal(digits)?.trimmed : nil)
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
    func part(ofSign index: Int) -> Decimal? {
        guard lexemes.indices.contains(index), lexemes[index].kind == .sign else { return nil }
        return switch lexemes[index].sign {
        case Lexeme.half: Decimal(hundredths: 50)
        case Lexeme.quarter: Decimal(hundredths: 25)
        case Lexeme.threeQuarters: Decimal(hundredths: 75)
        default: nil
        }
    }
}
