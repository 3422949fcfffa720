import Testing

@testable import Bytes
@testable import Talk

/// What English texts mean, on Wednesday, 6 May 2026, at noon.
@Suite struct UnderstandingEnglishTests {
    static let days: [(String, String?)] = [
        ("as late as Friday", nil), ("18 and 19 June", nil), ("at 18 and 19 June", nil),
        ("on 1/6/2026 and after", nil), ("before or on 1/6/2026", nil), ("> 1/6/2026", nil),
        ("10 August 88 BE", nil), ("12 May 4 people", "2026-05-12"), ("in May 4 people", nil),
        ("report-2026-10-09.xlsx", nil), ("12/31", nil), ("31/31", nil),
        ("see you 8pm tonight", "2026-05-06"), ("for the 3 days", nil),
        ("Tuesday the twelfth", "2026-05-12"), ("1 month and 2 days ago", "2026-04-04"),
        ("2 days, 1 month ago", "2026-04-04"),
        ("September 21 nineteen seventy eight", "1978-09-21"),
        ("I'll go back Oct/2", "2026-10-02"), ("I'll go back on the 15th", "2026-05-15"),
        ("I'll go back 22/04", "2027-04-22"), ("I'll go back fourth of may", "2027-05-04"),
        ("i went back on the 27th", nil), ("go back second of aug.", "2026-08-02"),
        ("I'll be out Friday May 8th 2026", "2026-05-08"), ("July 1st 2026", "2026-07-01"),
        ("1st of July, 2026", "2026-07-01"), ("on Sunday the 31st", "2026-05-31"),
        ("two days from tomorrow", "2026-05-09"), ("I'll go in two weeks from now", "2026-05-20"),
        ("the last friday in july", "2026-07-31"), ("second Sunday of next month", "2026-06-14"),
        ("the day after tomorrow", "2026-05-08"), ("tomorrow morning at 9", "2026-05-07"),
        ("My appointment should be Friday", "2026-05-08"), ("not Friday but Saturday", nil),
        ("Friday not Saturday", nil), ("Friday or Saturday", nil), ("any Friday", nil),
        ("Fridays", nil), ("every second Friday", nil), ("either Friday or Monday", nil),
        ("maybe Friday", "2026-05-08"), ("Friday?", "2026-05-08"), ("is Friday ok?", "2026-05-08"),
        ("Friday the 8th of May at 10:30am", "2026-05-08"), ("8.5.2026", "2026-05-08"),
        ("8.5.26", "2026-05-08"), ("2026-5-8", "2026-05-08"), ("May 8 2026", "2026-05-08"),
        ("may 8", "2026-05-08"), ("8 may", "2026-05-08"), ("8th may", "2026-05-08"),
        ("8th of this month", "2026-05-08"), ("the eighth of may", "2026-05-08"),
        ("eighth of may two thousand twenty six", "2026-05-08"), ("5/8/2026 10:30", "2026-08-05"),
        ("12 days from now", "2026-05-18"), ("in ten days", "2026-05-16"),
        ("in a couple of days", "2026-05-08"), ("in a few days", nil), ("within a week", nil),
        ("next week", nil), ("next month", nil), ("this week", nil), ("in 2 years", "2028-05-06"),
        ("two weeks ago", "2026-04-22"), ("30 minutes ago", nil),
        ("I was born 3 April 1985", "1985-04-03"), ("3 April '85", "1985-04-03"),
        ("Christmas", nil), ("Christmas day", nil), ("day after Christmas", nil),
        ("Easter Monday", nil), ("the Monday after next", nil), ("Monday week", "2026-05-18"),
        ("a week on Monday", "2026-05-18"), ("Monday the 11th at noon", "2026-05-11"),
        ("lets do mon", "2026-05-11"), ("monday at 5 or 6", nil),
        ("see you on Friday!", "2026-05-08"), ("2 people on Friday", "2026-05-08"),
        ("Friday, 2 people", "2026-05-08"), ("Friday for 4", "2026-05-08"), ("Friday 4", nil),
        ("the 4th for 4 people", nil), ("Friday before noon", "2026-05-08"),
        ("Friday after 5pm", "2026-05-08"), ("Friday between 5 and 6", nil),
        ("Friday evening", "2026-05-08"), ("late Friday", "2026-05-08"),
        ("Friday morning please, not too early", nil), ("I can do Friday but not Saturday", nil),
        ("last Friday", "2026-05-01"), ("mid May", nil), ("early May", nil), ("May", nil),
        ("12th", "2026-05-12"), ("May 32", nil), ("29 Feb", "2028-02-29"), ("29/2/2027", nil),
        ("0/5", nil), ("13/13", nil), ("12/5/", "2026-05-12"), ("room 12/5", "2026-05-12"),
        ("version 1.2.3", nil), ("1.5 days", nil), ("costs 12.50", nil),
        ("call me on 5550101234", nil), ("ASAP", nil), ("now", nil), ("whenever", nil),
        ("tomorrow or Friday", nil), ("tmrw pls", "2026-05-07"), ("tomorow", "2026-05-07"),
        ("wednesday the 13th", "2026-05-13"), ("today or tomorrow", nil), ("not today", nil),
        ("no", nil), ("sorry, can't make Friday", nil), ("Friday is fine", "2026-05-08"),
        ("Friday is not good", nil), ("Friday won't work", nil), ("Friday works", "2026-05-08"),
        ("could we do Friday instead of Monday", nil), ("change it to Friday", "2026-05-08"),
        ("reschedule to 12 May", "2026-05-12"), ("cancel my appointment on Friday", nil),
        ("I'm on holiday until Friday", nil), ("my birthday is 12/5", "2026-05-12"),
        ("12-5-26", "2026-05-12"), ("Sunday May 10", "2026-05-10"), ("Monday May 10", nil),
        ("first of June", "2026-06-01"), ("June first", "2026-06-01"),
        ("june the first", "2026-06-01"), ("jun 1st", "2026-06-01"),
        ("the 1st of June 2027", "2027-06-01"), ("1 June next year", nil),
        ("the first", "2026-06-01"), ("first", "2026-06-01"),
        ("friday 8pm table for 2", "2026-05-08"), ("3 days", nil),
        ("3 days before Friday", "2026-05-05"),
        ("in 8 days", "2026-05-14"), ("2 nights from Friday", nil),
        ("book me in for the 18th please", "2026-05-18"),
        ("I'll be back the 15th, 8pm", "2026-05-15"), ("he went back the 15th", nil),
        ("12/5, 2027", "2027-05-12"), ("12/5,2027", "2027-05-12"), ("12/5, 4 people", "2026-05-12"),
        ("31/2, 2027", nil), ("18 08 1978", "1978-08-18"), ("2026 08 18", "2026-08-18"),
        ("born 18 08 1978", "1978-08-18"), ("18 08 1978 55", nil), ("31 02 1978", nil),
        ("4 18 1978", nil), ("Aug-18-2026", "2026-08-18"), ("August-18-26", nil),
        ("3 days after 12 May", "2026-05-15"), ("2 weeks before May 13 1999", "1999-04-29"),
        ("two days before yesterday", "2026-05-03"), ("a week before Friday", "2026-05-01"),
        ("before Friday", nil), ("3 days after 31 June", nil), ("10 tonight", "2026-05-06"),
        ("7, this morning", "2026-05-06"), ("4 Friday tonight", nil),
        ("Does Friday work?", "2026-05-08"), ("would friday at 4 work for everyone", nil),
        ("could Friday at 4 work", "2026-05-08"), ("I do work Friday", nil),
        ("remove me from Friday", nil), ("Friday I work", nil),
        ("would you work Friday", nil), ("in 2w", "2026-05-20"), ("3mo later", "2026-08-06"),
        ("2y ago", "2024-05-06"), ("in a fortnight's time", "2026-05-20"),
        ("Wed Oct 26 15:50:06 2016", "2016-10-26"), ("Oct 26 15:50 2016", nil),
        ("first Sunday", nil), ("the first, Friday", nil),
    ]

    static let times: [(String, String?)] = [
        ("10 - 22 August", nil), ("from 13:00 to 4", nil), ("as early as 7:00 am", nil),
        ("<6pm", nil), (">= 6pm", nil), ("in nineteen twenty eight", nil), ("at 10 h 10", "10:10"),
        ("we will be only 3", nil), ("number 3", nil), ("Friday 13", nil), ("13h-15h", nil),
        ("for 3h", nil), ("2026-05-12T10:30:15", "10:30"), ("in 90 seconds", "12:01"),
        ("I'll be back at 8.30pm", "20:30"), ("8pm", "20:00"),
        ("at eight in the evening", "20:00"), ("eight thirty in the evening", "20:30"),
        ("half past seven pm", "19:30"), ("quarter to seven", "06:45"), ("7ish", "07:00"),
        ("at about 7", "07:00"), ("around 7:30", "07:30"), ("7:30ish", "07:30"), ("7:30", "07:30"),
        ("19:30", "19:30"), ("1930", "19:30"), ("0730", "07:30"), ("at 0730", "07:30"),
        ("7.30", "07:30"), ("7.30pm", "19:30"), ("7:30 PM please", "19:30"),
        ("noon works", "12:00"), ("12 noon", "12:00"), ("12pm", "12:00"), ("12am", "00:00"),
        ("12:30am", "00:30"), ("25:00", nil), ("7:65", nil), ("13pm", "13:00"), ("0am", "00:00"),
        ("at 5 or 6", nil), ("5-6pm", nil), ("5pm-6pm", nil), ("from 5 to 6", nil),
        ("between 5 and 6pm", nil), ("5pm to 6pm", nil), ("5 to 6pm", nil), ("not 5pm", nil),
        ("after 5pm", nil), ("before 5pm", nil), ("by 5pm", nil), ("5pm or later", nil),
        ("5pm latest", nil), ("until 5pm", nil), ("Friday at 5pm", "17:00"),
        ("Friday 5pm", "17:00"), ("12 May 5pm", "17:00"), ("12 May at 5", "17:00"),
        ("May 12 at 5", "17:00"), ("on the 12th at 5", "17:00"), ("12/5 17:00", "17:00"),
        ("tomorrow at 8", "08:00"), ("tomorrow morning at 8", "08:00"),
        ("tomorrow night at 8", "20:00"), ("tonight at 9", "21:00"), ("8 in the morning", "08:00"),
        ("in the morning at 8", "08:00"), ("this evening at 6", "18:00"),
        ("6 this evening", "18:00"), ("3 in the morning", "03:00"), ("4 days", nil),
        ("in 4 days", nil), ("21 December", nil), ("for 2 hours", nil), ("in 10 minutes", "12:10"),
        ("in ten minutes", "12:10"), ("in about 10 minutes", "12:10"),
        ("10 minutes from now", "12:10"), ("10 mins", nil), ("in 2h", "14:00"),
        ("in 2 and a half hours", "14:30"), ("in two and a half hours", "14:30"),
        ("an hour and a half from now", "13:30"), ("in half an hour", "12:30"),
        ("an hour ago", "11:00"), ("half an hour ago", "11:30"), ("in 90 minutes", "13:30"),
        ("6 millones", nil), ("15 past 3pm", "15:15"), ("fifteen past three", "15:15"),
        ("ten past 4", "16:10"), ("twenty five to six", "17:35"), ("five to twelve", "11:55"),
        ("building 4", nil), ("room 12", nil), ("table 4", nil), ("4 of us", nil),
        ("4 of us at 7pm", "19:00"), ("2 adults at 7", "07:00"), ("call 5550101234", nil),
        ("5550101234 at 7pm", nil), ("7 o'clock", "07:00"), ("7 o clock", "07:00"),
        ("seven o'clock sharp", "07:00"), ("7 sharp", "07:00"), ("7 at night", "19:00"),
        ("3 at night", "03:00"), ("7am or 8am", nil), ("7am and 8am", nil), ("7am, 8am", nil),
        ("ten thirty", "10:30"), ("ten o five", "10:05"), ("oh five hundred", nil),
        ("six forty-five am", "06:45"), ("twelve thirty", "12:30"), ("9 to 5", nil),
        ("20 to 7", "06:40"), ("quarter past midnight", "00:15"), ("half past noon", "12:30"),
        ("midnight", "00:00"), ("12 midnight", "00:00"), ("ASAP", nil), ("now", nil),
        ("lunchtime", nil), ("3", "15:00"), ("three", "15:00"), ("at 3 sharp", "15:00"),
        ("3 pm", "15:00"), ("3p", "15:00"), ("3 p.m.", "15:00"), ("3 p. m.", "15:00"),
        ("2 pizzas at 7", "07:00"), ("7 for 2", nil), ("7pm for 2 people", "19:00"),
        ("for 2 at 7pm", "19:00"), ("1", "13:00"), ("2.5", nil), ("17h", "17:00"),
        ("17h30", "17:30"), ("5 5", nil), ("5pm 5pm", "17:00"), ("5pm (17:00)", "17:00"),
        ("5pm is fine", "17:00"), ("is 5pm ok", "17:00"), ("5pm please, not 6", nil),
        ("I can't do 5pm", nil), ("could you do 5pm instead", "17:00"), ("$5", nil), ("5%", nil),
        ("5kg", nil), ("5th", nil), ("the 5th at 5", "17:00"), ("my shift starts at 5", nil),
        ("I get off at 5", nil), ("as soon as I finish at 5", nil), ("3 minutes", nil),
        ("20 past 8 pm", "20:20"), ("a quarter past eight in the evening", "20:15"),
        ("half past seven o'clock", "07:30"), ("15 past seven o'clock", "07:15"),
        ("noonish", "12:00"), ("8pm on the 15", "20:00"), ("I'll be back on 15 at 8:00", "08:00"),
        ("on 15", nil), ("Friday 23 at 4", "16:00"), ("8pm on 15 to 17", nil),
        ("12 in the night", "00:00"), ("Oct 26 15:50:06 2016", "15:50"), ("13:11:23.678", "13:11"),
        ("Thursday, week 23", nil), ("Does 4pm work?", "16:00"), ("I work till 4pm", nil),
    ]

    static let wholes: [(String, String?)] = [
        ("> 30", nil), ("<= 30", nil), ("less than or equal to 100", nil), ("exceeding 150", nil),
        ("100 percents", nil), ("percentage of 20", nil), ("fifteen one ten one", nil),
        ("a hundred trillionths", nil),
        ("2", "2"), ("two", "2"), ("2 please", "2"), ("2 people", "2"), ("table for 2", "2"),
        ("we are 5", "5"), ("there are 5 of us", "5"), ("5 of us", "5"), ("just me", nil),
        ("just the two of us", "2"), ("me and my wife", nil), ("me and 2 friends", nil),
        ("2 adults, 1 child", nil), ("3-4", nil), ("3 or 4", nil), ("3/4", nil),
        ("three to four", nil), ("a", nil), ("an", nil), ("a table", nil), ("one", "1"),
        ("one please", "1"), ("only one", "1"), ("just one", "1"), ("the one", nil),
        ("that one", nil), ("no one", "0"), ("none", "0"), ("zero", "0"), ("0", "0"), ("007", "7"),
        ("1,234", "1234"), ("1.234", "1234"), ("12,345,678", "12345678"), ("1,23", nil),
        ("1.5", nil), ("-3", "-3"), ("minus three", "-3"), ("+3", nil), ("#3", "3"),
        ("no. 3", "3"), ("number 3", "3"), ("option 3", "3"), ("3rd", "3"), ("third", "3"),
        ("the third one", "3"), ("3rd option", "3"), ("a third", nil), ("two thirds", nil),
        ("half", nil), ("half a dozen", "6"), ("a dozen", "12"), ("two dozen", "24"),
        ("a couple", "2"), ("a couple of people", "2"), ("a few", nil), ("several", nil),
        ("hundred", "100"), ("a hundred", "100"), ("two hundred and fifty", "250"),
        ("2 hundred", "200"), ("twenty five", "25"), ("twenty-five", "25"), ("twentyfive", "25"),
        ("fifty two", "52"), ("one hundred and one", "101"), ("nineteen eighty four", nil),
        ("two thousand five hundred", "2500"), ("five million", "5000000"),
        ("a million", "1000000"), ("10k", "10000"), ("3 k", nil), ("5 percent", nil), ("5%", nil),
        ("$5", "5"), ("5 dollars", "5"), ("5 kg", "5"), ("5kg", "5"), ("5 hours", "5"),
        ("5 nights", "5"), ("5 days", "5"), ("5 minutes", "5"), ("at 5pm", nil), ("5pm", nil),
        ("5:30", nil), ("12 May", nil), ("on Friday, 4 people", "4"), ("4 people on 12 May", "4"),
        ("4 people at 7pm", "4"), ("4 at 7", nil), ("not 4", nil), ("4 not 5", nil),
        ("4, no 5", nil), ("more than 4", nil), ("at least 4", nil), ("at most 4", nil),
        ("up to 4", nil), ("less than 4", nil), ("around 4", "4"), ("about four", "4"),
        ("4ish", "4"), ("4 or so", "4"), ("4-ish", "4"), ("4+", nil), ("4 plus me", nil),
        ("4 including me", "4"), ("4 plus a baby", nil), ("4 and a baby", nil),
        ("4 and a half", nil), ("4 more", nil), ("4 others", nil), ("another 4", nil),
        ("4 each", "4"), ("4 times", "4"), ("4x", nil), ("x4", nil), ("B4", nil), ("4ever", nil),
        ("2b", nil), ("room 4", "4"), ("2 2", "2"), ("2 (two)", "2"), ("2 3", nil),
        ("eight zero", nil), ("one two three", nil), ("1 000", "1000"), ("1 000 000", "1000000"),
        ("12 34", nil), ("５", "5"), ("٥", "5"), ("5️⃣", "5"), ("1e3", nil), ("1O", nil),
        ("0x10", nil), ("5550101234", "5550101234"), ("1/2", nil), ("½", nil), ("2½", nil),
        ("give me 5 minutes", nil), ("one sec", nil), ("one more", nil), ("one of them", nil),
        ("one or two", nil), ("this one", nil), ("both", nil), ("4 out of 5", nil),
        ("3 kids and 2 adults", nil), ("3 kids, 2 of them under 5", nil),
        ("we are 4, 2 of them kids", nil), ("cancel 4", nil), ("4, great", "4"), ("4 thanks", "4"),
        ("sure, 4", "4"), ("hi, 4 please", "4"), ("4 sure", nil),
        ("3 dozens", "36"), ("dozens", nil), ("two hundreds", "200"), ("hundreds", nil),
        ("half a million", "500000"), ("five and a half million", "5500000"),
        ("two million and one half", "2500000"), ("3 hundred and 21", "321"),
        ("4 thousand 3 hundred and 21", "4321"), ("3 hundred and 2.5", nil), ("2mil", nil),
        ("2million", "2000000"), ("USD115", "115"), ("B115", nil), ("finished second", "2"),
        ("the second one", "2"),
        ("I came third", "3"), ("I prefer the second one", "2"), ("first come first served", nil),
        ("costs one dollar", "1"),
    ]

    static let numbers: [(String, String?)] = [
        ("2.5", "2.5"), ("2,5", "2.5"), ("two point five", "2.5"), ("1/2", "0.5"),
        ("-2.50", "-2.5"), ("minus 2", "-2"), ("$1,250.50", "1250.5"), ("1,250", "1250"),
        ("1.250", nil), ("about 2.5", "2.5"), ("2.5 kg", "2.5"), ("2.5kg", "2.5"),
        ("3 and a half", "3.5"), ("half", "0.5"), ("100%", "100"), ("20 dollars", "20"),
        ("20p", nil), ("1.2.3", nil), ("1..2", nil), ("0.125", "0.125"), (".5", "0.5"),
        ("5.", "5"),
        ("zero point one hundred twelve", "0.112"), ("1 234 567.89", "1234567.89"),
        ("1 234 56.8", nil), ("one and a half million", "1500000"),
    ]

    @Test(arguments: days)
    func `an English text means a day or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .date, [.en]) == expected)
    }

    @Test(arguments: times)
    func `an English text means a time or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .time, [.en]) == expected)
    }

    @Test(arguments: wholes)
    func `an English text means a whole number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .whole, [.en]) == expected)
    }

    @Test(arguments: numbers)
    func `an English text means a number or none`(text: String, expected: String?) {
        #expect(meaning(of: text, as: .number, [.en]) == expected)
    }
}

/// The kinds of value that texts are read for.
enum MeaningKind: String, CaseIterable {
    case whole, number, date, time
}

/// What a text means as a kind, on Wednesday, 6 May 2026, at noon.
///
/// - Parameters:
///   - text: The text.
///   - kind: The kind, without bounds.
///   - languages: The languages of the script, the sender's first.
/// - Returns: The value as it is stored; nil where there is none.
func meaning(of text: String, as kind: MeaningKind, _ languages: [Language]) -> String? {
    let understanding = Understanding(Array(text.utf8), languages: languages)
    let today = CivilDate(daysSinceEpoch: 20_579)
    return switch kind {
    case .whole: understanding.number(bounds: [], isWhole: true).value?.description
    case .number: understanding.number(bounds: [], isWhole: false).value?.description
    case .date: understanding.day(bounds: [], today: today, order: .dmy).value?.description
    case .time:
        understanding.time(bounds: [], now: CivilTime(minutesSinceMidnight: 720)).value?
            .description
    }
}
