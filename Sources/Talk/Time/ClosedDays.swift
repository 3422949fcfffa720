internal import Bytes

/// The setting `closed`: days on which nobody is there, whatever the hours say.
package struct ClosedDays: Sendable, Equatable {
    /// Days of every year, as month and day.
    private var yearly: [[Int]] = []
    /// Days of one year.
    private var dates: [CivilDate] = []

    /// Makes days of which there are none.
    init() {}

    /// Whether a day is one of them.
    ///
    /// - Parameter date: The day.
    /// - Returns: Whether nobody is there.
    package func contains(_ date: CivilDate) -> Bool {
        guard !dates.contains(date) else { return true }
        let (_, month, day) = date.components
        return yearly.contains([month, day])
    }
}

extension ClosedDays {
    /// Reads the setting's value, like `25 Dec, 1 Jan, 2026-05-01`; nil where one of the days does not
    /// exist or is of another form.
    ///
    /// - Parameter value: The value.
    package init?(_ value: [UInt8]) {
        for part in CommaSeparated(bytes: value, range: 0..<value.count) {
            guard add(value[part]) else { return nil }
        }
        guard !yearly.isEmpty || !dates.isEmpty else { return nil }
    }

    private mutating func add(_ part: ArraySlice<UInt8>) -> Bool {
        if let date = CivilDate(part) {
            dates.append(date)
            return true
        }
        var words = part.split(whereSeparator: \.isWhitespace)
        var year: Int?
        if words.count == 3, words[2].count == 4 {
            year = Int(digits: words.removeLast())
            guard year != nil else { return false }
        }
        guard words.count == 2 else { return false }
        if words[0].first?.isDigit != true { words.swapAt(0, 1) }
        guard let month = Self.month(words[1]), let day = Self.day(words[0]) else { return false }
        // 29 February is a day of every year that has it.
        guard let date = CivilDate(year: year ?? 2024, month: month, day: day) else { return false }
        if year == nil { yearly.append([month, day]) } else { dates.append(date) }
        return true
    }

    /// The day of the month that `25`, `25.` or `25th` means.
    private static func day(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.prefix(while: \.isDigit)
        let ending = word.dropFirst(digits.count)
        let isKnown =
            ending.isEmpty
            || ["st", "nd", "rd", "th", "."].contains { ending.equalsIgnoringCase($0) }
        return isKnown && digits.count <= 2 ? Int(digits: digits) : nil
    }

    /// The month whose English name begins with three letters or more.
    private static func month(_ word: ArraySlice<UInt8>) -> Int? {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        let letters = word.last == UInt8(ascii: ".") ? word.dropLast() : word
        guard letters.count >= 3 else { return nil }
        return names.firstIndex { letters.equalsIgnoringCase(String($0.prefix(letters.count))) }
            .map { $0 + 1 }
    }
}
