internal import Bytes

/// What a text chooses of several entries.
enum Chosen: Equatable {
    /// `none`.
    case none
    /// `all`.
    case all
    /// `both`.
    case both
    /// These, by their numbers.
    case entries([Int])
}

extension Understanding {
    /// The words of an entry, as those of the text are.
    ///
    /// - Parameters:
    ///   - bytes: The script's bytes.
    ///   - range: The entry.
    /// - Returns: Its words and signs.
    func words(_ bytes: [UInt8], _ range: Range<Int>) -> [ArraySlice<UInt8>] {
        let entry = Reading(bytes, range, languages: reading.languages)
        return entry.lexemes.indices.map(entry.word)
    }

    /// What the text chooses: entries with blanks, commas or `and` between them, courtesies around,
    /// and nothing else.
    ///
    /// - Parameter entries: The words of each entry.
    /// - Returns: What is chosen; nil where something else is said, too.
    /// - Complexity: O(*n* · *m*) where *n* is the number of words and *m* that of the entries.
    func chosen(of entries: [[ArraySlice<UInt8>]]) -> Chosen? {
        let hasNumbers = entries.contains { Self.digit($0) != nil }
        var index = 0
        var chosen: [Int] = []
        var isBehindLink = false
        while index < reading.lexemes.count {
            if let (entry, count) = entry(at: index, entries, hasNumbers) {
                chosen.append(entry)
                index += count
                isBehindLink = false
            } else if !chosen.isEmpty, let link = link(at: index) {
                index = link.end
                isBehindLink = isBehindLink || link.needsAnother
            } else if chosen.isEmpty, let amount = amount(at: index) {
                return isCourtesy(from: amount.end) ? amount.chosen : nil
            } else if let end = courtesy(at: index), chosen.isEmpty || isCourtesy(from: end) {
                if !chosen.isEmpty { break }
                index = end
            } else {
                return nil
            }
        }
        return chosen.isEmpty || isBehindLink ? nil : .entries(chosen)
    }

    /// The longest entry that stands at a part.
    private func entry(
        at index: Int, _ entries: [[ArraySlice<UInt8>]], _ hasNumbers: Bool
    ) -> (entry: Int, count: Int)? {
        var longest: (entry: Int, count: Int)?
        for (number, words) in entries.enumerated()
        where words.count > longest?.count ?? 0 && words.count <= reading.lexemes.count - index {
            let fits = words.indices.allSatisfy { words[$0] == reading.word(index + $0) }
            if fits { longest = (number, words.count) }
        }
        guard hasNumbers, let (value, count) = number(at: index), count > longest?.count ?? 0,
            let number = entries.firstIndex(where: { Self.digit($0) == value })
        else { return longest }
        return (number, count)
    }

    /// The number from 1 to 9 that stands at a part, with what belongs to it: `two`, `the 2nd one`,
    /// `#2`, `2)`.
    private func number(at start: Int) -> (value: Int, count: Int)? {
        var index = reading.isSign(start, "#") ? start + 1 : start
        if let before = reading.mark(.onlyBeforeAFigure, at: index)
            ?? article(at: index)
        {
            index = before.range.upperBound
        }
        var found: (value: Int, end: Int)?
        if reading.isFigure(index), reading.figure(at: index)?.count == 1,
            let value = reading.integer(index)
        {
            found = (value, index + (reading.isOrdinalEnd(index + 1) ? 2 : 1))
        }
        for mark in reading.marks(at: index)
        where mark.sense.isNumberWord && mark.range.upperBound > found?.end ?? 0 {
            found = (mark.value, mark.range.upperBound)
        }
        guard let (value, last) = found, (1...9).contains(value) else { return nil }
        var end = last
        if reading.isSign(end, ")"), reading.isJoined(end) { end += 1 }
        if let one = reading.mark(.behindAnEntry, at: end) { end = one.range.upperBound }
        return (value, end - start)
    }

    /// A courtesy of one word before a number: `the`.
    private func article(at index: Int) -> Reading.Mark? {
        let mark = reading.mark(.courtesies, at: index)
        return mark?.range.count == 1 && reading.mark(.numbers, at: index) == nil ? mark : nil
    }

    /// The digit that an entry consists of; nil for any other entry.
    private static func digit(_ words: [ArraySlice<UInt8>]) -> Int? {
        guard words.count == 1, words[0].count == 1, let digit = words[0].first, digit.isDigit
        else { return nil }
        return Int(digit) - 0x30
    }

    /// The end of what may stand between two entries, a comma, `&`, `+`, `and`, and whether one must
    /// follow.
    private func link(at index: Int) -> (end: Int, needsAnother: Bool)? {
        for sign in [",", ";", "&", "+"] as [Unicode.Scalar] where reading.isSign(index, sign) {
            return (index + 1, sign == "&" || sign == "+")
        }
        let link = reading.marks(at: index).last {
            $0.sense == .someOf && SomeOfWord(rawValue: $0.value) == .and
        }
        return link.map { ($0.range.upperBound, true) }
    }

    /// `both`, `all` or `none`.
    private func amount(at index: Int) -> (chosen: Chosen, end: Int)? {
        let words = reading.marks(at: index).filter { $0.sense == .someOf }
        guard let longest = words.max(by: { $0.range.count < $1.range.count }),
            let word = SomeOfWord(rawValue: longest.value)
        else { return nil }
        switch word {
        case .both: return (.both, longest.range.upperBound)
        case .all: return (.all, longest.range.upperBound)
        case .none: return (.none, longest.range.upperBound)
        case .and: return nil
        }
    }

    /// The end of a courtesy that stands at a part, or of a sign.
    private func courtesy(at index: Int) -> Int? {
        if reading.lexemes[index].kind == .sign { return index + 1 }
        let isOnlyBeforeFigures = reading.has(.onlyBeforeAFigure, at: index)
        guard let mark = reading.mark(.courtesies, at: index),
            !isOnlyBeforeFigures || reading.isFigure(mark.range.upperBound)
        else { return nil }
        return mark.range.upperBound
    }

    /// Whether nothing but courtesies and signs stands from a part on.
    private func isCourtesy(from start: Int) -> Bool {
        var index = start
        while index < reading.lexemes.count {
            guard let end = courtesy(at: index) else { return false }
            index = end
        }
        return true
    }
}

/// What the words of `some of` say; the numbers stand in the lists.
private enum SomeOfWord: Int {
    case both, all, none, and
}
