extension Understanding {
    /// The one day that the text names.
    ///
    /// - Parameters:
    ///   - bounds: The stretches of days that are allowed; none where all are.
    ///   - today: The present day.
    ///   - order: How `12/5` is read.
    /// - Returns: The day, or why there is none.
    package func day(
        bounds: [Bounds<CivilDate>], today: CivilDate, order: DateOrder
    ) -> Understood<CivilDate> {
        let context = DayContext(today: today, order: order, bounds: bounds)
        var scan = DayScan(reading, context)
        scan.run()
        return scan.understood(excerpt)
    }
}

/// Looks for the one day in a text.
private struct DayScan {
    let reading: Reading
    let context: DayContext
    private var days: [DayFinding] = []
    private var numbers: [NumberFinding] = []
    private var isFound: [Bool]
    /// A length of time that is not understood, or another finding that refuses.
    private var unknown: Range<Int>?
    private var isFromNow = false

    init(_ reading: Reading, _ context: DayContext) {
        self.reading = reading
        self.context = context
        isFound = [Bool](repeating: false, count: reading.lexemes.count)
    }

    /// Finds everything.
    mutating func run() {
        for range in reading.halvesOfDay { _ = mark(range) }
        var index = 0
        while index < reading.lexemes.count {
            guard !reading.isSkipped[index] else {
                index += 1
                continue
            }
            index = take(at: index)
        }
    }

    /// Takes the finding that begins at a part.
    private mutating func take(at index: Int) -> Int {
        let forms = reading.forms(at: index)
        let day = reading.day(at: index, forms.date, context)
        let clock = reading.clock(at: index, forms.time, now: 0)
        let length = reading.length(at: index)
        let ends = (
            day?.range.upperBound ?? 0, clock?.range.upperBound ?? 0, length?.range.upperBound ?? 0
        )
        if let day, ends.0 >= ends.1, ends.0 >= ends.2 {
            if case .weekday = day.meaning, let both = weekdayAndNumber(day) { return both }
            days.append(day)
            return mark(day.range)
        }
        if let clock, ends.1 >= ends.2 { return mark(clock.range) }
        if let length {
            let isFor = reading.isAfter(index, .forALength)
            if !isFor, length.unit.rawValue > TimeUnit.night.rawValue || length.unit == .day {
                unknown = unknown ?? length.range
            }
            return mark(length.range)
        }
        if let digits = reading.digitClock(index), reading.isAfter(index, .at) {
            return mark(digits.range)
        }
        if let number = reading.number(at: index) {
            let isHour = number.whole.map { (0...24).contains($0) } ?? false
            if isHour, !number.isOrdinal, reading.isAfter(index, .at) { return mark(number.range) }
            if !number.isArticle, !number.isLabel { numbers.append(number) }
            return number.range.upperBound
        }
        return index + 1
    }

    private mutating func mark(_ range: Range<Int>) -> Int {
        for index in range { isFound[index] = true }
        return range.upperBound
    }

    /// A weekday with its day of the month: `Tuesday 19`, `Fri, 22nd`.
    private mutating func weekdayAndNumber(_ weekday: DayFinding) -> Int? {
        var index = weekday.range.upperBound
        if reading.isSign(index, ",") || reading.isSign(index, ".") { index += 1 }
        if let before = reading.mark(.beforeADay, at: index) { index = before.range.upperBound }
        guard reading.isFigure(index), reading.lexemes[index].range.count <= 2,
            reading.figure(at: index)?.parts.count == 1, let day = reading.integer(index),
            (1...31).contains(day)
        else { return nil }
        // "Friday 8 May" and "Friday 8pm" are read from the number on.
        let forms = reading.forms(at: index)
        if let date = forms.date, date.kind != DateForm.dayAlone.rawValue { return nil }
        if reading.clock(at: index, forms.time, now: 0) != nil { return nil }
        var end = index + 1
        if reading.isJoined(end), let ordinal = reading.mark(.ordinalEnds, at: end) {
            end = ordinal.range.upperBound
        } else {
            guard reading.letters(behind: end) == nil, !reading.isStrange(end),
                reading.unit(at: end) == nil
            else { return nil }
        }
        days.append(weekday)
        days.append(DayFinding(range: index..<end, meaning: .dayOfMonth(day)))
        _ = mark(weekday.range.lowerBound..<end)
        return end
    }

    // MARK: What it means

    /// What was found, judged by everything else in the text.
    func understood(_ excerpt: (Range<Int>) -> String) -> Understood<CivilDate> {
        let isKnown: (Int) -> Bool = { isFound[$0] || reading.isSkipped[$0] }
        let all = Array(self.days.prefix(mostFindings + 1))
        let days = all.filter { isCertain($0, all) }
        guard let first = days.first else { return .none(.nothing) }
        guard all.count + numbers.count <= mostFindings else {
            return .none(.several(all.prefix(2).map { excerpt($0.range) }))
        }
        // A word like `sat` beside a day: nobody knows whether it is one.
        if days.count < all.count { return .none(.several(all.map { excerpt($0.range) })) }
        if let refusal = reading.refusal(
            days.map(\.range), .day, isFound: { isFound[$0] }, isFromNow: isAway(days))
        {
            return .none(refusal.1(excerpt(refusal.0)))
        }
        if let unknown = unknown ?? unknownWords(isKnown) {
            return .none(.unknown(excerpt(unknown)))
        }
        for number in numbers where !isCount(number) {
            return .none(.several([excerpt(first.range), excerpt(number.range)]))
        }
        return combined(days, excerpt)
    }

    /// Whether the day is counted from now.
    private func isAway(_ days: [DayFinding]) -> Bool {
        days.contains { reading.mark(.inALength, at: $0.range.lowerBound) != nil }
    }

    /// Whether a finding that may be something else is a day here.
    private func isCertain(_ day: DayFinding, _ all: [DayFinding]) -> Bool {
        if day.isAlone {
            return reading.lexemes.indices.allSatisfy {
                day.range.contains($0) || reading.lexemes[$0].kind == .sign
            }
        }
        guard day.isWeak else { return true }
        let isBeside = all.contains {
            $0.range != day.range && day.isWeekday
                && ($0.range.lowerBound == day.range.upperBound
                    || $0.range.lowerBound == day.range.upperBound + 1
                        && reading.lexemes[day.range.upperBound].kind == .sign)
                && !$0.isWeekday
        }
        return isBeside || reading.isSmall(0..<reading.lexemes.count, but: { isFound[$0] })
    }

    /// Words that have to do with days and that no form has.
    private func unknownWords(_ isKnown: (Int) -> Bool) -> Range<Int>? {
        for mark in reading.marks {
            switch mark.sense {
            case .unknownDates, .months:
                let isCareful =
                    mark.sense == .months
                    && (reading.mark(.carefulMonths, at: mark.range.lowerBound) != nil
                        || mark.language > 0)
                if !isCareful, !mark.range.allSatisfy(isKnown) { return mark.range }
            default: break
            }
        }
        for day in days {
            let before = day.range.lowerBound - 1
            guard reading.isWord(before), !isKnown(before), !reading.isSmall[before] else {
                continue
            }
            let isNamed = reading.marks(at: day.range.lowerBound).contains {
                $0.sense == .weekdays
            }
            if isNamed, reading.word(before).count > 3,
                reading.word(before).suffix(3).elementsEqual("day".utf8)
            {
                return before..<before + 1
            }
        }
        return nil
    }

    /// Whether a number counts something: `19 people`, `table for 4`.
    private func isCount(_ number: NumberFinding) -> Bool {
        let end = number.range.upperBound
        if number.isOrdinal || reading.isFigure(end) { return false }
        if reading.isAfter(number.range.lowerBound, .countInFront) { return true }
        guard reading.isStrange(end), number.whole.map({ $0 < 1_000 }) ?? false else {
            return false
        }
        return !reading.marks(at: end).contains {
            [.or, .orWord, .sum, .limitsBehind, .unknownNumbers, .unknownDates, .not, .noList]
                .contains($0.sense)
        }
    }

    /// The one day that all findings together mean.
    private func combined(
        _ days: [DayFinding], _ excerpt: (Range<Int>) -> String
    ) -> Understood<CivilDate> {
        var candidates: [CivilDate]?
        var isSettled = true
        var weekday: Int?
        var dayOfMonth: Int?
        let several = NotUnderstood.several(days.map { excerpt($0.range) })
        for day in days {
            switch day.meaning {
            case .impossible: return .none(.impossible(excerpt(day.range)))
            case .days(let found):
                if let known = candidates {
                    candidates = known.filter(found.contains)
                    if candidates?.isEmpty ?? true { return .none(several) }
                } else {
                    candidates = found
                }
                if !day.isSettledByBounds { isSettled = false }
            case .weekday(let found):
                guard weekday == nil || weekday == found else { return .none(several) }
                weekday = found
            case .dayOfMonth(let found):
                guard dayOfMonth == nil || dayOfMonth == found else { return .none(several) }
                dayOfMonth = found
            }
        }
        if let dayOfMonth {
            if let known = candidates {
                candidates = known.filter { $0.components.day == dayOfMonth }
            } else {
                candidates = context.day(ofMonth: dayOfMonth).map { [$0] } ?? []
            }
            if candidates?.isEmpty ?? true { return .none(several) }
        }
        if let weekday {
            if let known = candidates {
                candidates = known.filter { $0.weekday.rawValue + 1 == weekday }
                if candidates?.isEmpty ?? true { return .none(several) }
            } else {
                candidates = context.days(weekday: weekday)
            }
        }
        guard let candidates, let first = candidates.first else { return .none(.nothing) }
        guard candidates.count > 1 else {
            return context.allows(first) ? .value(first) : .none(.outOfBounds(first.description))
        }
        let readings = NotUnderstood.readings(candidates.map(\.description))
        guard isSettled, !context.bounds.isEmpty else { return .none(readings) }
        let allowed = candidates.filter(context.allows)
        guard let only = allowed.first else {
            return .none(.outOfBounds(first.description))
        }
        return allowed.count == 1 ? .value(only) : .none(readings)
    }
}
