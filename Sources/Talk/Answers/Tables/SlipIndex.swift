internal import Bytes

/// Words in which slips are looked for, so that a word is compared with few of them.
///
/// A slip concerns two neighbouring letters at most, so that of a word of four letters or more the
/// part before it or the part behind it is there whole: words are sorted by their beginnings and by
/// their ends.
struct SlipIndex: Sendable {
    private let words: [[UInt8]]
    /// The words' places, in the order of their bytes.
    private let byStart: [Int32]
    /// The words' places, in the order of their bytes from the last one on.
    private let byEnd: [Int32]

    /// Sorts words.
    ///
    /// - Parameter words: The words, normalised, each once; those in which no slip is forgiven are
    ///   left out.
    /// - Complexity: O(*n* log *n*) where *n* is the number of words.
    init(_ words: some Sequence<[UInt8]>) {
        let words = words.filter { Normalised.canBeMistyped($0[...]) }
        self.words = words
        let places = words.indices.map(Int32.init)
        byStart = places.sorted { words[Int($0)].lexicographicallyPrecedes(words[Int($1)]) }
        byEnd = places.sorted {
            words[Int($0)].reversed().lexicographicallyPrecedes(words[Int($1)].reversed())
        }
    }

    /// The words that may be one slip from another one: those that begin or end as it does.
    ///
    /// - Parameter letters: The letters of the word, four or more.
    /// - Returns: The words, each once.
    /// - Complexity: O(log *n* + *m*) where *m* is the number of words that are returned.
    func candidates(for letters: [Unicode.Scalar]) -> [[UInt8]] {
        // One letter lies between start and end, so that no two neighbours reach into both. Ends
        // are more alike than starts, so that more of an end is compared.
        let count = letters.count / 2
        let start = Array(letters.prefix(letters.count - 1 - count).flatMap { $0.utf8 })
        let end = Array(letters.suffix(count).flatMap { $0.utf8 }.reversed())
        return places(in: byStart, of: start) { words[$0][...] }.map { words[$0] }
            + places(in: byEnd, of: end) { words[$0].reversed() }.lazy.map { words[$0] }
            .filter { !$0.starts(with: start) }
    }

    /// The places of the words that begin with some bytes.
    private func places(
        in order: [Int32], of bytes: [UInt8], _ word: (Int) -> some Sequence<UInt8>
    ) -> [Int] {
        let first = order.partitioningIndex {
            !word(Int($0)).lexicographicallyPrecedes(bytes)
        }
        return order[first...].lazy.map(Int.init).prefix { word($0).starts(with: bytes) }
    }
}
