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
        for element in elements {
            switch element {
            case .words(let range):
                let normalised = Normalised(script, range, keepingWords: true, dropsEnds: false)
                // A dash alone is a blank.
                let words = normalised.words.map { normalised.bytes[$0.core] }
                steps += words.filter { !Self.isDash($0) }.map { .word($0) }
            case .anyWords: steps.append(.anyWords)
            case .capture(let capture): steps.append(.capture(capture))
            }
        }
        self.steps = Self.withoutSigns(steps)
        hasText = elements.contains { element in
            if case .capture(let capture) = element { capture.kind.isText } else { false }
        }
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
        let lengths = hasText ? PhraseLengths(phrase) : nil
        taken[taken.count - 1] = 0
        for step in steps.indices.reversed() {
            let next = (step + 1) * width
            // The nearest word from which the rest matches.
            var nearest: Int?
            for word in (0..<width).reversed() {
                if taken[next + word] >= 0 { nearest = word }
                guard taken[step * width + word] == Self.isReached else { continue }
                var length: Int?
                switch steps[step] {
                case .word: length = word + 1 < width && taken[next + word + 1] >= 0 ? 1 : nil
                case .anyWords: length = nearest.map { $0 - word }
                case .capture(let capture):
                    let rest = word..<phrase.count
                    let restMatches = { taken[next + word + $0] >= 0 }
                    if let lengths, case .text(let bounds) = capture.kind {
                        length = Self.length(ofText: bounds, in: rest, lengths, restMatches)
                    } else {
                        length = Self.length(
                            of: capture, in: rest, phrase, &text, context, restMatches)
                    }
                }
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
                case .capture(let capture):
                    guard word < phrase.count else { continue }
                    let longest = capture.kind.isText ? phrase.count : Self.longestCapture
                    ends = word + 1...min(word + longest, phrase.count)
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

    /// How many words a capture takes, as few as can be.
    ///
    /// - Parameters:
    ///   - capture: The capture.
    ///   - rest: The words from which on it takes some.
    ///   - phrase: The text in words.
    ///   - text: The text.
    ///   - context: The script and the day.
    ///   - restMatches: Whether the rest of the phrase matches behind so many words.
    /// - Returns: The number, nil where it does not match here.
    private static func length(
        of capture: AnswerList.Capture, in rest: Range<Int>, _ phrase: PhraseText,
        _ text: inout Incoming, _ context: AnswerContext, _ restMatches: (Int) -> Bool
    ) -> Int? {
        for last in rest.prefix(longestCapture) {
            let words = rest.lowerBound..<last + 1
            guard restMatches(words.count) else { continue }
            if capture.value(of: words, phrase, &text, context) != nil { return words.count }
        }
        return nil
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
            if case .capture(let capture) = step {
                let words = word..<word + length
                guard let value = capture.value(of: words, phrase, &text, context) else {
                    return nil
                }
                captures.append(AnswerMatch.Captured(name: capture.name, value: value))
            }
            word += length
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
        if kind.readsFigures,
            phrase.isWithinFigure(words.lowerBound) || phrase.isWithinFigure(words.upperBound)
        {
            return nil
        }
        return kind.value(of: phrase.part(words), in: &text, context)
    }
}
