/// Looks for the one time of day in a text.
struct TimeScan {
    let reading: Reading
    let bounds: [Bounds<CivilTime>]
    let now: CivilTime
    private(set) var clocks: [ClockFinding] = []
    /// Where days with figures stand.
    private(set) var days: [Range<Int>] = []
    private(set) var hasDay = false
    private(set) var numbers: [NumberFinding] = []
    private(set) var isFound: [Bool]
    /// Phrases of several words for a half of the day.
    private let halves: [Range<Int>]
    private(set) var unknown: Range<Int>?

    init(_ reading: Reading, _ bounds: [Bounds<CivilTime>], _ now: CivilTime) {
        self.reading = reading
        self.bounds = bounds
        self.now = now
        halves = reading.halvesOfDay
        isFound = [Bool](repeating: false, count: reading.lexemes.count)
    }

    /// Finds everything.
    mutating func run() {
        for range in halves { _ = mark(range) }
        let reading = reading
        reading.walk { take(at: $0) }
        weigh()
    }

    /// Takes the finding that begins at a part.
    private mutating func take(at index: Int) -> Int {
        let forms = reading.forms(at: index)
        let context = DayContext(
            today: CivilDate(daysSinceEpoch: 0), order: .dmy, bounds: [])
        let day = reading.day(at: index, forms.date, context).flatMap { isBareDay($0) ? nil : $0 }
        let clock = reading.clock(at: index, forms.time, now: now.minuteOfDay).flatMap {
            isCountOfDays($0) || isInHalf(index, $0) || isBeforeMonth($0) ? nil : $0
        }
        let mayBeNumber = reading.mayBeginNumber(index)
        if day == nil, clock == nil, !mayBeNumber { return index + 1 }
        let length = mayBeNumber ? reading.length(at: index) : nil
        let number = mayBeNumber ? reading.number(at: index) : nil
        let ends = (
            clock?.range.upperBound ?? 0, day?.range.upperBound ?? 0, length?.range.upperBound ?? 0
        )
        if let clock, ends.0 >= ends.1, ends.0 >= ends.2, ends.0 >= number?.range.upperBound ?? 0 {
            clocks.append(clock)
            return mark(clock.range)
        }
        if let day, ends.1 >= ends.2 {
            hasDay = true
            if day.range.contains(where: reading.isFigure) { days.append(day.range) }
            // "2026-05-12T10:30".
            let time = day.range.first { reading.figure(at: $0)?.hasOnly(":") ?? false }
            if let time, let figure = reading.figure(at: time),
                let hour = reading.integer(figure.part(0)),
                let minutes = reading.integer(figure.part(1))
            {
                var clock = ClockFinding(range: time..<day.range.upperBound, hour: hour)
                clock.minutes = minutes
                clock.isExact = true
                clocks.append(clock)
            }
            return mark(day.range)
        }
        if let length {
            if !reading.isAfter(index, .forALength) { unknown = unknown ?? length.range }
            return mark(length.range)
        }
        if let number {
            if !number.isArticle, !number.isNobody, !number.isLabel { numbers.append(number) }
            return number.range.upperBound
        }
        return index + 1
    }

    /// Whether an hour counts days or weeks: `las 10 semanas`.
    private func isCountOfDays(_ clock: ClockFinding) -> Bool {
        guard let (_, unit) = reading.unit(at: clock.range.upperBound) else { return false }
        return unit.rawValue >= TimeUnit.day.rawValue
    }

    /// Whether the last number of a time is the day of a month: `18 y 19 de junio`.
    private func isBeforeMonth(_ clock: ClockFinding) -> Bool {
        let end = clock.range.upperBound
        let isNumber = reading.isFigure(end - 1) || reading.has(.numbers, at: end - 1)
        let month = reading.mark(.around, at: end)?.range.upperBound ?? end
        return isNumber && clock.minutes > 0 && reading.has(.months, at: month)
            && !reading.range(clock.range, has: ":")
    }

    /// Whether a time begins inside a phrase for a half of the day: `midi` in `après-midi`.
    private func isInHalf(_ index: Int, _ clock: ClockFinding) -> Bool {
        halves.contains { half in
            half.lowerBound < index && half.contains(index)
                && !reading.isFigure(clock.range.lowerBound)
        }
    }

    /// Whether hours are a length of time: `2 heures` where other words are not small, and `24
    /// heures`; behind `for` and `in` also `3h`.
    private func isLength(_ clock: ClockFinding) -> Bool {
        let last = clock.range.upperBound - 1
        let isUnit = reading.marks(at: last).contains {
            $0.sense == .units && $0.value == Int(TimeUnit.hour.rawValue)
        }
        let isLetter = reading.isJoined(last) && reading.isWord(last, "h")
        guard isUnit || isLetter, let hour = clock.hour, clock.minutes == 0, clock.half == nil,
            !clock.isBehindAt
        else { return false }
        if reading.isAfter(clock.range.lowerBound, .inALength) { return true }
        if reading.isAfter(clock.range.lowerBound, .forALength) { return hour < 7 || hour > 23 }
        let hasHalf = reading.marks.contains {
            [.am, .pm, .evening, .night].contains($0.sense)
        }
        guard isUnit, !hasHalf else { return false }
        return hour == 24 || hour <= 12 && !isSmallBeside(clock.range)
    }

    /// Whether a day is only the number of one (`the 3rd`), which may be an hour, or may be weak.
    private func isBareDay(_ day: DayFinding) -> Bool {
        switch day.meaning {
        case .dayOfMonth: day.range.count == 1 || reading.isWord(day.range.lowerBound, "the")
        case .days, .impossible: day.isWeak && reading.isFigure(day.range.lowerBound)
        case .weekday: false
        }
    }

    private mutating func mark(_ range: Range<Int>) -> Int {
        for index in range { isFound[index] = true }
        return range.upperBound
    }

    // MARK: Bare hours

    /// Makes times of the numbers that are hours, and leaves those that nobody knows.
    private mutating func weigh() {
        var left: [NumberFinding] = []
        guard numbers.count + clocks.count <= mostFindings else { return }
        if let length = clocks.first(where: isLength) { unknown = unknown ?? length.range }
        let hasOthers = numbers.count + clocks.count > 1
        let strong = clocks.contains { $0.isStrong || $0.isBehindAt }
        let isSure = strong || numbers.contains { reading.isAfter($0.range.lowerBound, .at) }
        for number in numbers {
            let start = number.range.lowerBound
            let isBehindAt = reading.isAfter(start, .at)
            if !isBehindAt, isSure, isOfDay(number) { continue }
            if isCount(number), !isBehindAt || reading.isStrange(number.range.upperBound) {
                left.append(number)
                continue
            }
            if let clock = reading.digitClock(start), number.range.count == 1 {
                let isPlain =
                    reading.lexemes[start].range.count == 4 && !hasOthers && !hasDay
                    && !reading.isAfter(start, .inALength) && isSmallBeside(number.range)
                if isBehindAt || isPlain {
                    append(clock, isBehindAt)
                    continue
                }
            }
            let hour =
                number.isOrdinal || number.isPart || number.total != nil
                    || reading.isMoney(number.range.lowerBound, number.range.upperBound)
                ? nil : number.whole
            let isHour =
                hour.map { (0...23).contains($0) } ?? false
                && reading.letters(behind: number.range.upperBound) == nil
                && (!number.isFigure || reading.lexemes[start].range.count <= 2)
            guard isHour, let hour, isBehindAt || !isBesideDay(number.range),
                isBehindAt || !reading.isAfter(start, .beforeADay),
                isBehindAt || !reading.isAfter(start, .units),
                !isJoinedToFinding(number.range),
                isBehindAt || !isDayOfWeekday(number),
                isBehindAt || !reading.isAfter(start, .onlyBeforeAFigure),
                isBehindAt
                    || isSmallBeside(number.range) && !reading.isAfter(start, .inALength)
            else {
                left.append(number)
                continue
            }
            var clock = ClockFinding(range: number.range, hour: hour)
            clock.isExact =
                number.isFigure && reading.lexemes[start].range.count == 2 && hour < 10
            clock.isStrong = false
            append(clock, isBehindAt)
        }
        numbers = left.filter { number in
            isJoinedToFinding(number.range) || !(strong || isAnyBehindAt) || !isCount(number)
        }
    }

    private var isAnyBehindAt: Bool { clocks.contains { $0.isBehindAt } }

    private mutating func append(_ clock: ClockFinding, _ isBehindAt: Bool) {
        var clock = clock
        clock.isBehindAt = isBehindAt
        clocks.append(clock)
        _ = mark(clock.range)
    }

    /// Whether all other words are small.
    private func isSmallBeside(_ range: Range<Int>) -> Bool {
        reading.isSmall(0..<reading.lexemes.count) { isFound[$0] || range.contains($0) }
    }

    /// Whether a number is an end of a span with a day or a time: `10 - 22 August`, `13:00 to 4`.
    private func isJoinedToFinding(_ number: Range<Int>) -> Bool {
        days.contains { reading.isJoined(number, $0) }
            || clocks.contains { $0.isStrong && reading.isJoined(number, $0.range) }
    }

    /// Whether a number behind a weekday is its day of the month: `Friday 13`.
    private func isDayOfWeekday(_ number: NumberFinding) -> Bool {
        let start = number.range.lowerBound
        let weekdayEnd = reading.mark(.beforeADay, before: start)?.range.lowerBound ?? start
        return number.whole ?? 0 > 12 && reading.mark(.weekdays, before: weekdayEnd) != nil
    }

    /// Whether a number beside a time is a day or its year: `8pm on the 15`, `Friday 23 at 4`,
    /// `Oct 26 15:50:06 2026`.
    private func isOfDay(_ number: NumberFinding) -> Bool {
        let start = number.range.lowerBound
        if hasDay, reading.plainYear(start) != nil,
            clocks.contains(where: {
                $0.range.upperBound == start && reading.isTimestamp($0.range)
            })
        {
            return true
        }
        guard let day = number.whole, (1...31).contains(day), !number.isPart,
            !reading.isStrange(number.range.upperBound),
            reading.unit(at: number.range.upperBound) == nil
        else { return false }
        guard !isEndOfSpan(number.range) else { return false }
        let weekdayEnd = reading.mark(.beforeADay, before: start)?.range.lowerBound ?? start
        return weekdayEnd < start || reading.mark(.weekdays, before: weekdayEnd) != nil
    }

    /// Whether a number and another one are joined: `23 a 4`, `13 to 15`.
    private func isEndOfSpan(_ number: Range<Int>) -> Bool {
        // "a 4" is both: at four, and to four.
        let bare = clocks.filter { clock in
            !clock.isStrong || clock.range.count == 2 && clock.half == nil && clock.minutes == 0
        }
        let ends = numbers.map(\.range) + bare.map(\.range)
        let others = ends.filter { $0 != number }
        if let link = reading.marks(at: number.upperBound).first(where: { $0.sense == .or }) {
            let next = link.range.upperBound
            if others.contains(where: {
                $0.lowerBound == next || $0.lowerBound == next - 1 && reading.isFigure(next)
            }) {
                return true
            }
        }
        return others.contains { other in
            other.upperBound < number.lowerBound
                && reading.mark(.or, before: number.lowerBound)?.range.lowerBound
                    == other.upperBound
        }
    }

    /// Whether a day stands directly beside a number: `12 May 8`.
    private func isBesideDay(_ range: Range<Int>) -> Bool {
        days.contains { day in
            day.upperBound == range.lowerBound || day.lowerBound == range.upperBound
        }
    }

    /// Whether a number counts something.
    private func isCount(_ number: NumberFinding) -> Bool {
        let start = number.range.lowerBound
        let end = number.range.upperBound
        if reading.isAfter(start, .countInFront) || reading.isAfter(start, .forALength) {
            return true
        }
        guard reading.isStrange(end), !number.isOrdinal, !isFound[end] else { return false }
        return !reading.marks(at: end).contains {
            [.or, .orWord, .sum, .limitsBehind, .unknownTimes, .not, .limitsBefore, .months]
                .contains($0.sense)
        }
    }
}
