internal import Bytes

/// The entries of a word list, of choices, or the keys of a list, as a phrase compares them with words of a text.
struct PhraseEntries {
    /// An entry.
    struct Entry {
        /// Its words, normalised.
        let words: [ArraySlice<UInt8>]
        /// What is stored for it; empty for an entry of a list.
        let value: [UInt8]
    }

    /// An entry that stands in a text.
    struct Place {
        /// The words that it takes.
        let words: Range<Int>
        /// What is stored for it.
        let value: [UInt8]
    }

    /// The entries by their first word, the longest first.
    private var entries: [ArraySlice<UInt8>: [Entry]] = [:]
    /// The list whose keys are the entries.
    private var table: LookupTable?
    /// What is stored for choices that are a number from 1 to 9, which may be texted in words, too.
    private var numbers: [Int: [UInt8]] = [:]
    /// The words of the languages for these.
    private var vocabularies: [Vocabulary] = []

    /// Reads a word list, the script's or a built-in one.
    ///
    /// - Parameters:
    ///   - name: The list's name; one that does not exist has no entries.
    ///   - context: The script, its lists and languages.
    init(listNamed name: String, _ context: AnswerContext) {
        if let list = context.wordList(name) {
            for range in list.entries { add(Self.words(list.bytes, range), []) }
        } else if let list = BuiltInList(rawValue: name) {
            for vocabulary in context.languages().map(\.vocabulary) {
                for phrase in vocabulary.phrases(of: list.sense) { add(phrase, of: vocabulary) }
            }
        }
        sort()
    }

    /// Adds an entry of a built-in list: in the tables an apostrophe is a blank where it parts words.
    private mutating func add(_ phrase: [UInt8], of vocabulary: Vocabulary) {
        var words: [ArraySlice<UInt8>] = []
        for word in phrase.split(separator: 0x20) {
            let isEnding = ["ll", "d", "re"].contains { word.elementsEqual($0.utf8) }
            if let last = words.last, isEnding {
                words[words.count - 1] = last + [UInt8(ascii: "'")] + word
            } else if let last = words.last, vocabulary.value(of: last, in: .elision) != nil {
                words[words.count - 1] = last + word
            } else {
                words.append(word)
            }
        }
        add(words, [])
    }

    /// Reads choices.
    ///
    /// - Parameters:
    ///   - choices: The choices.
    ///   - context: The script and its languages.
    init(_ choices: ChoicesKind, _ context: AnswerContext) {
        let script = context.script
        for word in choices.words {
            let value = Array(script[word.value])
            add(Self.words(script, word.text), value)
            let first = script[word.text.lowerBound]
            if word.text.count == 1, first.isDigit, first != UInt8(ascii: "0") {
                numbers[Int(first - UInt8(ascii: "0"))] = value
            }
        }
        if !numbers.isEmpty { vocabularies = context.languages().map(\.vocabulary) }
        sort()
    }

    /// Takes the keys of a list.
    ///
    /// - Parameter table: The list; nil for one that cannot be read, which has no keys.
    init(keysOf table: LookupTable?) {
        self.table = table
    }

    private mutating func add(_ words: [ArraySlice<UInt8>], _ value: [UInt8]) {
        guard let first = words.first else { return }
        entries[first, default: []].append(Entry(words: words, value: value))
    }

    private mutating func sort() {
        for first in entries.keys {
            entries[first]?.sort { $0.words.count > $1.words.count }
        }
    }

    /// Words of a script as a phrase compares them; a dash alone is a blank.
    ///
    /// - Parameters:
    ///   - bytes: The script's bytes.
    ///   - range: The part of them.
    /// - Returns: The words, normalised.
    static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [ArraySlice<UInt8>] {
        let normalised = Normalised(bytes, range, keepingWords: true, dropsEnds: false)
        return normalised.words.map { normalised.bytes[$0.core] }.filter { word in
            // Of a sign that normalising drops, as one that joins emoji, nothing is left.
            guard !word.isEmpty else { return false }
            let (scalar, length) = Unicode.Scalar.decoded(Array(word), at: 0, before: word.count)
            return length != word.count || !scalar.isDash
        }
    }

    /// The entries that stand at a word of a text.
    ///
    /// - Parameters:
    ///   - text: The text in words.
    ///   - word: Which word.
    ///   - forgivesSlips: Whether words of four letters and more may have a slip.
    /// - Returns: Where they stand, the longest first; of equally long ones the first alone.
    func places(in text: PhraseText, at word: Int, forgivesSlips: Bool) -> [Place] {
        if let table { return table.places(in: text, at: word, forgivesSlips: forgivesSlips) }
        var places: [Place] = []
        func add(_ entries: [Entry]) {
            for entry in entries where entry.words.count <= text.count - word {
                let fits = entry.words.indices.allSatisfy {
                    text.isWord(entry.words[$0], at: word + $0, forgivesSlips: forgivesSlips)
                }
                guard fits, !places.contains(where: { $0.words.count == entry.words.count })
                else { continue }
                places.append(Place(words: word..<word + entry.words.count, value: entry.value))
            }
        }
        add(entries[text.word(word)] ?? [])
        let isSlip = forgivesSlips && text.canBeMistyped(word)
        if isSlip {
            for entries in entries.values { add(entries) }
        }
        if !numbers.isEmpty {
            for place in numbers(in: text, at: word)
            where !places.contains(where: { $0.words.count == place.words.count }) {
                places.append(place)
            }
        }
        if isSlip || !numbers.isEmpty { places.sort { $0.words.count > $1.words.count } }
        return places
    }

    /// Choices that are numbers, texted in other words: `two`, `2nd`, `second`.
    private func numbers(in text: PhraseText, at word: Int) -> [Place] {
        var places: [Place] = []
        for vocabulary in vocabularies {
            // "twenty two" and "two hundred" are other numbers.
            if word > 0, Self.isOfNumber(text.word(word - 1), vocabulary) { continue }
            // "the second one".
            if word > 0, vocabulary.value(of: text.word(word), in: .behindAnEntry) != nil,
                vocabulary.value(of: text.word(word - 1), in: .countingOrdinals) != nil
            {
                continue
            }
            let first = text.word(word)
            if let digit = first.first, digit.isDigit, let stored = numbers[Int(digit) - 0x30],
                vocabulary.value(of: first.dropFirst(), in: .ordinalEnds) != nil
            {
                places.append(Place(words: word..<word + 1, value: stored))
            }
            var prefix = vocabulary.all
            var end = word
            while end < text.count, let next = vocabulary.narrowed(prefix, by: text.word(end)) {
                prefix = next
                end += 1
                for number in vocabulary.meanings(prefix) ?? 0..<0 {
                    let meaning = vocabulary.meaning(at: number)
                    let isWhole =
                        end == text.count || !Self.isOfNumber(text.word(end), vocabulary)
                    if isWhole, meaning.sense.isNumberWord, let stored = numbers[meaning.value] {
                        places.append(Place(words: word..<end, value: stored))
                    }
                }
            }
        }
        return places
    }

    /// Whether a word makes another number of the one beside it: `twenty`, `hundred`.
    private static func isOfNumber(_ word: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Bool {
        if vocabulary.value(of: word, in: .numbers) ?? 0 >= 10 { return true }
        return [Sense.hundred, .hundreds, .thousand, .million, .dozen].contains { sense in
            vocabulary.value(of: word, in: sense) != nil
        }
    }

    /// The entries that stand in a text, of overlapping ones the longer.
    ///
    /// `a` and `an` before a longer word are articles, and none.
    ///
    /// - Parameters:
    ///   - text: The text in words.
    ///   - forgivesSlips: Whether words of four letters and more may have a slip.
    /// - Returns: Where they stand, in their order.
    func places(in text: PhraseText, forgivesSlips: Bool) -> [Place] {
        var all: [Place] = []
        for word in 0..<text.count where !isArticle(text, word) {
            all += places(in: text, at: word, forgivesSlips: forgivesSlips).prefix(1)
        }
        var isTaken = [Bool](repeating: false, count: text.count)
        var kept: [Place] = []
        for place in all.sorted(by: Self.comesFirst)
        where !place.words.contains(where: { isTaken[$0] }) {
            for word in place.words { isTaken[word] = true }
            kept.append(place)
        }
        return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private static func comesFirst(_ left: Place, _ right: Place) -> Bool {
        (-left.words.count, left.words.lowerBound) < (-right.words.count, right.words.lowerBound)
    }

    /// Whether an article stands at a word, and no letter that may be a choice: one that no entry
    /// of several words begins with.
    private func isArticle(_ text: PhraseText, _ word: Int) -> Bool {
        let letters = text.word(word)
        guard letters.elementsEqual("a".utf8) || letters.elementsEqual("an".utf8),
            word + 1 < text.count, text.word(word + 1).count > 1
        else { return false }
        let next = text.word(word + 1)
        return !["or", "and", "please", "thanks"].contains { next.elementsEqual($0.utf8) }
            && places(in: text, at: word, forgivesSlips: false).allSatisfy { $0.words.count == 1 }
    }
}
