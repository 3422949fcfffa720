internal import Bytes

/// A word or words that an answer takes exactly.
struct AnswerWord: Sendable, Equatable {
    /// The words, normalised.
    let text: Normalised
    /// What is stored when they are texted; nil but for choices.
    let captured: AnswerMatch.Captured?
    /// Which entry of the list they belong to.
    let entry: Int
    /// Where they stand; those of a word list where the list is named.
    let position: SourcePosition

    /// Whether a slip in them is forgiven: one word of four letters or more, without digits.
    var canBeMistyped: Bool { text.canBeMistyped }
}

extension AnswerList {
    /// Everything that this answer takes exactly: words, entries of word lists, choices.
    ///
    /// - Parameter context: The script and its lists.
    /// - Returns: The words, in the script's order; the same ones may be there more than once.
    func words(in context: AnswerContext) -> [AnswerWord] {
        var words: [AnswerWord] = []
        for (index, entry) in entries.enumerated() {
            func append(
                _ bytes: [UInt8], _ range: Range<Int>, _ captured: AnswerMatch.Captured? = nil,
                at position: SourcePosition? = nil
            ) {
                words.append(
                    AnswerWord(
                        text: Normalised(bytes, range), captured: captured, entry: index,
                        position: position ?? entry.position))
            }
            switch entry.form {
            case .words: append(context.script, entry.range)
            case .list(let name):
                guard let list = context.wordList(name.text) else { continue }
                for range in list.entries { append(list.bytes, range) }
            case .question(let capture):
                guard let choices = capture.kind.choices else { continue }
                for choice in choices.words {
                    let before = context.script[entry.range.lowerBound..<choice.text.lowerBound]
                    append(
                        context.script, choice.text,
                        capture.captured(context.script[choice.value]),
                        at: entry.position.advanced(past: before))
                }
            case .phrase, .anything: break
            }
        }
        return words
    }

    /// What this answer takes from a text with one slip in it, or in a word of a phrase.
    ///
    /// A slip is forgiven where exactly one answer, of those that could be meant, takes the text,
    /// with one value: the caller asks all of them.
    ///
    /// - Parameters:
    ///   - text: The text that arrived.
    ///   - context: The script and its lists.
    /// - Returns: What it takes.
    func slip(in text: inout Incoming, _ context: AnswerContext) -> AnswerSlip {
        var found = AnswerSlip.none
        for (entry, captures) in wordsWithSlip(text, context) + phrasesWithSlip(&text, context) {
            switch found {
            case .none: found = .one(AnswerMatch(entry: entry, captures: captures))
            case .one(let match) where match.captures == captures: break
            case .one, .several: return .several
            }
        }
        return found
    }

    private func wordsWithSlip(
        _ text: Incoming, _ context: AnswerContext
    ) -> [(entry: Int, captures: [AnswerMatch.Captured])] {
        guard text.normalised.canBeMistyped else { return [] }
        let typed = text.normalised.scalars
        return words(in: context).compactMap { word in
            guard word.canBeMistyped, EditDistance.isOne(typed, word.text.scalars) else {
                return nil
            }
            return (word.entry, word.captured.map { [$0] } ?? [])
        }
    }

    private func phrasesWithSlip(
        _ text: inout Incoming, _ context: AnswerContext
    ) -> [(entry: Int, captures: [AnswerMatch.Captured])] {
        var found: [(entry: Int, captures: [AnswerMatch.Captured])] = []
        for (index, entry) in entries.enumerated() {
            guard case .phrase(let elements) = entry.form, !entry.takesEverything else { continue }
            let matcher = PhraseMatcher(elements, context, forgivesSlips: true)
            if let captures = matcher.match(&text, context) { found.append((index, captures)) }
        }
        return found
    }
}

/// What an answer takes from a text with one slip in it.
enum AnswerSlip: Sendable, Equatable {
    /// Nothing.
    case none
    /// One value, or none to be stored.
    case one(AnswerMatch)
    /// One of several values, so that it cannot be told which is meant.
    case several
}

extension Normalised {
    /// The characters.
    package var scalars: [Unicode.Scalar] { Self.scalars(of: bytes[...]) }

    /// Whether a slip in the text is forgiven: one word of four letters or more, without digits.
    package var canBeMistyped: Bool { isOneWord && Self.canBeMistyped(bytes[...]) }

    /// The characters of a word.
    ///
    /// - Parameter word: The word, normalised.
    /// - Returns: The characters.
    static func scalars(of word: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    }

    /// Whether a slip in a word is forgiven.
    ///
    /// - Parameter word: The word, normalised.
    /// - Returns: Whether it has four letters or more, and no digit.
    static func canBeMistyped(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= 4 else { return false }
        var letters = 0
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            if scalar.isLetter {
                letters += 1
            } else if scalar.isLetterOrDigit {
                return false
            }
        }
        return letters >= 4
    }
}
