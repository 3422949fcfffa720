@testable import Bytes
@testable import Talk

extension FuzzTarget {
    /// Texts in any bytes, in one or two languages, read as a number, a day, a time, a telephone
    /// number or beside an address.
    static let understanding = FuzzTarget("understanding") { bytes in
        var input = Input(bytes)
        let chosen = input.byte()
        let kind = input.byte() % 4
        // Longer ones than anybody answers with would show nothing new.
        let text = Array(input.remainder().prefix(400))
        let languages = Language.allCases.filter { chosen & 1 << $0.rawValue != 0 }.prefix(2)
        let understanding = Understanding(text, languages: Array(languages))
        let again = Understanding(text, languages: Array(languages))
        switch kind {
        case 0: readNumbers(understanding, again)
        case 1: readDays(understanding, again)
        case 2: readTimes(understanding, again)
        default: readPhones(understanding, again)
        }
    }

    private static func readNumbers(_ understanding: Understanding, _ again: Understanding) {
        let bounds = Bounds(lower: Decimal(-5), upper: Decimal(12))
        let whole = understanding.number(bounds: [bounds], isWhole: true)
        expect(whole == again.number(bounds: [bounds], isWhole: true), "a text means one number")
        if let value = whole.value { expect(bounds.contains(value), "it is in bounds") }
        let number = understanding.number(bounds: [bounds], isWhole: false)
        if let value = number.value { expect(bounds.contains(value), "it is in bounds") }
        if let value = understanding.number(bounds: [], isWhole: true).value {
            expect(value.decimals == 0, "a whole number has no decimals")
        }
    }

    private static func readDays(_ understanding: Understanding, _ again: Understanding) {
        let today = CivilDate(daysSinceEpoch: 20_579)
        let bounds = Bounds(lower: today, upper: today.adding(days: 60))
        let day = understanding.day(bounds: [bounds], today: today, order: .dmy)
        expect(
            day == again.day(bounds: [bounds], today: today, order: .dmy), "a text means one day")
        if let value = day.value { expect(bounds.contains(value), "it is in bounds") }
        _ = understanding.day(bounds: [], today: today, order: .mdy)
        _ = understanding.day(
            bounds: [Bounds(lower: nil, upper: today)], today: today, order: .mdy)
    }

    private static func readTimes(_ understanding: Understanding, _ again: Understanding) {
        let now = CivilTime(minutesSinceMidnight: 720)
        let bounds = Bounds(
            lower: CivilTime(minutesSinceMidnight: 480),
            upper: CivilTime(minutesSinceMidnight: 1_320))
        let time = understanding.time(bounds: [bounds], now: now)
        expect(time == again.time(bounds: [bounds], now: now), "a text means one time")
        if let value = time.value { expect(bounds.contains(value), "it is in bounds") }
        _ = understanding.time(bounds: [], now: now)
    }

    private static func readPhones(_ understanding: Understanding, _ again: Understanding) {
        let phone = understanding.phone(country: nil)
        expect(phone == again.phone(country: nil), "a text means one telephone number")
        if let value = phone.value {
            expect(
                value.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") },
                "a telephone number has digits alone")
        }
        let half = understanding.source.count / 2
        _ = understanding.refusal(ofEmails: [0..<half])
    }
}
