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
        var index = 0
        var chosen: [Int] = []
        var isBehindLink = false
        while index < reading.lexemes.count {
            if let (entry, count) = entry(at: index, entries) {
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
        at index: Int, _ entries: [[ArraySlice<UInt8>]]
    ) -> (entry: Int, count: Int)? {
        var longest: (entry: Int, count: Int)?
        for (number, words) in entries.enumerated()
        where words.count > longest?.count ?? 0 && words.count <= reading.lexemes.count - index {
            let fits = words.indices.allSatisfy { words[$0] == reading.word(index + $0) }
            if fits { longest = (number, words.count) }
        }
        return longest
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
