@testable import Talk

extension FuzzTarget {
    /// Texts in any bytes and any languages, read as numbers, days and times; longer ones than
    /// anybody answers with would show nothing new.
    static let understanding = FuzzTarget("understanding") { bytes in
        var input = Input(bytes)
        let chosen = input.byte()
        let text = Array(input.remainder().prefix(400))
        let languages = Language.allCases.filter { chosen & 1 << $0.rawValue != 0 }
        let understanding = Understanding(text, languages: languages)
        let again = Understanding(text, languages: languages)
        let today = CivilDate(daysSinceEpoch: 20_579)
        let now = CivilTime(minutesSinceMidnight: 720)

        for isWhole in [true, false] {
            let bounds = Bounds(lower: Decimal(-5), upper: Decimal(12))
            let number = understanding.number(bounds: [bounds], isWhole: isWhole)
            expect(
                number == again.number(bounds: [bounds], isWhole: isWhole),
                "a text means one number")
            if let value = number.value { expect(bounds.contains(value), "it is in bounds") }
            let unbound = understanding.number(bounds: [], isWhole: isWhole)
            if isWhole, let value = unbound.value {
                expect(value.decimals == 0, "a whole number has no decimals")
            }
        }
        for order in [DateOrder.dmy, .mdy] {
            let bounds = Bounds(lower: today, upper: today.adding(days: 60))
            let day = understanding.day(bounds: [bounds], today: today, order: order)
            expect(
                day == again.day(bounds: [bounds], today: today, order: order),
                "a text means one day")
            if let value = day.value { expect(bounds.contains(value), "it is in bounds") }
            _ = understanding.day(bounds: [], today: today, order: order)
            _ = understanding.day(
                bounds: [Bounds(lower: nil, upper: today)], today: today, order: order)
        }
        let bounds = Bounds(
            lower: CivilTime(minutesSinceMidnight: 480),
            upper: CivilTime(minutesSinceMidnight: 1_320))
        let time = understanding.time(bounds: [bounds], now: now)
        expect(time == again.time(bounds: [bounds], now: now), "a text means one time")
        if let value = time.value { expect(bounds.contains(value), "it is in bounds") }
        _ = understanding.time(bounds: [], now: now)
    }
}
