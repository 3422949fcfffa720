/// Compares a phrase with a text: words, captures and `...` in an order.
///
/// Whether the rest of a phrase matches from a word on does not depend on what was captured before,
/// so it is found out once for each, from the end: the time is polynomial in any text.
struct PhraseMatcher {
    /// A part of the phrase, its words normalised.
    private enum Step {
        case word(ArraySlice<UInt8>)
        case anyWords
        indirect case capture(AnswerList.Capture)
        /// A `text` of so many characters.
        indirect case freeText(AnswerList.Capture, ClosedRange<Int>)
    }

    /// What the parts of the phrase are compared with.
    private struct Sought {
        let phrase: PhraseText
        /// Made only for a phrase with a `text`.
        let lengths: PhraseLengths?
        let context: AnswerContext
    }

    /// How many words a capture takes at most; a `text` as many as its length allows.
    private static let longestCapture = 12
    /// How many facts are kept: a text of 1,600 characters in a phrase of 5,000 parts.
    private static let limit = 4_000_000
    /// Marks beside the numbers of words that are taken.
    private static let isReached: Int32 = -1
    private static let isUnreached: Int32 = -2

    private let steps: [Step]
    /// Whether one of the captures is a `text`.
    private let hasText: Bool

    /// Prepares a phrase.
    ///
    /// - Parameters:
    ///   - elements: The phrase.
    ///   - script: The script's bytes.
    init(_ elements: [AnswerList.PhraseElement], script: [UInt8]) {
        var steps: [Step] = []
        var hasText = false
        for element in elements {
            switch element {
            case .words(let range):
                let normalised = Normalised(script, range, keepingWords: true, dropsEnds: false)
                // A dash alone is a blank.
                let words = normalised.words.map { normalised.bytes[$0.core] }
                steps += words.filter { !Self.isDash($0) }.map { .word($0) }
            case .anyWords: steps.append(.anyWords)
            case .capture(let capture):
                if case .freeText(let characters) = capture.kind.phraseShare {
                    steps.append(.freeText(capture, characters))
                    hasText = true
                } else {
                    steps.append(.capture(capture))
                }
            }
        }
        self.steps = Self.withoutSigns(steps)
        self.hasText = hasText
    }

    private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
        let (scalar, length) = Unicode.Scalar.decoded(
            Array(word), at: 0, before: word.count)
        return length == word.count && scalar.isDash
    }

    /// The parts without words at the phrase's ends that are only signs: a text has none there.
    private static func withoutSigns(_ steps: [Step]) -> [Step] {
        func isSign(_ step: Step?) -> Bool {
            guard case .word(let word) = step else { return false }
            let bytes = Array(word)
            return !Unicode.Scalar.decoded(bytes, at: 0, before: bytes.count).scalar.isLetterOrDigit
        }
        var kept = steps[...]
        while isSign(kept.first) { kept.removeFirst() }
        while isSign(kept.last) { kept.removeLast() }
        let takesAnything = kept.allSatisfy { if case .anyWords = $0 { true } else { false } }
        return takesAnything ? steps : Array(kept)
    }

    /// What the phrase takes from a text.
    ///
    /// - Parameters:
    ///   - text: The text that arrived.
    ///   - context: The script and the day.
    /// - Returns: The captures in their order, each as short as its kind allows; nil where the
    ///   phrase does not match.
    /// - Complexity: O(*s* · *w*) for *s* parts and *w* words; for a `text` *w* is its longest.
    func match(_ text: inout Incoming, _ context: AnswerContext) -> [AnswerMatch.Captured]? {
        let phrase = text.phrase
        let width = phrase.count + 1
        guard (steps.count + 1) * width <= Self.limit, var taken = reached(phrase) else {
            return nil
        }
        let sought = Sought(
            phrase: phrase, lengths: hasText ? PhraseLengths(phrase) : nil, context: context)
        taken[taken.count - 1] = 0
        for step in steps.indices.reversed() {
            let next = (step + 1) * width
            // The nearest word from which the rest matches.
            var nearest: Int?
            for word in (0..<width).reversed() {
                if taken[next + word] >= 0 { nearest = word }
                guard taken[step * width + word] == Self.isReached else { continue }
                let length = length(
                    of: steps[step], in: word..<phrase.count, nearest, sought, &text
                ) { taken[next + word + $0] >= 0 }
                if let length { taken[step * width + word] = Int32(length) }
            }
        }
        guard taken[0] >= 0 else { return nil }
        return captures(&text, context) { Int(taken[$0 * width + $1]) }
    }

    /// For each part and word whether the parts before it could end there, whatever captures
    /// understand: a cheap look that most texts do not pass.
    ///
    /// - Parameter phrase: The text.
    /// - Returns: `isReached` or `isUnreached` for each; nil where the phrase cannot match.
    private func reached(_ phrase: PhraseText) -> [Int32]? {
        let width = phrase.count + 1
        var reached = [Int32](repeating: Self.isUnreached, count: (steps.count + 1) * width)
        reached[0] = Self.isReached
        for (step, part) in steps.enumerated() {
            let next = (step + 1) * width
            // Everything before this word is marked in the next row.
            var marked = 0
            for word in 0..<width where reached[step * width + word] == Self.isReached {
                let ends: ClosedRange<Int>
                switch part {
                case .word(let wanted):
                    guard word < phrase.count, phrase.word(word) == wanted else { continue }
                    ends = word + 1...word + 1
                case .anyWords: ends = word...phrase.count
                case .capture:
                    guard word < phrase.count else { continue }
                    ends = word + 1...min(word + Self.longestCapture, phrase.count)
                case .freeText:
                    guard word < phrase.count else { continue }
                    ends = word + 1...phrase.count
                }
                for end in max(ends.lowerBound, marked)..<max(ends.upperBound + 1, marked) {
                    reached[next + end] = Self.isReached
                }
                marked = max(marked, ends.upperBound + 1)
            }
            if marked == 0 { return nil }
        }
        return reached.last == Self.isReached ? reached : nil
    }

    /// How many words a part takes, as few as can be.
    ///
    /// - Parameters:
    ///   - step: The part.
    ///   - rest: The words from which on it takes some.
    ///   - nearest: The nearest word from which the rest of the phrase matches.
    ///   - sought: What it is compared with.
    ///   - text: The text.
    ///   - restMatches: Whether the rest of the phrase matches behind so many words.
    /// - Returns: The number, nil where it does not match here.
    private func length(
        of step: Step, in rest: Range<Int>, _ nearest: Int?, _ sought: Sought,
        _ text: inout Incoming, _ restMatches: (Int) -> Bool
    ) -> Int? {
        switch step {
        case .word: return !rest.isEmpty && restMatches(1) ? 1 : nil
        case .anyWords: return nearest.map { $0 - rest.lowerBound }
        case .freeText(_, let characters):
            return sought.lengths.flatMap {
                Self.length(ofText: characters, in: rest, $0, restMatches)
            }
        case .capture(let capture):
            for last in rest.prefix(Self.longestCapture) {
                let words = rest.lowerBound..<last + 1
                guard restMatches(words.count) else { continue }
                let value = capture.value(of: words, sought.phrase, &text, sought.context)
                if value != nil { return words.count }
            }
            return nil
        }
    }

    /// How many words a `text` takes, as few as can be: as many as its length allows.
    private static func length(
        ofText characters: ClosedRange<Int>, in rest: Range<Int>, _ lengths: PhraseLengths,
        _ restMatches: (Int) -> Bool
    ) -> Int? {
        for last in rest {
            let words = rest.lowerBound..<last + 1
            let length = lengths.length(words)
            if length > characters.upperBound { return nil }
            if length >= characters.lowerBound, restMatches(words.count) { return words.count }
        }
        return nil
    }

    /// The captures' values, once it is known how many words each part takes.
    private func captures(
        _ text: inout Incoming, _ context: AnswerContext, taken: (Int, Int) -> Int
    ) -> [AnswerMatch.Captured]? {
        let phrase = text.phrase
        var captures: [AnswerMatch.Captured] = []
        var word = 0
        for (index, step) in steps.enumerated() {
            let length = taken(index, word)
            let words = word..<word + length
            word += length
            switch step {
            case .word, .anyWords: continue
            case .capture(let capture), .freeText(let capture, _):
                guard let value = capture.value(of: words, phrase, &text, context) else {
                    return nil
                }
                captures.append(AnswerMatch.Captured(name: capture.name, value: value))
            }
        }
        return captures
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
    fileprivate func value(
        of words: Range<Int>, _ phrase: PhraseText, _ text: inout Incoming,
        _ context: AnswerContext
    ) -> String? {
        if kind.phraseShare == .figures,
            phrase.isWithinFigure(words.lowerBound) || phrase.isWithinFigure(words.upperBound)
        {
            return nil
        }
        return kind.value(of: phrase.part(words), in: &text, context)
    }
}
