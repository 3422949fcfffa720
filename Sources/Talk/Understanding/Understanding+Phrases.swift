internal import Bytes

// What phrases ask of the text around their captures.
extension Understanding {
    /// More parts than a text has in which something may begin: of so many figures nobody knows
    /// which is meant, and to look at each with all its neighbours would take long.
    private static let mostBeginnings = 40

    /// Where something begins that may be of a kind.
    ///
    /// - Parameter kind: What is asked for.
    /// - Returns: The places in bytes of the text, in their order; none where there are too many.
    /// - Complexity: O(*n*) where *n* is the length of the text.
    func beginnings(of kind: FindingKind) -> [Int] {
        let context = DayContext(today: CivilDate(daysSinceEpoch: 0), order: .dmy, bounds: [])
        var places: [Int] = []
        for index in reading.lexemes.indices {
            let begins: Bool
            switch kind {
            case .number: begins = reading.number(at: index) != nil
            case .day:
                begins = reading.day(at: index, reading.forms(at: index).date, context) != nil
            case .time:
                begins =
                    reading.number(at: index) != nil
                    || reading.clock(at: index, reading.forms(at: index).time, now: 0) != nil
            case .phone: begins = reading.isFigure(index)
            case .email: begins = reading.isSign(index, "@")
            }
            if begins { places.append(reading.lexemes[index].source.lowerBound) }
            if places.count > Self.mostBeginnings { return [] }
        }
        return places
    }

    /// Whether the text says no to some of its parts.
    ///
    /// - Parameters:
    ///   - findings: The parts, in bytes of the text.
    ///   - kind: What they are.
    ///   - named: Parts whose words are meant as they stand, so that they negate nothing.
    /// - Returns: Whether a negation stands in the text that is not named.
    func isNegated(_ findings: [Range<Int>], _ kind: WantedKind, named: [Range<Int>]) -> Bool {
        let places = findings.map(lexemes).filter { !$0.isEmpty }
        guard !places.isEmpty else { return false }
        // A choice that is a weekday is negated as days are: "Friday is busy".
        let isDay = places.contains { place in
            place.contains { reading.has(.weekdays, at: $0) }
        }
        let kind = kind == .choice && isDay ? WantedKind.day : kind
        let known = places + named.map(lexemes)
        let isFromNow = places.contains { reading.has(.inALength, at: $0.lowerBound) }
        return reading.negation(
            places, kind, isFound: { part in known.contains { $0.contains(part) } },
            isFromNow: isFromNow) != nil
    }

    /// A part of the text without `please` and `thanks` at its end.
    ///
    /// - Parameter source: The part, in bytes of the text.
    /// - Returns: The shorter part, of at least one word.
    func withoutThanks(_ source: Range<Int>) -> Range<Int> {
        let all = lexemes(source)
        var end = all.upperBound
        while true {
            var last = end
            while last > all.lowerBound, reading.lexemes[last - 1].kind == .sign { last -= 1 }
            guard let thanks = reading.mark(.pleaseAndThanks, before: last),
                (all.lowerBound..<thanks.range.lowerBound).contains(where: {
                    reading.lexemes[$0].kind != .sign
                })
            else { break }
            end = thanks.range.lowerBound
        }
        guard end < all.upperBound else { return source }
        return source.lowerBound..<reading.lexemes[end].source.lowerBound
    }

    /// The words and signs of a part of the text.
    private func lexemes(_ source: Range<Int>) -> Range<Int> { reading.parts(within: source) }
}
