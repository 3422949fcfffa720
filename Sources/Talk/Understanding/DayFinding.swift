/// A day that a text names.
struct DayFinding: Sendable {
    /// What is known of the day.
    enum Meaning: Sendable {
        /// One of these days.
        case days([CivilDate])
        /// A day of the week, Monday is 1.
        case weekday(Int)
        /// The day of a month.
        case dayOfMonth(Int)
        /// No such day.
        case impossible
    }

    /// Where it stands.
    var range: Range<Int>
    /// What is known.
    var meaning: Meaning
    /// Whether bounds may decide between two readings: not those of `next Friday`.
    var isSettledByBounds = true
    /// Whether it is one only among small words.
    var isWeak = false
    /// Whether it is one only as the whole text: a short name of another language.
    var isAlone = false
    /// Whether it consists of the name of a weekday, or of a number beside one.
    var isWeekday: Bool {
        if case .weekday = meaning { true } else { false }
    }
}

/// What a day is counted from, and which days may be meant.
struct DayContext: Sendable {
    /// The present day.
    let today: CivilDate
    /// How `12/5` is read.
    let order: DateOrder
    /// The stretches of days that the question allows.
    let bounds: [Bounds<CivilDate>]

    /// Whether a day without a year is the latest such day, not the next.
    var isPast: Bool {
        !bounds.isEmpty && bounds.allSatisfy { $0.upper.map { $0 <= today } ?? false }
    }

    /// Whether a day lies in a stretch.
    func allows(_ day: CivilDate) -> Bool {
        bounds.isEmpty || bounds.contains { $0.contains(day) }
    }

    /// The weekday of today, Monday is 1.
    private var weekday: Int { today.weekday.rawValue + 1 }

    /// The Monday of this week.
    private var monday: CivilDate { today.adding(days: 1 - weekday) }

    /// The days that a weekday alone may be: where it is today, that or one in a week.
    func days(weekday: Int) -> [CivilDate] {
        let distance = (weekday - self.weekday + 7) % 7
        if isPast {
            return distance == 0
                ? [today.adding(days: -7), today] : [today.adding(days: distance - 7)]
        }
        return distance == 0 ? [today, today.adding(days: 7)] : [today.adding(days: distance)]
    }

    /// The days that a form of a weekday means.
    func days(_ form: WeekdayForm, _ weekday: Int) -> [CivilDate] {
        let thisWeek = monday.adding(days: weekday - 1)
        switch form {
        case .plain: return days(weekday: weekday)
        case .this: return [today.adding(days: (weekday - self.weekday + 7) % 7)]
        case .coming: return [today.adding(days: (weekday - self.weekday + 6) % 7 + 1)]
        case .next:
            let next = thisWeek.adding(days: 7)
            return thisWeek > today ? [thisWeek, next] : [next]
        case .last:
            let last = thisWeek.adding(days: -7)
            return thisWeek < today ? [last, thisWeek] : [last]
        case .thisWeek: return [thisWeek]
        case .nextWeek: return [thisWeek.adding(days: 7)]
        case .lastWeek: return [thisWeek.adding(days: -7)]
        }
    }

    /// A day some units of time away; nil for units that no day is counted in.
    func day(_ day: CivilDate, _ count: Int, _ unit: TimeUnit) -> CivilDate? {
        switch unit {
        case .day: day.adding(days: count)
        case .week: day.adding(days: count * 7)
        case .month: self.day(day, months: count)
        case .year: self.day(day, months: count * 12)
        case .night, .hour, .minute, .second: nil
        }
    }

    /// The same day of another month, or its last.
    private func day(_ day: CivilDate, months: Int) -> CivilDate? {
        let (year, month, dayOfMonth) = day.components
        let number = year * 12 + month - 1 + months
        guard number >= 12, number < 120_000 else { return nil }
        let length = CivilDate.length(ofMonth: number % 12 + 1, year: number / 12)
        return CivilDate(year: number / 12, month: number % 12 + 1, day: min(dayOfMonth, length))
    }

    /// The next such day from today on, or the latest; nil where there is none.
    func day(month: Int, day: Int) -> CivilDate? {
        let thisYear = today.components.year
        // A 29 February may be eight years away: 1896, 1904.
        for distance in 0...8 {
            let year = isPast ? thisYear - distance : thisYear + distance
            guard let date = CivilDate(year: year, month: month, day: day) else { continue }
            if isPast ? date <= today : date >= today { return date }
        }
        return nil
    }

    /// The day with a year of four figures, or of two, which is of the century that the bounds allow,
    /// or else of the nearer one.
    func day(year: Int, isShort: Bool, month: Int, day: Int) -> CivilDate? {
        guard isShort else { return CivilDate(year: year, month: month, day: day) }
        let century = today.components.year / 100 * 100
        let days = [-100, 0, 100].compactMap {
            CivilDate(year: century + $0 + year, month: month, day: day)
        }
        let allowed = days.filter(allows)
        return (allowed.isEmpty ? days : allowed).min {
            abs($0.daysSinceEpoch - today.daysSinceEpoch)
                < abs($1.daysSinceEpoch - today.daysSinceEpoch)
        }
    }

    /// The next such day of a month that the bounds allow, or the latest; nil where there is none.
    func day(ofMonth day: Int) -> CivilDate? {
        guard (1...31).contains(day) else { return nil }
        let (year, month, _) = today.components
        var first: CivilDate?
        for distance in 0...24 {
            let number = year * 12 + month - 1 + (isPast ? -distance : distance)
            guard let date = CivilDate(year: number / 12, month: number % 12 + 1, day: day),
                isPast ? date <= today : date >= today
            else { continue }
            if allows(date) { return date }
            first = first ?? date
        }
        return first
    }

    /// A weekday of a month: the first, the second; the last where `number` is nil.
    func day(_ number: Int?, _ weekday: Int, year: Int, month: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        let firstDay = (weekday - 1 - first.weekday.rawValue + 7) % 7 + 1
        let length = CivilDate.length(ofMonth: month, year: year)
        let day = number.map { firstDay + ($0 - 1) * 7 } ?? firstDay + (length - firstDay) / 7 * 7
        return CivilDate(year: year, month: month, day: day)
    }

    /// The next month of that number in which there is such a weekday from today on, or the latest.
    func day(_ number: Int?, _ weekday: Int, month: Int) -> CivilDate? {
        let thisYear = today.components.year
        for distance in 0...1 {
            let year = isPast ? thisYear - distance : thisYear + distance
            guard let date = day(number, weekday, year: year, month: month) else { continue }
            if isPast ? date <= today : date >= today { return date }
        }
        return nil
    }

    /// The year and the month some months from this one.
    func month(in months: Int) -> (year: Int, month: Int) {
        let (year, month, _) = today.components
        let number = year * 12 + month - 1 + months
        return (number / 12, number % 12 + 1)
    }
}
