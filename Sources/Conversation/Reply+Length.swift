extension Reply {
    /// The longest message that Twilio sends, in characters.
    ///
    /// https://www.twilio.com/docs/api/errors/21617
    public static let longest = 1_600
    /// How many characters may be lost so that a word stays whole.
    private static let lostLimit = 80

    /// A text that is too long for a message, cut at a word, with `...` behind it; between two
    /// characters where the last words are so long that too much would be lost: an address, or a
    /// language without blanks.
    ///
    /// Characters are counted as UTF-16 units: what Twilio counts is not documented, and this is
    /// the most that it can be.
    ///
    /// - Parameter text: The text.
    /// - Returns: What is left of it; nil where it is short enough.
    package static func cut(_ text: String) -> String? {
        // A text has no more UTF-16 units than bytes.
        guard text.utf8.count > longest, text.utf16.count > longest else { return nil }
        var end = text.startIndex
        var word: String.Index?
        var wordCount = 0
        var count = 0
        for index in text.indices {
            let character = text[index]
            let next = count + character.utf16.count
            guard next <= longest - 3 else { break }
            if character.isWhitespace { (word, wordCount) = (index, count) }
            count = next
            end = text.index(after: index)
        }
        if end < text.endIndex, text[end].isWhitespace { (word, wordCount) = (end, count) }
        if count - wordCount > lostLimit { word = nil }
        var kept = text[..<(word ?? end)]
        while kept.last?.isWhitespace == true { kept.removeLast() }
        return kept + "..."
    }
}

extension Turn {
    /// Cuts what is too long for a message, and notes it: Twilio would send nothing of it.
    mutating func cutMessages() {
        for index in replies.indices {
            guard let cut = Reply.cut(replies[index].text) else { continue }
            replies[index].text = cut
            notes.append("a reply was cut to \(Reply.longest) characters")
        }
        for index in effects.indices {
            guard case .tell(let target, let to, let from, let text, let media) = effects[index],
                let cut = Reply.cut(text)
            else { continue }
            effects[index] = .tell(
                target: target, to: to, from: from, text: cut, media: media)
            notes.append("a text to \(target) was cut to \(Reply.longest) characters")
        }
    }
}
