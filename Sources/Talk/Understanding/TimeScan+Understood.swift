// What was found, judged by everything else in the text.

extension TimeScan {
    /// What was found, judged by everything else in the text.
    func understood(_ excerpt: (Range<Int>) -> String) -> Understood<CivilTime> {
        guard let first = clocks.first else { return .none(.nothing) }
        guard clocks.count + numbers.count <= mostFindings else {
            return .none(.several(clocks.prefix(2).map { excerpt($0.range) }))
        }
        let isFromNow = clocks.contains { clock in
            reading.marks(at: clock.range.lowerBound).contains { $0.sense == .inALength }
        }
        if let refusal = reading.refusal(
            clocks.map(\.range), .time, isFound: { isFound[$0] }, isFromNow: isFromNow)
        {
            let isChoice = clocks.count > 1 && reading.isOrWord(refusal.0)
            return .none(
                isChoice
                    ? .several(clocks.map { excerpt($0.range) })
                    : refusal.1(excerpt(refusal.0)))
        }
        if let unknown = unknown ?? unknownWords(isFromNow) {
            return .none(.unknown(excerpt(unknown)))
        }
        if let number = numbers.first {
            return .none(.several([excerpt(first.range), excerpt(number.range)]))
        }
        var halves: [DayHalf] = []
        for mark in reading.marks where !mark.range.contains(where: { reading.isSkipped[$0] }) {
            let isOwn =
                reading.mark(.amMark, at: mark.range.lowerBound)?.range == mark.range
                || reading.mark(.pmMark, at: mark.range.lowerBound)?.range == mark.range
            if !isOwn, let half = Self.half(mark.sense), isWhole(mark), !halves.contains(half) {
                halves.append(half)
            }
        }
        guard halves.count <= 1 else {
            return .none(.several(clocks.map { excerpt($0.range) }))
        }
        return combined(halves.first, excerpt)
    }

    /// Whether no longer phrase of a half of the day has a mark in it: `tonight` in `late tonight`.
    private func isWhole(_ mark: Reading.Mark) -> Bool {
        !reading.marks.contains { other in
            Self.half(other.sense) != nil && other.range.count > mark.range.count
                && other.range.contains(mark.range.lowerBound)
                && other.range.upperBound >= mark.range.upperBound
        }
    }

    private static func half(_ sense: Sense) -> DayHalf? {
        switch sense {
        case .am: .morning
        case .pm: .afternoon
        case .evening: .evening
        case .night: .night
        default: nil
        }
    }

    /// Words that have to do with times and that no form has, and those of something else's time.
    private func unknownWords(_ isFromNow: Bool) -> Range<Int>? {
        for mark in reading.marks {
            // "vrij laat": a word of it may be a day elsewhere.
            if mark.range.contains(where: { reading.isSkipped[$0] }) { continue }
            if mark.range.allSatisfy({ isFound[$0] }) { continue }
            switch mark.sense {
            case .unknownTimes: return mark.range
            case .anotherTime where !isFromNow: return mark.range
            default: break
            }
        }
        return nil
    }

    /// The one time that all findings together mean.
    private func combined(
        _ half: DayHalf?, _ excerpt: (Range<Int>) -> String
    ) -> Understood<CivilTime> {
        var candidates: [Int]?
        for clock in clocks {
            let readings = clock.readings(half)
            if readings.isEmpty || contradicts(clock, half) {
                return .none(.impossible(excerpt(clock.range)))
            }
            if let known = candidates {
                candidates = known.filter(readings.contains)
                if candidates?.isEmpty ?? true {
                    return .none(.several(clocks.map { excerpt($0.range) }))
                }
            } else {
                candidates = readings
            }
        }
        let times = (candidates ?? []).map { CivilTime(minutesSinceMidnight: $0) }
        guard let first = times.first, let last = times.last else { return .none(.nothing) }
        if bounds.isEmpty {
            guard times.count > 1 else { return .value(first) }
            // Without bounds 1 to 6 are in the afternoon, 7 to 12 as written.
            let hour = clocks.compactMap(\.hour).first ?? 0
            return .value((7...11).contains(hour) ? first : last)
        }
        let allowed = times.filter { time in bounds.contains { $0.contains(time) } }
        guard let only = allowed.first else { return .none(.outOfBounds(last.description)) }
        return allowed.count == 1
            ? .value(only) : .none(.readings(times.map(\.description)))
    }

    /// Whether `am` or `pm` and words say different halves of the day.
    private func contradicts(_ clock: ClockFinding, _ half: DayHalf?) -> Bool {
        switch (clock.half, half) {
        case (.morning, .afternoon), (.afternoon, .morning): true
        // "3 am tonight" is in the night that begins then.
        case (.morning, .evening): (6...11).contains(clock.hour ?? 0)
        default: false
        }
    }
}
