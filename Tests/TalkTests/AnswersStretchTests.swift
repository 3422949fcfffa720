import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// Questions with several stretches of values, and bounds that are known only in a turn.
@Suite struct AnswersStretchTests {
    static let several: [(String, String, String?)] = [
        ("whole 1..4, 6", "six", "6"), ("whole 1..4, 6", "5", nil), ("whole 1..4, 6", "7", nil),
        ("whole ..1, 10..", "12", "12"), ("whole ..1, 10..", "-3", "-3"),
        ("whole ..1, 10..", "4", nil),
        ("number 0..0.5, 2", "half", "0.5"), ("number 0..0.5, 2", "1", nil),
        ("time 12:00..14:00, 18:00..21:00", "half past 12", "12:30"),
        // One reading lies in a stretch.
        ("time 12:00..14:00, 18:00..21:00", "7", "19:00"),
        ("time 06:00..08:00, 18:00..21:00", "7", nil),
        ("time 06:00..08:00, 18:00..21:00", "7pm", "19:00"),
        ("date today..today+1, today+5..today+7", "tomorrow", "2026-05-07"),
        ("date today..today+1, today+5..today+7", "Saturday", nil),
        ("date today..today+1, today+5..today+7", "Tuesday", "2026-05-12"),
        ("time now..22:00", "3", "15:00"), ("time now..22:00", "11:59", nil),
        ("time ..now", "11:59", "11:59"), ("time ..now", "13:01", nil),
        ("time 13:00..now", "13:00", nil),
    ]

    @Test(arguments: several)
    func `a value lies within one of the stretches`(kind: String, text: String, expected: String?) {
        #expect(understood(text, as: kind) == expected)
    }

    static let bounded: [(String, String, String, String?)] = [
        ("date {x}..today+60", "2026-05-20", "22 May", "2026-05-22"),
        ("date {x}..today+60", "2026-05-20", "12 May", nil),
        ("date {x}..today+60", "", "12 May", "2026-05-12"),
        ("date {x}..today+60", "next week", "12 May", "2026-05-12"),
        ("whole 1..{x}", "4", "4", "4"), ("whole 1..{x}", "4", "5", nil),
        ("whole 1..{x}", "", "5", "5"), ("whole 1..{x}", "12:00", "5", "5"),
        ("whole {x}..", "", "-7", "-7"), ("whole {x}..", "3", "2", nil),
        ("number {x}..2.5", "1.5", "1", nil), ("number {x}..2.5", "1.5", "2", "2"),
        ("time {x}..23:00", "18:30", "6:45", "18:45"), ("time {x}..23:00", "18:30", "6", nil),
        // Behind the last day that is possible nothing is.
        ("date {x}..today+60", "2027-01-01", "22 May", nil),
    ]

    @Test(arguments: bounded)
    func `a variable is a bound where it holds a value of the kind`(
        kind: String, value: String, text: String, expected: String?
    ) {
        let fixture = AnswerFixture("{n: \(kind)}", value: { $0 == "x" ? value : "" })
        #expect(fixture.captures(text)?["n"] == expected)
    }

    static let covers: [(String, String, Bool)] = [
        ("whole", "whole 1..4, 6", true), ("whole 1..4, 6", "whole", false),
        ("whole 1..4, 6..9", "whole 2..3, 7", true), ("whole 1..4, 6..9", "whole 3..7", false),
        ("time now..", "time now..22:00", true), ("time 08:00..", "time now..22:00", false),
        ("date {x}..", "date {x}..today", true), ("date {x}..", "date {y}..today", false),
        ("whole ..9", "whole 1..{x}", false),
    ]

    @Test(arguments: covers)
    func `a question covers another whose stretches all lie within its own`(
        kind: String, other: String, expected: Bool
    ) throws {
        let first = try #require(AnswerFixture("{a: \(kind)}").answer.captures.first)
        let second = try #require(AnswerFixture("{a: \(other)}").answer.captures.first)
        #expect(first.kind.covers(second.kind) == expected)
    }

    @Test func `the longest value of several stretches is that of the longest bound`() throws {
        for (kind, length) in [
            ("whole 1..4, 10..12", 2), ("whole 1..4, 10..", 12), ("whole 1..{x}", 12),
            ("whole -100..4", 4),
        ] {
            let capture = try #require(AnswerFixture("{a: \(kind)}").answer.captures.first)
            #expect(capture.kind.longestValue == length, "\(kind)")
        }
    }
}
