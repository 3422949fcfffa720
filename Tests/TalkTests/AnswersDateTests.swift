import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Days in texts; today is Wednesday, 6 May 2026, where nothing else is said.
@Suite struct AnswersDateTests {
    static let dates: [(String, String, String?)] = [
        ("date", "12 May", "2026-05-12"),
        ("date", "12 may", "2026-05-12"),
        ("date", "May 12th", "2026-05-12"),
        ("date", "may 12", "2026-05-12"),
        ("date", "12th of May", "2026-05-12"),
        ("date", "the 12th of May, please", "2026-05-12"),
        ("date", "May the 12th", "2026-05-12"),
        ("date", "12. May", "2026-05-12"),
        ("date", "12May", "2026-05-12"),
        ("date", "May12", "2026-05-12"),
        ("date", "12th May 2027", "2027-05-12"),
        ("date", "12 May 2027", "2027-05-12"),
        ("date", "May 12, 2027", "2027-05-12"),
        ("date", "May 12th 2027", "2027-05-12"),
        ("date", "12 May, 2027", "2027-05-12"),
        ("date", "12 May 27", "2027-05-12"),
        ("date", "May 12, '27.", "2027-05-12"),
        ("date", "12 May 10 am", "2026-05-12"),
        ("date", "12 May 10:30", "2026-05-12"),
        ("date", "12 May 12 people", "2026-05-12"),
        ("date", "1 january", "2027-01-01"),
        ("date", "1 jan", "2027-01-01"),
        ("date", "31 December", "2026-12-31"),
        ("date", "Dec. 31", "2026-12-31"),
        ("date", "6 May", "2026-05-06"),
        ("date", "5 May", "2027-05-05"),
        ("date", "12/5", "2026-05-12"),
        ("date", "12.5", "2026-05-12"),
        ("date", "12.5.", "2026-05-12"),
        ("date", "12/5/27", "2027-05-12"),
        ("date", "12/5/2027", "2027-05-12"),
        ("date", "12.5.2027", "2027-05-12"),
        ("date", "12.5.27", "2027-05-12"),
        ("date", "12.05.2027", "2027-05-12"),
        ("date", "1/1", "2027-01-01"),
        ("date", "2026-05-12", "2026-05-12"),
        ("date", "2026-5-12", "2026-05-12"),
        ("date", "on 2026-05-12 at 10:30", "2026-05-12"),
        ("date", "2026-05-12T10:30", "2026-05-12"),
        ("date", "12/13", nil),
        ("date", "13/12", "2026-12-13"),
        ("date", "31/4", nil),
        ("date", "30 Feb", nil),
        ("date", "0 May", nil),
        ("date", "32 May", nil),
        ("date", "2026-02-29", nil),
        ("date", "2028-02-29", "2028-02-29"),
        ("date", "29 Feb", "2028-02-29"),
        ("date", "29/2", "2028-02-29"),
        ("date", "29 Feb 2027", nil),
        ("date", "12/5/2", nil),
        ("date", "12/5/20276", nil),
        ("date", "12/5.27", nil),
        ("date", "1/2/3/4", nil),
        ("date", "123/5", nil),
        ("date", "555-0100", nil),
        ("date", "12-14 May", nil),
        ("date", "May 12-14", nil),
        ("date", "12 May or 13 May", nil),
        ("date", "12 May or 12/5", nil),
        ("date", "12 May (12/5)", "2026-05-12"),
        ("date", "12 May or 31/4", nil),
        ("date", "10:30 May 12", "2026-05-12"),
        ("date", "3pm May 12", "2026-05-12"),
        ("date", "3 pm, May 12, 4 people", "2026-05-12"),
        ("date", "12 May at 10", "2026-05-12"),
        ("date", "B12/5", nil),
        ("date", "next year maybe", nil),
        ("date", "maybe", nil),
        ("date", "May", nil),
        ("date", "May 2027", nil),
        ("date", "the 12th", "2026-05-12"),
        ("date", "12", nil),
        ("date", "", nil),
        ("date", "today", "2026-05-06"),
        ("date", "Tomorrow!", "2026-05-07"),
        ("date", "yesterday", "2026-05-05"),
        ("date", "today or tomorrow", nil),
        ("date", "tuesday", "2026-05-12"),
        ("date", "Wednesday", nil),
        ("date", "thursday", "2026-05-07"),
        ("date", "next Friday, please", nil),
        ("date", "Friday, please", "2026-05-08"),
        ("date", "Sunday's fine", "2026-05-10"),
        ("date", "tue", "2026-05-12"),
        ("date", "Tue.", "2026-05-12"),
        ("date", "on tue", "2026-05-12"),
        ("date", "on tue please", "2026-05-12"),
        ("date", "tue please", "2026-05-12"),
        ("date", "the sun", nil),
        ("date", "I sat", nil),
        ("date", "tuesday or wednesday", nil),
        ("date", "tuesday, tuesday", "2026-05-12"),
        ("date", "Tuesday 12 May", "2026-05-12"),
        ("date", "Tuesday, 19 May", "2026-05-19"),
        ("date", "Tuesday 13 May", nil),
        ("date", "on Tue 12 May", "2026-05-12"),
        ("date", "Tue 12 May", "2026-05-12"),
        ("date", "on Wed 12 May", nil),
        ("date", "today, Wednesday", "2026-05-06"),
        ("date", "tomorrow (Thursday)", "2026-05-07"),
        ("date", "１２/５", "2026-05-12"),
        ("date", "99999999999999999999/5", nil),
        ("date today+1..", "today", nil),
        ("date today+1..", "tomorrow", "2026-05-07"),
        ("date today+1..", "6 May", nil),
        ("date today+1..today+14", "20 May", "2026-05-20"),
        ("date today+1..today+14", "21 May", nil),
        ("date ..today", "12 May", "2025-05-12"),
        ("date ..today", "5 May", "2026-05-05"),
        ("date ..today", "6 May", "2026-05-06"),
        ("date ..today", "29 Feb", "2024-02-29"),
        ("date ..today", "Tuesday", "2026-05-05"),
        ("date ..today", "Wednesday", nil),
        ("date ..today-1", "Wednesday", "2026-04-29"),
        ("date ..today", "Tuesday 5 May", "2026-05-05"),
        ("date ..today-84", "12 May", "2025-05-12"),
        ("date ..today-84", "5 May", nil),
        ("date ..2026-05-06", "12 May", "2025-05-12"),
        ("date ..2026-05-07", "12 May", nil),
        ("date ..2026-05-07", "7 May", "2026-05-07"),
        ("date 2026-06-01..2026-06-30", "1 June", "2026-06-01"),
        ("date 2026-06-01..2026-06-30", "1 July", nil),
    ]

    @Test(arguments: dates)
    func `a text is understood as a day`(kind: String, text: String, expected: String?) {
        #expect(understood(text, as: kind) == expected)
    }

    @Test(arguments: [
        ("12/5", "2026-12-05"), ("5/12", "2026-05-12"), ("5.12", "2026-05-12"), ("13/12", nil),
        ("12/5/27", "2027-12-05"), ("12 May", "2026-05-12"), ("2026-05-12", "2026-05-12"),
    ])
    func `the month may come first`(text: String, expected: String?) {
        #expect(understood(text, as: "date", dates: .mdy) == expected)
    }

    @Test(arguments: [
        ("2026-12-31", "1 Jan", "2027-01-01"), ("2026-12-31", "tomorrow", "2027-01-01"),
        ("2024-02-29", "29 Feb", "2024-02-29"), ("2024-03-01", "29 Feb", "2028-02-29"),
        ("2096-03-01", "29 Feb", "2104-02-29"), ("2026-05-10", "Sunday", nil),
        ("2026-05-11", "Sunday", "2026-05-17"), ("9999-12-31", "1 Jan", nil),
    ])
    func `the present day decides`(today: String, text: String, expected: String?) {
        #expect(understood(text, as: "date", today: today) == expected)
    }

    @Test(arguments: [
        ("January", "Jan", 1), ("February", "Feb", 2), ("March", "Mar", 3), ("April", "Apr", 4),
        ("May", "May", 5), ("June", "Jun", 6), ("July", "Jul", 7), ("August", "Aug", 8),
        ("September", "Sep", 9), ("October", "Oct", 10), ("November", "Nov", 11),
        ("December", "Dec", 12),
    ])
    func `months are understood whole and in three letters`(
        whole: String, short: String, number: Int
    ) {
        let expected = "2030-\(number < 10 ? "0" : "")\(number)-07"
        #expect(understood("7 \(whole) 2030", as: "date") == expected)
        #expect(understood("\(short) 7th 2030", as: "date") == expected)
        #expect(understood("7 \(whole)s 2030", as: "date") == nil)
    }

    @Test(arguments: [
        (Weekday.monday, 11), (.tuesday, 12), (.thursday, 7), (.friday, 8), (.saturday, 9),
        (.sunday, 10),
    ])
    func `weekdays are understood`(weekday: Weekday, day: Int) {
        let expected = "2026-05-\(day < 10 ? "0" : "")\(day)"
        #expect(understood("come \(weekday.name) then", as: "date") == expected)
        #expect(understood(weekday.shortName, as: "date") == expected)
        #expect(understood("come on \(weekday.shortName) then", as: "date") == expected)
        #expect(understood("come \(weekday.shortName) then", as: "date") == expected)
    }
}
