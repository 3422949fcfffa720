import Talk
import Testing

@testable import ParleyCommand

/// Hours, waits and figures of `parley begin`.
struct SendingHoursTests {
    @Test(arguments: [
        ("08:00..21:00", "08:00", true), ("08:00..21:00", "20:59", true),
        ("08:00..21:00", "21:00", false), ("08:00..21:00", "07:59", false),
    ])
    func `an hour lies within them, the end does not`(
        _ text: String, _ time: String, _ isWithin: Bool
    ) throws {
        let hours = try #require(SendingHours(argument: text))
        let moment = CivilMoment(
            date: CivilDate(daysSinceEpoch: 20_000), time: try #require(CivilTime(Array(time.utf8)))
        )
        #expect(hours.contain(moment) == isWithin)
        #expect(hours.description == text)
    }

    @Test(arguments: [
        "", "08:00", "21:00..08:00", "08:00..08:00", "8..21", "08:00-21:00", "08:00..24:01",
    ])
    func `what is no span of a day is refused`(_ text: String) {
        #expect(SendingHours(argument: text) == nil)
    }

    @Test func `waits grow to a minute, and are a hundredth in tests`() {
        let waits = Waits(isTest: false)
        #expect(waits.runnerPatience == 60_000)
        #expect(waits.looks == [2_000_000_000, 10_000_000_000, 30_000_000_000])
        for (tries, seconds) in [(1, 1), (2, 2), (3, 4), (7, 60), (60, 60)] {
            let wait = waits.backOff(after: tries, asked: nil)
            #expect((seconds * 1_000_000_000...seconds * 1_250_000_000).contains(wait))
        }
        #expect((7_000_000_000...8_750_000_000).contains(waits.backOff(after: 9, asked: 7)))
        #expect(Waits(isTest: true).longestSending == 900)
    }

    @Test(arguments: [
        ([], ""), ([2], "line 2"), ([3, 2, 4], "lines 2-4"), ([2, 4], "lines 2, 4"),
        ([7, 2, 3, 9], "lines 2-3, 7 and 1 more"),
        (
            Array(2...1_300) + [1_302, 1_304, 1_305],
            "lines 2-1300, 1302 and 2 more"
        ),
    ])
    func `lines that follow each other are one range`(_ lines: [Int], _ text: String) {
        #expect(LineRanges(lines, most: 2).text == text)
    }

    @Test func `thousands are parted`() {
        #expect(
            [0, 12, 999, 1_204, -1_234_567].map(\.grouped) == [
                "0", "12", "999", "1,204", "-1,234,567",
            ])
    }
}
