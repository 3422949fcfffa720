// Questions about parts.
extension Reading {
    /// Whether a word of a language that is not small there stands at an index.
    func isStrange(_ index: Int, _ language: Int) -> Bool {
        isWord(index) && !isSkipped[index]
            && places[index].smallLanguages & 1 << UInt8(truncatingIfNeeded: language) == 0
    }

    /// The bytes of a part.
    func word(_ index: Int) -> ArraySlice<UInt8> { bytes[lexemes[index].range] }

    /// The digits of a figure.
    func digits(_ index: Int) -> ArraySlice<UInt8> { word(index) }

    /// Whether a figure stands at an index.
    func isFigure(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].kind == .figure
    }

    /// Whether a word stands at an index.
    func isWord(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].kind == .word
    }

    /// Whether a word of these letters stands at an index.
    func isWord(_ index: Int, _ letters: String) -> Bool {
        isWord(index) && lexemes[index].range.count == letters.utf8.count
            && word(index).elementsEqual(letters.utf8)
    }

    /// Whether a sign stands at an index.
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        lexemes.indices.contains(index) && lexemes[index].kind == .sign
            && UInt32(lexemes[index].sign) == sign.value
    }

    /// Whether a part stands directly behind the one before it.
    func isJoined(_ index: Int) -> Bool {
        lexemes.indices.contains(index) && index > 0 && !lexemes[index].isAfterBlank
    }

    /// Goes through all parts that are looked at.
    ///
    /// - Parameter take: Takes what begins at a part; returns where it ends.
    func walk(_ take: (Int) -> Int) {
        var index = 0
        while index < lexemes.count { index = isSkipped[index] ? index + 1 : take(index) }
    }

    /// The phrases that begin at a part.
    func marks(at index: Int) -> ArraySlice<Mark> {
        guard lexemes.indices.contains(index) else { return [] }
        return marks[places[index].firstMark..<places[index + 1].firstMark]
    }

    /// Whether a phrase of a list begins at a part.
    func has(_ sense: Sense, at index: Int) -> Bool {
        lexemes.indices.contains(index) && places[index].beginning.contains(sense)
    }

    /// Whether a phrase of one of some lists begins at a part.
    func has(anyOf senses: SenseSet, at index: Int) -> Bool {
        lexemes.indices.contains(index) && places[index].beginning.intersects(senses)
    }

    /// The longest phrase of a list that begins at a part.
    ///
    /// - Parameters:
    ///   - sense: The list.
    ///   - index: Any index.
    ///   - language: The language; nil for any.
    /// - Returns: The phrase; of equally long ones that of the first language.
    func mark(_ sense: Sense, at index: Int, language: Int? = nil) -> Mark? {
        guard has(sense, at: index) else { return nil }
        var longest: Mark?
        for number in places[index].firstMark..<places[index + 1].firstMark
        where marks[number].sense == sense {
            let mark = marks[number]
            guard language == nil || mark.language == language else { continue }
            if mark.range.upperBound > longest?.range.upperBound ?? 0 { longest = mark }
        }
        return longest
    }

    /// The longest phrase of a list that ends before a part.
    func mark(_ sense: Sense, before index: Int) -> Mark? {
        guard index > 0, index < places.count, places[index].ending.contains(sense) else {
            return nil
        }
        // Behind each other in `marks`, since these are sorted by where they begin.
        for number in places[max(0, index - 6)].firstMark..<places[index].firstMark
        where marks[number].sense == sense && marks[number].range.upperBound == index {
            return marks[number]
        }
        return nil
    }

    /// Where phrases of several words name a half of the day: `in the evening`, `après-midi`.
    var halvesOfDay: [Range<Int>] {
        marks.filter { mark in
            mark.range.count > 1 && [.am, .pm, .evening, .night].contains(mark.sense)
        }.map(\.range)
    }

    /// Whether a phrase of a list ends before a part.
    func isAfter(_ index: Int, _ sense: Sense) -> Bool {
        mark(sense, before: index) != nil
    }

    /// Whether everything in a range is a sign or small, but for some parts.
    func isSmall(_ range: Range<Int>, but isKnown: (Int) -> Bool) -> Bool {
        range.allSatisfy { index in
            lexemes[index].kind == .sign || isSmall[index] || isSkipped[index] || isKnown(index)
        }
    }
}
