internal import Bytes

/// A time of day to the minute, 00:00 to 23:59, without a time zone.
package struct CivilTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    package let minuteOfDay: Int

    /// The time with this hour and minute; nil where there is none.
    ///
    /// - Parameters:
    ///   - hour: The hour, 0 to 23.
    ///   - minute: The minute, 0 to 59.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    /// The time a number of minutes after midnight, of this day or another.
    ///
    /// - Parameter minutes: Any number; whole days are dropped.
    package init(minutesSinceMidnight minutes: Int) {
        let rest = minutes % 1440
        minuteOfDay = rest < 0 ? rest + 1440 : rest
    }

    /// The time that `08:00` or `8:00` means; nil where the text is of another form, or no time.
    ///
    /// - Parameter text: The time, with nothing around it.
    package init?(_ text: some Collection<UInt8>) {
        guard let minutes = Self.minutes(text), minutes < 1440 else { return nil }
        minuteOfDay = minutes
    }

    /// The hour, 0 to 23.
    package var hour: Int { minuteOfDay / 60 }
    /// The minute, 0 to 59.
    package var minute: Int { minuteOfDay % 60 }

    /// The time as it is stored, like `08:00`.
    package var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(5)
        text.append(hour, digits: 2)
        text.append(UInt8(ascii: ":"))
        text.append(minute, digits: 2)
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether one time of day comes before another.
    ///
    /// - Parameters:
    ///   - left: A time.
    ///   - right: Another time.
    /// - Returns: Whether `left` is the earlier one.
    package static func < (left: CivilTime, right: CivilTime) -> Bool {
        left.minuteOfDay < right.minuteOfDay
    }

    /// The minutes that a script's `8:00` means, for hours up to 99.
    ///
    /// - Parameter text: One or two digits, a colon, two digits below 60.
    /// - Returns: Minutes since midnight, nil where the text is of another form.
    static func minutes(_ text: some Collection<UInt8>) -> Int? {
        var hour = 0
        var minute = 0
        var hourDigits = 0
        var minuteDigits = -1
        for byte in text {
            if byte == UInt8(ascii: ":"), minuteDigits < 0 {
                minuteDigits = 0
            } else if byte.isDigit, minuteDigits >= 0, minuteDigits < 2 {
                minute = minute * 10 + Int(byte & 15)
                minuteDigits += 1
            } else if byte.isDigit, minuteDigits < 0, hourDigits < 2 {
                hour = hour * 10 + Int(byte & 15)
                hourDigits += 1
            } else {
                return nil
            }
        }
        guard hourDigits > 0, minuteDigits == 2, minute < 60 else { return nil }
        return hour * 60 + minute
    }
}
