extension Reading {
    /// The day that begins at a part, as long as it can be; nil where none does.
    func day(at start: Int, _ form: FormFinding?, _ context: DayContext) -> DayFinding? {
        let figure = figureDay(at: start, context)
        guard let form, let found = day(form, context) else { return figure }
        return found.range.upperBound >= figure?.range.upperBound ?? 0 ? found : figure
    }

    // MARK: In figures

    /// `12/5`, `12.5.`, `12-05-2026`, `2026/05/12`, `12/May/2026`.
    private func figureDay(at start: Int, _ context: DayContext) -> DayFinding? {
        guard let figure = figure(at: start), figure.count > 1, !isLabel(start) else {
            return named(at: start, context)
        }
        guard figure.hasOnly("/") || figure.hasOnly(".") || figure.hasOnly("-"),
            figure.count <= 3
        else { return nil }
        var end = figure.range.upperBound
        // "report-2002-10-09.xlsx".
        let isInName = isSign(end, ".") && isJoined(end) && letters(behind: end + 1) != nil
        if isInName || isJoinedToWord(start) {
            return DayFinding(range: start..<end, meaning: .impossible)
        }
        let hasEnd = isSign(end, ".") && isJoined(end)
        if hasEnd, figure.hasOnly(".") { end += 1 }
        guard letters(behind: end) == nil || isWord(end, "h") == false && isTimeMark(end) == false
        else { return nil }
        let lengths = (0..<figure.count).map { lexemes[figure.part($0)].range.count }
        guard lengths.allSatisfy({ $0 <= 4 }) else { return nil }
        let numbers = (0..<figure.count).compactMap { integer(figure.part($0)) }
        guard numbers.count == figure.count else { return nil }
        if numbers.count == 3 {
            let isYearFirst = lengths[0] == 4
            guard isYearFirst ? lengths[1] <= 2 && lengths[2] <= 2 : lengths[1] <= 2,
                isYearFirst || lengths[0] <= 2 && (lengths[2] == 4 || lengths[2] == 2)
            else { return DayFinding(range: start..<end, meaning: .impossible) }
            let (year, month, day) =
                isYearFirst
                ? (numbers[0], numbers[1], numbers[2])
                : context.order == .dmy
                    ? (numbers[2], numbers[1], numbers[0]) : (numbers[2], numbers[0], numbers[1])
            // "2026-05-12T10:30".
            if isYearFirst, isJoined(end), isWord(end, "t"), let time = self.figure(at: end + 1),
                time.hasOnly(":")
            {
                end = time.range.upperBound
            }
            let date = context.day(
                year: year, isShort: !isYearFirst && lengths[2] == 2, month: month, day: day)
            return finding(start..<end, date)
        }
        guard numbers.count == 2, lengths[0] <= 2, lengths[1] <= 2, !figure.hasOnly("-") else {
            return nil
        }
        let (month, day) =
            context.order == .dmy ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        let date = context.day(month: month, day: day)
        guard figure.hasOnly(".") else { return finding(start..<end, date) }
        if !hasEnd {
            // "12.5" may be a number, "20.30" is a time.
            let isTime = numbers[0] < 24 && numbers[1] < 60 && lengths[1] == 2
            if unit(at: end) != nil || isTimeMark(end) || isMoney(start, end) { return nil }
            if isTime, date == nil || isAfter(start, .at) && date != nil && numbers[1] >= 13 {
                return nil
            }
            guard date != nil else { return nil }
        }
        var found = finding(start..<end, date)
        found.isWeak = !hasEnd
        return found
    }

    /// `12/May/2026`, `2026-May-12`, of any language.
    private func named(at start: Int, _ context: DayContext) -> DayFinding? {
        guard isFigure(start), !isLabel(start), figure(at: start)?.count == 1 else {
            return nil
        }
        let isYear = lexemes[start].range.count == 4
        var index = start + 1
        if isSign(index, "/") || isSign(index, "-"), isJoined(index) { index += 1 }
        guard isYear, let month = mark(.months, at: index), let year = integer(start) else {
            return nil
        }
        index = month.range.upperBound
        if isSign(index, "/") || isSign(index, "-"), isJoined(index) { index += 1 }
        guard isFigure(index), lexemes[index].range.count <= 2, let day = integer(index),
            letters(behind: index + 1) == nil, figure(at: index)?.count == 1
        else { return nil }
        return finding(
            start..<index + 1,
            context.day(year: year, isShort: false, month: month.value, day: day))
    }

    private func finding(_ range: Range<Int>, _ date: CivilDate?) -> DayFinding {
        DayFinding(range: range, meaning: date.map { .days([$0]) } ?? .impossible)
    }

    /// Whether what stands at a part makes a figure before it a time.
    func isTimeMark(_ index: Int) -> Bool {
        has(.amMark, at: index) || has(.pmMark, at: index)
            || has(.hourMark, at: index)
    }

    /// Whether a currency or a percent sign stands beside a figure.
    func isMoney(_ start: Int, _ end: Int) -> Bool {
        /// Whether such a sign stands at an index.
        func isSign(_ index: Int) -> Bool {
            guard lexemes.indices.contains(index) else { return false }
            return lexemes[index].kind == .sign
                && (lexemes[index].sign == Lexeme.currency || lexemes[index].sign == 0x25)
        }
        return isSign(start - 1) || isSign(start) || isSign(end) || isCurrency(end)
            || isCurrency(start - 1)
    }

    private func isCurrency(_ index: Int) -> Bool { has(.currencies, at: index) }

    // MARK: In words

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
            guard let days = days(base(values, context), form, sign: 1, context) else { return nil }
            found.meaning = days.isEmpty ? .impossible : .days(days)
        case .shifted:
            found.meaning = .days(
                base(values, context).map { $0.adding(days: form.argument) })
        case .dayOfMonthName:
            guard let day = values.day, let month = values.month, !isCount(form) else {
                return nil
            }
            let date =
                values.year.map {
                    context.day(year: $0, isShort: $0 < 100, month: month, day: day)
                } ?? context.day(month: month, day: day)
            found.meaning = date.map { .days([$0]) } ?? .impossible
        case .dayAlone:
            // "the 3 days" and "the 3rd week" are none.
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
