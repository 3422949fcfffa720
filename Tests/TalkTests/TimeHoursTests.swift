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
        ("", 9), ("  ", 9), ("Mon", 12), ("Mon-Fri", 16), ("Monday 08:00-12:00", 9),
        ("Foo 08:00-12:00", 9), ("Mon-Foo 08:00-12:00", 13), ("Mon 08:00", 18),
        ("Mon 08:00-", 19), ("Mon 8-12", 13), ("Mon 24:00-25:00", 13), ("Mon 08:00-48:01", 19),
        ("Mon 08:60-12:00", 13), ("Mon 08:00-12:00 13:00-17:00", 25),
        ("Mon 08:00-12:00, Tue", 29), ("always", 9), ("Mon, Tue 08:00-12:00", 12),
        ("Mon 08:00 to 12:00", 19), ("Mön 08:00-12:00", 9), ("—", 9), ("Mon 99:99-99:99", 13),
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
