import Testing

@testable import Bytes
@testable import Conversation
@testable import Talk

/// The setting `hours`, in a week whose Monday is 4 May 2026.
@Suite struct TimeHoursTests {
    static let moments: [(String, String, Bool, String)] = [
        ("Mon-Fri 08:00-18:00", "2026-05-04 07:59", false, "Mon 08:00"),
        ("Mon-Fri 08:00-18:00", "2026-05-04 08:00", true, "Tue 08:00"),
        ("Mon-Fri 08:00-18:00", "2026-05-04 17:59", true, "Tue 08:00"),
        ("Mon-Fri 08:00-18:00", "2026-05-04 18:00", false, "Tue 08:00"),
        ("Mon-Fri 08:00-18:00", "2026-05-04 21:00", false, "Tue 08:00"),
        ("Mon-Fri 08:00-18:00", "2026-05-08 18:00", false, "Mon 08:00"),
        ("Mon-Fri 08:00-18:00", "2026-05-10 12:00", false, "Mon 08:00"),
        ("Mon-Fri 8:00-18:00, Sat 9:00-12:00", "2026-05-08 18:00", false, "Sat 09:00"),
        ("Mon-Fri 8:00-18:00, Sat 9:00-12:00", "2026-05-09 11:59", true, "Mon 08:00"),
        ("Mon-Fri 08:00-12:00, 13:00-17:00", "2026-05-05 12:30", false, "Tue 13:00"),
        ("Mon-Fri 08:00-12:00, 13:00-17:00", "2026-05-05 13:00", true, "Wed 08:00"),
        ("Mon-Fri 08:00-12:00, 12:00-17:00", "2026-05-05 09:00", true, "Wed 08:00"),
        ("08:00-12:00", "2026-05-10 09:00", true, "Mon 08:00"),
        ("08:00-12:00, Sat 14:00-15:00", "2026-05-09 14:30", true, "Sun 08:00"),
        ("Tue-Sun 11:00-22:00", "2026-05-04 12:00", false, "Tue 11:00"),
        ("Fri-Mon 10:00-11:00", "2026-05-05 10:30", false, "Fri 10:00"),
        ("Fri-Mon 10:00-11:00", "2026-05-04 10:30", true, "Fri 10:00"),
        ("Mon-Mon 10:00-11:00", "2026-05-05 10:30", false, "Mon 10:00"),
        ("Sun 18:00-02:00", "2026-05-04 01:59", true, "Sun 18:00"),
        ("Sun 18:00-02:00", "2026-05-04 02:00", false, "Sun 18:00"),
        ("Sun 18:00-26:00", "2026-05-04 01:59", true, "Sun 18:00"),
        ("Fri 18:00-02:00", "2026-05-09 01:00", true, "Fri 18:00"),
        ("Fri 18:00-02:00", "2026-05-08 01:00", false, "Fri 18:00"),
        ("Fri 08:00-08:00", "2026-05-09 07:59", true, "Fri 08:00"),
        ("Mon 00:00-24:00", "2026-05-04 00:00", true, "Mon 00:00"),
        ("Mon 00:00-24:00", "2026-05-05 00:00", false, "Mon 00:00"),
        ("Mon-Fri 00:00-24:00", "2026-05-06 12:00", true, "Mon 00:00"),
        ("Sat-Mon 00:00-24:00", "2026-05-04 12:00", true, "Sat 00:00"),
        ("00:00-24:00", "2026-05-06 12:00", true, ""),
        ("mon - fri 08:00 – 18:00", "2026-05-04 08:00", true, "Tue 08:00"),
        ("Mon—Fri 08:00—18:00", "2026-05-04 08:00", true, "Tue 08:00"),
        ("Monday-Friday 9am-5pm", "2026-05-04 16:59", true, "Tue 09:00"),
        ("monday - friday 9 AM - 5:30 pm", "2026-05-04 17:29", true, "Tue 09:00"),
        ("Sat 9am-12pm, 1pm-12am", "2026-05-09 12:30", false, "Sat 13:00"),
        ("Sun 12am-1am", "2026-05-10 00:59", true, "Sun 00:00"),
    ]

    @Test(arguments: moments)
    func `a moment is open or closed`(
        hours: String, moment: String, isOpen: Bool, opens: String
    ) throws {
        let (read, diagnostics) = read(hours)
        let parsed = try #require(read, "\(diagnostics)")
        let now = try #require(CivilMoment(moment.utf8))
        #expect(parsed.isOpen(at: now) == isOpen)
        #expect(parsed.opens(after: now) == opens)
        if let next = parsed.nextOpening(after: now) {
            #expect(next > now && next.secondsSinceEpoch - now.secondsSinceEpoch <= 7 * 86_400)
            #expect(parsed.isOpen(at: next))
        }
    }

    @Test func `without the setting it is always open`() throws {
        let now = try #require(CivilMoment("2026-05-10 23:59".utf8))
        #expect(OpeningHours.always.isOpen(at: now))
        #expect(OpeningHours.always.opens(after: now) == "")
    }

    /// Values that are errors, and where.
    static let errors: [(String, Int)] = [
        ("", 9), ("  ", 9), ("Mon", 12), ("Mon-Fri", 16), ("Mond 08:00-12:00", 9),
        ("Foo 08:00-12:00", 9), ("Mon-Foo 08:00-12:00", 13), ("Mon 08:00", 18),
        ("Mon 08:00-", 19), ("Mon 8-12", 13), ("Mon 24:00-25:00", 13), ("Mon 08:00-48:01", 19),
        ("Mon 08:60-12:00", 13), ("Mon 08:00-12:00 13:00-17:00", 25),
        ("Mon 08:00-12:00, Tue", 29), ("always", 9), ("Mon, Tue 08:00-12:00", 12),
        ("Mon 08:00 to 12:00", 19), ("Mön 08:00-12:00", 9), ("—", 9), ("Mon 99:99-99:99", 13),
        ("Mon 9-5pm", 13), ("Mon 13pm-14pm", 13), ("Mon 0am-5am", 13), ("Mon 9am-5", 17),
        ("Mon 9:5am-5pm", 13), ("Mon 9am-5pmx", 17),
    ]

    @Test(arguments: errors)
    func `a mistake is reported where it stands`(hours: String, column: Int) {
        let (read, diagnostics) = read(hours)
        #expect(read == nil)
        #expect(diagnostics.map(\.code.number) == [104])
        #expect(
            diagnostics.first?.position == SourcePosition(line: 3, column: column), "\(diagnostics)"
        )
        #expect(diagnostics.first?.message.contains("Mon-Fri 08:00-18:00") == true)
    }

    @Test(arguments: [
        ("25 Dec", "2026-12-25", true), ("25 Dec", "2031-12-25", true),
        ("25 Dec", "2026-12-24", false), ("Dec 25th", "2026-12-25", true),
        ("25. December", "2026-12-25", true), ("1 jan 2027", "2027-01-01", true),
        ("1 Jan 2027", "2028-01-01", false), ("2026-05-01", "2026-05-01", true),
        ("2026-05-01", "2027-05-01", false), ("29 Feb", "2028-02-29", true),
        ("25 Dec, 1 Sept, May 1", "2026-05-01", true), ("25 Dec, 1 Sept", "2026-09-01", true),
    ])
    func `a closed day is known`(value: String, day: String, isClosed: Bool) throws {
        let closed = try #require(ClosedDays(Array(value.utf8)))
        #expect(closed.contains(try #require(CivilDate(day.utf8))) == isClosed)
    }

    @Test(arguments: [
        "", " , ", "Christmas", "31 Jun", "25", "25 De", "25 Dec 26", "2026-13-01", "25 Dec-1 Jan",
        "25/12", "0 May", "25 Dec,x", "tomorrow", "25 Decemberx",
    ])
    func `what is no closed day is refused`(value: String) {
        #expect(ClosedDays(Array(value.utf8)) == nil)
    }

    @Test(arguments: [
        ("Mon-Fri 09:00-17:00", "2026-05-06 20:00", "7 May", "Fri 09:00"),
        ("Mon-Fri 09:00-17:00", "2026-05-07 10:00", "7 May", "Fri 09:00"),
        ("Mon-Fri 09:00-17:00", "2026-05-08 10:00", "9 May, 10 May", "Mon 09:00"),
        ("Mon 09:00-17:00", "2026-05-05 10:00", "11 May", "Mon 09:00"),
        ("00:00-24:00", "2026-05-06 10:00", "7 May", "Fri 00:00"),
        ("00:00-24:00", "2026-05-07 10:00", "7 May, 8 May", "Sat 00:00"),
    ])
    func `closed days are skipped`(
        hours: String, moment: String, closed: String, opens: String
    ) throws {
        let parsed = try #require(read(hours).0)
        let now = try #require(CivilMoment(moment.utf8))
        #expect(parsed.opens(after: now, but: ClosedDays(Array(closed.utf8))) == opens)
    }

    @Test(arguments: [[0xE2], [0xE2, 0x80], [0x4D, 0xFF], [0x30, 0x3A], [0xFF], [0x2D], [0x00]])
    func `any bytes are read without a crash`(bytes: [UInt8]) {
        var diagnostics: [Diagnostic] = []
        let read = OpeningHours(
            0..<bytes.count, of: bytes, at: .beginning, reporting: &diagnostics)
        #expect(read == nil && diagnostics.count == 1)
    }

    /// Reads a value that stands behind `hours = ` on line 3.
    private func read(_ hours: String) -> (OpeningHours?, [Diagnostic]) {
        let script = Array("hours = \(hours)".utf8)
        var diagnostics: [Diagnostic] = []
        let read = OpeningHours(
            8..<script.count, of: script, at: SourcePosition(line: 3, column: 9),
            reporting: &diagnostics)
        return (read, diagnostics)
    }
}
