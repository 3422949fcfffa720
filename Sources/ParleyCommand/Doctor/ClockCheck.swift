/// The clock, which sessions are dated by.
enum ClockCheck {
    /// Whether the machine's time can be true.
    ///
    /// - Parameter now: The machine's time in Unix seconds.
    /// - Returns: What there is to say.
    static func finding(now: Int) -> Finding {
        let time = "the time is \(HTTPDate.text(now))"
        guard plausible.contains(now) else {
            return .failed(
                "clock", "\(time), which cannot be right",
                do: "set the clock (timedatectl set-ntp true): sessions expire by it")
        }
        return .ok("clock", time)
    }

    /// Whether the machine's time is the web server's.
    ///
    /// - Parameters:
    ///   - now: The machine's time in Unix seconds, between question and answer.
    ///   - date: The answer's Date field.
    /// - Returns: What there is to say; nil where the answer has no date.
    static func finding(now: Int, date: String?) -> Finding? {
        guard let date, let theirs = HTTPDate.parse(date) else { return nil }
        let difference = theirs - now
        guard abs(difference) > 30 else {
            return .ok("clock", "the web server's agrees within 30 seconds")
        }
        let side = difference > 0 ? "ahead of" : "behind"
        return .warning(
            "clock", "the web server's is \(abs(difference)) seconds \(side) this machine's",
            do: "set both by NTP: sessions expire by the clock, and a cookie dated more than 60 "
                + "seconds ahead is not accepted")
    }

    /// From the year of the first release to one in which this program is not used any more.
    private static let plausible = 1_767_225_600..<4_102_444_800
}
