// What the capitals of a form stand for.

extension Reading {
    /// Reads what a capital stands for.
    ///
    /// - Returns: Where it ends; nil where it does not stand there.
    func read(
        _ letter: UInt8, at index: Int, _ language: Int, _ values: inout FormValues
    ) -> Int? {
        switch letter {
        case UInt8(ascii: "W"):
            guard let mark = mark(.weekdays, at: index, language: language) else { return nil }
            values.weekday = mark.value
            values.weekdayAt = index
            return mark.range.upperBound
        case UInt8(ascii: "M"):
            guard let mark = mark(.months, at: index, language: language) else { return nil }
            values.month = mark.value
            values.monthAt = index
            return mark.range.upperBound
        case UInt8(ascii: "D"), UInt8(ascii: "O"):
            let isOrdinal = letter == UInt8(ascii: "O")
            guard let day = values.day, isOrdinal, values.weekday == nil else {
                return readDay(at: index, language, isOrdinal: isOrdinal, &values)
            }
            // "am siebten vierten": the second one is the month.
            let end = readDay(at: index, language, isOrdinal: true, &values)
            values.month = values.day
            values.day = day
            return end
        case UInt8(ascii: "Y"):
            guard isFigure(index) else { return readYear(at: index, language, &values) }
            guard let figure = figure(at: index), figure.count == 1,
                letters(behind: index + 1) == nil, let year = integer(index)
            else { return nil }
            // "12 May 27": at the end, where it is no hour.
            let isEnd = (index + 1..<lexemes.count).allSatisfy { lexemes[$0].kind == .sign }
            let isShort =
                lexemes[index].range.count == 2 && (isSign(index - 1, "'") || year > 24 && isEnd)
            guard isShort || lexemes[index].range.count == 4 && (1000...2999).contains(year) else {
                return nil
            }
            values.year = year
            return index + 1
        case UInt8(ascii: "N"): return readCount(at: index, language, &values)
        case UInt8(ascii: "U"):
            guard let (end, unit) = unit(at: index) else { return nil }
            values.unit = unit
            values.more = []
            return readMore(behind: end, &values)
        case UInt8(ascii: "B"):
            if let mark = mark(.weekdays, at: index, language: language) {
                values.weekday = mark.value
                values.weekdayAt = index
                return mark.range.upperBound
            }
            guard let day = longestOffset(at: index, language) else { return nil }
            values.base = (day.value & 0xFFFF) - 0x8000
            return day.range.upperBound
        case UInt8(ascii: "H"), UInt8(ascii: "K"):
            return readHour(at: index, language, inWords: letter == UInt8(ascii: "K"), &values)
        case UInt8(ascii: "L"):
            guard let length = length(at: index) else { return nil }
            values.length = length
            return length.range.upperBound
        default: return nil
        }
    }

    /// Reads a year in words: `two thousand and eighteen`, `nineteen eighty six`.
    private func readYear(at index: Int, _ language: Int, _ values: inout FormValues) -> Int? {
        guard values.day != nil, values.month != nil,
            let (end, first) = composed(at: index, language)
        else { return nil }
        if (1_000...2_999).contains(first) {
            values.year = first
            return end
        }
        guard (11...29).contains(first), let (last, second) = composed(at: end, language),
            (10...99).contains(second)
        else { return nil }
        values.year = first * 100 + second
        return last
    }

    /// Reads more lengths of days and longer behind a first one.
    ///
    /// - Returns: Where the last one ends.
    private func readMore(behind start: Int, _ values: inout FormValues) -> Int {
        guard let unit = values.unit, unit.rawValue >= TimeUnit.day.rawValue else { return start }
        var end = start
        while values.more.count < 3 {
            var next = isSign(end, ",") ? end + 1 : end
            next = mark(.sum, at: next)?.range.upperBound ?? next
            guard let length = length(at: next), length.unit.rawValue >= TimeUnit.day.rawValue,
                length.unit != .night, length.unit != values.unit
            else { break }
            values.more.append(length)
            end = length.range.upperBound
        }
        return end
    }

    /// A day counted from today, without capitals: `tomorrow`.
    private func longestOffset(at index: Int, _ language: Int) -> Mark? {
        marks(at: index).last {
            $0.sense == .dates && $0.language == language
                && $0.value >> 16 == Int(DateForm.offset.rawValue)
        }
    }

    private func readDay(
        at index: Int, _ language: Int, isOrdinal: Bool, _ values: inout FormValues
    ) -> Int? {
        guard isFigure(index) else {
            if let (end, value) = ordinal(.ordinals, at: index, language), value <= 31 {
                values.day = value
                values.isOrdinal = true
                return end
            }
            if !isOrdinal, let (end, value) = composed(at: index, language),
                (1...31).contains(value)
            {
                values.day = value
                values.isDayInWords = true
                return end
            }
            return nil
        }
        guard lexemes[index].range.count <= 2, !isLabel(index) || values.month != nil,
            let day = integer(index), let figure = figure(at: index)
        else { return nil }
        // "12-May" goes on with a word, "May-12-2027" with a year; "12/5" is read by itself.
        let isBeforeYear =
            values.month != nil && figure.count == 2 && figure.hasOnly("-")
            && lexemes[figure.part(1)].range.count == 4
        guard figure.count == 1 || isBeforeYear else { return nil }
        values.day = day
        if isJoined(index + 1), let end = mark(.ordinalEnds, at: index + 1) {
            values.isOrdinal = true
            return end.range.upperBound
        }
        let hasDot =
            isSign(index + 1, ".") && isJoined(index + 1)
            && vocabularies[language].hasDotOrdinals
        if hasDot {
            values.isOrdinal = true
            return index + 2
        }
        guard !isOrdinal, letters(behind: index + 1) == nil || isMonth(index + 1) else {
            return nil
        }
        return index + 1
    }

    private func isMonth(_ index: Int) -> Bool { has(.months, at: index) }

    private func readCount(at index: Int, _ language: Int, _ values: inout FormValues) -> Int? {
        if isFigure(index) {
            // "13h-15h" is a span.
            if values.hour != nil, lexemes[index].isAfterHyphen { return nil }
            guard let number = number(at: index), number.other == nil, !number.isOrdinal,
                number.total == nil, let count = number.whole, (0...100_000).contains(count)
            else { return nil }
            values.count = count
            values.isCountInWords = false
            return number.range.upperBound
        }
        if let (end, value) = composed(at: index, language), value <= 100_000 {
            values.count = value
            values.isCountInWords = true
            return end
        }
        if let mark = mark(.amounts, at: index, language: language), mark.value % 100 == 0,
            mark.value > 0
        {
            values.count = mark.value / 100
            return mark.range.upperBound
        }
        guard let one = mark(.one, at: index, language: language) else { return nil }
        values.count = 1
        return one.range.upperBound
    }

    private func readHour(
        at index: Int, _ language: Int, inWords: Bool, _ values: inout FormValues
    ) -> Int? {
        values.minute = nil
        values.isExact = false
        if isFigure(index) {
            guard !inWords, lexemes[index].range.count <= 2, !isLabel(index),
                let hour = integer(index), hour <= 24, let figure = figure(at: index)
            else { return nil }
            values.hour = hour
            values.isExact = lexemes[index].range.count == 2 && hour < 10
            // "4ª" is no hour.
            guard
                figure.count > 1 || letters(behind: index + 1) == nil
                    || isTimeMark(index + 1) || isWord(index + 1, "h") || isWord(index + 1, "ish")
            else { return nil }
            // "7h01", "7 h 01".
            if figure.count == 1, isWord(index + 1, "h"), isFigure(index + 2),
                isJoined(index + 1) == isJoined(index + 2), !lexemes[index + 2].isAfterHyphen,
                lexemes[index + 2].range.count == 2, letters(behind: index + 3) == nil,
                let minute = integer(index + 2), minute < 60
            {
                values.minute = minute
                return index + 3
            }
            guard figure.count > 1 else { return index + 1 }
            guard figure.count == 2, figure.firstSign == 0x3A || figure.firstSign == 0x2E,
                lexemes[figure.part(1)].range.count == 2, let minute = integer(figure.part(1)),
                minute < 60
            else { return nil }
            values.minute = minute
            return figure.range.upperBound
        }
        if let noon = mark(.noon, at: index, language: language), !inWords {
            values.hour = noon.value
            values.isExact = true
            return noon.range.upperBound
        }
        guard let mark = mark(.numbers, at: index, language: language), mark.value <= 24 else {
            return nil
        }
        values.hour = mark.value
        return mark.range.upperBound
    }
}
