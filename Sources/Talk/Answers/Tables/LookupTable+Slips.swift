internal import Bytes

extension LookupTable {
    /// The row whose key some words are, with a slip in one of them; else in whose key they stand.
    ///
    /// - Parameter words: The words.
    /// - Returns: The row.
    /// - Complexity: O(*n* · *m*) where *n* is the number of words and *m* that of words of keys.
    func matchWithSlip(_ words: [[UInt8]]) -> LookupMatch {
        var whole: Set<Int> = []
        var found: Set<Int> = []
        for (index, word) in words.enumerated() {
            let others = words[..<index] + words[(index + 1)...]
            for near in wordsNear(word) {
                let rows = Set((rowsByWord[near] ?? []).map(Int.init))
                let fitting = others.reduce(into: rows) { rows, other in
                    rows.formIntersection((rowsByWord[other] ?? []).map(Int.init))
                }
                found.formUnion(fitting)
                let corrected = words[..<index] + [near] + words[(index + 1)...]
                whole.formUnion(
                    fitting.filter { self.words(ofRow: $0).elementsEqual(corrected) })
            }
        }
        return match(rows: (whole.isEmpty ? found : whole).sorted())
    }

    /// The words of keys that are one slip from a word: of four letters or more, without figures.
    ///
    /// - Parameter word: The word, normalised.
    /// - Returns: The words.
    func wordsNear(_ word: [UInt8]) -> [[UInt8]] {
        guard Normalised.canBeMistyped(word[...]) else { return [] }
        let letters = Normalised.scalars(of: word[...])
        return rowsByWord.keys.filter { other in
            // A slip adds or takes away one letter, of four bytes at most.
            abs(other.count - word.count) <= 4 && Normalised.canBeMistyped(other[...])
                && EditDistance.isOne(letters, Normalised.scalars(of: other[...]))
        }
    }
}
