internal import Bytes

/// Looks for the one day in a text.
struct DateFinder {
    let reader: TokenReader
    /// How `12/5` is read.
    let order: DateOrder
    /// The present day.
    let today: CivilDate
    /// Whether a date without a year is the latest such day, not the next.
    let isPast: Bool

    private var days = Findings<CivilDate>()
    private var weekdays = Findings<Weekday>()

    /// Makes a finder.
    ///
    /// - Parameters:
    ///   - reader: The text.
    ///   - order: How `12/5` is read.
    ///   - today: The present day.
    ///   - isPast: Whether a date without a year is the latest such day, not the next.
    init(reader: TokenReader, order: DateOrder, today: CivilDate, isPast: Bool) {
        self.reader = reader
        self.order = order
        self.today = today
        self.isPast = isPast
    }

    /// The one day that the text names.
    ///
    /// - Returns: The day; nil where there is none, more than one, or one that does not exist.
    mutating func find() -> CivilDate? {
        var index = reader.range.lowerBound
        var hasDay = false
        var hasWeekday = false
        while let kind = reader.kind(index) {
            var end = index + 1
            switch kind {
            case .digits:
                let (next, found) = figure(at: index)
                end = next
                if let found {
                    days.add(found.day)
                    hasDay = true
                }
            case .word(.month(let month)):
                if let (next, day) = dayBehind(month: month, at: index) {
                    end = next
                    days.add(day)
                    hasDay = true
                }
            case .word(.dayFromToday(let distance)):
                days.add(today.adding(days: distance))
                hasDay = true
            case .word(.weekday(let weekday, let isShort)):
                if !isShort || isAlone(index) || reader.word(index - 1) == .on {
                    weekdays.add(weekday)
                    hasWeekday = true
                }
            case .word, .sign: break
            }
            index = end
        }
        guard hasWeekday else { return days.only }
        guard let weekday = weekdays.only else { return nil }
        guard hasDay else { return day(of: weekday) }
        // "Tuesday 12 May" is one value where that day is a Tuesday.
        guard let day = days.only, day.weekday == weekday else { return nil }
        return day
    }

    /// Whether a word has no other word or figure beside it.
    private func isAlone(_ word: Int) -> Bool {
        reader.range.allSatisfy { index in
            if case .sign = reader.kind(index) { return true }
            return index == word
        }
    }

    /// The next such weekday, or the latest; never today.
    private func day(of weekday: Weekday) -> CivilDate {
        isPast
            ? today.adding(days: -weekday.days(until: today.weekday))
            : today.adding(days: today.weekday.days(until: weekday))
    }

    /// A finding; nil in it is a day that does not exist.
    private struct Found {
        let day: CivilDate?
    }

    /// What begins with digits: `12/5`, `2026-05-12`, `12 May`.
    ///
    /// - Returns: The index behind it, and the day where it is a date's form.
    private func figure(at index: Int) -> (end: Int, Found?) {
        let end = reader.endOfFigure(at: index, joinedBy: "./-:")
        guard !reader.text.tokens[index].isAfterLetters else { return (end, nil) }
        let parts = stride(from: index, to: end, by: 2).map(reader.digits)
        guard parts.count > 1 else {
            guard let (end, day) = dayBefore(at: index) else { return (end, nil) }
            return (end, Found(day: day))
        }
        let signs = stride(from: index + 1, to: end, by: 2)
        if signs.allSatisfy({ reader.isSign("-", at: $0) }) {
            guard parts.count == 3, parts[0].count == 4 else { return (end, nil) }
            return (end, Found(day: day(year: parts[0], month: parts[1], day: parts[2])))
        }
        if signs.contains(where: { reader.isSign("-", at: $0) || reader.isSign(":", at: $0) }) {
            return (end, nil)
        }
        let isUniform = signs.allSatisfy { reader.kind($0) == reader.kind(index + 1) }
        guard isUniform, parts.count <= 3 else { return (end, Found(day: nil)) }
        let (first, second) = order == .dmy ? (parts[0], parts[1]) : (parts[1], parts[0])
        return (
            end, Found(day: day(year: parts.count == 3 ? parts[2] : nil, month: second, day: first))
        )
    }

    /// The day that figures write, a year in four digits or two; nil where there is none.
    private func day(
        year: ArraySlice<UInt8>?, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>
    ) -> CivilDate? {
        guard month.count <= 2, day.count <= 2, let month = ASCII.number(month),
            let day = ASCII.number(day)
        else { return nil }
        guard let year else { return self.day(month: month, day: day) }
        guard year.count == 4 || year.count == 2, let number = ASCII.number(year) else {
            return nil
        }
        return CivilDate(year: year.count == 2 ? 2000 + number : number, month: month, day: day)
    }

    /// The next such day from today on, or the latest.
    private func day(month: Int, day: Int) -> CivilDate? {
        let thisYear = today.components.year
        // A 29 February may be eight years away: 1896, 1904.
        for distance in 0...8 {
            let year = isPast ? thisYear - distance : thisYear + distance
            guard let date = CivilDate(year: year, month: month, day: day) else { continue }
            if isPast ? date <= today : date >= today { return date }
        }
        return nil
    }
}

// MARK: - Dates with the name of a month

extension DateFinder {
    /// `12 May`, `12th of May 2027`.
    ///
    /// - Parameter index: Where the digits stand.
    /// - Returns: The index behind it and the day; nil where it is no date's form.
    private func dayBefore(at index: Int) -> (end: Int, day: CivilDate?)? {
        guard let (next, day) = dayOfMonth(at: index) else { return nil }
        var index = next
        if reader.isSign(".", at: index), reader.isJoined(index) { index += 1 }
        if reader.word(index) == .of { index += 1 }
        guard case .month(let month) = reader.word(index) else { return nil }
        return withYear(month: month, day: day, from: index + 1)
    }

    /// `May 12th`, `May the 12th, 2027`.
    ///
    /// - Parameters:
    ///   - month: The month.
    ///   - index: Where its name stands.
    /// - Returns: The index behind it and the day; nil where no day follows.
    private func dayBehind(month: Int, at index: Int) -> (end: Int, day: CivilDate?)? {
        var index = index + 1
        if reader.isSign(".", at: index), reader.isJoined(index) { index += 1 }
        if reader.word(index) == .the { index += 1 }
        guard reader.endOfFigure(at: index, joinedBy: "./-:") == index + 1,
            let (next, day) = dayOfMonth(at: index)
        else { return nil }
        return withYear(month: month, day: day, from: next)
    }

    /// A day of the month: one or two digits, perhaps with `st`, `nd`, `rd` or `th`, and no other
    /// letters, directly behind them.
    private func dayOfMonth(at index: Int) -> (end: Int, day: Int)? {
        guard reader.kind(index) == .digits, reader.digits(index).count <= 2,
            let day = ASCII.number(reader.digits(index))
        else { return nil }
        guard reader.isJoined(index + 1), let word = reader.word(index + 1) else {
            return (index + 1, day)
        }
        return switch word {
        case .ordinal: (index + 2, day)
        case .month: (index + 1, day)
        default: nil
        }
    }

    /// A day with the year that may follow: of four digits, or of two at the text's end, where they
    /// can be no time and no number of something.
    private func withYear(
        month: Int, day: Int, from index: Int
    ) -> (end: Int, day: CivilDate?) {
        var year = index
        if reader.isSign(".", at: year), reader.isJoined(year) { year += 1 }
        if reader.isSign(",", at: year) { year += 1 }
        if reader.isSign("'", at: year) { year += 1 }
        guard reader.kind(year) == .digits, let number = ASCII.number(reader.digits(year)),
            reader.endOfFigure(at: year, joinedBy: "./-:") == year + 1,
            !(reader.isJoined(year + 1) && reader.word(year + 1) != nil)
        else { return (index, self.day(month: month, day: day)) }
        switch reader.digits(year).count {
        case 4: return (year + 1, CivilDate(year: number, month: month, day: day))
        case 2 where isLast(year):
            return (year + 1, CivilDate(year: 2000 + number, month: month, day: day))
        default: return (index, self.day(month: month, day: day))
        }
    }

    /// Whether nothing but signs follows.
    private func isLast(_ index: Int) -> Bool {
        (index + 1..<reader.range.upperBound).allSatisfy { index in
            if case .sign = reader.kind(index) { true } else { false }
        }
    }
}
