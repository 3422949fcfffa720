/// How long the parts of a text are that a `text` in a phrase may take.
///
/// Made once, so that every part can be asked for in constant time.
struct PhraseLengths {
    /// The words without the punctuation at their ends, in bytes of the text.
    private let plain: [Range<Int>]
    /// For each word the first one from it on that is not only punctuation.
    private let solidFrom: [Int]
    /// For each word the last one up to it that is not only punctuation.
    private let solidUpTo: [Int]
    /// How many characters a reader counts before each byte; empty where that is each byte.
    private let charactersBefore: [Int32]

    /// Measures a text.
    ///
    /// - Parameter text: The text in words.
    /// - Complexity: O(*n*) where *n* is the length of the text.
    init(_ text: PhraseText) {
        let plain = text.normalised.words.map {
            PlainText.withoutPunctuation(text.source, $0.source)
        }
        var upTo: [Int] = []
        upTo.reserveCapacity(plain.count)
        for index in plain.indices {
            upTo.append(plain[index].isEmpty ? upTo.last ?? -1 : index)
        }
        var from = plain.map { _ in plain.count }
        for index in plain.indices.reversed() {
            let next = index + 1 < from.count ? from[index + 1] : from.count
            from[index] = plain[index].isEmpty ? next : index
        }
        self.plain = plain
        solidFrom = from
        solidUpTo = upTo
        let isASCII = text.source.allSatisfy { $0 < 0x80 }
        charactersBefore = isASCII ? [] : Self.count(text.source)
    }

    /// How many characters a `text` has that takes some words.
    ///
    /// - Parameter words: Which words, at least one.
    /// - Returns: The number without the punctuation at the ends.
    func length(_ words: Range<Int>) -> Int {
        let first = solidFrom[words.lowerBound]
        let last = solidUpTo[words.upperBound - 1]
        guard first <= last else { return 0 }
        let (start, end) = (plain[first].lowerBound, plain[last].upperBound)
        guard !charactersBefore.isEmpty else { return end - start }
        return Int(charactersBefore[end] - charactersBefore[start])
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
