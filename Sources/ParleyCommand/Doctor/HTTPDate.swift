/// The date of an HTTP header, `Tue, 24 Nov 2026 06:13:59 GMT`.
///
/// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Reads a date, also with dashes and a year of two digits.
    ///
    /// That is how older servers write a cookie's Expires.
    /// <https://www.rfc-editor.org/rfc/rfc6265#section-5.1.1>
    ///
    /// - Parameter text: The date.
    /// - Returns: Unix seconds; nil where it has neither form.
    static func parse(_ text: String) -> Int? {
        let words = text.split { $0 == " " || $0 == "-" }
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]),
            let month = months.firstIndex(of: String(words[2])), var year = Int(words[3])
        else { return nil }
        if words[3].utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
        guard (1970...9999).contains(year), (1...31).contains(day) else { return nil }
        let clock = words[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]),
            (0...60).contains(clock[2])
        else { return nil }
        let time = clock[0] * 3_600 + clock[1] * 60 + clock[2]
        return number(year: year, month: month + 1, day: day) * 86_400 + time
    }

    /// Writes a date.
    ///
    /// - Parameter seconds: Unix seconds, from 0 on.
    /// - Returns: The date.
    static func text(_ seconds: Int) -> String {
        let number = seconds / 86_400
        var year = 1970 + number / 366
        while self.number(year: year + 1, month: 1, day: 1) <= number { year += 1 }
        var month = 1
        while month < 12, self.number(year: year, month: month + 1, day: 1) <= number { month += 1 }
        let day = number - self.number(year: year, month: month, day: 1) + 1
        let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60].map(twoDigits)
        return "\(days[number % 7]), \(twoDigits(day)) \(months[month - 1]) \(year) "
            + "\(time.joined(separator: ":")) GMT"
    }

    /// Days since the first of January 1970.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
        let past = year - 1
        let leapDays = past / 4 - past / 100 + past / 400 - 477
        return (year - 1970) * 365 + leapDays + before + (isLeap && month > 2 ? 1 : 0) + day - 1
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
