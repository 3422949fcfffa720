// Days in figures.

extension Reading {
    /// `12/5`, `12.5.`, `12-05-2026`, `2026/05/12`, `12/May/2026`.
    func figureDay(at start: Int, _ context: DayContext) -> DayFinding? {
        guard let figure = figure(at: start), figure.count > 1, !isLabel(start) else {
            return named(at: start, context) ?? spaced(at: start, context)
                ?? dotted(at: start, context)
        }
        if let day = withCommaYear(figure, context) { return day }
        guard figure.hasOnly("/") || figure.hasOnly(".") || figure.hasOnly("-"),
            figure.count <= 3
        else { return nil }
        var end = figure.range.upperBound
        // "report-2002-10-09.xlsx".
        let isInName = isSign(end, ".") && isJoined(end) && letters(behind: end + 1) != nil
        if isInName || isJoinedToWord(start) {
            return DayFinding(range: start..<end, meaning: .impossible)
        }
        let hasEnd = isSign(end, ".") && isJoined(end)
        if hasEnd, figure.hasOnly(".") { end += 1 }
        guard letters(behind: end) == nil || isWord(end, "h") == false && isTimeMark(end) == false
        else { return nil }
        let lengths = (0..<figure.count).map { lexemes[figure.part($0)].range.count }
        guard lengths.allSatisfy({ $0 <= 4 }) else { return nil }
        let numbers = (0..<figure.count).compactMap { integer(figure.part($0)) }
        guard numbers.count == figure.count else { return nil }
        if numbers.count == 3 {
            let isYearFirst = lengths[0] == 4
            guard isYearFirst ? lengths[1] <= 2 && lengths[2] <= 2 : lengths[1] <= 2,
                isYearFirst || lengths[0] <= 2 && (lengths[2] == 4 || lengths[2] == 2)
            else { return DayFinding(range: start..<end, meaning: .impossible) }
            let (year, month, day) =
                isYearFirst
                ? (numbers[0], numbers[1], numbers[2])
                : context.order == .dmy
                    ? (numbers[2], numbers[1], numbers[0]) : (numbers[2], numbers[0], numbers[1])
            // "2026-05-12T10:30".
            if isYearFirst, isJoined(end), isWord(end, "t"), let time = self.figure(at: end + 1),
                time.hasOnly(":")
            {
                end = time.range.upperBound
            }
            let date = context.day(
                year: year, isShort: !isYearFirst && lengths[2] == 2, month: month, day: day)
            return finding(start..<end, date)
        }
        guard numbers.count == 2, lengths[0] <= 2, lengths[1] <= 2, !figure.hasOnly("-") else {
            return nil
        }
        let (month, day) =
            context.order == .dmy ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        let date = context.day(month: month, day: day)
        guard figure.hasOnly(".") else { return finding(start..<end, date) }
        if !hasEnd {
            // "12.5" may be a number, "20.30" is a time.
            let isTime = numbers[0] < 24 && numbers[1] < 60 && lengths[1] == 2
            if unit(at: end) != nil || isTimeMark(end) || isMoney(start, end) { return nil }
            if isTime, date == nil || isAfter(start, .at) && date != nil && numbers[1] >= 13 {
                return nil
            }
            guard date != nil else { return nil }
        }
        var found = finding(start..<end, date)
        found.isWeak = !hasEnd
        return found
    }

    /// `12/May/2026`, `2026-May-12`, of any language.
    private func named(at start: Int, _ context: DayContext) -> DayFinding? {
        guard isFigure(start), !isLabel(start), figure(at: start)?.count == 1 else {
            return nil
        }
        let isYear = lexemes[start].range.count == 4
        var index = start + 1
        if isSign(index, "/") || isSign(index, "-"), isJoined(index) { index += 1 }
        guard isYear, let month = mark(.months, at: index), let year = integer(start) else {
            return nil
        }
        index = month.range.upperBound
        if isSign(index, "/") || isSign(index, "-"), isJoined(index) { index += 1 }
        guard isFigure(index), lexemes[index].range.count <= 2, let day = integer(index),
            letters(behind: index + 1) == nil, figure(at: index)?.count == 1
        else { return nil }
        return finding(
            start..<index + 1,
            context.day(year: year, isShort: false, month: month.value, day: day))
    }

    /// `12/5, 2026`, `12/5,2026`.
    private func withCommaYear(_ figure: Figure, _ context: DayContext) -> DayFinding? {
        guard figure.firstSign == UInt8(ascii: "/"), lexemes[figure.part(0)].range.count <= 2,
            lexemes[figure.part(1)].range.count <= 2
        else { return nil }
        let end = figure.range.upperBound
        var yearAt = end + 1
        if figure.count == 3, isSign(figure.part(2) - 1, ",") {
            yearAt = figure.part(2)
        } else {
            guard figure.count == 2, isSign(end, ","), isJoined(end) else { return nil }
        }
        guard let year = plainYear(yearAt), let first = integer(figure.part(0)),
            let second = integer(figure.part(1))
        else { return nil }
        let (month, day) = context.order == .dmy ? (second, first) : (first, second)
        return finding(
            figure.range.lowerBound..<yearAt + 1, CivilDate(year: year, month: month, day: day))
    }

    /// `18 08 1978`, `2026 05 12`: a day, a month and a year with blanks between and no figure
    /// beside them.
    private func spaced(at start: Int, _ context: DayContext) -> DayFinding? {
        let last = start + 2
        guard isFigure(start), isFigure(start + 1), isFigure(last), !isLabel(start),
            !isFigure(start - 1), !isFigure(last + 1), figure(at: last)?.count == 1,
            (start + 1...last).allSatisfy({
                lexemes[$0].isAfterBlank && !lexemes[$0].isAfterHyphen
            }), letters(behind: last + 1) == nil,
            !isSign(start - 1, "+"), let second = shortNumber(start + 1)
        else { return nil }
        if let year = plainYear(start), let day = shortNumber(last) {
            return finding(start..<last + 1, CivilDate(year: year, month: second, day: day))
        }
        guard let first = shortNumber(start), let year = plainYear(last) else { return nil }
        let (month, day) = context.order == .dmy ? (second, first) : (first, second)
        return finding(start..<last + 1, CivilDate(year: year, month: month, day: day))
    }

    /// `27. 11. 2026`, `27. 11.`: a blank behind the points.
    func dotted(at start: Int, _ context: DayContext) -> DayFinding? {
        guard isFigure(start), isSign(start + 1, "."), isJoined(start + 1), isFigure(start + 2),
            !isLabel(start), !isFigure(start - 1), let first = shortNumber(start),
            let second = shortNumber(start + 2), figure(at: start + 2)?.count == 1,
            isSign(start + 3, "."), isJoined(start + 3)
        else { return nil }
        let (month, day) = context.order == .dmy ? (second, first) : (first, second)
        if let year = plainYear(start + 4) {
            return finding(start..<start + 5, CivilDate(year: year, month: month, day: day))
        }
        guard !isFigure(start + 4), let date = context.day(month: month, day: day) else {
            return nil
        }
        var found = finding(start..<start + 4, date)
        found.isWeak = !isAfter(start, .beforeADay)
        return found
    }

    /// A figure of one or two digits; nil for any other.
    private func shortNumber(_ index: Int) -> Int? {
        lexemes[index].range.count <= 2 ? integer(index) : nil
    }

    /// The year that a figure of four digits alone is; nil where it is none.
    func plainYear(_ index: Int) -> Int? {
        guard isFigure(index), lexemes[index].range.count == 4, let year = integer(index),
            (1_900...2_100).contains(year), letters(behind: index + 1) == nil
        else { return nil }
        return year
    }

    private func finding(_ range: Range<Int>, _ date: CivilDate?) -> DayFinding {
        DayFinding(range: range, meaning: date.map { .days([$0]) } ?? .impossible)
    }

    /// Whether what stands at a part makes a figure before it a time.
    func isTimeMark(_ index: Int) -> Bool {
        has(.amMark, at: index) || has(.pmMark, at: index)
            || has(.hourMark, at: index)
    }

    /// Whether a currency or a percent sign stands beside a figure.
    func isMoney(_ start: Int, _ end: Int) -> Bool {
        /// Whether such a sign stands at an index.
        func isSign(_ index: Int) -> Bool {
            guard lexemes.indices.contains(index) else { return false }
            return lexemes[index].kind == .sign
                && (lexemes[index].sign == Lexeme.currency || lexemes[index].sign == 0x25)
        }
        return isSign(start - 1) || isSign(start) || isSign(end) || isCurrency(end)
            || isCurrency(start - 1)
    }

    private func isCurrency(_ index: Int) -> Bool { has(.currencies, at: index) }
}
