/// Compares a phrase with a text: words, captures and `...` in an order.
///
/// Whether the rest of a phrase matches from a word on does not depend on what was captured before,
/// so it is found out once for each, from the end: the time is polynomial in any text.
struct PhraseMatcher {
    /// A part of the phrase, its words normalised.
    private enum Step {
        case word(ArraySlice<UInt8>)
        case anyWords
        case capture(AnswerList.Capture)
    }

    /// How many words a capture takes at most; a `text` as many as its length allows.
    private static let longestCapture = 12
    /// How many facts are kept: a text of 1,600 characters in a phrase of 5,000 parts.
    private static let limit = 4_000_000

    private let steps: [Step]

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
                steps += normalised.words.map { .word(normalised.bytes[$0.core]) }
            case .anyWords: steps.append(.anyWords)
            case .capture(let capture): steps.append(.capture(capture))
            }
        }
        self.steps = Self.withoutSigns(steps)
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
        let words = text.phrase.count
        guard canBegin(text.phrase), (steps.count + 1) * (words + 1) <= Self.limit else {
            return nil
        }
        // For each part and word, how many words the part takes there if the rest matches; -1: no.
        var taken = [Int32](repeating: -1, count: (steps.count + 1) * (words + 1))
        taken[taken.count - 1] = 0
        for step in steps.indices.reversed() {
            let row = step * (words + 1)
            for word in (0...words).reversed() {
                taken[row + word] = Int32(
                    length(of: steps[step], at: word, &text, context) { length in
                        taken[row + words + 1 + word + length] >= 0
                    } ?? -1)
            }
        }
        guard taken[0] >= 0 else { return nil }
        return captures(&text, context) { Int(taken[$0 * (words + 1) + $1]) }
    }

    /// Whether the phrase's first word is the text's, which most phrases' are not.
    private func canBegin(_ text: PhraseText) -> Bool {
        guard case .word(let word) = steps.first else { return true }
        return text.count > 0 && text.word(0) == word
    }

    /// How many words a part takes, as few as can be.
    ///
    /// - Parameters:
    ///   - step: The part.
    ///   - word: Where it begins.
    ///   - text: The text.
    ///   - context: The script and the day.
    ///   - restMatches: Whether the rest of the phrase matches behind so many words.
    /// - Returns: The number, nil where it does not match here.
    private func length(
        of step: Step, at word: Int, _ text: inout Incoming, _ context: AnswerContext,
        restMatches: (Int) -> Bool
    ) -> Int? {
        let left = text.phrase.count - word
        switch step {
        case .word(let wanted):
            return left > 0 && restMatches(1) && text.phrase.word(word) == wanted ? 1 : nil
        case .anyWords: return (0...left).first(where: restMatches)
        case .capture(let capture):
            guard left > 0 else { return nil }
            if case .text(let characters) = capture.kind {
                return textLength(characters, at: word, text.phrase, restMatches: restMatches)
            }
            for length in 1...min(left, Self.longestCapture) where restMatches(length) {
                if capture.value(of: word..<word + length, &text, context) != nil { return length }
            }
            return nil
        }
    }

    /// How many words a `text` takes, as few as can be.
    private func textLength(
        _ characters: ClosedRange<Int>, at word: Int, _ text: PhraseText,
        restMatches: (Int) -> Bool
    ) -> Int? {
        for end in word + 1...text.count {
            let length = text.length(word..<end)
            if length > characters.upperBound { return nil }
            if length >= characters.lowerBound, restMatches(end - word) { return end - word }
        }
        return nil
    }

    /// The captures' values, once it is known how many words each part takes.
    private func captures(
        _ text: inout Incoming, _ context: AnswerContext, taken: (Int, Int) -> Int
    ) -> [AnswerMatch.Captured]? {
        var captures: [AnswerMatch.Captured] = []
        var word = 0
        for (index, step) in steps.enumerated() {
            let length = taken(index, word)
            if case .capture(let capture) = step {
                guard let value = capture.value(of: word..<word + length, &text, context) else {
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
    ///   - text: The text.
    ///   - context: The script and the day.
    /// - Returns: The value as it is stored; nil where they are no answer.
    fileprivate func value(
        of words: Range<Int>, _ text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        if kind.readsFigures,
            text.phrase.isWithinFigure(words.lowerBound)
                || text.phrase.isWithinFigure(words.upperBound)
        {
            return nil
        }
        return kind.value(of: text.phrase.part(words), in: &text, context)
    }
}
