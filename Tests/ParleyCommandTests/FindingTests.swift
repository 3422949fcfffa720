import Testing

@testable import ParleyCommand

struct FindingTests {
    @Test func `a finding is one line`() {
        #expect("\(Finding.ok("a", "b"))" == "ok a: b")
        #expect("\(Finding.warning("a", "b", do: "c"))" == "warning a: b; c")
        #expect("\(Finding.failed("a", "b", do: nil))" == "FAILED a: b")
        #expect("\(Finding.failed("a", "b\nc\u{1B}[2J", do: nil))" == "FAILED a: b\\x0ac\\x1b[2J")
    }

    @Test(arguments: [
        (1_795_500_000, Finding.Level.ok), (0, .failed), (1_500_000_000, .failed),
        (4_200_000_000, .failed),
    ])
    func `a clock that cannot be right is a failure`(now: Int, level: Finding.Level) {
        #expect(ClockCheck.finding(now: now).level == level)
    }

    @Test(arguments: [
        (0, Finding.Level.ok), (30, .ok), (-30, .ok), (31, .warning), (-31, .warning),
    ])
    func `a web server's other time is a warning`(difference: Int, level: Finding.Level) {
        let now = 784_111_777 - difference
        let finding = ClockCheck.finding(now: now, date: "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(finding?.level == level)
        #expect(ClockCheck.finding(now: now, date: nil) == nil)
    }
}
