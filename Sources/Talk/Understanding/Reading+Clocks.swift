internal import Bytes

extension Reading {
    /// The time that begins at a part and is one by its form; nil where none does.
    ///
    /// - Parameters:
    ///   - start: The part.
    ///   - form: The form of `[times]` that stands there.
    ///   - now: The present minute of the day.
    /// - Returns: The time; its hour is nil where the form is one of no time.
    func clock(at start: Int, _ form: FormFinding?, now: Int) -> ClockFinding? {
        var found = figureClock(at: start)
        if let form, form.range.upperBound >= found?.range.upperBound ?? 0,
            let clock = clock(form, now: now)
        {
            let isLonger = clock.range.upperBound > found?.range.upperBound ?? 0
            if isLonger || found == nil { found = clock }
        }
        return found.map(withMarks)
    }

    /// A time with the marks of the half of the day, of hours, and their words directly behind it.
    private func withMarks(_ clock: ClockFinding) -> ClockFinding {
        var clock = clock
        if has(.hourMark, at: clock.range.upperBound), !isJoined(clock.range.upperBound),
            let mark = mark(.hourMark, at: clock.range.upperBound)
        {
            clock.range = clock.range.lowerBound..<mark.range.upperBound
        }
        if clock.half == nil, let (end, half) = halfMark(at: clock.range.upperBound) {
            clock.half = half
            clock.range = clock.range.lowerBound..<end
        }
        var end = clock.range.upperBound
        for sense in [Sense.am, .pm, .evening, .night] {
            if let mark = mark(sense, at: clock.range.upperBound) {
                end = max(end, mark.range.upperBound)
            }
        }
        clock.range = clock.range.lowerBound..<end
        if let at = mark(.at, before: clock.range.lowerBound) {
            clock.isBehindAt = true
            clock.range = at.range.lowerBound..<clock.range.upperBound
        }
        return clock
    }

    /// `am`, `pm`, `a`, `p` directly behind figures, `a m`.
    private func halfMark(at index: Int) -> (end: Int, half: DayHalf)? {
        let next = isSign(index + 1, ".") ? index + 2 : index + 1
        if isWord(next, "m") {
            if isWord(index, "a") { return (next + 1, .morning) }
            if isWord(index, "p") { return (next + 1, .afternoon) }
        }
        guard isWord(index) else { return nil }
        // A single letter is one only directly at the figure.
        guard word(index).count > 1 || isJoined(index) else { return nil }
        if let mark = mark(.pmMark, at: index) { return (mark.range.upperBound, .afternoon) }
        if let mark = mark(.amMark, at: index) { return (mark.range.upperBound, .morning) }
        return nil
    }

    // MARK: In figures

    /// `15:30`, `3.30`, `330pm`, `17h30`, `7 a.m.`, `17:30:15`.
    private func figureClock(at start: Int) -> ClockFinding? {
        guard let figure = figure(at: start), !isLabel(start) else { return nil }
        /// How many digits a part has.
        func length(_ part: Int) -> Int { lexemes[figure.part(part)].range.count }
        var clock = ClockFinding(range: figure.range)
        guard (0..<figure.count).allSatisfy({ length($0) <= 4 }), let first = integer(start) else {
            return nil
        }
        clock.isExact = length(0) == 2 && first < 10
        let end = figure.range.upperBound
        if figure.count == 1 { return plainClock(clock, first, length(0), end) }
        // "13:11:23.678".
        let hasFraction = figure.count == 4 && isTimestamp(figure.range)
        guard length(0) <= 2, figure.hasOnly(":") || figure.hasOnly(".") || hasFraction,
            let minutes = integer(figure.part(1)), figure.count <= 3 || hasFraction
        else { return nil }
        let isPoint = figure.hasOnly(".")
        guard length(1) == 2, figure.count == 2 || !isPoint else {
            return isPoint ? nil : clock
        }
        if figure.count >= 3 {
            guard length(2) == 2, let seconds = integer(figure.part(2)), seconds < 60 else {
                return clock
            }
        }
        if let letters = letters(behind: end), halfMark(at: end) == nil,
            !has(.hourMark, at: end), !letters.elementsEqual("h".utf8)
        {
            return isPoint ? nil : clock
        }
        // "2.5 hours", "8.50 €" and "1.30 %" are no times.
        if isPoint, unit(at: end) != nil && !has(.hourMark, at: end) || isMoney(start, end) {
            return nil
        }
        guard first < 24, minutes < 60 else {
            return isPoint ? nil : clock
        }
        clock.hour = first
        clock.minutes = minutes
        if isJoined(end), isWord(end, "h") { clock.range = start..<end + 1 }
        return clock
    }

    /// Digits alone: a time with letters behind them, or where there are four of them.
    private func plainClock(
        _ plain: ClockFinding, _ value: Int, _ length: Int, _ end: Int
    ) -> ClockFinding? {
        var clock = plain
        let start = plain.range.lowerBound
        if isWord(end, "h") || isJoined(end) && isHourLetters(end), length <= 2 {
            clock.hour = value
            clock.range = start..<end + 1
            if isFigure(end + 1), isJoined(end + 1), lexemes[end + 1].range.count == 2,
                let minutes = integer(end + 1), minutes < 60, let last = minutesEnd(start, end + 2)
            {
                clock.minutes = minutes
                clock.range = start..<last
            } else if isFigure(end + 1), isJoined(end + 1) {
                clock.hour = nil
            } else if isFigure(end + 1), !lexemes[end + 1].isAfterHyphen,
                lexemes[end + 1].range.count == 2, figure(at: end + 1)?.count == 1,
                letters(behind: end + 2) == nil, let minutes = integer(end + 1), minutes < 60
            {
                // "10 h 10".
                clock.minutes = minutes
                clock.range = start..<end + 2
            }
            return value < 24 ? clock : nil
        }
        guard let (behind, half) = halfMark(at: end) else { return nil }
        // "7 a day" is no time, "7 am" is one.
        clock.half = half
        clock.range = start..<behind
        if length <= 2 {
            clock.hour = (1...12).contains(value) || value <= 24 ? value : nil
            if value > 12 && half == .morning { clock.hour = nil }
        } else if length <= 4, value % 100 < 60, value / 100 <= 24, value / 100 > 0 {
            clock.hour = value / 100
            clock.minutes = value % 100
            clock.isExact = false
        }
        return clock
    }

    /// Where minutes behind an hour end: `11h05`, and behind `at` with their unit, `19h56min30s`.
    private func minutesEnd(_ start: Int, _ index: Int) -> Int? {
        guard letters(behind: index) != nil else { return index }
        guard isAfter(start, .at), let (end, unit) = unit(at: index), unit == .minute else {
            return nil
        }
        guard isFigure(end), isJoined(end) else { return end }
        guard let (last, unit) = self.unit(at: end + 1), unit == .second else { return nil }
        return last
    }

    /// Whether letters directly behind a figure are an hour's: `8u`, `8hs`.
    private func isHourLetters(_ index: Int) -> Bool {
        isWord(index) && has(.hourMark, at: index)
    }

    /// Three or four figures that are a time where they stand well: `1530`, `at 330`.
    func digitClock(_ index: Int) -> ClockFinding? {
        // "les années 2010" is no time.
        guard isFigure(index), figure(at: index)?.count == 1, !isLabel(index),
            letters(behind: index + 1) == nil, let value = integer(index),
            mark(.units, before: index) == nil
        else { return nil }
        let length = lexemes[index].range.count
        guard length == 4 || length == 3, value / 100 <= 23, value % 100 < 60 else { return nil }
        var clock = ClockFinding(range: index..<index + 1, hour: value / 100)
        clock.minutes = value % 100
        clock.isExact = length == 4 && value < 1_000
        clock.isStrong = false
        return clock
    }

    /// Whether a time is written with its seconds: `15:50:06`.
    func isTimestamp(_ range: Range<Int>) -> Bool {
        range.count(where: { isSign($0, ":") }) == 2
    }

    // MARK: In words

    private func clock(_ form: FormFinding, now: Int) -> ClockFinding? {
        guard let kind = TimeForm(rawValue: form.kind) else { return nil }
        let values = form.values
        var clock = ClockFinding(range: form.range, hour: values.hour)
        clock.isExact = values.isExact
        let count = values.count ?? 0
        switch kind {
        case .hour: clock.minutes = values.minute ?? 0
        case .hourAndMinutes:
            // "um 8 Uhr einen Tropfen": an article is no minute.
            guard values.minute == nil, count != 1 || !values.isCountInWords else { return nil }
            clock.minutes = count
            if !(0...59).contains(count) { return nil }
        case .hourAndTens:
            // "in nineteen twenty eight" is a year.
            guard values.minute == nil, (10...59).contains(count), values.isCountInWords,
                !isAfter(form.range.lowerBound, .inALength)
            else { return nil }
            clock.minutes = count
        case .hourAndOnes:
            guard values.minute == nil, (1...9).contains(count) else { return nil }
            clock.minutes = count
        case .shiftedHour:
            guard values.minute == nil else { return nil }
            clock.minutes = form.argument
        case .minutesPast, .minutesTo:
            guard values.minute == nil, (1...59).contains(count) else { return nil }
            clock.minutes = kind == .minutesPast ? count : -count
            if kind == .minutesTo, isSpan(form) { return nil }
        case .half: clock.minutes = -30
        case .minutesPastHalf: clock.minutes = -30 + count
        case .minutesToHalf: clock.minutes = -30 - count
        case .fixed, .fixedAndMinutes:
            clock.hour = form.argument / 60
            clock.minutes = form.argument % 60 + (kind == .fixed ? 0 : count)
            clock.isExact = true
        case .fromNow, .ago:
            guard let length = values.length, length.unit.rawValue <= TimeUnit.minute.rawValue,
                length.count > 0
            else { return nil }
            let minutes =
                length.unit == .minute
                ? length.count : (length.count + (kind == .ago ? 59 : 0)) / 60
            guard minutes < 1_440 else { return nil }
            let minute = kind == .fromNow ? now + minutes : now - minutes
            clock.hour = 0
            clock.minutes = minute
            clock.isExact = true
            clock.half = nil
        case .none: clock.hour = nil
        case .hourOrLength:
            let isHour =
                isAfter(form.range.lowerBound, .at) || halfMark(at: form.range.upperBound) != nil
                || marks.contains { [.am, .pm, .evening, .night].contains($0.sense) }
            guard isHour else { return nil }
            clock.minutes = values.minute ?? 0
        }
        return clock
    }

    /// Whether `N to H` may be a span: `9 to 5`, `free 20 to 7`.
    private func isSpan(_ form: FormFinding) -> Bool {
        guard languages[form.language] == .en, let count = form.values.count else { return false }
        let hasUnit = form.range.contains { index in
            has(.units, at: index)
        }
        if hasUnit { return false }
        let isTo = form.range.contains { isWord($0, "to") }
        let isUsual =
            count == 20 || count == 25 || form.values.isCountInWords && [5, 10].contains(count)
        guard isTo, isUsual else { return true }
        return marks.contains { [.besideASpan, .between, .limitsBeforeATime].contains($0.sense) }
    }
}
