internal import Bytes

extension LookupTable {
    /// The rows whose whole keys stand at a word of a text.
    ///
    /// - Parameters:
    ///   - text: The text in words.
    ///   - word: Which word.
    ///   - forgivesSlips: Whether one word of four letters or more may have a slip.
    /// - Returns: Where they stand, the longest first; of equally long ones one alone.
    func places(
        in text: PhraseText, at word: Int, forgivesSlips: Bool
    ) -> [PhraseEntries.Place] {
        var places: [PhraseEntries.Place] = []
        for end in word + 1..<min(word + Spans.longest, text.count) + 1 {
            let part = Array(text.part(word..<end).normalised)
            if case .row(let row) = match(form: Self.form(of: part)) {
                places.append(place(of: row, word..<end))
            }
        }
        if forgivesSlips, text.count <= Self.mostWordsWithSlips {
            addPlacesWithSlip(in: text, at: word, to: &places)
        }
        return places.sorted { $0.words.count > $1.words.count }
    }

    /// A longer text is compared without slips: each word of it is compared with all of the keys.
    private static let mostWordsWithSlips = 40

    private func place(of row: Int, _ words: Range<Int>) -> PhraseEntries.Place {
        PhraseEntries.Place(words: words, value: Array(rows[row].key.utf8))
    }

    /// Adds the rows whose keys begin at a word, with a slip in one of their words.
    private func addPlacesWithSlip(
        in text: PhraseText, at word: Int, to places: inout [PhraseEntries.Place]
    ) {
        let first = Array(text.word(word))
        var found: [Range<Int>: Set<Int>] = [:]
        for begin in [first] + wordsNear(first) {
            for number in rowsByWord[begin] ?? [] {
                let key = words(ofRow: Int(number))
                guard key.first == begin, word + key.count <= text.count else { continue }
                var slips = 0
                let fits = key.indices.allSatisfy { index in
                    if text.word(word + index).elementsEqual(key[index]) { return true }
                    slips += 1
                    return text.isWord(key[index][...], at: word + index, forgivesSlips: true)
                }
                guard fits, slips == 1 else { continue }
                found[word..<word + key.count, default: []].insert(Int(number))
            }
        }
        for (words, numbers) in found where !places.contains(where: { $0.words == words }) {
            if case .row(let row) = match(rows: numbers.sorted()) {
                places.append(place(of: row, words))
            }
        }
    }
}
