/// A part of a phrase, its words normalised.
enum PhraseStep {
    /// A word.
    case word(ArraySlice<UInt8>)
    /// `...`: any words, or none.
    case anyWords
    /// Words that are understood as a kind.
    indirect case capture(AnswerList.Capture)
    /// A `text` of so many characters.
    indirect case freeText(AnswerList.Capture, ClosedRange<Int>)
    /// One entry of a word list, of the choices that a capture has, or of the list that it names.
    indirect case entries(PhraseEntries, AnswerList.Capture?)

    /// What is captured here.
    var capture: AnswerList.Capture? {
        switch self {
        case .word, .anyWords: nil
        case .capture(let capture), .freeText(let capture, _): capture
        case .entries(_, let capture): capture
        }
    }

    /// Whether this is `...`.
    var isAnyWords: Bool {
        if case .anyWords = self { return true }
        return false
    }
}

extension PhraseStep {
    /// The parts of a phrase.
    ///
    /// - Parameters:
    ///   - elements: The phrase.
    ///   - context: The script and its lists.
    /// - Returns: The parts, a word each.
    static func steps(
        of elements: [AnswerList.PhraseElement], _ context: AnswerContext
    ) -> [PhraseStep] {
        var steps: [PhraseStep] = []
        for element in elements {
            switch element {
            case .words(let range):
                steps += PhraseEntries.words(context.script, range).map { .word($0) }
            case .anyWords: steps.append(.anyWords)
            case .list(let name):
                steps.append(.entries(PhraseEntries(listNamed: name.text, context), nil))
            case .capture(let capture):
                if let list = capture.kind.rowsOf {
                    let entries = PhraseEntries(keysOf: context.table(list.text))
                    steps.append(.entries(entries, capture))
                } else if let choices = capture.kind as? ChoicesKind {
                    steps.append(.entries(PhraseEntries(choices, context), capture))
                } else if case .freeText(let characters) = capture.kind.phraseShare {
                    steps.append(.freeText(capture, characters))
                } else {
                    steps.append(.capture(capture))
                }
            }
        }
        return withoutSigns(steps)
    }

    /// The parts without words at the phrase's ends that are only signs: a text has none there.
    private static func withoutSigns(_ steps: [PhraseStep]) -> [PhraseStep] {
        func isSign(_ step: PhraseStep?) -> Bool {
            guard case .word(let word) = step else { return false }
            let bytes = Array(word)
            return !Unicode.Scalar.decoded(bytes, at: 0, before: bytes.count).scalar.isLetterOrDigit
        }
        var kept = steps[...]
        while isSign(kept.first) { kept.removeFirst() }
        while isSign(kept.last) { kept.removeLast() }
        return kept.allSatisfy(\.isAnyWords) ? steps : Array(kept)
    }
}
