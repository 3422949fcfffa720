internal import Bytes

/// A time as a text writes it, before it is clear which half of the day is meant.
struct Clock: Equatable {
    /// The half of the day that is said.
    enum Half: Equatable {
        case morning, afternoon
    }

    /// The hour that is written; -1 for a figure that is no time.
    var hour = -1
    /// The minutes that are written, nil without any.
    var minute: Int?
    /// The half of the day, where it is said.
    var half: Half?
    /// Whether the hour can only be meant as it is written: `03:00`, `noon`.
    var isExact = false
}

/// Reads the forms of a time of day.
struct ClockReader {
    let reader: TokenReader

    /// Reads what stands at an index.
    ///
    /// - Parameter index: Any index.
    /// - Returns: The index behind it and the time, nil for a figure that is no finding since it
    ///   has letters at it; nil where nothing of the sort stands there.
    func read(at index: Int) -> (end: Int, clock: Clock?)? {
        switch reader.kind(index) {
        case .digits: return figure(at: index)
        case .word(.number(let hour)):
            guard !reader.text.tokens[index].isAfterLetters else { return (index + 1, nil) }
            return withHalf(Clock(hour: hour), from: index + 1)
        default: return named(index).map { (index + 1, $0) }
        }
    }

    /// The time of the word at an index: `noon` or `midnight`.
    private func named(_ index: Int) -> Clock? {
        switch reader.word(index) {
        case .noon: Clock(hour: 12, isExact: true)
        case .midnight: Clock(hour: 0, isExact: true)
        default: nil
        }
    }

    /// Reads what begins with digits.
    private func figure(at index: Int) -> (end: Int, clock: Clock?) {
        let end = reader.endOfFigure(at: index, joinedBy: ":.,")
        guard !reader.text.tokens[index].isAfterLetters else { return (end, nil) }
        let clock = clock(index..<end)
        guard reader.isJoined(end), let letters = reader.word(end) else {
            // "12 noon" and "12 midnight" are one time, the named one.
            if clock == Clock(hour: 12), let named = named(end) { return (end + 1, named) }
            return withHalf(clock, from: end)
        }
        switch letters {
        case .h: return hours(clock, at: end)
        case .halfDay, .a, .p:
            guard let (end, half) = halfDay(at: end) else { return (end, nil) }
            var clock = clock
            clock.half = half
            return (end, clock)
        default: return (end, nil)
        }
    }

    /// The hour and the minutes that a figure writes.
    private func clock(_ figure: Range<Int>) -> Clock {
        let start = figure.lowerBound
        let hour = reader.digits(start)
        guard figure.count <= 3, hour.count <= 2, let value = ASCII.number(hour),
            !reader.isNegative(start)
        else { return Clock() }
        let isExact = hour.count == 2 && hour.first == UInt8(ascii: "0")
        guard figure.count == 3 else { return Clock(hour: value, isExact: isExact) }
        let minutes = reader.digits(start + 2)
        guard minutes.count == 2, !reader.isSign(",", at: start + 1) else { return Clock() }
        return Clock(hour: value, minute: ASCII.number(minutes), isExact: isExact)
    }

    /// Reads on behind the `h` of `17h`, `17h30` or `17:30h`.
    private func hours(_ clock: Clock, at letter: Int) -> (end: Int, clock: Clock?) {
        let next = letter + 1
        guard reader.isJoined(next), reader.kind(next) == .digits else {
            return withHalf(clock, from: next)
        }
        let end = reader.endOfFigure(at: next, joinedBy: ":.,")
        // "2h30m" is no time of day.
        if reader.isJoined(end), reader.word(end) != nil { return (end, nil) }
        let minutes = reader.digits(next)
        guard end == next + 1, clock.minute == nil, minutes.count == 2 else {
            return (end, Clock())
        }
        var clock = clock
        clock.minute = ASCII.number(minutes)
        return withHalf(clock, from: end)
    }

    /// Reads the words directly behind a time that say which half of the day is meant.
    private func withHalf(_ clock: Clock, from index: Int) -> (end: Int, clock: Clock?) {
        var clock = clock
        var index = index
        if reader.word(index) == .oclock {
            index += 1
        } else if reader.word(index) == .o {
            let next = reader.isSign("'", at: index + 1) ? index + 2 : index + 1
            if reader.word(next) == .clock { index = next + 1 }
        }
        if let (end, half) = halfDay(at: index) {
            clock.half = half
            return (end, clock)
        }
        if reader.word(index) == .tonight {
            clock.half = .afternoon
            return (index + 1, clock)
        }
        guard reader.word(index) == .in, reader.word(index + 1) == .the else {
            return (index, clock)
        }
        switch reader.word(index + 2) {
        case .morning: clock.half = .morning
        case .afternoon: clock.half = .afternoon
        default: return (index, clock)
        }
        return (index + 3, clock)
    }

    /// Reads `am`, `pm`, `a.m.`, `p.m.`, `a m`.
    private func halfDay(at index: Int) -> (end: Int, half: Clock.Half)? {
        let half: Clock.Half
        switch reader.word(index) {
        case .halfDay(let isAfternoon): return (index + 1, isAfternoon ? .afternoon : .morning)
        case .a: half = .morning
        case .p: half = .afternoon
        default: return nil
        }
        let next = reader.isSign(".", at: index + 1) ? index + 2 : index + 1
        guard reader.word(next) == .m else { return nil }
        let end =
            reader.isSign(".", at: next + 1) && reader.isJoined(next + 1) ? next + 2 : next + 1
        return (end, half)
    }
}
