/// Looks for the one time of day in a text.
struct TimeFinder {
    let reader: TokenReader
    /// Within which of both readings of an hour is meant.
    let bounds: Bounds<CivilTime>

    /// The one time that the text names.
    ///
    /// - Returns: The time; nil where there is none, more than one, or one that does not exist.
    func find() -> CivilTime? {
        let clocks = ClockReader(reader: reader)
        var findings = Findings<CivilTime>()
        var index = reader.range.lowerBound
        while reader.kind(index) != nil {
            // Every number in the text is a finding.
            if reader.word(index) == .greaterNumber { return nil }
            let (start, shift) = shift(at: index) ?? (index, nil)
            guard let (end, clock) = clocks.read(at: start) else {
                index += 1
                continue
            }
            if let clock { findings.add(time(clock, shift: shift, isTonight: isTonight(index))) }
            index = end
        }
        return findings.only
    }

    /// `half past`, `quarter past` and `quarter to`: the index behind them, and the minutes by
    /// which they move an hour.
    private func shift(at index: Int) -> (end: Int, minutes: Int?)? {
        guard let fraction = reader.word(index) else { return nil }
        let next = reader.isSign("-", at: index + 1) ? index + 2 : index + 1
        return switch (fraction, reader.word(next)) {
        case (.half, .past): (next + 1, 30)
        case (.quarter, .past): (next + 1, 15)
        case (.quarter, .to): (next + 1, -15)
        default: nil
        }
    }

    /// Whether `tonight` stands in front of a time, perhaps with a word like `at` between.
    private func isTonight(_ index: Int) -> Bool {
        reader.word(index - 1) == .tonight
            || reader.word(index - 1) == .at && reader.word(index - 2) == .tonight
    }

    /// The time that is meant; nil where there is none.
    private func time(_ clock: Clock, shift: Int?, isTonight: Bool) -> CivilTime? {
        guard (0...23).contains(clock.hour), (0...59).contains(clock.minute ?? 0),
            shift == nil || clock.minute == nil
        else { return nil }
        let hour = clock.hour
        let minutes = (clock.minute ?? 0) + (shift ?? 0)
        func at(_ hour: Int) -> CivilTime {
            CivilTime(minutesSinceMidnight: hour * 60 + minutes)
        }
        switch clock.half ?? (isTonight ? .afternoon : nil) {
        case .morning: return hour > 12 ? nil : at(hour % 12)
        case .afternoon: return hour > 12 ? at(hour) : hour == 0 ? nil : at(hour % 12 + 12)
        case nil: break
        }
        guard !clock.isExact, (1...12).contains(hour) else { return at(hour) }
        let early = at(hour % 12)
        let late = at(hour % 12 + 12)
        switch (bounds.contains(early), bounds.contains(late)) {
        case (true, false): return early
        case (false, true): return late
        default: return (7...11).contains(hour) ? early : late
        }
    }
}
