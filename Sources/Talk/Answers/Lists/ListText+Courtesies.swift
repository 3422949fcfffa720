/// What is left of a text when courtesies at its ends are dropped: `medium` of `the medium please`.
struct Rests: Sendable {
    /// Where a rest may begin, in order; 0 is always one.
    let starts: [Int]
    /// Where a rest may end, in falling order; the text's end is always one.
    let ends: [Int]
    /// Where one may end, too, if it is no word of yes or no: before `one` of `the large one`.
    let endsBeforeOne: [Int]
    /// The courtesies that may be dropped.
    let courtesies: [Range<Int>]

    /// Whether nothing can be dropped.
    var isWhole: Bool { starts.count == 1 && ends.count == 1 && endsBeforeOne.isEmpty }
}

extension ListText {
    /// Finds the courtesies at both ends.
    ///
    /// - Parameter isDay: Whether a part of the text names a day, or where that is not asked, a time.
    /// - Returns: What may be left; an end may stand before a beginning.
    /// - Complexity: O(*n* · *m*) where *n* is the number of words and *m* that of languages.
    func rests(isDay: (Range<Int>, _ onlyDay: Bool) -> Bool) -> Rests {
        let count = words.count
        var isStart = [Bool](repeating: false, count: count + 1)
        isStart[0] = true
        var courtesies: [Range<Int>] = []
        // The courtesies that begin at each word; asked for once.
        var known = [[Int]?](repeating: nil, count: count)
        func ends(_ index: Int) -> [Int] {
            if let ends = known[index] { return ends }
            let ends = courtesyEnds(at: index, isDay)
            known[index] = ends
            return ends
        }
        for index in 0..<count where isStart[index] {
            for end in ends(index) {
                isStart[end] = true
                courtesies.append(index..<end)
            }
        }
        var isEnd = [Bool](repeating: false, count: count + 1)
        isEnd[count] = true
        var endsBeforeOne: [Int] = []
        var nothing = 0
        for index in (0..<count).reversed() {
            for end in ends(index) where isEnd[end] {
                isEnd[index] = true
                courtesies.append(index..<end)
            }
            for language in vocabularies.indices {
                let ones = self.ends(of: .behindAnEntry, at: index, in: language)
                if ones.contains(where: { isEnd[$0] }) { endsBeforeOne.append(index) }
            }
            // No courtesy has so many words.
            nothing = isEnd[index] ? 0 : nothing + 1
            if nothing > 12 { break }
        }
        return Rests(
            starts: isStart.indices.filter { isStart[$0] },
            ends: isEnd.indices.reversed().filter { isEnd[$0] }, endsBeforeOne: endsBeforeOne,
            courtesies: courtesies)
    }

    /// Where the courtesies end that begin at a word.
    private func courtesyEnds(
        at index: Int, _ isDay: (Range<Int>, _ onlyDay: Bool) -> Bool
    ) -> [Int] {
        if words[index].kind == .emoji { return [index + 1] }
        var found: [Int] = []
        var days: [(start: Int, onlyDay: Bool)] = []
        for language in vocabularies.indices {
            let vocabulary = vocabularies[language]
            phrases(at: index, in: language) { end, meanings in
                var isCourtesy = false
                var isOnlyBeforeFigure = false
                var isArticle = end == index + 1 && words[index].range.count == 1
                for meaning in meanings {
                    switch vocabulary.meaning(at: meaning).sense {
                    case .courtesies, .greetings, .hello, .thanks: isCourtesy = true
                    case .onlyBeforeAFigure: isOnlyBeforeFigure = true
                    case .one, .articles: isArticle = isArticle || end == index + 1
                    case .seeYou: days.append((end, false))
                    case .seeYouOnADay: days.append((end, true))
                    default: break
                    }
                }
                guard isCourtesy, !found.contains(end) else { return }
                if isOnlyBeforeFigure, !isFigureOrLetter(end) { return }
                if isArticle, !isOnlyBeforeFigure, !isLongWord(end) { return }
                found.append(end)
            }
        }
        for end in endsOfSeeYou(days, isDay) where !found.contains(end) { found.append(end) }
        return found
    }

    /// Where `see you` with a day or a time behind it ends, by where it begins.
    ///
    /// - Parameter isDay: Whether a part of the text names a day, or where that is not asked, a time.
    /// - Returns: The ends.
    func daysOfSeeingYou(isDay: (Range<Int>, _ onlyDay: Bool) -> Bool) -> [Int: [Int]] {
        var found: [Int: [Int]] = [:]
        for index in words.indices {
            for language in vocabularies.indices {
                let days =
                    ends(of: .seeYou, at: index, in: language).map { ($0, false) }
                    + ends(of: .seeYouOnADay, at: index, in: language).map { ($0, true) }
                found[index, default: []] += endsOfSeeYou(days, isDay)
            }
        }
        return found
    }

    private func endsOfSeeYou(
        _ days: [(start: Int, onlyDay: Bool)], _ isDay: (Range<Int>, _ onlyDay: Bool) -> Bool
    ) -> [Int] {
        days.compactMap { start, onlyDay in
            guard let end = endOfDay(from: start), isDay(source(of: start..<end), onlyDay) else {
                return nil
            }
            return end
        }
    }

    /// Whether a figure, a number word, an ordinal or a single letter stands at an index.
    private func isFigureOrLetter(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        switch words[index].kind {
        case .figure: return true
        case .emoji: return false
        case .word: break
        }
        if words[index].range.count == 1 { return true }
        return [Sense.numbers, .countingOrdinals, .ordinals].contains { sense in
            vocabularies.indices.contains { !ends(of: sense, at: index, in: $0).isEmpty }
        }
    }

    /// Whether a word of two letters or more stands at an index.
    private func isLongWord(_ index: Int) -> Bool {
        index < words.count && isWord(index) && words[index].range.count > 1
    }

    /// Where words of days and times end, and figures: those behind `see you`.
    private func endOfDay(from start: Int) -> Int? {
        var index = start
        while index < words.count, words[index].kind != .emoji {
            if words[index].kind == .figure {
                index += 1
                continue
            }
            var longest = index
            for language in vocabularies.indices {
                let vocabulary = vocabularies[language]
                phrases(at: index, in: language) { end, meanings in
                    let isOfDay = meanings.contains { number in
                        let meaning = vocabulary.meaning(at: number)
                        return Self.ofDays.contains(meaning.sense)
                    }
                    if isOfDay { longest = max(longest, end) }
                }
            }
            if longest == index { break }
            index = longest
        }
        return index > start ? index : nil
    }

    private static let ofDays: [Sense] = [
        .weekdays, .months, .dates, .times, .noon, .am, .pm, .evening, .night, .numbers, .ordinals,
        .countingOrdinals, .at, .amMark, .pmMark, .hourMark, .ordinalEnds, .beforeADay, .withADay,
        .around, .articles,
    ]
}
