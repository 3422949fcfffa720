extension Understanding {
    /// The one time of day that the text names.
    ///
    /// - Parameters:
    ///   - bounds: The stretches of times that are allowed; none where all are.
    ///   - now: The present time, from which `in 20 minutes` is counted.
    /// - Returns: The time, or why there is none.
    package func time(bounds: [Bounds<CivilTime>], now: CivilTime) -> Understood<CivilTime> {
        var scan = TimeScan(reading, bounds, now)
        scan.run()
        return scan.understood(excerpt)
    }
}

/// Looks for the one time of day in a text.
private struct TimeScan {
    let reading: Reading
    let bounds: [Bounds<CivilTime>]
    let now: CivilTime
    private var clocks: [ClockFinding] = []
    /// Where days with figures stand.
    private var days: [Range<Int>] = []
    private var hasDay = false
    private var numbers: [NumberFinding] = []
    private var isFound: [Bool]
    private var unknown: Range<Int>?

    init(_ reading: Reading, _ bounds: [Bounds<CivilTime>], _ now: CivilTime) {
        self.reading = reading
        self.bounds = bounds
        self.now = now
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
        weigh()
    }

    /// Takes the finding that begins at a part.
    private mutating func take(at index: Int) -> Int {
        let forms = reading.forms(at: index)
        let context = DayContext(
            today: CivilDate(daysSinceEpoch: 0), order: .dmy, bounds: [])
        let day = reading.day(at: index, forms.date, context).flatMap { isBareDay($0) ? nil : $0 }
        let clock = reading.clock(at: index, forms.time, now: now.minuteOfDay)
        let length = reading.length(at: index)
        let number = reading.number(at: index)
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

    /// Whether a day is only the number of one (`the 3rd`), which may be an hour, or may be weak.
    private func isBareDay(_ day: DayFinding) -> Bool {
        switch day.meaning {
        case .dayOfMonth: day.range.count == 1 || !reading.isFigure(day.range.lowerBound)
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
        let hasOthers = numbers.count + clocks.count > 1
        let strong = clocks.contains { $0.isStrong || $0.isBehindAt }
        for number in numbers {
            let start = number.range.lowerBound
            let isBehindAt = reading.isAfter(start, .at)
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
        numbers = left.filter { !(strong && isCount($0)) && !(isCount($0) && isAnyBehindAt) }
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

    // MARK: What it means

    /// What was found, judged by everything else in the text.
    func understood(_ excerpt: (Range<Int>) -> String) -> Understood<CivilTime> {
        guard let first = clocks.first else { return .none(.nothing) }
        guard clocks.count + numbers.count <= mostFindings else {
            return .none(.several(clocks.prefix(2).map { excerpt($0.range) }))
        }
        let isFromNow = clocks.contains { clock in
            reading.marks(at: clock.range.lowerBound).contains { $0.sense == .inALength }
        }
        if let refusal = reading.refusal(
            clocks.map(\.range), .time, isFound: { isFound[$0] }, isFromNow: isFromNow)
        {
            return .none(refusal.1(excerpt(refusal.0)))
        }
        if let unknown = unknown ?? unknownWords(isFromNow) {
            return .none(.unknown(excerpt(unknown)))
        }
        if let number = numbers.first {
            return .none(.several([excerpt(first.range), excerpt(number.range)]))
        }
        var halves: [DayHalf] = []
        for mark in reading.marks where !mark.range.contains(where: { reading.isSkipped[$0] }) {
            let isOwn =
                reading.mark(.amMark, at: mark.range.lowerBound)?.range == mark.range
                || reading.mark(.pmMark, at: mark.range.lowerBound)?.range == mark.range
            if !isOwn, let half = Self.half(mark.sense), isWhole(mark), !halves.contains(half) {
                halves.append(half)
            }
        }
        guard halves.count <= 1 else {
            return .none(.several(clocks.map { excerpt($0.range) }))
        }
        return combined(halves.first, excerpt)
    }

    /// Whether no longer phrase of a half of the day has a mark in it: `tonight` in `late tonight`.
    private func isWhole(_ mark: Reading.Mark) -> Bool {
        !reading.marks.contains { other in
            Self.half(other.sense) != nil && other.range.count > mark.range.count
                && other.range.contains(mark.range.lowerBound)
                && other.range.upperBound >= mark.range.upperBound
        }
    }

    private static func half(_ sense: Sense) -> DayHalf? {
        switch sense {
        case .am: .morning
        case .pm: .afternoon
        case .evening: .evening
        case .night: .night
        default: nil
        }
    }

    /// Words that have to do with times and that no form has, and those of something else's time.
    private func unknownWords(_ isFromNow: Bool) -> Range<Int>? {
        for mark in reading.marks {
            if mark.range.contains(where: { reading.isSkipped[$0] || isFound[$0] }) { continue }
            switch mark.sense {
            case .unknownTimes: return mark.range
            case .anotherTime where !isFromNow: return mark.range
            default: break
            }
        }
        return nil
    }

    /// The one time that all findings together mean.
    private func combined(
        _ half: DayHalf?, _ excerpt: (Range<Int>) -> String
    ) -> Understood<CivilTime> {
        var candidates: [Int]?
        for clock in clocks {
            let readings = clock.readings(half)
            if readings.isEmpty || contradicts(clock, half) {
                return .none(.impossible(excerpt(clock.range)))
            }
            if let known = candidates {
                candidates = known.filter(readings.contains)
                if candidates?.isEmpty ?? true {
                    return .none(.several(clocks.map { excerpt($0.range) }))
                }
            } else {
                candidates = readings
            }
        }
        let times = (candidates ?? []).map { CivilTime(minutesSinceMidnight: $0) }
        guard let first = times.first, let last = times.last else { return .none(.nothing) }
        if bounds.isEmpty {
            guard times.count > 1 else { return .value(first) }
            // Without bounds 1 to 6 are in the afternoon, 7 to 12 as written.
            let hour = clocks.compactMap(\.hour).first ?? 0
            return .value((7...11).contains(hour) ? first : last)
        }
        let allowed = times.filter { time in bounds.contains { $0.contains(time) } }
        guard let only = allowed.first else { return .none(.outOfBounds(last.description)) }
        return allowed.count == 1
            ? .value(only) : .none(.readings(times.map(\.description)))
    }

    /// Whether `am` or `pm` and words say different halves of the day.
    private func contradicts(_ clock: ClockFinding, _ half: DayHalf?) -> Bool {
        switch (clock.half, half) {
        case (.morning, .afternoon), (.afternoon, .morning): true
        // "3 am tonight" is in the night that begins then.
        case (.morning, .evening): (6...11).contains(clock.hour ?? 0)
        default: false
        }
    }
}
