extension Reading {
    /// The day that begins at a part, as long as it can be; nil where none does.
    func day(at start: Int, _ form: FormFinding?, _ context: DayContext) -> DayFinding? {
        let figure = figureDay(at: start, context)
        guard let form, let found = day(form, context) else { return figure }
        return found.range.upperBound >= figure?.range.upperBound ?? 0 ? found : figure
    }

    /// The day that a form means; nil where it is none.
    private func day(_ form: FormFinding, _ context: DayContext) -> DayFinding? {
        guard let kind = DateForm(rawValue: form.kind) else { return nil }
        let values = form.values
        var found = DayFinding(range: form.range, meaning: .impossible)
        switch kind {
        case .offset: found.meaning = .days([context.today.adding(days: form.argument)])
        case .weekday:
            guard let weekday = values.weekday,
                let which = WeekdayForm(rawValue: UInt8(form.argument))
            else { return nil }
            found.meaning =
                which == .plain ? .weekday(weekday) : .days(context.days(which, weekday))
            found.isSettledByBounds = which != .next && which != .last
        case .ahead, .ago:
            guard
                let days = days(
                    [context.today.adding(days: form.argument)], form,
                    sign: kind == .ago ? -1 : 1, context)
            else { return nil }
            found.meaning = days.isEmpty ? .impossible : .days(days)
        case .counted:
            let sign = form.argument == 0 ? 1 : -1
            guard let days = days(base(values, context), form, sign: sign, context) else {
                return nil
            }
            found.meaning = days.isEmpty ? .impossible : .days(days)
        case .countedFromDay:
            let sign = form.argument == 0 ? 1 : -1
            guard let base = dayOfYear(values, values.month, context),
                let days = days([base], form, sign: sign, context)
            else { return nil }
            found.meaning = days.isEmpty ? .impossible : .days(days)
        case .dayAndMonth:
            found.meaning =
                dayOfYear(values, values.count, context).map { .days([$0]) } ?? .impossible
        case .shifted:
            found.meaning = .days(
                base(values, context).map { $0.adding(days: form.argument) })
        case .dayOfMonthName:
            guard values.day != nil, let month = values.month, !isCount(form) else { return nil }
            found.meaning =
                dayOfYear(values, month, context).map { .days([$0]) } ?? .impossible
        case .dayAlone:
            // "the 3 days" and "the 3rd week" are none.
            let last = form.range.upperBound - 1
            if var dotted = dotted(at: isFigure(last) ? last : last - 1, context) {
                dotted.range = form.range.lowerBound..<dotted.range.upperBound
                return dotted
            }
            guard let day = values.day, !values.isDayInWords,
                unit(at: form.range.upperBound) == nil
            else { return nil }
            found.meaning = (1...31).contains(day) ? .dayOfMonth(day) : .impossible
            found.isWeak = true
        case .dayOfNearMonth:
            guard let day = values.day else { return nil }
            let (year, month) = context.month(in: form.argument)
            found.meaning =
                CivilDate(year: year, month: month, day: day).map { .days([$0]) } ?? .impossible
        case .ordinalWeekday, .lastWeekday:
            guard let weekday = values.weekday, let month = values.month else { return nil }
            let number = kind == .lastWeekday ? nil : values.day
            let date =
                values.year.map { context.day(number, weekday, year: $0, month: month) }
                ?? context.day(number, weekday, month: month)
            found.meaning = date.map { .days([$0]) } ?? .impossible
        case .ordinalWeekdayOfNearMonth, .lastWeekdayOfNearMonth:
            guard let weekday = values.weekday else { return nil }
            let (year, month) = context.month(in: form.argument)
            let number = kind == .lastWeekdayOfNearMonth ? nil : values.day
            found.meaning =
                context.day(number, weekday, year: year, month: month).map { .days([$0]) }
                ?? .impossible
        }
        judgeNames(form, kind, &found)
        return isVerb(form) ? nil : found
    }

    /// The day that a form names with its month, in its year or the next one; nil where there is
    /// none.
    private func dayOfYear(
        _ values: FormValues, _ month: Int?, _ context: DayContext
    ) -> CivilDate? {
        guard let day = values.day, let month, (1...12).contains(month) else { return nil }
        guard let year = values.year else { return context.day(month: month, day: day) }
        return context.day(year: year, isShort: year < 100, month: month, day: day)
    }

    /// Whether the number behind a month counts something: `in May 4 people`.
    private func isCount(_ form: FormFinding) -> Bool {
        guard let at = form.values.monthAt, form.values.year == nil, !form.values.isOrdinal,
            form.range.upperBound > at + 1
        else { return false }
        let end = form.range.upperBound
        // "sept trente" is a time.
        let isNumber = form.values.isDayInWords && has(.numbers, at: at)
        return isNumber || has(.counted, at: end)
            || form.values.isDayInWords && isStrange(end)
    }

    /// The days that a distance may be counted from.
    private func base(_ values: FormValues, _ context: DayContext) -> [CivilDate] {
        if let base = values.base { return [context.today.adding(days: base)] }
        return values.weekday.map { context.days(weekday: $0) } ?? [context.today]
    }

    /// The days some units away from others: eight days are a week, too, in some languages.
    private func days(
        _ bases: [CivilDate], _ form: FormFinding, sign: Int, _ context: DayContext
    ) -> [CivilDate]? {
        guard let count = form.values.count, let unit = form.values.unit, unit.rawValue >= 3 else {
            return nil
        }
        var counts = [count]
        if unit == .day {
            for vocabulary in [vocabularies[form.language]] {
                let digits = Array(String(count).utf8)
                if let other = vocabulary.value(of: digits[...], in: .twoLengths) {
                    counts.append(other)
                }
            }
        }
        return bases.flatMap { base in
            counts.compactMap { count in
                // Years and months before weeks and days, whatever their order.
                let lengths = [(count, unit)] + form.values.more.map { ($0.count, $0.unit) }
                let sorted = lengths.sorted { $0.1.rawValue > $1.1.rawValue }
                return sorted.reduce(Optional(base)) { day, length in
                    day.flatMap { context.day($0, length.0 * sign, length.1) }
                }
            }
        }
    }

    /// What names that are other words, too, ask for.
    private func judgeNames(_ form: FormFinding, _ kind: DateForm, _ found: inout DayFinding) {
        if let at = form.values.weekdayAt, kind == .weekday {
            let isShort = lexemes[at].range.count <= 4
            let isOthers =
                form.language > 0 && isShort
                && !marks(at: at).contains { $0.sense == .weekdays && $0.language == 0 }
            found.isAlone = isOthers && form.range.count == 1
            if form.range.count == 1 || form.argument == 0,
                mark(.careful, at: at, language: form.language) != nil
            {
                found.isWeak = true
                if isAfter(at, .behindTheseNoDay) { found.isAlone = true }
            }
        }
        if let at = form.values.weekdayAt, kind == .weekday, form.argument == 0,
            mark(.daysThatAreOrdinals, at: at, language: form.language) != nil
        {
            let isBeside =
                isStrange(form.range.lowerBound - 1, form.language)
                || isStrange(form.range.upperBound, form.language)
            if isBeside { found.meaning = .impossible }
        }
        if let at = form.values.monthAt, let day = form.values.day,
            mark(.carefulMonths, at: at, language: form.language) != nil
        {
            _ = day
            let start = form.range.lowerBound
            let end = form.range.upperBound
            let isFirst = isFigure(at - 1) || isSign(at - 1, "/") || isSign(at - 1, "-")
            let isSure =
                form.values.year != nil || form.values.isOrdinal || isFirst
                || isSign(end, ",") || isSign(start - 1, ",")
                || isAfter(start, .withADay) || isAfter(start, .limitsBefore)
                || isAfter(start, .weekdays)
            if !isSure { found.isWeak = true }
        }
    }

    /// Whether a verb makes `may` another word: `12 may come`.
    private func isVerb(_ form: FormFinding) -> Bool {
        guard let at = form.values.monthAt,
            mark(.carefulMonths, at: at, language: form.language) != nil
        else { return false }
        return mark(.behindMay, at: form.range.upperBound, language: form.language) != nil
    }

    /// Whether a word stands at a part that is not small.
    func isStrange(_ index: Int) -> Bool {
        isWord(index) && !isSmall[index] && !isSkipped[index]
    }
}
