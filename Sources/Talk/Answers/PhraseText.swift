internal import Bytes

/// A text in words, as phrases look at it.
struct PhraseText {
    /// The text as matching sees it, with its words.
    let normalised: Normalised
    /// The text's bytes, white space collapsed.
    let source: [UInt8]

    /// Takes a text apart.
    ///
    /// - Parameter source: The text's bytes, white space collapsed.
    init(_ source: [UInt8]) {
        self.source = source
        normalised = Normalised(source, keepingWords: true)
    }

    /// The number of words.
    var count: Int { normalised.words.count }

    /// The letters and digits of a word.
    ///
    /// - Parameter index: Which word.
    /// - Returns: The word without the signs at its ends.
    func word(_ index: Int) -> ArraySlice<UInt8> {
        normalised.bytes[normalised.words[index].core]
    }

    /// Whether a word is another one.
    ///
    /// - Parameters:
    ///   - wanted: The other word, normalised.
    ///   - index: Which word.
    ///   - forgivesSlips: Whether one slip in a word of four letters or more does not matter.
    /// - Returns: Whether they are the same.
    func isWord(_ wanted: ArraySlice<UInt8>, at index: Int, forgivesSlips: Bool) -> Bool {
        let word = word(index)
        if word == wanted { return true }
        // A slip adds or takes away one letter, of four bytes at most.
        guard forgivesSlips, abs(word.count - wanted.count) <= 4,
            Normalised.canBeMistyped(wanted), canBeMistyped(index)
        else { return false }
        return EditDistance.isOne(Normalised.scalars(of: word), Normalised.scalars(of: wanted))
    }

    /// Whether a slip in a word is forgiven.
    ///
    /// - Parameter index: Which word.
    /// - Returns: Whether it has four letters or more, and no digit.
    func canBeMistyped(_ index: Int) -> Bool { Normalised.canBeMistyped(word(index)) }

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

    /// The word that begins where another way to take the text apart begins one.
    ///
    /// - Parameter place: A byte of the text at which a word begins.
    /// - Returns: Which word; nil where it is within one.
    func boundary(at place: Int) -> Int? {
        let index = normalised.words.partitioningIndex { $0.source.upperBound > place }
        guard index < count else { return nil }
        let start = normalised.words[index].source.lowerBound
        // Quotes and brackets may stand before the letters.
        let isSigns =
            start >= place || source[start..<place].allSatisfy { !$0.isLetterOrDigit && $0 < 0x80 }
        return isSigns ? index : nil
    }

    /// Whether a figure goes on from one word into the next: in `49,5` and `12-05-2026` a sign parts
    /// two words.
    ///
    /// - Parameter index: The later word.
    /// - Returns: Whether only a comma or a hyphen stands before it, and figures on both sides of a
    ///   comma, on one of a hyphen.
    func isWithinFigure(_ index: Int) -> Bool {
        guard index > 0, index < count else { return false }
        let end = normalised.words[index - 1].source.upperBound
        let start = normalised.words[index].source.lowerBound
        guard start == end + 1 else { return false }
        let isBehind = source[end - 1].isDigit
        let isBefore = source[start].isDigit
        switch source[end] {
        case UInt8(ascii: ","): return isBehind && isBefore
        case UInt8(ascii: "-"): return isBehind || isBefore
        default: return false
        }
    }
}
