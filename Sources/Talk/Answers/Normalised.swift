internal import Bytes

/// A text as matching sees it: small letters without accents, words with one blank between them.
///
/// `, ; ! ?`, dashes and full stops before a blank are a blank; an apostrophe inside a word goes
/// (`can't` is `cant`), but before `ll`, `d` and `re`; at both ends everything is dropped that is
/// neither letter nor digit. A text without letter or digit keeps its signs, and of one emoji
/// repeated one.
package struct Normalised: Sendable, Equatable {
    /// A word: a part between blanks.
    package struct Word: Sendable, Equatable {
        /// The part of `bytes` from its first letter or digit to its last; all of it where it has
        /// none.
        package var core: Range<Int>
        /// The bytes of the text that it was made of, its own punctuation included.
        let source: Range<Int>
    }

    /// The normalised text.
    package private(set) var bytes: [UInt8] = []
    /// The words, kept only where they were asked for.
    package private(set) var words: [Word] = []

    /// Normalises a text.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - range: The part that is normalised; nil for all of it.
    ///   - keepingWords: Whether `words` is wanted too.
    ///   - dropsEnds: Whether the text's ends are dropped; not those of a part of a text.
    /// - Complexity: O(*n*) where *n* is the length of the range.
    package init(
        _ source: [UInt8], _ range: Range<Int>? = nil, keepingWords: Bool = false,
        dropsEnds: Bool = true
    ) {
        let range = range ?? 0..<source.count
        bytes.reserveCapacity(range.count + 1)
        let chunks = TextChunks(source: source, range: range, splitsAtPunctuation: true)
        if let kept = append(chunks, keepingWords: keepingWords) {
            if dropsEnds { trim(kept) }
        } else {
            bytes.removeAll(keepingCapacity: true)
            words.removeAll()
            let chunks = TextChunks(source: source, range: range, splitsAtPunctuation: false)
            _ = append(chunks, keepingWords: keepingWords)
            if dropsEnds, !keepingWords { mergeRepetitions() }
        }
    }

    /// Whether the normalised text is a single word, without a blank.
    var isOneWord: Bool {
        !bytes.isEmpty && !bytes.contains(0x20)
    }

    /// Appends chunks, folded, with a blank between them.
    ///
    /// - Returns: The part of `bytes` from the first letter or digit to the last, nil without any.
    private mutating func append(_ chunks: TextChunks, keepingWords: Bool) -> Range<Int>? {
        var kept: Range<Int>?
        for chunk in chunks {
            if !bytes.isEmpty { bytes.append(0x20) }
            let start = bytes.count
            let core = append(chunk, of: chunks.source)
            if let core { kept = (kept?.lowerBound ?? core.lowerBound)..<core.upperBound }
            if keepingWords {
                words.append(Word(core: core ?? start..<bytes.count, source: chunk))
            }
        }
        return kept
    }

    /// Appends a chunk, folded.
    ///
    /// - Returns: Its part of `bytes` from the first letter or digit to the last, nil without any.
    private mutating func append(_ chunk: Range<Int>, of source: [UInt8]) -> Range<Int>? {
        var folding = Folding()
        var core: Range<Int>?
        var isInLetter = false
        var index = chunk.lowerBound
        while index < chunk.upperBound {
            let start = bytes.count
            // Most of a text.
            if source[index].isLetterOrDigit {
                folding.append(letterOrDigit: source[index], to: &bytes)
                isInLetter = true
                core = (core?.lowerBound ?? start)..<start + 1
                index += 1
                continue
            }
            let (scalar, length) = Unicode.Scalar.decoded(
                source, at: index, before: chunk.upperBound)
            if isInLetter, Self.isApostrophe(scalar),
                Self.isDropped(before: index + length..<chunk.upperBound, of: source)
            {
                index += length
                continue
            }
            isInLetter = folding.append(scalar, to: &bytes) ?? isInLetter
            if isInLetter { core = (core?.lowerBound ?? start)..<bytes.count }
            index += length
        }
        return core
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "`" || !scalar.isASCII && Folding.ascii(scalar) == "'"
    }

    /// Whether an apostrophe is dropped: before a letter, and not where the word that is left would
    /// be another one (`we'll`, `we'd`, `we're`).
    private static func isDropped(before rest: Range<Int>, of source: [UInt8]) -> Bool {
        guard !rest.isEmpty else { return false }
        guard
            Unicode.Scalar.decoded(source, at: rest.lowerBound, before: rest.upperBound).scalar
                .isLetter
        else { return false }
        let ending = source[rest].prefix { $0.isLetter || $0 >= 0x80 }
        return !["ll", "d", "re"].contains { ending.equalsIgnoringCase($0) }
    }

    /// Leaves one of an emoji that is repeated, with or without blanks between.
    private mutating func mergeRepetitions() {
        let signs = bytes.filter { $0 != 0x20 }
        guard signs.count >= 4, signs[0] >= 0xE2 else { return }
        let starts = signs.indices.filter { signs[$0] & 0xC0 != 0x80 } + [signs.count]
        for length in starts.dropFirst().dropLast() where signs.count % length == 0 {
            if (length..<signs.count).allSatisfy({ signs[$0] == signs[$0 - length] }) {
                bytes = Array(signs[..<length])
                return
            }
        }
    }

    /// Drops what stands before the first letter or digit and behind the last.
    private mutating func trim(_ kept: Range<Int>) {
        bytes.removeSubrange(kept.upperBound...)
        bytes.removeSubrange(..<kept.lowerBound)
        words.removeAll { !$0.core.overlaps(kept) }
        guard kept.lowerBound > 0 else { return }
        for index in words.indices {
            let core = words[index].core
            words[index].core =
                core.lowerBound - kept.lowerBound..<core.upperBound - kept.lowerBound
        }
    }
}
