internal import Bytes
internal import Conversation

/// What is texted in other words than Twilio's own to get no more messages.
struct OptOutText {
    /// How it is said.
    enum Form: Sendable, Equatable {
        /// By one word, or by words that name no messages: `stop please`, `remove me`.
        case words
        /// `stop` with courtesies, or words that name messages or a list: no answer to any question.
        case certain
    }

    /// How many bytes and words such a text has at most.
    private static let longest = 160
    private static let mostWords = 16
    /// Opt-out words of Twilio's that mean it only without any other word.
    private static let onlyAlone = ["cancel", "end", "quit"]

    private let text: ListText
    private let own: Int

    /// Recognises such a text.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - languages: The script's languages, of which entries of one word count, too.
    /// - Returns: How it is said; nil where it is something else.
    static func form(of source: [UInt8], languages: [Language]) -> Form? {
        guard mayHaveWord(source) else { return nil }
        let others = Language.allCases.filter { !languages.contains($0) }
        let text = ListText(source, languages: languages + others)
        guard !text.words.isEmpty, text.words.count <= mostWords else { return nil }
        return OptOutText(text: text, own: languages.count).form
    }

    /// Whether a word begins as an opt-out does: most texts have none, and no table is searched.
    static func mayHaveWord(_ source: [UInt8]) -> Bool {
        guard source.count <= longest else { return false }
        let bytes = source.span
        var isInWord = false
        for index in bytes.indices {
            let byte = bytes[index]
            let isLetter = byte.isLetter || byte >= 0x80
            if isLetter, !isInWord, begins(bytes, at: index) { return true }
            isInWord = isLetter || byte == UInt8(ascii: "'")
        }
        return false
    }

    /// Whether the letters of a word, three at most, may be those with which an opt-out begins;
    /// beyond ASCII all may.
    private static func begins(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        var letters: UInt32 = 0
        var index = start
        while index < start + 3, index < bytes.count, bytes[index].isLetter {
            letters = letters << 8 | UInt32(bytes[index].lowercased)
            index += 1
        }
        if index < start + 3, index < bytes.count, bytes[index] >= 0x80 { return true }
        for _ in index..<start + 3 { letters = letters << 8 | 0x20 }
        return PhoneSentences.isStop(letters)
    }

    private var form: Form? {
        // Most texts have no such word at all.
        guard text.words.indices.contains(where: { !ends(at: $0).isEmpty }) else { return nil }
        let rests = text.rests { _, _ in false }
        var found: Form?
        for start in rests.starts {
            for end in rests.ends where start < end {
                guard let form = form(of: start..<end) else { continue }
                if form == .certain { return form }
                found = form
            }
        }
        return found
    }

    /// How a rest says it: as one entry, or several of them one behind the other.
    private func form(of range: Range<Int>) -> Form? {
        var reached: [Form?] = [Form?](repeating: nil, count: range.count + 1)
        reached[0] = .words
        for index in range {
            guard let before = reached[index - range.lowerBound] else { continue }
            for (end, form) in ends(at: index) where end <= range.upperBound {
                let isCertain = before == .certain || form == .certain
                let place = end - range.lowerBound
                if reached[place] != .certain { reached[place] = isCertain ? .certain : .words }
            }
        }
        return reached[range.count]
    }

    /// Where entries end that begin at a word.
    private func ends(at index: Int) -> [(end: Int, form: Form)] {
        guard text.isWord(index) else { return [] }
        var found: [(end: Int, form: Form)] = []
        let isAlone = text.core == index..<index + 1
        for spelling in ListText.spellings(of: text.word(index)) {
            let word = String(decoding: spelling, as: UTF8.self)
            guard Silence.optOut.contains(word.uppercased()) else { continue }
            if Self.onlyAlone.contains(word), !isAlone { continue }
            found.append((index + 1, word == "stop" ? .certain : .words))
        }
        for language in text.vocabularies.indices {
            for end in text.ends(of: .stop, at: index, in: language) {
                if end == index + 1 {
                    if language < own { found.append((end, .words)) }
                    continue
                }
                let namesMessages = (index..<end).contains {
                    text.isPhrase($0..<$0 + 1, of: .messages, in: language)
                }
                found.append((end, namesMessages ? .certain : .words))
            }
        }
        return found
    }
}
