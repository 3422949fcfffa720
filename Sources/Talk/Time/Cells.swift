internal import Bytes

// Days and times as spreadsheets write them.
extension CivilDate {
    /// The day of a cell: `2026-05-12`, or in figures with the year, like `12.5.2026`.
    ///
    /// - Parameters:
    ///   - cell: The cell, without white space around it.
    ///   - order: Whether the day or the month comes first, where the year comes last.
    init?(cell: ArraySlice<UInt8>, order: DateOrder) {
        guard let sign = cell.first(where: { !$0.isDigit }), "-/.".utf8.contains(sign) else {
            return nil
        }
        let parts = cell.split(separator: sign, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            (1...4).contains(part.count) ? Int(digits: part) : nil
        }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        let widths = parts.map(\.count)
        if widths[0] == 4, widths[1] <= 2, widths[2] <= 2 {
            self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        } else if widths[2] == 4, widths[0] <= 2, widths[1] <= 2 {
            let (day, month) =
                order == .dmy ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
            self.init(year: numbers[2], month: month, day: day)
        } else {
            return nil
        }
    }
}

extension CivilTime {
    /// The time of a cell: `10:30`, `10:30:00`, or with `am` or `pm` behind it.
    ///
    /// - Parameter cell: The cell, without white space around it.
    init?(cell: ArraySlice<UInt8>) {
        let half = cell.suffix(2)
        let isMorning = half.equalsIgnoringCase("am")
        let isAfternoon = half.equalsIgnoringCase("pm")
        var clock = isMorning || isAfternoon ? cell.dropLast(2).trimmingBlanks() : cell
        if clock.count(where: { $0 == UInt8(ascii: ":") }) == 2,
            clock.suffix(3) == [0x3A, 0x30, 0x30]
        {
            clock = clock.dropLast(3)
        }
        guard let time = CivilTime(clock) else { return nil }
        guard isMorning || isAfternoon else {
            self = time
            return
        }
        guard (1...12).contains(time.hour) else { return nil }
        self.init(hour: time.hour % 12 + (isAfternoon ? 12 : 0), minute: time.minute)
    }
}
