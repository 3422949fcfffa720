internal import Bytes

/// The words of a language, in a table of phrases sorted by their bytes.
///
/// A phrase is small letters without accents, hyphens and apostrophes, words with one blank
/// between them; capitals in it stand for values (`N U ago`), as Lists/README.md says. The tables
/// are made by packaging/words and lie in the executable as they are: nothing is read or sorted
/// when a program starts. It is a class since it is passed on several times for each word of a text:
/// a copy of a structure would count each of its six tables.
package final class Vocabulary: Sendable {
    /// The phrases, each with a line feed behind it.
    let text: String
    /// Where each phrase begins in `text`; behind the last one, the end.
    let starts: [UInt16]
    /// Where the phrases begin whose first byte is 0 or greater, 1 or greater, to 128.
    let initials: [UInt16]
    /// How many forms of days, times and what is no number stand before each phrase, and in all.
    let forms: [UInt16]
    /// The set of meanings of each phrase.
    let sets: [UInt16]
    /// Where each set begins in `senses`; behind the last one, the end.
    let firsts: [UInt16]
    /// What phrases mean: a `Sense` in the upper 8 bits, its value below.
    let senses: [UInt32]
    /// Which phrases are names of days and months of six letters or more: they may have a slip.
    let names: [UInt16]
    /// The word that means yes, and nothing else.
    package let yes: String
    /// The word that means no.
    package let no: String
    /// Whether numbers from 100 on are written in one word.
    let joinsNumbers: Bool
    /// Whether a full stop makes a figure an ordinal.
    let hasDotOrdinals: Bool

    init(
        text: String, starts: [UInt16], initials: [UInt16], forms: [UInt16], sets: [UInt16],
        firsts: [UInt16], senses: [UInt32],
        names: [UInt16], yes: String, no: String, joinsNumbers: Bool, hasDotOrdinals: Bool
    ) {
        self.text = text
        self.starts = starts
        self.initials = initials
        self.forms = forms
        self.sets = sets
        self.firsts = firsts
        self.senses = senses
        self.names = names
        self.yes = yes
        self.no = no
        self.joinsNumbers = joinsNumbers
        self.hasDotOrdinals = hasDotOrdinals
    }

    /// One thing that a phrase means.
    package struct Meaning: Sendable {
        private let bits: UInt32

        fileprivate init(bits: UInt32) {
            self.bits = bits
        }

        /// In which list the phrase stands.
        package var sense: Sense { Sense(rawValue: UInt8(bits >> 24)) ?? .months }
        /// The value that the list gives it, 0 in lists without any.
        package var value: Int { Int(bits & 0xFF_FFFF) }
    }

    /// The phrases that begin with the same words.
    package struct Prefix: Sendable {
        /// Their indexes.
        fileprivate let range: Range<Int>
        /// How many bytes the words have.
        fileprivate let length: Int

        /// Whether no word was looked at yet.
        package var isAll: Bool { length == 0 }
    }

    /// All phrases, before any word.
    package var all: Prefix { Prefix(range: 0..<starts.count - 1, length: 0) }

    /// The phrases that go on with a word.
    ///
    /// - Parameters:
    ///   - prefix: The phrases that are looked at.
    ///   - word: The next word, as matching sees it.
    /// - Returns: Those that go on so; nil where none does.
    /// - Complexity: O(log *n*) where *n* is the number of phrases.
    package func narrowed(_ prefix: Prefix, by word: ArraySlice<UInt8>) -> Prefix? {
        guard let first = word.first, let range = longer(prefix, first) else { return nil }
        let separator = prefix.isAll ? 0 : 1
        let starts = starts
        let text = text
        let bytes = text.utf8.span
        return found(range, prefix.length + separator + word.count) { phrase in
            var index = Int(starts[phrase]) + prefix.length
            if separator > 0 {
                guard bytes[index] == 0x20 else { return bytes[index] < 0x20 ? -1 : 1 }
                index += 1
            }
            for byte in word {
                if bytes[index] != byte { return bytes[index] < byte ? -1 : 1 }
                index += 1
            }
            return bytes[index] <= 0x20 ? 0 : 1
        }
    }

    /// The phrases that go on with a capital, which stands for a value.
    ///
    /// - Parameters:
    ///   - prefix: The phrases that are looked at.
    ///   - capital: An ASCII capital.
    /// - Returns: Those that go on so; nil where none does.
    func narrowed(_ prefix: Prefix, byCapital capital: UInt8) -> Prefix? {
        guard let range = longer(prefix, capital) else { return nil }
        guard !prefix.isAll else { return Prefix(range: range, length: 1) }
        let starts = starts
        let text = text
        let bytes = text.utf8.span
        return found(range, prefix.length + 2) { phrase in
            let index = Int(starts[phrase]) + prefix.length
            guard bytes[index] == 0x20 else { return bytes[index] < 0x20 ? -1 : 1 }
            return Int(bytes[index + 1]) - Int(capital)
        }
    }

    /// Those of some phrases that may go on with a word that begins with a byte; nil where none can.
    private func longer(_ prefix: Prefix, _ first: UInt8) -> Range<Int>? {
        var range = prefix.range
        if prefix.isAll {
            range =
                first < 0x80
                ? Int(initials[Int(first)])..<Int(initials[Int(first) + 1])
                : Int(initials[0x80])..<starts.count - 1
        } else if isWhole(range.lowerBound, prefix.length) {
            // It is the first one, since it has no more words.
            range = range.lowerBound + 1..<range.upperBound
        }
        return range.isEmpty ? nil : range
    }

    /// The phrases of a range that go on as asked: they stand side by side.
    ///
    /// - Parameters:
    ///   - range: Where they are looked for; not empty.
    ///   - length: How many bytes their words have then.
    ///   - order: How a phrase compares with what is asked for: 0 where it goes on with it.
    /// - Returns: The phrases; nil where there are none.
    private func found(
        _ range: Range<Int>, _ length: Int, _ order: (Int) -> Int
    ) -> Prefix? {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if order(middle) < 0 { low = middle + 1 } else { high = middle }
        }
        guard low < range.upperBound, order(low) == 0 else { return nil }
        // Most words begin few phrases: the end is near.
        var step = 1
        var end = low + 1
        while end < range.upperBound, order(end) == 0 {
            step *= 2
            end = min(end + step, range.upperBound)
        }
        var from = max(low + 1, end - step)
        while from < end {
            let middle = (from + end) / 2
            if order(middle) == 0 { from = middle + 1 } else { end = middle }
        }
        return Prefix(range: low..<from, length: length)
    }

    /// Whether a phrase has no more words than those of a prefix of it.
    private func isWhole(_ phrase: Int, _ length: Int) -> Bool {
        Int(starts[phrase + 1]) - Int(starts[phrase]) == length + 1
    }

    /// Whether some of the phrases are forms of days, of times or of what is no number.
    func hasForms(_ prefix: Prefix) -> Bool {
        forms[prefix.range.lowerBound] < forms[prefix.range.upperBound]
    }

    /// The indexes in `senses` of what a phrase of these very words means; nil where there is none.
    ///
    /// - Parameter prefix: The words.
    /// - Returns: The meanings.
    package func meanings(_ prefix: Prefix) -> Range<Int>? {
        let phrase = prefix.range.lowerBound
        return isWhole(phrase, prefix.length) ? meanings(ofPhrase: phrase) : nil
    }

    private func meanings(ofPhrase phrase: Int) -> Range<Int> {
        let set = Int(sets[phrase])
        return Int(firsts[set])..<Int(firsts[set + 1])
    }

    /// A meaning.
    ///
    /// - Parameter index: One of the indexes that `meanings(_:)` gives.
    /// - Returns: What it says.
    package func meaning(at index: Int) -> Meaning {
        Meaning(bits: senses[index])
    }

    /// The value that a list gives a phrase.
    ///
    /// - Parameters:
    ///   - phrase: Words as matching sees them, one blank between them.
    ///   - sense: The list.
    /// - Returns: The value, 0 in lists without any; nil where the list does not have the phrase.
    /// - Complexity: O(log *n*) where *n* is the number of phrases.
    package func value(of phrase: ArraySlice<UInt8>, in sense: Sense) -> Int? {
        guard let prefix = narrowed(all, by: phrase), let range = meanings(prefix) else {
            return nil
        }
        for index in range where meaning(at: index).sense == sense {
            return meaning(at: index).value
        }
        return nil
    }

    /// The name of a day or a month from which a word is one slip away: `Wensday`, `Febuary`.
    ///
    /// A letter more at the end is no slip, since that is another word (`Mondays`).
    ///
    /// - Parameter word: A word that is none of this language's.
    /// - Returns: The name; nil where there is none.
    func nameWithSlip(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard word.count >= 5 else { return nil }
        let text = text
        let bytes = text.utf8.span
        for name in names {
            let range = Int(starts[Int(name)])..<Int(starts[Int(name) + 1]) - 1
            guard abs(range.count - word.count) <= 1, bytes[range.lowerBound] == word.first else {
                continue
            }
            guard Self.isClose(bytes.extracting(range), word) else { continue }
            let letters = range.map { bytes[$0] }
            if EditDistance.isOne(letters, word), !word.starts(with: letters) { return letters }
        }
        return nil
    }

    /// Whether two words are the same from both ends on but for two letters at most: most words
    /// that are none with a slip are told by that, and nothing is allocated for them.
    private static func isClose(_ name: Span<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
        let shorter = min(name.count, word.count)
        var (same, behind) = (0, 0)
        while same < shorter, name[same] == word[word.startIndex + same] { same += 1 }
        while same + behind < shorter,
            name[name.count - 1 - behind] == word[word.endIndex - 1 - behind]
        {
            behind += 1
        }
        return same + behind + 2 >= shorter
    }

    /// The phrases of a list, for those that a search by words does not serve.
    ///
    /// - Parameter sense: The list.
    /// - Returns: Its phrases, sorted by their bytes.
    /// - Complexity: O(*n*) where *n* is the number of phrases of all lists.
    package func phrases(of sense: Sense) -> [[UInt8]] {
        let text = text
        let bytes = text.utf8.span
        return (0..<starts.count - 1).compactMap { phrase in
            let has = meanings(ofPhrase: phrase).contains {
                meaning(at: $0).sense == sense
            }
            guard has else { return nil }
            return (Int(starts[phrase])..<Int(starts[phrase + 1]) - 1).map { bytes[$0] }
        }
    }
}
