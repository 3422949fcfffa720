internal import Bytes

/// How long something lasts, in whole seconds.
public struct TimeSpan: Sendable, Hashable, Comparable {
    /// The length in seconds.
    public let seconds: Int

    /// Makes a length.
    ///
    /// - Parameter seconds: The length in seconds.
    public init(seconds: Int) {
        self.seconds = seconds
    }

    /// The longest for which a conversation can go on.
    package static let longest = TimeSpan(days: 365)

    /// Makes a length of whole days.
    ///
    /// - Parameter days: How many.
    package init(days: Int) {
        self.init(seconds: days * 86_400)
    }

    /// The length that a script writes, like `30 minutes`; nil where it is of another form.
    ///
    /// - Parameter text: A whole number and a unit, with or without a blank between them; nothing
    ///   around them.
    package init?(_ text: some Collection<UInt8>) {
        let digits = text.prefix(while: \.isDigit)
        let unit = text.dropFirst(digits.count).drop(while: \.isWhitespace)
        guard let number = Int(digits: digits), let length = Self.seconds(in: Array(unit)) else {
            return nil
        }
        let (seconds, overflows) = number.multipliedReportingOverflow(by: length)
        guard !overflows else { return nil }
        self.seconds = seconds
    }

    /// The seconds of a unit, in the singular or the plural.
    private static func seconds(in unit: [UInt8]) -> Int? {
        let units = [
            ("second", 1), ("minute", 60), ("hour", 3_600), ("day", 86_400), ("week", 604_800),
        ]
        let found = units.first { name, _ in
            unit[...].equalsIgnoringCase(name) || unit[...].equalsIgnoringCase("\(name)s")
        }
        return found?.1
    }

    /// Whether one length is less than another.
    ///
    /// - Parameters:
    ///   - left: A length.
    ///   - right: Another length.
    /// - Returns: Whether `left` is the shorter one.
    public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
        left.seconds < right.seconds
    }
}
