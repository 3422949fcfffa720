/// A text in words, as phrases look at it.
struct PhraseText {
    /// The text as matching sees it, with its words.
    let normalised: Normalised

    private let source: [UInt8]
    /// The words without the punctuation at their ends, in bytes of the text.
    private let plain: [Range<Int>]
    /// For each word the first one from it on, and the last one up to it, that is not only
    /// punctuation.
    private let solid: (from: [Int], upTo: [Int])
    /// How many characters a reader counts before each byte; empty where that is each byte.
    private let charactersBefore: [Int32]

    /// Takes a text apart.
    ///
    /// - Parameter source: The text's bytes, white space collapsed.
    /// - Complexity: O(*n*) where *n* is the length of the text.
    init(_ source: [UInt8]) {
        self.source = source
        let normalised = Normalised(source, keepingWords: true)
        self.normalised = normalised
        let plain = normalised.words.map { PlainText.withoutPunctuation(source, $0.source) }
        self.plain = plain
        var upTo: [Int] = []
        for index in plain.indices {
            upTo.append(plain[index].isEmpty ? upTo.last ?? -1 : index)
        }
        var from = plain.map { _ in plain.count }
        for index in plain.indices.reversed() {
            let next = index + 1 < from.count ? from[index + 1] : from.count
            from[index] = plain[index].isEmpty ? next : index
        }
        solid = (from, upTo)
        charactersBefore = source.allSatisfy { $0 < 0x80 } ? [] : Self.count(source)
    }

    /// The number of words.
    var count: Int { plain.count }

    /// The letters and digits of a word.
    ///
    /// - Parameter index: Which word.
    /// - Returns: The word without the signs at its ends.
    func word(_ index: Int) -> ArraySlice<UInt8> {
        normalised.bytes[normalised.words[index].core]
    }

    /// What a capture understands that takes some words.
    ///
    /// - Parameter words: Which words, at least one.
    /// - Returns: Their part of the text.
    func part(_ words: Range<Int>) -> TextPart {
        let first = normalised.words[words.lowerBound]
        let last = normalised.words[words.upperBound - 1]
        return TextPart(
            source: first.source.lowerBound..<last.source.upperBound,
            normalised: normalised.bytes[first.core.lowerBound..<last.core.upperBound],
            isInPhrase: true)
    }

    /// How many characters a `text` has that takes some words.
    ///
    /// - Parameter words: Which words, at least one.
    /// - Returns: The number without the punctuation at the ends.
    func length(_ words: Range<Int>) -> Int {
        let first = solid.from[words.lowerBound]
        let last = solid.upTo[words.upperBound - 1]
        guard first <= last else { return 0 }
        let (start, end) = (plain[first].lowerBound, plain[last].upperBound)
        guard !charactersBefore.isEmpty else { return end - start }
        return Int(charactersBefore[end] - charactersBefore[start])
    }

    /// Whether a figure goes on from one word into the next: in `49,5` the comma parts two words.
    ///
    /// - Parameter index: The later word.
    /// - Returns: Whether only a comma between digits stands before it.
    func isWithinFigure(_ index: Int) -> Bool {
        guard index > 0, index < count else { return false }
        let end = normalised.words[index - 1].source.upperBound
        let start = normalised.words[index].source.lowerBound
        return start == end + 1 && source[end] == UInt8(ascii: ",")
            && ASCII.isDigit(source[end - 1]) && ASCII.isDigit(source[start])
    }

    /// The number of characters before each byte, and at the end.
    private static func count(_ source: [UInt8]) -> [Int32] {
        let text = String(decoding: source, as: UTF8.self)
        var counts: [Int32] = []
        counts.reserveCapacity(source.count + 1)
        var number: Int32 = 0
        for character in text {
            for _ in character.utf8 { counts.append(number) }
            number += 1
        }
        counts.append(number)
        return counts
    }
}
