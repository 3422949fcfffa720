/// Looks for the one number in a text.
struct NumberScan {
    let reading: Reading
    let bounds: [Bounds<Decimal>]
    let isWhole: Bool
    private(set) var numbers: [NumberFinding] = []
    private(set) var isFound: [Bool]
    /// Where no figure is a number: in times, days and phrases like `give me 5 minutes`.
    private(set) var others: [Range<Int>] = []

    init(_ reading: Reading, _ bounds: [Bounds<Decimal>], isWhole: Bool) {
        self.reading = reading
        self.bounds = bounds
        self.isWhole = isWhole
        isFound = [Bool](repeating: false, count: reading.lexemes.count)
    }

    /// Finds everything.
    mutating func run() {
        let reading = reading
        reading.walk { take(at: $0) }
    }

    /// Takes the finding that begins at a part.
    private mutating func take(at index: Int) -> Int {
        let forms = reading.forms(at: index)
        if let none = noNumber(forms) { return skip(none) }
        let number = reading.number(at: index)
        let end = number?.range.upperBound ?? 0
        // A colon, `pm`, `h` or a word; `or so` and `ish` stand behind any number.
        let isAbout = reading.has(.limitsBehindADay, at: end) || reading.isWord(end, "ish")
        if !isAbout, let clock = reading.clock(at: index, forms.time, now: 0),
            clock.range.upperBound > end, !isNumbersAlone(clock.range), !isBare(clock)
        {
            return skip(clock.range)
        }
        let context = DayContext(
            today: CivilDate(daysSinceEpoch: 0), order: .dmy, bounds: [])
        if let day = reading.day(at: index, forms.date, context), isDay(day),
            day.range.count == 1 || !isNumbersAlone(day.range),
            day.range.upperBound > end || day.range.upperBound == end && number?.value == nil
        {
            return skip(day.range)
        }
        guard let number = number.map(withTotal) else { return index + 1 }
        // A number behind a month is its day or its year.
        if number.isFigure, reading.isAfter(index, .months), !reading.isAfter(index, .careful) {
            return skip(number.range)
        }
        if number.isLabel || number.isNobody && !isNobody(number) {
            return number.range.upperBound
        }
        if number.isArticle, !isCounting(number) { return number.range.upperBound }
        numbers.append(number)
        for index in number.range { isFound[index] = true }
        return number.range.upperBound
    }

    /// Whether a time is a number behind `at` alone: `a 4`.
    private func isBare(_ clock: ClockFinding) -> Bool {
        guard let at = reading.mark(.at, at: clock.range.lowerBound),
            let number = reading.number(at: at.range.upperBound)
        else { return false }
        return number.value != nil && number.range.upperBound == clock.range.upperBound
    }

    /// Whether a time is nothing but number words, or a number goes on behind it: `one ten`.
    private func isNumbersAlone(_ range: Range<Int>) -> Bool {
        if range.contains(where: reading.isFigure) { return false }
        var isAlone = true
        for index in range {
            let end = reading.number(at: index)?.range.upperBound
            if let end, end > range.upperBound { return true }
            if end == nil { isAlone = false }
        }
        return isAlone
    }

    /// A number with the greatest one behind it: `4 out of 5`.
    private func withTotal(_ number: NumberFinding) -> NumberFinding {
        guard number.total == nil, let value = number.whole,
            let of = reading.mark(.ofATotal, at: number.range.upperBound),
            let total = reading.number(at: of.range.upperBound), let greatest = total.whole
        else { return number }
        var number = number
        number.total = greatest
        number.value = nil
        number.other = Decimal(value)
        number.range = number.range.lowerBound..<total.range.upperBound
        return number
    }

    private mutating func skip(_ range: Range<Int>) -> Int {
        others.append(range)
        return range.upperBound
    }

    /// A phrase whose number is none.
    private func noNumber(_ forms: Forms) -> Range<Int>? {
        if let end = forms.noNumberAtEnd?.range,
            (end.upperBound..<reading.lexemes.count).allSatisfy({
                reading.lexemes[$0].kind == .sign || reading.isSmall[$0]
            })
        {
            return end
        }
        return forms.noNumber?.range
    }

    /// Whether a day has a name in it: figures alone are a number of no known kind.
    private func isDay(_ day: DayFinding) -> Bool {
        switch day.meaning {
        case .dayOfMonth: false
        case .weekday: true
        case .days, .impossible:
            !reading.isFigure(day.range.lowerBound)
                || day.range.contains { reading.isWord($0) }
        }
    }
}
