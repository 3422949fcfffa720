internal import Bytes

// Numbers in figures, with everything that belongs to them.

extension Reading {
    /// The number that a figure writes, with everything that belongs to it.
    func figureNumber(at start: Int) -> NumberFinding? {
        guard let figure = figure(at: start) else { return nil }
        var found = NumberFinding(range: figure.range, value: nil)
        found.isFigure = true
        if isLabel(start) {
            found.isLabel = true
            return found
        }
        if isJoinedToWord(start) { return found }
        if figure.hasOnly("/") { return withTotal(found, figure) }
        let isNumber = (1..<figure.count).allSatisfy { part in
            let sign = sign(before: part, of: figure)
            return sign != 0x3A && sign != 0x2F && sign != 0x2D
        }
        guard isNumber else { return found }
        guard let written = value(of: figure) else { return found }
        found.value = written.value
        found.other = written.other
        found.range = start..<written.end
        return withLetters(found)
    }

    /// The numbers that digits with points, commas, apostrophes or blanks between them write.
    private func value(of figure: Figure) -> (value: Decimal, other: Decimal?, end: Int)? {
        var end = figure.range.upperBound
        if figure.count == 1 {
            // "1 000": groups of three behind a blank.
            var grouped = Array(digits(figure.part(0)))
            if grouped.count <= 3, grouped.first != UInt8(ascii: "0") {
                while isFigure(end), lexemes[end].range.count == 3, lexemes[end].isAfterBlank,
                    !lexemes[end].isAfterHyphen, self.figure(at: end)?.count == 1
                {
                    grouped += digits(end)
                    end += 1
                }
                if let last = decimals(behindGroupsAt: end) {
                    let whole = grouped + digits(end) + [0x2E] + digits(last.part(1))
                    return Decimal(whole).map { ($0.trimmed, nil, last.range.upperBound) }
                }
            }
            return Decimal(grouped).map { ($0, nil, end) }
        }
        let parts = (0..<figure.count).map { digits(figure.part($0)) }
        let joined = parts.flatMap { Array($0) }
        let isGrouped = parts[0].count <= 3 && parts[0].first != UInt8(ascii: "0")
        /// Whether parts from an index on are groups of three with one sign before each.
        func groups(_ range: Range<Int>) -> Bool {
            isGrouped && range.allSatisfy { parts[$0].count == 3 }
                && range.allSatisfy { sign(before: $0, of: figure) == figure.firstSign }
        }
        if groups(1..<parts.count) {
            let whole = Decimal(joined)
            guard parts.count == 2, figure.firstSign != UInt8(ascii: "'"),
                figure.firstSign != thousandsSign
            else { return whole.map { ($0, nil, end) } }
            let decimals = Decimal(Array(parts[0]) + [0x2E] + parts[1])?.trimmed
            return whole.map { ($0, decimals, end) }
        }
        let last = sign(before: parts.count - 1, of: figure)
        guard last != UInt8(ascii: "'") else { return nil }
        if parts.count > 2 {
            guard groups(1..<parts.count - 1), last != figure.firstSign else { return nil }
        }
        let whole = parts.dropLast().flatMap { Array($0) }
        return Decimal(whole + [0x2E] + parts[parts.count - 1]).map { ($0.trimmed, nil, end) }
    }

    /// The sign before a run of digits that is not the first.
    private func sign(before part: Int, of figure: Figure) -> UInt8 {
        lexemes[figure.part(part) - 1].sign
    }

    /// The last group of three behind a blank, with decimals: `234,50` of `1 234,50`.
    private func decimals(behindGroupsAt index: Int) -> Figure? {
        guard isFigure(index), lexemes[index].range.count == 3, lexemes[index].isAfterBlank,
            !lexemes[index].isAfterHyphen, let figure = figure(at: index),
            figure.count == 2, figure.hasOnly(",") || figure.hasOnly(".")
        else { return nil }
        return figure
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
        guard figure.count == 2, let first = integer(figure.part(0)),
            let second = integer(figure.part(1)), letters(behind: figure.range.upperBound) == nil
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
        if isDegrees(end) {
            found.range = found.range.lowerBound..<end + 1
            return found
        }
        if isOrdinalEnd(end) {
            found.isOrdinal = true
            found.range = found.range.lowerBound..<end + 1
            return found
        }
        if let letters = letters(behind: end), !isMany(end) {
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

    /// Whether a thousand or a million is written in one with a figure: `2mil`, `3millions`.
    private func isMany(_ end: Int) -> Bool {
        has(.thousand, at: end) || has(.million, at: end)
    }

    /// Whether the sign behind a figure is that of degrees: `37º C`, `85º`.
    private func isDegrees(_ end: Int) -> Bool {
        guard isJoined(end), !isFigure(end), has(.ordinalEnds, at: end) else {
            return false
        }
        // Of greater ones nobody makes ordinals with the sign.
        if word(end).first ?? 0 >= 0x80, integer(end - 1) ?? 0 > 31 { return true }
        return ["c", "f", "celsius", "fahrenheit"].contains { name in
            isWord(end + 1) && word(end + 1).elementsEqual(name.utf8)
        }
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
            } else if let multiplied = many(plain, language) {
                found = multiplied
            }
            found = withDecimals(withDozen(found, language), language)
            if found.range.upperBound > longest.range.upperBound { longest = found }
        }
        return longest
    }
}
