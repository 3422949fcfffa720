internal import Bytes

extension LookupTable {
    /// The row whose key some words are, with a slip in one of them; else in whose key they stand.
    ///
    /// - Parameter words: The words.
    /// - Returns: The row.
    /// - Complexity: O(*n* · *m*) where *n* is the number of words and *m* that of words of keys; of
    ///   a list that is indexed for slips that of keys' words that begin or end alike.
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
        if let slips {
            return slips.candidates(for: letters).filter { isNear($0) }
        }
        return rowsByWord.keys.filter { other in
            Self.mayBeNear(word, other) && Normalised.canBeMistyped(other[...]) && isNear(other)
        }
        func isNear(_ other: [UInt8]) -> Bool {
            EditDistance.isOne(letters, Normalised.scalars(of: other[...]))
        }
    }

    /// Whether a slip may lie between two words: a look at their bytes that most do not pass, since
    /// a long list has tens of thousands of words.
    private static func mayBeNear(_ word: [UInt8], _ other: [UInt8]) -> Bool {
        let count = min(word.count, other.count)
        guard max(word.count, other.count) - count <= 4 else { return false }
        var start = 0
        while start < count, word[start] == other[start] { start += 1 }
        var end = 0
        while end < count - start, word[word.count - 1 - end] == other[other.count - 1 - end] {
            end += 1
        }
        // A slip concerns two neighbours at most, of four bytes each where they are not ASCII.
        let left = word[start..<word.count - end]
        let right = other[start..<other.count - end]
        guard left.count > 2 || right.count > 2 else { return true }
        return left.count <= 8 && right.count <= 8
            && (left.contains { $0 >= 0x80 } || right.contains { $0 >= 0x80 })
    }
}
