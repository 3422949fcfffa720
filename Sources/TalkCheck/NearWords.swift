internal import Bytes
internal import Talk

/// Finds words that are one slip from another one, without comparing all of them.
///
/// Two words are one slip apart only where they become the same when at most one letter is left
/// out of each. So each word is put under the hash of itself and of what is left without each of
/// its letters, and compared with those that share one.
struct NearWords {
    /// A word of an answer.
    struct Word {
        let number: Int
        /// Which answer of its section takes it.
        let answer: Int
        /// What is stored for it, -1 where nothing is.
        let value: Int
        let position: SourcePosition
    }

    /// What is known of a word wherever it stands.
    private struct Spelling {
        let letters: [Unicode.Scalar]
        let keys: [UInt64]
    }

    /// More words under one hash than anybody writes.
    private static let bucketLimit = 16

    private var spellings: [Int: Spelling] = [:]
    private var section: [UInt64: [Word]] = [:]
    private var anytime: [UInt64: [Word]] = [:]
    private var isAnytime = false
    /// How many hashes are still looked up.
    private var budget = 10_000_000

    /// Forgets the words of the section before, those of `[anytime]` excepted.
    mutating func beginSection(isAnytime: Bool) {
        if self.isAnytime { anytime = section }
        self.isAnytime = isAnytime
        section = [:]
    }

    /// Takes a word over.
    ///
    /// - Parameters:
    ///   - word: The word.
    ///   - text: How it is written.
    /// - Returns: A word that is one slip away, of another answer or for another value.
    mutating func add(_ word: Word, _ text: Normalised) -> Word? {
        guard let spelling = spelling(of: word.number, text), budget > 0 else { return nil }
        budget -= spelling.keys.count
        var found: Word?
        for key in spelling.keys {
            if found == nil {
                found =
                    section[key]?.first { isNear($0, word, spelling, isSameSection: true) }
                    ?? anytime[key]?.first { isNear($0, word, spelling, isSameSection: false) }
            }
            let bucket = section[key] ?? []
            if bucket.count < Self.bucketLimit, bucket.last?.number != word.number {
                section[key, default: []].append(word)
            }
        }
        return found
    }

    private func isNear(
        _ other: Word, _ word: Word, _ spelling: Spelling, isSameSection: Bool
    ) -> Bool {
        if isSameSection, other.answer == word.answer, other.value == word.value { return false }
        guard let letters = spellings[other.number]?.letters else { return false }
        return EditDistance.isOne(letters, spelling.letters)
    }

    private mutating func spelling(of number: Int, _ text: Normalised) -> Spelling? {
        if let known = spellings[number] { return known.keys.isEmpty ? nil : known }
        let letters = text.canBeMistyped ? text.scalars : []
        let spelling = Spelling(letters: letters, keys: Self.keys(letters))
        spellings[number] = spelling
        return letters.isEmpty ? nil : spelling
    }

    /// The hashes of a word and of what is left without each of its letters.
    private static func keys(_ letters: [Unicode.Scalar]) -> [UInt64] {
        guard !letters.isEmpty else { return [] }
        let base: UInt64 = 0x1_0000_01B3
        var powers: [UInt64] = [1]
        var before: [UInt64] = [0]
        for letter in letters {
            powers.append((powers.last ?? 1) &* base)
            before.append((before.last ?? 0) &* base &+ UInt64(letter.value) &+ 1)
        }
        let whole = before[letters.count]
        var keys = [whole]
        for index in letters.indices {
            let behind = letters.count - index - 1
            let rest = whole &- before[index + 1] &* powers[behind]
            keys.append(before[index] &* powers[behind] &+ rest)
        }
        return keys
    }
}
