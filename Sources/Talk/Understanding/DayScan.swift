/// Looks for the one day in a text.
struct DayScan {
    let reading: Reading
    let context: DayContext
    private(set) var days: [DayFinding] = []
    private(set) var numbers: [NumberFinding] = []
    /// Bare hours behind `at`.
    private(set) var hours: [Range<Int>] = []
    private(set) var isFound: [Bool]
    /// Phrases of several words for a half of the day.
    private let halves: [Range<Int>]
    /// A length of time that is not understood, or another finding that refuses.
    private(set) var unknown: Range<Int>?
    private(set) var isFromNow = false

    init(_ reading: Reading, _ context: DayContext) {
        self.reading = reading
        self.context = context
        halves = reading.halvesOfDay
        isFound = [Bool](repeating: false, count: reading.lexemes.count)
    }

    /// Finds everything.
    mutating func run() {
        for range in halves { _ = mark(range) }
        let reading = reading
        reading.walk { take(at: $0) }
    }

    /// Takes the finding that begins at a part.
    private mutating func take(at index: Int) -> Int {
        // "mañana" in "por la mañana" is no day.
        if let half = halves.first(where: { $0.lowerBound < index && $0.contains(index) }) {
            return half.upperBound
        }
        let forms = reading.forms(at: index)
        let day = reading.day(at: index, forms.date, context)
        let clock = reading.clock(at: index, forms.time, now: 0)
        let mayBeNumber = reading.mayBeginNumber(index)
        if day == nil, clock == nil, !mayBeNumber { return index + 1 }
        let length = mayBeNumber ? reading.length(at: index) : nil
        let ends = (
            day?.range.upperBound ?? 0, clock?.range.upperBound ?? 0, length?.range.upperBound ?? 0
        )
        if let day, ends.0 >= ends.1, ends.0 >= ends.2 {
            if case .weekday = day.meaning, let both = weekdayAndNumber(day) { return both }
            days.append(day)
            return mark(day.range)
        }
        if let clock, ends.1 >= ends.2 {
            takeDays(in: clock.range)
            // "sexta 23 a 4": the word may join two ends, too.
            let last = clock.range.upperBound - 1
            if clock.range.count == 2, clock.half == nil, reading.isFigure(last),
                reading.figure(at: last)?.count == 1,
                reading.marks(at: clock.range.lowerBound).contains(where: { $0.sense == .or })
            {
                hours.append(last..<last + 1)
            }
            if let year = year(behind: clock.range) {
                return mark(clock.range.lowerBound..<year + 1)
            }
            return mark(clock.range)
        }
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
            if isHour, !number.isOrdinal, reading.isAfter(index, .at) {
                hours.append(number.range)
                return mark(number.range)
            }
            if !number.isArticle, !number.isLabel { numbers.append(number) }
            return number.range.upperBound
        }
        return index + 1
    }

    /// Takes a day that belongs to a time: `8pm tonight`.
    private mutating func takeDays(in range: Range<Int>) {
        for index in range.dropFirst() {
            let day = reading.marks(at: index).last {
                $0.sense == .dates && $0.value >> 16 == Int(DateForm.offset.rawValue)
                    && $0.range.upperBound <= range.upperBound
            }
            guard let day, !halves.contains(where: { $0.lowerBound < index && $0.contains(index) })
            else { continue }
            let date = context.today.adding(days: (day.value & 0xFFFF) - 0x8000)
            days.append(DayFinding(range: day.range, meaning: .days([date])))
            return
        }
    }

    /// Takes the year of a day behind the seconds of its time: `Oct 26 15:50:06 2026`.
    private mutating func year(behind clock: Range<Int>) -> Int? {
        let index = clock.upperBound
        guard let last = days.last, last.range.upperBound == clock.lowerBound,
            case .days(let found) = last.meaning, found.count == 1, reading.isTimestamp(clock),
            let year = reading.plainYear(index)
        else { return nil }
        let (_, month, day) = found[0].components
        days[days.count - 1].meaning =
            CivilDate(year: year, month: month, day: day).map { .days([$0]) } ?? .impossible
        return index
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
        guard reading.isFigure(index) else {
            return weekdayAndWord(weekday, at: index)
        }
        guard reading.lexemes[index].range.count <= 2,
            reading.figure(at: index)?.count == 1, let day = reading.integer(index),
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

    /// A weekday with its day of the month in words: `Monday the twenty fourth`, `martes el once`.
    private mutating func weekdayAndWord(_ weekday: DayFinding, at index: Int) -> Int? {
        let hasArticle = reading.mark(.beforeADay, before: index) != nil
        if let date = reading.forms(at: index).date, date.kind != DateForm.dayAlone.rawValue {
            return nil
        }
        for language in reading.vocabularies.indices {
            let ordinal = reading.ordinal(.ordinals, at: index, language)
            let cardinal = hasArticle ? reading.composed(at: index, language) : nil
            guard let (end, day) = ordinal ?? cardinal, (1...31).contains(day),
                reading.unit(at: end) == nil, ordinal != nil || !reading.isStrange(end)
            else { continue }
            days.append(weekday)
            days.append(DayFinding(range: index..<end, meaning: .dayOfMonth(day)))
            _ = mark(weekday.range.lowerBound..<end)
            return end
        }
        return nil
    }
}
