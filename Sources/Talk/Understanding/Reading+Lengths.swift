/// A length of time that stands in a text: `20 minutes`, `1h 30`, `three days`.
struct LengthFinding: Sendable {
    /// Where it stands.
    let range: Range<Int>
    /// How many of its unit; in minutes where it is shorter than a day.
    let count: Int
    /// The unit.
    let unit: TimeUnit
}

extension Reading {
    /// The length of time that begins at a part, as long as it can be; nil where none does.
    func length(at start: Int) -> LengthFinding? {
        var longest: LengthFinding?
        if let mark = mark(.lengths, at: start) {
            longest = LengthFinding(range: mark.range, count: mark.value, unit: .minute)
        }
        if let counted = countedLength(at: start),
            counted.range.upperBound > longest?.range.upperBound ?? 0
        {
            longest = counted
        }
        return longest
    }

    /// A number and a unit.
    private func countedLength(at start: Int) -> LengthFinding? {
        var count: Decimal?
        var unitAt = start
        if let number = number(at: start), let value = number.value, !number.isOrdinal,
            value > .zero
        {
            count = value
            unitAt = number.range.upperBound
        }
        if count == nil || unit(at: unitAt) == nil, let one = mark(.one, at: start) {
            count = Decimal(1)
            unitAt = one.range.upperBound
        }
        guard let count, let (end, unit) = unit(at: unitAt) else { return nil }
        switch unit {
        case .day, .night, .week, .month, .year:
            guard let whole = count.whole, whole <= 100_000 else { return nil }
            return LengthFinding(range: start..<end, count: whole, unit: unit)
        case .minute, .second:
            guard let whole = count.whole, whole <= 1_000_000 else { return nil }
            return LengthFinding(range: start..<end, count: whole, unit: unit)
        case .hour:
            guard let minutes = count.multiplied(by: Decimal(60))?.whole, minutes <= 1_000_000
            else { return nil }
            return withMinutes(start, end, minutes)
        }
    }

    /// Hours with the minutes behind them: `1h 30`, `2 hours and 10 minutes`, `two hours and a half`.
    private func withMinutes(_ start: Int, _ end: Int, _ minutes: Int) -> LengthFinding {
        let hours = LengthFinding(range: start..<end, count: minutes, unit: .minute)
        if let half = mark(.partsBehind, at: end) {
            return LengthFinding(
                range: start..<half.range.upperBound, count: minutes + half.value * 60 / 100,
                unit: .minute)
        }
        let next = mark(.and, at: end)?.range.upperBound ?? mark(.sum, at: end)?.range.upperBound
        let at = next ?? end
        guard minutes.isMultiple(of: 60), let number = number(at: at), !number.isOrdinal,
            let count = number.whole, (1...59).contains(count)
        else { return hours }
        if let (behind, unit) = unit(at: number.range.upperBound) {
            guard unit == .minute else { return hours }
            return LengthFinding(range: start..<behind, count: minutes + count, unit: .minute)
        }
        guard next == nil, isFigure(at), lexemes[at].range.count == 2,
            letters(behind: number.range.upperBound) == nil
        else { return hours }
        return LengthFinding(
            range: start..<number.range.upperBound, count: minutes + count, unit: .minute)
    }

    /// The unit of time at a part, or directly behind a figure.
    func unit(at index: Int) -> (end: Int, unit: TimeUnit)? {
        if isJoined(index), isFigure(index - 1), let mark = mark(.lengthUnits, at: index) {
            return TimeUnit(rawValue: UInt8(mark.value)).map { (mark.range.upperBound, $0) }
        }
        guard let mark = mark(.units, at: index) else { return nil }
        return TimeUnit(rawValue: UInt8(mark.value)).map { (mark.range.upperBound, $0) }
    }
}
