/// A time zone in the notation of the environment variable TZ, like `EST5EDT,M3.2.0,M11.1.0`.
///
/// It stands at the end of a TZif file and holds for all years to come (RFC 8536, 3.3).
struct PosixZone: Sendable, Equatable {
    /// When clocks are changed in a year.
    struct Change: Sendable, Equatable {
        /// The day.
        let day: Day
        /// Seconds after that day's midnight on the clocks before the change; may leave the day.
        let seconds: Int
    }

    /// A day of every year.
    enum Day: Sendable, Equatable {
        /// Day 1 to 365, 29 February never counted.
        case withoutLeapDay(Int)
        /// Day 0 to 365.
        case ofYear(Int)
        /// A weekday, 0 for Sunday, of a week of a month; week 5 is the last.
        case ofMonth(month: Int, week: Int, weekday: Int)
    }

    /// Seconds ahead of UTC in standard time.
    let standardOffset: Int
    /// Seconds ahead of UTC in daylight saving time, and when that begins and ends.
    let daylight: (offset: Int, start: Change, end: Change)?

    /// A zone without daylight saving time.
    ///
    /// - Parameter standardOffset: Seconds ahead of UTC.
    init(standardOffset: Int) {
        self.standardOffset = standardOffset
        daylight = nil
    }

    /// Reads the notation.
    ///
    /// - Parameter text: The whole of it; nil is returned where it is not understood.
    init?(_ text: ArraySlice<UInt8>) {
        var reader = PosixZoneReader(rest: text)
        guard reader.skipName(), let west = reader.time(maximumHours: 24) else { return nil }
        standardOffset = -west
        guard !reader.rest.isEmpty else {
            daylight = nil
            return
        }
        guard reader.skipName() else { return nil }
        var offset = standardOffset + 3_600
        if reader.rest.first != UInt8(ascii: ",") {
            guard let west = reader.time(maximumHours: 24) else { return nil }
            offset = -west
        }
        guard let start = reader.change(), let end = reader.change(), reader.rest.isEmpty else {
            return nil
        }
        daylight = (offset, start, end)
    }

    /// How many seconds clocks are ahead of UTC.
    ///
    /// - Parameter unixTime: A moment, in Unix seconds.
    /// - Returns: The difference.
    func offset(at unixTime: Int) -> Int {
        guard let daylight else { return standardOffset }
        // The change that holds may be one of the year before, and rules may leave their year.
        let year = CivilMoment(secondsSinceEpoch: unixTime).date.components.year
        var last = Int.min
        var offset = standardOffset
        for year in year - 1...year + 1 {
            let end = daylight.end.unixTime(year: year, offset: daylight.offset)
            if end <= unixTime, end >= last { (last, offset) = (end, standardOffset) }
            // Where one ends as the next begins, daylight saving time lasts all year.
            let start = daylight.start.unixTime(year: year, offset: standardOffset)
            if start <= unixTime, start >= last { (last, offset) = (start, daylight.offset) }
        }
        return offset
    }

    /// Whether two zones have the same rules.
    ///
    /// - Parameters:
    ///   - left: A zone.
    ///   - right: Another zone.
    /// - Returns: Whether they have.
    static func == (left: PosixZone, right: PosixZone) -> Bool {
        left.standardOffset == right.standardOffset
            && left.daylight?.offset == right.daylight?.offset
            && left.daylight?.start == right.daylight?.start
            && left.daylight?.end == right.daylight?.end
    }
}

extension PosixZone.Change {
    /// When the change is in a year.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - offset: Seconds ahead of UTC on the clocks before the change.
    /// - Returns: The moment, in Unix seconds.
    func unixTime(year: Int, offset: Int) -> Int {
        day.daysSinceEpoch(year: year) * 86_400 + seconds - offset
    }
}

extension PosixZone.Day {
    /// The day in a year.
    ///
    /// - Parameter year: The year.
    /// - Returns: Days since 1970-01-01.
    func daysSinceEpoch(year: Int) -> Int {
        let newYear = CivilDate.days(year: year, month: 1, day: 1)
        switch self {
        case .ofYear(let day): return newYear + day
        case .withoutLeapDay(let day):
            return newYear + day - 1 + (day >= 60 && CivilDate.isLeap(year) ? 1 : 0)
        case .ofMonth(let month, let week, let weekday):
            let first = CivilDate.days(year: year, month: month, day: 1)
            // 1970-01-01 was a Thursday, day 4 of a week that begins on Sunday.
            let firstWeekday = ((first + 4) % 7 + 7) % 7
            let day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
            let isBeyond = day >= CivilDate.length(ofMonth: month, year: year)
            return first + day - (isBeyond ? 7 : 0)
        }
    }
}
