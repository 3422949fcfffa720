internal import Bytes

/// Reads the parts of a time zone in the notation of TZ
/// (https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html, TZ).
struct PosixZoneReader {
    /// What has not been read.
    var rest: ArraySlice<UInt8>

    /// Skips a name: letters, or anything between `<` and `>`.
    ///
    /// - Returns: Whether there was one.
    mutating func skipName() -> Bool {
        if skip("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")), end > rest.startIndex else {
                return false
            }
            rest = rest[(end + 1)...]
            return true
        }
        let name = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(name.count)
        return !name.isEmpty
    }

    /// Reads `[+-]hh[:mm[:ss]]`.
    ///
    /// - Parameter maximumHours: The greatest hour: 24 for offsets, 167 for times of changes
    ///   (RFC 8536, 3.3.1).
    /// - Returns: Seconds, nil where it is no time.
    mutating func time(maximumHours: Int) -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = number(atMost: maximumHours) else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where skip(":") {
            guard let value = number(atMost: 59) else { return nil }
            seconds += value * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// Reads `,M3.2.0`, `,J60` or `,59`, perhaps with `/` and a time, else at 2 o'clock.
    ///
    /// - Returns: The change, nil where it is none.
    mutating func change() -> PosixZone.Change? {
        guard skip(","), let day = day() else { return nil }
        guard skip("/") else { return PosixZone.Change(day: day, seconds: 7_200) }
        return time(maximumHours: 167).map { PosixZone.Change(day: day, seconds: $0) }
    }

    private mutating func day() -> PosixZone.Day? {
        if skip("J") {
            guard let day = number(atMost: 365), day >= 1 else { return nil }
            return .withoutLeapDay(day)
        }
        guard skip("M") else { return number(atMost: 365).map { .ofYear($0) } }
        guard let month = number(atMost: 12), month >= 1, skip("."),
            let week = number(atMost: 5), week >= 1, skip("."), let weekday = number(atMost: 6)
        else { return nil }
        return .ofMonth(month: month, week: week, weekday: weekday)
    }

    private mutating func number(atMost maximum: Int) -> Int? {
        let digits = rest.prefix(while: \.isDigit)
        guard digits.count <= 3, let value = Int(digits: digits), value <= maximum else {
            return nil
        }
        rest = rest.dropFirst(digits.count)
        return value
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }
}
