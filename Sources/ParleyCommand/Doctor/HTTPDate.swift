import Bytes
import Talk

/// The date of an HTTP header, `Tue, 24 Nov 2026 06:13:59 GMT`.
///
/// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
enum HTTPDate {
    private static let months = CivilDate.months.map { $0.prefix(3) }

    /// Reads a date, also with dashes and a year of two digits.
    ///
    /// That is how older servers write a cookie's Expires.
    /// <https://www.rfc-editor.org/rfc/rfc6265#section-5.1.1>
    /// Twilio's API writes `+0000` for GMT.
    ///
    /// - Parameter text: The date.
    /// - Returns: Unix seconds; nil where it has neither form, or is before 1970.
    static func parse(_ text: String) -> Int? {
        let words = text.split { $0 == " " || $0 == "-" }
        guard words.count == 6, ["GMT", "+0000"].contains(words[5]),
            let day = Int(digits: words[1].utf8),
            let month = months.firstIndex(of: words[2]), var year = Int(digits: words[3].utf8)
        else { return nil }
        if words[3].utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
        guard let date = CivilDate(year: year, month: month + 1, day: day),
            date.daysSinceEpoch >= 0
        else { return nil }
        let clock = words[4].split(separator: ":").compactMap { Int(digits: $0.utf8) }
        guard clock.count == 3, clock[0] < 24, clock[1] < 60, clock[2] <= 60 else { return nil }
        return date.daysSinceEpoch * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }

    /// Writes a date.
    ///
    /// - Parameter seconds: Unix seconds, from 0 on.
    /// - Returns: The date.
    static func text(_ seconds: Int) -> String {
        let date = CivilDate(daysSinceEpoch: seconds / 86_400)
        let (year, month, day) = date.components
        var text = Array("\(date.weekday.shortName), ".utf8)
        text.append(day, digits: 2)
        text += " \(months[month - 1]) \(year) ".utf8
        for (unit, end) in [(3_600, ":"), (60, ":"), (1, " GMT")] {
            text.append(seconds / unit % (unit == 3_600 ? 24 : 60), digits: 2)
            text += end.utf8
        }
        return String(decoding: text, as: UTF8.self)
    }
}
