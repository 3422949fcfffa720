internal import Bytes

/// A word or words that an answer takes exactly, as they are written.
struct WrittenWord {
    /// The bytes that hold them.
    let bytes: [UInt8]
    /// Their part of the bytes.
    let range: Range<Int>
    /// Which entry of the answer they belong to.
    let entry: Int
    /// Whether they stand in a word list.
    let isInList: Bool
    /// What is stored when they are texted.
    let captured: () -> AnswerMatch.Captured?
}

extension AnswerList {
    /// Goes through everything written in the script that this answer takes exactly: words, entries
    /// of word lists, choices.
    ///
    /// - Parameters:
    ///   - context: The script and its lists.
    ///   - body: Takes the words, in the script's order; the same ones may be there more than once.
    func forEachWord(in context: AnswerContext, _ body: (WrittenWord) -> Void) {
        for (index, entry) in entries.enumerated() {
            switch entry.form {
            case .words:
                body(
                    WrittenWord(
                        bytes: context.script, range: entry.range, entry: index, isInList: false,
                        captured: { nil }))
            case .list(let name):
                guard let list = context.wordList(name.text) else { continue }
                for range in list.entries {
                    body(
                        WrittenWord(
                            bytes: list.bytes, range: range, entry: index, isInList: true,
                            captured: { nil }))
                }
            case .question(let capture):
                guard let choices = capture.kind.choices else { continue }
                for choice in choices.words {
                    body(
                        WrittenWord(
                            bytes: context.script, range: choice.text, entry: index,
                            isInList: false,
                            captured: { capture.captured(context.script[choice.value]) }))
                }
            case .phrase, .anything: break
            }
        }
    }

    /// The built-in lists that are entries of this answer, each with the entry's number.
    func builtInLists(in context: AnswerContext) -> [(entry: Int, list: BuiltInList)] {
        entries.enumerated().compactMap { index, entry in
            guard case .list(let name) = entry.form, context.wordList(name.text) == nil else {
                return nil
            }
            return BuiltInList(rawValue: name.text).map { (index, $0) }
        }
    }

    /// Whether an entry is compared with whole texts: a word, a list or a choice.
    var hasExact: Bool {
        entries.contains { entry in
            switch entry.form {
            case .words, .list: true
            case .question(let capture): capture.kind.isChoices
            case .phrase, .anything: false
            }
        }
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
        for (entry, captures) in wordsWithSlip(&text, context) + phrasesWithSlip(&text, context) {
            found.add(entry, captures)
        }
        for (index, entry) in entries.enumerated() {
            guard case .question(let capture) = entry.form, let kind = capture.kind as? OneOfKind,
                let value = kind.valueWithSlip(&text, context)
            else { continue }
            guard let key = value else { return .several }
            found.add(index, [capture.captured(key.utf8)])
        }
        return found
    }

    private func wordsWithSlip(
        _ text: inout Incoming, _ context: AnswerContext
    ) -> [(entry: Int, captures: [AnswerMatch.Captured])] {
        guard text.normalised.canBeMistyped else { return [] }
        let typed = text.normalised.scalars
        var found: [(entry: Int, captures: [AnswerMatch.Captured])] = []
        /// Whether a word is one slip away.
        func isNear(_ word: Normalised) -> Bool {
            word.canBeMistyped && EditDistance.isOne(typed, word.scalars)
        }
        forEachWord(in: context) { word in
            guard isNear(Normalised(word.bytes, word.range)) else { return }
            found.append((word.entry, word.captured().map { [$0] } ?? []))
        }
        for (entry, list) in builtInLists(in: context) {
            // Of the long lists only words that begin an answer: "food" is not "good".
            let sense: Sense? = list == .yes ? .yesBegins : list == .no ? .noBegins : nil
            guard let sense else { continue }
            let words = context.languages().flatMap { $0.vocabulary.phrases(of: sense) }
            if words.contains(where: { isNear(Normalised($0)) }) { found.append((entry, [])) }
        }
        return found
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

    /// Adds what another word would be.
    mutating func add(_ entry: Int, _ captures: [AnswerMatch.Captured]) {
        switch self {
        case .none: self = .one(AnswerMatch(entry: entry, captures: captures))
        case .one(let match) where match.captures == captures: break
        case .one, .several: self = .several
        }
    }
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
