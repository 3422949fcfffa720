extension ListText {
    /// Where the numbers from 1 to 9 end that begin at a word: `two`, `2nd`, `second`.
    ///
    /// - Parameter index: The word.
    /// - Returns: Each end with its number.
    func numbers(at index: Int) -> [(end: Int, value: Int)] {
        switch words[index].kind {
        case .emoji: return []
        case .figure:
            guard words[index].range.count == 1 else { return [] }
            let value = Int(bytes[words[index].range.lowerBound]) - 0x30
            guard (1...9).contains(value) else { return [] }
            var numbers = [(index + 1, value)]
            if index + 1 < words.count, isJoined(index + 1) {
                for language in vocabularies.indices {
                    for end in ends(of: .ordinalEnds, at: index + 1, in: language) {
                        numbers.append((end, value))
                    }
                }
            }
            return numbers
        case .word:
            var numbers: [(end: Int, value: Int)] = []
            for language in vocabularies.indices {
                let vocabulary = vocabularies[language]
                phrases(at: index, in: language) { end, meanings in
                    for number in meanings {
                        let meaning = vocabulary.meaning(at: number)
                        guard meaning.sense.isNumberWord, (1...9).contains(meaning.value)
                        else { continue }
                        numbers.append((end, meaning.value))
                    }
                }
            }
            return numbers
        }
    }
}

extension Sense {
    /// Whether a list has number words or ordinals, which may stand for a figure.
    var isNumberWord: Bool { self == .numbers || self == .countingOrdinals || self == .ordinals }
}
