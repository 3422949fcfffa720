import Conversation
import Talk
import TalkCheck
import TalkTools

extension FuzzTarget {
    /// The file of a time zone: whatever it says, clocks are at most about a day off, at any time.
    static let zone = FuzzTarget("zone") { bytes in
        guard let rules = ZoneRules(bytes) else { return }
        var times = [Int.min, -1 << 40, -1, 0, 1, Fixture.now, 1 << 31, 1 << 40, Int.max]
        // Some days of some years, where clocks may change.
        times += (0..<40).map { $0 * 97 * 86_400 }
        for time in times {
            let offset = rules.offset(at: time)
            expect(abs(offset) <= 26 * 3_600, "clocks are not that far off: \(offset)")
            let local = rules.local(at: time)
            expect((1...12).contains(local.date.components.month), "a month is a month")
            let back = rules.unixTime(of: local)
            expect(
                !(-1 << 35...1 << 37).contains(time) || abs(back - time) <= 3 * 26 * 3_600,
                "a time comes back, but for clocks that were set: \(time) \(back)")
        }
    }
}
