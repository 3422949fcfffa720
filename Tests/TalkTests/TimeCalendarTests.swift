import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Days, times and moments of the calendar.
@Suite struct TimeCalendarTests {
    static let days: [(Int, Int, Int, Int, Weekday)] = [
        (1970, 1, 1, 0, .thursday), (1969, 12, 31, -1, .wednesday), (2000, 2, 29, 11_016, .tuesday),
        (2000, 3, 1, 11_017, .wednesday), (2026, 5, 12, 20_585, .tuesday),
        (1900, 3, 1, -25_508, .thursday), (1600, 2, 29, -135_081, .tuesday),
        (1, 1, 1, -719_162, .monday), (9999, 12, 31, 2_932_896, .friday),
    ]

    @Test(arguments: days)
    func `a day is counted from 1970`(
        year: Int, month: Int, day: Int, number: Int, weekday: Weekday
    ) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.daysSinceEpoch == number)
        #expect(date.weekday == weekday)
        #expect(CivilDate(daysSinceEpoch: number).components == (year, month, day))
    }

    @Test func `every day of 400 years is its own`() throws {
        var expected = CivilDate(daysSinceEpoch: -62_091).components
        for number in -62_091...84_006 {
            let date = CivilDate(daysSinceEpoch: number)
            let (year, month, day) = date.components
            #expect(date.components == expected)
            #expect(CivilDate(year: year, month: month, day: day) == date)
            expected.day += 1
            if CivilDate(year: year, month: month, day: expected.day) == nil {
                expected = month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
            }
        }
    }

    @Test(arguments: [
        (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
        (0, 1, 1), (10_000, 1, 1), (2026, 1, 32), (Int.min, 1, 1), (2026, 1, Int.max),
    ])
    func `some days do not exist`(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("2026-05-12", true), ("0001-01-01", true), ("2026-5-12", false), ("2026-02-29", false),
        ("2026/05/12", false), ("20260512", false), ("", false), ("2026-05-1x", false),
        ("+026-05-12", false), ("2026-05-12 ", false),
    ])
    func `a day is read as it is written`(text: String, exists: Bool) {
        #expect(CivilDate(text.utf8)?.description == (exists ? text : nil))
    }

    @Test func `calculation stops at the ends of the calendar`() {
        let last = CivilDate(daysSinceEpoch: Int.max)
        let first = CivilDate(daysSinceEpoch: Int.min)
        #expect(last.description == "9999-12-31")
        #expect(first.description == "0001-01-01")
        #expect(last.adding(days: Int.max) == last)
        #expect(first.adding(days: Int.min) == first)
        #expect(CivilDate(daysSinceEpoch: 0).adding(days: 59).description == "1970-03-01")
        #expect(first < last)
    }

    @Test(arguments: [
        ("2026-05-12", "2026-01-01", "Tue 12 May", "12/5", "5/12"),
        ("2027-05-12", "2026-12-31", "Wed 12 May 2027", "12/5/2027", "5/12/2027"),
        ("2026-01-01", "2026-12-31", "Thu 1 Jan", "1/1", "1/1"),
        ("2025-12-31", "2026-01-01", "Wed 31 Dec 2025", "31/12/2025", "12/31/2025"),
    ])
    func `a day is put into words and numerals`(
        day: String, today: String, words: String, dayFirst: String, monthFirst: String
    ) throws {
        let date = try #require(CivilDate(day.utf8))
        let today = try #require(CivilDate(today.utf8))
        #expect(Language.en.dayNames.text(of: date, today: today) == words)
        #expect(date.inNumerals(.dmy, today: today) == dayFirst)
        #expect(date.inNumerals(.mdy, today: today) == monthFirst)
    }

    @Test(arguments: [
        ("08:00", 480), ("8:00", 480), ("0:00", 0), ("00:00", 0), ("23:59", 1_439), ("24:00", nil),
        ("8:0", nil), ("8", nil), ("8:60", nil), ("008:00", nil), (":00", nil), ("8:00 ", nil),
        ("8:00:00", nil), ("-8:00", nil), ("", nil), ("8.00", nil),
    ])
    func `a time is read with or without its first 0`(text: String, minutes: Int?) {
        #expect(CivilTime(text.utf8)?.minuteOfDay == minutes)
    }

    @Test func `times are written with four digits`() {
        #expect(CivilTime(hour: 8, minute: 5)?.description == "08:05")
        #expect(CivilTime(hour: 24, minute: 0) == nil)
        #expect(CivilTime(hour: 8, minute: 60) == nil)
        #expect(CivilTime(minutesSinceMidnight: -15).description == "23:45")
        #expect(CivilTime(minutesSinceMidnight: 1_441).description == "00:01")
    }

    @Test(arguments: [
        ("2026-05-04 10:00", "2026-05-04 10:00"), ("2026-05-04   9:05", "2026-05-04 09:05"),
        ("2026-05-04", nil), ("2026-05-04 ", nil), ("2026-05-0410:00", nil),
        ("2026-02-30 10:00", nil), ("2026-05-04 24:00", nil), ("", nil),
    ])
    func `a moment is read and written`(text: String, expected: String?) {
        #expect(CivilMoment(text.utf8)?.description == expected)
    }

    @Test func `moments are counted in seconds, before 1970 too`() {
        #expect(CivilMoment(secondsSinceEpoch: -1).description == "1969-12-31 23:59")
        #expect(CivilMoment(secondsSinceEpoch: -86_400).description == "1969-12-31 00:00")
        #expect(CivilMoment(secondsSinceEpoch: 1_778_493_600).description == "2026-05-11 10:00")
        #expect(CivilMoment(secondsSinceEpoch: 1_778_493_659).secondsSinceEpoch == 1_778_493_659)
        #expect(CivilMoment(secondsSinceEpoch: Int.min).date.description == "0001-01-01")
        #expect(CivilMoment(secondsSinceEpoch: Int.max).date.description == "9999-12-31")
    }

    @Test(arguments: [
        ("Sunday", Weekday.sunday), ("sun", .sunday), ("MON", .monday), ("tuesday", .tuesday),
        ("Tues", nil), ("", nil), ("su", nil), ("Sunday ", nil),
    ])
    func `a weekday is known by its name`(text: String, weekday: Weekday?) {
        #expect(Weekday(named: text.utf8) == weekday)
    }

    @Test(arguments: [
        ("30 minutes", 1_800), ("1 hour", 3_600), ("1hour", 3_600), ("10 minutes", 600),
        ("4 hours", 14_400), ("2 days", 172_800), ("1 week", 604_800), ("90 seconds", 90),
        ("1 second", 1), ("1 minute", 60), ("0 minutes", 0), ("5  Hours", 18_000),
        ("1 hours", 3_600),
        ("minutes", nil), ("30", nil), ("30 min", nil), ("-1 hour", nil), ("1.5 hours", nil),
        ("an hour", nil), ("1 hour ago", nil), ("", nil), ("999999999999999999 weeks", nil),
        ("9999999999999999999 seconds", nil), ("1 months", nil),
    ])
    func `a duration is read`(text: String, seconds: Int?) {
        #expect(TimeSpan(text.utf8)?.seconds == seconds)
    }
}
