import Testing

@testable import Bytes
@testable import Talk

/// Why a text has no value: what `/why` says.
@Suite struct UnderstandingReasonTests {
    private let today = CivilDate(daysSinceEpoch: 20_579)

    private func read(_ text: String) -> Understanding {
        Understanding(Array(text.utf8), languages: [.en])
    }

    @Test(arguments: [
        ("hello", NotUnderstood.nothing),
        ("12 May and 13 May", .several(["12 May", "13 May"])),
        ("next Friday", .readings(["2026-05-08", "2026-05-15"])),
        ("not Friday", .negation("not")), ("before Friday", .limit("before")),
        ("every Friday", .unknown("every")), ("31 June", .impossible("31 June")),
        ("1 June", .outOfBounds("2026-06-01")), ("Good Friday", .unknown("Good Friday")),
    ])
    func `a day that is none has its reason`(text: String, reason: NotUnderstood) {
        let bounds = Bounds(lower: today, upper: today.adding(days: 20))
        #expect(
            read(text).day(bounds: [bounds], today: today, order: .dmy) == .none(reason))
    }

    @Test(arguments: [
        ("hello", NotUnderstood.nothing), ("2 or 3", .unknown("or")), ("not 4", .negation("not")),
        ("4 and a baby", .sum("and a")), ("at least 4", .limit("at least")),
        ("2 adults, 3 kids", .several(["2", "3"])), ("1.5", .impossible("1.5")),
        ("20", .outOfBounds("20")), ("5 percent", .unknown("percent")),
    ])
    func `a number that is none has its reason`(text: String, reason: NotUnderstood) {
        let bounds = Bounds(lower: Decimal(0), upper: Decimal(12))
        #expect(read(text).number(bounds: [bounds], isWhole: true) == .none(reason))
    }

    @Test(arguments: [
        ("hello", NotUnderstood.nothing), ("9", .readings(["09:00", "21:00"])),
        ("7am or 8am", .several(["7am", "8am"])), ("7am, 8am", .several(["7am", "8am"])),
        ("after 5pm", .limit("after")), ("23:30", .outOfBounds("23:30")),
        ("25:00", .impossible("25:00")), ("I finish at 5pm", .unknown("finish")),
    ])
    func `a time that is none has its reason`(text: String, reason: NotUnderstood) {
        let bounds = Bounds(
            lower: CivilTime(minutesSinceMidnight: 480),
            upper: CivilTime(minutesSinceMidnight: 1_320))
        #expect(
            read(text).time(bounds: [bounds], now: CivilTime(minutesSinceMidnight: 720))
                == .none(reason))
    }

    @Test func `a value lies within the bounds that lies in one of their stretches`() {
        let lunch = Bounds(
            lower: CivilTime(minutesSinceMidnight: 720),
            upper: CivilTime(minutesSinceMidnight: 840))
        let dinner = Bounds(
            lower: CivilTime(minutesSinceMidnight: 1_080),
            upper: CivilTime(minutesSinceMidnight: 1_260))
        let now = CivilTime(minutesSinceMidnight: 0)
        #expect(read("7").time(bounds: [lunch, dinner], now: now).value?.description == "19:00")
        #expect(read("1").time(bounds: [lunch, dinner], now: now).value?.description == "13:00")
        #expect(read("4").time(bounds: [lunch, dinner], now: now).value == nil)
        let numbers = [
            Bounds(lower: Decimal(1), upper: Decimal(4)),
            Bounds(lower: Decimal(6), upper: Decimal(6)),
        ]
        #expect(read("6").number(bounds: numbers, isWhole: true) == .value(Decimal(6)))
        #expect(read("5").number(bounds: numbers, isWhole: true) == .none(.outOfBounds("5")))
    }

    @Test func `a text of more than 1,600 characters means nothing`() {
        let long = String(repeating: "x", count: 6_500) + " 4"
        #expect(read(long).number(bounds: [], isWhole: true) == .none(.nothing))
        let words = String(repeating: "x ", count: 801) + "4"
        #expect(read(words).number(bounds: [], isWhole: true) == .none(.nothing))
    }
}
