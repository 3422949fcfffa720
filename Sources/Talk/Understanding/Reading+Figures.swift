internal import Bytes

/// Digits with single signs between them: `12`, `12/5`, `2,500.50`, `7:30`.
struct Figure: Sendable {
    /// Where it stands: digits and signs in turn.
    let range: Range<Int>
    /// The sign between the first and the second digits, ASCII; 0 where there is none.
    let firstSign: UInt8
    /// Whether all signs are the same one.
    let hasOneSign: Bool

    /// How many runs of digits it has.
    var count: Int { (range.count + 1) / 2 }

    /// Where a run of digits stands, from 0 on.
    func part(_ index: Int) -> Int { range.lowerBound + 2 * index }

    /// Whether there are signs and all are the given one.
    func hasOnly(_ sign: Unicode.Scalar) -> Bool {
        hasOneSign && UInt32(firstSign) == sign.value
    }
}

extension Reading {
    /// The figure that begins at a part; nil where none does.
    ///
    /// A `/` may have blanks around it (`12 / 5`).
    func figure(at start: Int) -> Figure? {
        guard isFigure(start) else { return nil }
        var firstSign: UInt8 = 0
        var hasOneSign = true
        var end = start + 1
        while isFigure(end + 1), lexemes[end].kind == .sign, joins(end) {
            let sign = lexemes[end].sign
            if end == start + 1 { firstSign = sign }
            if sign != firstSign { hasOneSign = false }
            end += 2
        }
        return Figure(range: start..<end, firstSign: firstSign, hasOneSign: hasOneSign)
    }

    /// Whether a sign between two runs of digits makes one figure of them.
    private func joins(_ sign: Int) -> Bool {
        let isTight = isJoined(sign) && isJoined(sign + 1)
        return switch lexemes[sign].sign {
        case UInt8(ascii: "/"): isTight || !isJoined(sign) && !isJoined(sign + 1)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"),
            UInt8(ascii: "'"):
            isTight
        default: false
        }
    }

    /// The number that digits write, of at most nine of them.
    func integer(_ part: Int) -> Int? {
        let digits = digits(part)
        return digits.count <= 9 ? Int(digits: digits) : nil
    }

    /// Whether a figure belongs to letters before it: `B2`, `B-2`.
    func isLabel(_ index: Int) -> Bool {
        let lexeme = lexemes[index]
        return lexeme.isAfterLetters && mark(.currencies, at: index - 1) == nil
            || lexeme.isAfterHyphen && isWord(index - 1) && word(index - 1).count <= 2
                && marks(at: index - 1).isEmpty
    }

    /// Whether a hyphen joins a number to a word that says something else of it: `part-two`.
    func isJoinedToWord(_ index: Int) -> Bool {
        lexemes[index].isAfterHyphen && isWord(index - 1) && !isSmall[index - 1]
            && !marks(at: index - 1).contains { mark in
                switch mark.sense {
                case .months, .weekdays, .numbers, .amMark, .pmMark, .hourMark, .dates: true
                default: false
                }
            }
    }

    /// Whether a sign stands in a range.
    func range(_ range: Range<Int>, has sign: Unicode.Scalar) -> Bool {
        range.contains { isSign($0, sign) }
    }

    /// The letters directly behind a part; nil where there are none.
    func letters(behind end: Int) -> ArraySlice<UInt8>? {
        isJoined(end) && isWord(end) ? word(end) : nil
    }

    /// Whether the letters directly behind a figure make it an ordinal: `12th`, `11e`.
    func isOrdinalEnd(_ end: Int) -> Bool {
        isJoined(end) && has(.ordinalEnds, at: end)
    }

    /// The words between two parts, as they were texted.
    func excerpt(_ range: Range<Int>, of source: [UInt8]) -> String {
        guard let first = range.first, let last = range.last, last < lexemes.count else {
            return ""
        }
        let place = lexemes[first].source.lowerBound..<lexemes[last].source.upperBound
        return String(decoding: source[place], as: UTF8.self)
    }
}
