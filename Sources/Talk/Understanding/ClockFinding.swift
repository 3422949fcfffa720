/// The half of the day, as words name it.
enum DayHalf: UInt8, Sendable {
    case morning, afternoon, evening, night
}

/// A time of day that a text names, before it is clear which half of the day is meant.
struct ClockFinding: Sendable {
    /// Where it stands.
    var range: Range<Int>
    /// The hour that is written, 0 to 24; nil where the time is none.
    var hour: Int?
    /// The minutes, counted from the hour; negative for `ten to six`.
    var minutes = 0
    /// The half of the day that `am` or `pm` says: morning or afternoon.
    var half: DayHalf?
    /// Whether the hour can only be meant as it is written: `07:00`, `noon`, from now.
    var isExact = false
    /// Whether a sign, `am`, `h`, `o'clock` or a word makes it a time.
    var isStrong = true
    /// Whether it stands behind `at`.
    var isBehindAt = false

    /// The times that may be meant, in minutes since midnight.
    ///
    /// - Parameter half: The half of the day that words say; nil where none does.
    /// - Returns: One, or two, the earlier first; none where there is no such time.
    func readings(_ half: DayHalf?) -> [Int] {
        guard let hour, (0...24).contains(hour) else { return [] }
        /// The minute of the day of an hour.
        func at(_ hour: Int) -> Int { ((hour * 60 + minutes) % 1_440 + 1_440) % 1_440 }
        if isExact, self.half == nil {
            guard half == .morning || half == nil || hour >= 12 || hour == 0 else {
                return self.hour == 0 ? [at(0)] : half == .night ? [at(hour)] : [at(hour + 12)]
            }
            return half == .morning && (13...23).contains(hour) ? [] : [at(hour)]
        }
        switch self.half ?? half {
        case nil: return (1...12).contains(hour) ? [at(hour % 12), at(hour % 12 + 12)] : [at(hour)]
        case .morning: return hour > 12 ? [] : [at(hour % 12)]
        case .afternoon:
            if hour > 12 { return [at(hour)] }
            // `pm` says it of every hour, `in the afternoon` of those that lie there.
            let isWord = self.half == nil
            guard hour > 0, !isWord || !(9...11).contains(hour) else { return [] }
            return [at(hour % 12 + 12)]
        case .evening:
            if hour > 12 || hour == 0 { return [at(hour)] }
            return hour == 12 ? [at(0)] : hour >= 4 ? [at(hour + 12)] : []
        case .night:
            if hour > 12 || hour == 0 { return [at(hour)] }
            return [at(hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour)]
        }
    }
}
