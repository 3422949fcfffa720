// What was found, judged by everything else in the text.

extension DayScan {
    /// What was found, judged by everything else in the text.
    func understood(_ excerpt: (Range<Int>) -> String) -> Understood<CivilDate> {
        let all = Array(self.days.prefix(mostFindings + 1))
        let days = all.filter { isCertain($0, all) }
        guard let first = days.first else {
            return .none(all.count > 1 ? several(all, excerpt) : .nothing)
        }
        guard all.count + numbers.count <= mostFindings else {
            return .none(.several(all.prefix(2).map { excerpt($0.range) }))
        }
        // A word like `sat` beside a day: nobody knows whether it is one.
        if days.count < all.count { return .none(several(all, excerpt)) }
        if let refusal = reading.refusal(
            days.map(\.range), .day, isFound: { isFound[$0] }, isFromNow: isAway(days))
        {
            let isChoice = days.count > 1 && reading.isOrWord(refusal.0)
            return .none(isChoice ? several(days, excerpt) : refusal.1(excerpt(refusal.0)))
        }
        if let unknown = unknown ?? unknownWords() {
            return .none(.unknown(excerpt(unknown)))
        }
        if let day = days.first(where: isNumberedWeekday) {
            return .none(.unknown(excerpt(day.range)))
        }
        for hour in hours where days.contains(where: { isSpan($0, hour) }) {
            return .none(.several([excerpt(first.range), excerpt(hour)]))
        }
        for number in numbers where !isCount(number) && !isHour(number) {
            return .none(.several([excerpt(first.range), excerpt(number.range)]))
        }
        return combined(days, excerpt)
    }

    /// What is said of more than one.
    private func several(
        _ days: [DayFinding], _ excerpt: (Range<Int>) -> String
    ) -> NotUnderstood {
        .several(days.map { excerpt($0.range) })
    }

    /// Whether the day is counted from now.
    private func isAway(_ days: [DayFinding]) -> Bool {
        days.contains { reading.has(.inALength, at: $0.range.lowerBound) }
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

    /// Whether it is known what a part says, or that it says nothing.
    private func isKnown(_ index: Int) -> Bool { isFound[index] || reading.isSkipped[index] }

    /// Words that have to do with days and that no form has.
    private func unknownWords() -> Range<Int>? {
        for mark in reading.marks {
            switch mark.sense {
            case .unknownDates, .months:
                let isCareful =
                    mark.sense == .months
                    && (reading.has(.carefulMonths, at: mark.range.lowerBound)
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

    /// Whether a day of the month may say which weekday of it is meant: `first Sunday`.
    private func isNumberedWeekday(_ day: DayFinding) -> Bool {
        guard case .dayOfMonth(let number) = day.meaning, number <= 5 else { return false }
        return days.contains { $0.isWeekday && $0.range.lowerBound == day.range.upperBound }
    }

    /// Whether a day and an hour are the ends of a span; a word that is `at` as well joins a day's
    /// name and its hour: `ce soir à 7`.
    private func isSpan(_ day: DayFinding, _ hour: Range<Int>) -> Bool {
        let isNamed = !day.range.contains(where: reading.isFigure)
        if isNamed, reading.mark(.at, at: day.range.upperBound)?.range.upperBound == hour.lowerBound
        {
            return false
        }
        return reading.isJoined(hour, day.range)
    }

    /// Whether a number is the hour of a half of the day that is a day, too: `10 tonight`.
    private func isHour(_ number: NumberFinding) -> Bool {
        guard let hour = number.whole, (1...23).contains(hour), hour != 12, !number.isOrdinal else {
            return false
        }
        let end = number.range.upperBound
        let start = reading.isSign(end, ",") ? end + 1 : end
        return days.contains { $0.range.lowerBound == start }
            && [.am, .pm, .evening, .night].contains { reading.mark($0, at: start) != nil }
    }

    /// Whether a number counts something: `19 people`, `table for 4`.
    private func isCount(_ number: NumberFinding) -> Bool {
        let end = number.range.upperBound
        if number.isOrdinal || reading.isFigure(end) { return false }
        if reading.isAfter(number.range.lowerBound, .countInFront) { return true }
        guard reading.isStrange(end), number.whole.map({ $0 < 1_000 }) ?? false else {
            return false
        }
        // "10 August 88 BE": behind a day of a month it may be the year.
        let isBehindDay = days.contains { day in
            day.range.upperBound == number.range.lowerBound && day.range.count > 1
                && !day.isWeekday
        }
        if isBehindDay { return reading.has(.counted, at: end) }
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
        /// What is said of days that contradict each other.
        func several() -> Understood<CivilDate> { .none(self.several(days, excerpt)) }
        for day in days {
            switch day.meaning {
            case .impossible: return .none(.impossible(excerpt(day.range)))
            case .days(let found):
                if let known = candidates {
                    candidates = known.filter(found.contains)
                    if candidates?.isEmpty ?? true { return several() }
                } else {
                    candidates = found
                }
                if !day.isSettledByBounds { isSettled = false }
            case .weekday(let found):
                guard weekday == nil || weekday == found else { return several() }
                weekday = found
            case .dayOfMonth(let found):
                guard dayOfMonth == nil || dayOfMonth == found else { return several() }
                dayOfMonth = found
            }
        }
        if let dayOfMonth {
            if let known = candidates {
                candidates = known.filter { $0.components.day == dayOfMonth }
            } else {
                candidates = context.day(ofMonth: dayOfMonth).map { [$0] } ?? []
            }
            if candidates?.isEmpty ?? true { return several() }
        }
        if let weekday {
            if let known = candidates {
                candidates = known.filter { $0.weekday.rawValue + 1 == weekday }
                if candidates?.isEmpty ?? true { return several() }
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
