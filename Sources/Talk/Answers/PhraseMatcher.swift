internal import Bytes

/// Compares a phrase with a text: words, lists, captures and `...` in an order.
///
/// Whether the rest of a phrase matches from a word on does not depend on what was captured before,
/// so it is found out once for each, from the end: the time is polynomial in any text.
struct PhraseMatcher {
    /// What the parts of the phrase are compared with.
    struct Sought {
        let phrase: PhraseText
        /// Made only for a phrase with a `text`.
        let lengths: PhraseLengths?
        let context: AnswerContext
        /// For each list or choices of the phrase where its entries stand in the text.
        let places: [Int: [PhraseEntries.Place]]
        /// The same by the word at which they begin.
        let lengthsOfEntries: [Int: [Int: [Int]]]
    }

    /// How many words a capture takes at most; a `text` as many as its length allows.
    private static let longestCapture = 12
    /// How many facts are kept: a text of 1,600 characters in a phrase of 5,000 parts.
    private static let limit = 4_000_000
    /// Marks beside the numbers of words that are taken.
    private static let isReached: Int32 = -1
    private static let isUnreached: Int32 = -2

    let steps: [PhraseStep]
    /// Whether one of the parts is `...`.
    let hasAnyWords: Bool
    /// Whether words of four letters and more may have a slip.
    private let forgivesSlips: Bool

    /// Prepares a phrase.
    ///
    /// - Parameters:
    ///   - elements: The phrase.
    ///   - context: The script and its lists.
    ///   - forgivesSlips: Whether words of four letters and more may have a slip.
    init(
        _ elements: [AnswerList.PhraseElement], _ context: AnswerContext,
        forgivesSlips: Bool = false
    ) {
        steps = PhraseStep.steps(of: elements, context)
        hasAnyWords = steps.contains(where: \.isAnyWords)
        self.forgivesSlips = forgivesSlips
    }

    /// What the phrase takes from a text.
    ///
    /// - Parameters:
    ///   - text: The text that arrived.
    ///   - context: The script and the day.
    /// - Returns: The captures in their order, each as long as its kind allows; nil where the
    ///   phrase does not match.
    /// - Complexity: O(*s* · *w*) for *s* parts and *w* words.
    func match(_ text: inout Incoming, _ context: AnswerContext) -> [AnswerMatch.Captured]? {
        let phrase = text.phrase
        let width = phrase.count + 1
        guard (steps.count + 1) * width <= Self.limit else { return nil }
        let sought = sought(phrase, context)
        let ends = ends(phrase, &text, context)
        guard var taken = reached(sought, ends) else { return nil }
        for end in ends.last { taken[steps.count * width + end] = 0 }
        for step in steps.indices.reversed() {
            let next = (step + 1) * width
            let matches = nearest(taken[next..<next + width])
            for word in (0..<width).reversed()
            where taken[step * width + word] == Self.isReached {
                let length = length(of: step, from: word, matches, sought, &text) { length in
                    taken[next + word + length] >= 0
                }
                if let length { taken[step * width + word] = Int32(length) }
            }
        }
        // Of several rests the longest.
        guard let start = ends.first.first(where: { taken[$0] >= 0 }) else { return nil }
        var word = start
        let spans = steps.indices.map { step in
            let start = word
            word += Int(taken[step * width + word])
            return start..<word
        }
        return captures(spans, sought, &text)
    }

    private func sought(_ phrase: PhraseText, _ context: AnswerContext) -> Sought {
        var hasText = false
        var places: [Int: [PhraseEntries.Place]] = [:]
        for (index, step) in steps.enumerated() {
            switch step {
            case .word, .anyWords, .capture: continue
            case .freeText: hasText = true
            case .entries(let entries, _):
                if hasAnyWords {
                    places[index] = entries.places(in: phrase, forgivesSlips: forgivesSlips)
                } else {
                    places[index] = (0..<phrase.count).flatMap {
                        entries.places(in: phrase, at: $0, forgivesSlips: forgivesSlips)
                    }
                }
            }
        }
        return Sought(
            phrase: phrase, lengths: hasText ? PhraseLengths(phrase) : nil, context: context,
            places: places,
            lengthsOfEntries: places.mapValues { places in
                Dictionary(grouping: places, by: \.words.lowerBound).mapValues { places in
                    places.map(\.words.count)
                }
            })
    }

    /// For each part and word whether the parts before it could end there, whatever captures
    /// understand: a cheap look that most texts do not pass.
    ///
    /// - Returns: `isReached` or `isUnreached` for each; nil where the phrase cannot match.
    private func reached(_ sought: Sought, _ ends: Ends) -> [Int32]? {
        let phrase = sought.phrase
        let width = phrase.count + 1
        var reached = [Int32](repeating: Self.isUnreached, count: (steps.count + 1) * width)
        for start in ends.first { reached[start] = Self.isReached }
        for (step, part) in steps.enumerated() {
            let next = (step + 1) * width
            // Everything before this word is marked in the next row.
            var marked = 0
            for word in 0..<width where reached[step * width + word] == Self.isReached {
                let ends: ClosedRange<Int>
                switch part {
                case .anyWords: ends = word...phrase.count
                case .word, .entries, .capture, .freeText:
                    guard word < phrase.count else { continue }
                    switch part {
                    case .word(let wanted):
                        guard phrase.isWord(wanted, at: word, forgivesSlips: forgivesSlips) else {
                            continue
                        }
                        ends = word + 1...word + 1
                    case .entries:
                        for length in sought.lengthsOfEntries[step]?[word] ?? [] {
                            reached[next + word + length] = Self.isReached
                            marked = max(marked, 1)
                        }
                        continue
                    case .capture:
                        ends = word + 1...min(word + Self.longestCapture, phrase.count)
                    case .freeText, .anyWords: ends = word + 1...phrase.count
                    }
                }
                for end in max(ends.lowerBound, marked)..<max(ends.upperBound + 1, marked) {
                    reached[next + end] = Self.isReached
                }
                marked = max(marked, ends.upperBound + 1)
            }
            if marked == 0 { return nil }
        }
        let isReached = ends.last.contains { reached[steps.count * width + $0] == Self.isReached }
        return isReached ? reached : nil
    }

    /// Where the phrase may begin and end in a text.
    private struct Ends {
        /// The words at which it may begin, in order.
        var first: [Int]
        /// The words before which it may end.
        var last: [Int]
    }

    /// All of the text, and without `...` in front what is left of it without courtesies.
    private func ends(
        _ phrase: PhraseText, _ text: inout Incoming, _ context: AnswerContext
    ) -> Ends {
        guard let first = steps.first, !first.isAnyWords else {
            return Ends(first: [0], last: [phrase.count])
        }
        let words = text.words(context).words
        let rests = text.rests(context)
        // A word may be one here and several there, or the other way round.
        let starts = rests.starts.filter { $0 > 0 && $0 < words.count }.compactMap {
            phrase.boundary(at: words[$0].source.lowerBound)
        }
        let ends = rests.ends.filter { $0 > 0 && $0 < words.count }.compactMap {
            phrase.boundary(at: words[$0].source.lowerBound)
        }
        return Ends(first: [0] + starts, last: [phrase.count] + ends)
    }

    /// From which words on the rest of the phrase matches.
    private struct Matches {
        /// For each word the nearest one from it on; -1 where there is none.
        var from: [Int32]
        /// For each word the nearest one up to it; -1 where there is none.
        var upTo: [Int32]
    }

    private func nearest(_ row: ArraySlice<Int32>) -> Matches {
        var matches = Matches(
            from: [Int32](repeating: -1, count: row.count),
            upTo: [Int32](repeating: -1, count: row.count))
        var last: Int32 = -1
        for (word, taken) in row.enumerated() {
            if taken >= 0 { last = Int32(word) }
            matches.upTo[word] = last
        }
        last = -1
        for (word, taken) in zip(0..<row.count, row).reversed() {
            if taken >= 0 { last = Int32(word) }
            matches.from[word] = last
        }
        return matches
    }

    /// How many words a part takes: a capture as many as can be, `...` as few.
    ///
    /// - Parameters:
    ///   - step: Which part.
    ///   - word: The word from which on it takes some.
    ///   - matches: From which words on the rest of the phrase matches.
    ///   - sought: What it is compared with.
    ///   - text: The text.
    ///   - restMatches: Whether the rest of the phrase matches behind so many words.
    /// - Returns: The number, nil where it does not match here.
    private func length(
        of step: Int, from word: Int, _ matches: Matches, _ sought: Sought,
        _ text: inout Incoming, _ restMatches: (Int) -> Bool
    ) -> Int? {
        let left = sought.phrase.count - word
        switch steps[step] {
        case .word: return left > 0 && restMatches(1) ? 1 : nil
        case .anyWords: return matches.from[word] < 0 ? nil : Int(matches.from[word]) - word
        case .entries:
            return (sought.lengthsOfEntries[step]?[word] ?? []).first(where: restMatches)
        case .freeText(_, let characters):
            guard let lengths = sought.lengths, left > 0 else { return nil }
            // The words from here on are ever more: the last that fits is looked for by halves.
            let longest =
                (1..<left + 1).partitioningIndex {
                    lengths.length(word..<word + $0) > characters.upperBound
                } - 1
            let end = Int(matches.upTo[word + longest])
            guard end > word, lengths.length(word..<end) >= characters.lowerBound else {
                return nil
            }
            return end - word
        case .capture(let capture):
            for length in (1..<min(Self.longestCapture, left) + 1).reversed()
            where restMatches(length) {
                let words = word..<word + length
                if capture.value(of: words, sought.phrase, &text, sought.context) != nil {
                    return length
                }
            }
            return nil
        }
    }

    /// The captures' values, once it is known which words each part takes.
    private func captures(
        _ spans: [Range<Int>], _ sought: Sought, _ text: inout Incoming
    ) -> [AnswerMatch.Captured]? {
        var path = PhrasePath(steps: steps, spans: spans, sought: sought)
        for (index, step) in steps.enumerated() {
            guard let capture = step.capture else { continue }
            let value: String?
            switch step {
            case .entries:
                value = sought.places[index]?.first { $0.words == spans[index] }.map {
                    String(decoding: $0.value, as: UTF8.self)
                }
            case .freeText where steps[(index + 1)...].allSatisfy(\.isAnyWords):
                value =
                    capture.kind.value(
                        of: path.withoutCourtesies(at: index, &text), in: &text, sought.context)
                    ?? capture.value(of: spans[index], sought.phrase, &text, sought.context)
            case .word, .anyWords, .capture, .freeText:
                value = capture.value(of: spans[index], sought.phrase, &text, sought.context)
            }
            guard let value else { return nil }
            path.values[index] = value
        }
        guard !hasAnyWords || path.isClear(&text) else { return nil }
        return steps.indices.compactMap { index in
            guard let capture = steps[index].capture, let value = path.values[index] else {
                return nil
            }
            return AnswerMatch.Captured(name: capture.name, value: value)
        }
    }
}

extension AnswerList.Capture {
    /// What some words of a phrase's text mean as this capture's kind.
    ///
    /// - Parameters:
    ///   - words: Which words, at least one.
    ///   - phrase: The text in words.
    ///   - text: The text.
    ///   - context: The script and the day.
    /// - Returns: The value as it is stored; nil where they are no answer.
    func value(
        of words: Range<Int>, _ phrase: PhraseText, _ text: inout Incoming,
        _ context: AnswerContext
    ) -> String? {
        if kind.phraseShare == .figures,
            phrase.isWithinFigure(words.lowerBound) || phrase.isWithinFigure(words.upperBound)
        {
            return nil
        }
        let part = phrase.part(words)
        if let sought = kind.finding, !text.mayHold(sought, in: part.source, context) {
            return nil
        }
        return kind.value(of: part, in: &text, context)
    }
}
