internal import Bytes

/// Figures in a text that may be a telephone number, with the signs between them.
struct PhoneRun {
    /// What a run of figures turns out to be.
    enum Verdict {
        /// A number.
        case number(String)
        /// Something else: a date, a price, too few figures.
        case other
        /// A number that cannot be one: it is too long, or has two pairs of brackets.
        case impossible
    }

    private let reading: Reading
    /// The indexes of the figures.
    private(set) var groups: [Int]
    /// Whether `+` stands before them.
    private let hasPlus: Bool

    /// The fewest figures of a number; fewer are something else: "room 12, at 5".
    private static let fewest = 7

    /// Takes figures from a text.
    ///
    /// - Parameters:
    ///   - reading: The text.
    ///   - groups: The indexes of the figures, at least one.
    init(_ reading: Reading, _ groups: [Int]) {
        self.reading = reading
        self.groups = groups
        hasPlus = Self.plus(before: groups[0], in: reading) != nil
        dropWhatIsNotOfIt()
    }

    /// Where it stands, its `+` included.
    var range: Range<Int> {
        guard let first = groups.first, let last = groups.last else { return 0..<0 }
        return (Self.plus(before: first, in: reading) ?? first)..<last + 1
    }

    /// What the figures are.
    ///
    /// - Parameter country: Completes a number without `+`; nil leaves it as it is.
    /// - Returns: The number, or that it is none.
    func verdict(in country: CountryCode?) -> Verdict {
        guard count >= Self.fewest, !isOfAnotherSign, !isOfAnotherForm, !isBesideAnotherName
        else { return .other }
        guard hasFewBrackets else { return .impossible }
        var figures = figures
        let isAbroad = hasPlus || figures.starts(with: "00".utf8)
        if isAbroad {
            if !hasPlus { figures.removeFirst(2) }
            return canBeAbroad(figures) ? .number(Self.text(figures, isAbroad: true)) : .impossible
        }
        if let country {
            guard let whole = country.completed(figures) else { return .impossible }
            return .number(Self.text(whole, isAbroad: true))
        }
        let most = figures.first == UInt8(ascii: "0") ? PhoneDigits.mostFigures : 13
        return figures.count <= most ? .number(Self.text(figures, isAbroad: false)) : .impossible
    }

    private func canBeAbroad(_ figures: [UInt8]) -> Bool {
        (Self.fewest...PhoneDigits.mostFigures).contains(figures.count)
            && figures.first != UInt8(ascii: "0")
            && (figures.first != UInt8(ascii: "1") || figures.count == 11)
    }

    private static func text(_ figures: [UInt8], isAbroad: Bool) -> String {
        (isAbroad ? "+" : "") + String(decoding: figures, as: UTF8.self)
    }
}

// MARK: - Its figures

extension PhoneRun {
    private var count: Int { groups.reduce(0) { $0 + length($1) } }

    private func length(_ group: Int) -> Int { reading.digits(group).count }

    /// All figures but for the 0 that is not dialled from abroad.
    private var figures: [UInt8] {
        let zero = zero
        var figures: [UInt8] = []
        for group in groups {
            let digits = reading.digits(group)
            figures += group == zero ? digits.dropFirst() : digits
        }
        return figures
    }

    /// The group whose 0, in brackets, is not dialled from abroad.
    ///
    /// It stands behind a country's code: `+44 (0)20`. In Italy it is dialled.
    private var zero: Int? {
        guard groups.count > 1 else { return nil }
        let code = reading.digits(groups[0])
        let group = groups[1]
        guard hasPlus || code.starts(with: "00".utf8), reading.isSign(group - 1, "("),
            reading.digits(group).first == UInt8(ascii: "0")
        else { return nil }
        let isAlone = length(group) == 1
        return isAlone || !code.drop(while: { $0 == 0x30 }).elementsEqual("39".utf8) ? group : nil
    }

    /// Whether there is one pair of brackets at most, one around a `+` and its country's code and
    /// one around a 0 aside; and none that only closes.
    private var hasFewBrackets: Bool {
        var start = range.lowerBound
        while reading.isSign(start - 1, "(") { start -= 1 }
        let count = (start..<range.upperBound).count { reading.isSign($0, "(") }
        let closing = (start..<range.upperBound).count { reading.isSign($0, ")") }
        let aroundCode = hasPlus && start < range.lowerBound ? 1 : 0
        return count <= 1 + aroundCode + (zero == nil ? 0 : 1) && closing <= count
    }

    /// The index of the `+`, perhaps with a bracket behind, that belongs to figures.
    private static func plus(before group: Int, in reading: Reading) -> Int? {
        let behind = reading.isSign(group - 1, "(") ? group - 1 : group
        guard reading.isSign(behind - 1, "+") else { return nil }
        // "2 + 5550101" is a sum.
        return reading.isJoined(behind) || !reading.isFigure(behind - 2) ? behind - 1 : nil
    }

    /// Drops figures at the ends that belong to something else: `5550101234 2pm`.
    private mutating func dropWhatIsNotOfIt() {
        while groups.count > 1, isLastOfAnother { groups.removeLast() }
        let isFirstOfAnother =
            groups.count > 1 && !hasPlus && length(groups[0]) == 1
            && reading.lexemes[groups[1]].isAfterBlank && !reading.lexemes[groups[0]].isAfterLetters
            && reading.digits(groups[1]).first == UInt8(ascii: "0")
        if isFirstOfAnother { groups.removeFirst() }
    }

    private var isLastOfAnother: Bool {
        let last = groups[groups.count - 1]
        guard reading.lexemes[last].isAfterBlank else { return false }
        // A time: 7:30.
        if reading.isSign(last + 1, ":"), reading.isJoined(last + 1), reading.isFigure(last + 2) {
            return true
        }
        guard reading.isWord(last + 1) else { return false }
        let isCounted = [Sense.amMark, .pmMark, .hourMark, .units, .counted, .months].contains {
            reading.mark($0, at: last + 1) != nil
        }
        if isCounted || length(last) == 1 { return true }
        let before = groups.dropLast()
        let isComplete =
            length(groups[groups.count - 2]) >= 6
            || before.suffix(3).map(length) == [3, 3, 4] || before.map(length) == [3, 4]
        return length(last) == 2 && isComplete
    }
}

// MARK: - What is no telephone number

extension PhoneRun {
    /// Whether a sign or a letter at the figures makes them a code, a price or an address.
    private var isOfAnotherSign: Bool {
        let start = range.lowerBound
        for group in groups where reading.lexemes[group].isAfterLetters { return true }
        if reading.lexemes[start].isAfterHyphen, reading.isWord(start - 1),
            reading.word(start - 1).count < 3
        {
            return true
        }
        if start > 0, reading.lexemes[start - 1].kind == .sign {
            let sign = reading.lexemes[start - 1].sign
            if sign == Lexeme.currency { return true }
            let isJoined = reading.isJoined(start)
            if isJoined, "#*/=@_.%&".utf8.contains(sign) { return true }
            // A number below nought.
            if isJoined, sign == .hyphen, reading.lexemes[start - 1].isAfterBlank { return true }
            if isJoined, sign == .comma, reading.isFigure(start - 2), reading.isJoined(start - 1) {
                return true
            }
        }
        let end = range.upperBound
        guard reading.lexemes.indices.contains(end) else { return false }
        let next = reading.lexemes[end]
        if next.kind == .word {
            if reading.has(.currencies, at: end) { return true }
            let isExtension = reading.isWord(end, "x")
            return !next.isAfterBlank && next.range.count == 1 && !isExtension
                && reading.mark(.pmMark, at: end) == nil && reading.mark(.hourMark, at: end) == nil
        }
        if next.sign == Lexeme.currency { return true }
        guard !next.isAfterBlank else { return false }
        if next.sign == .comma { return reading.isFigure(end + 1) && reading.isJoined(end + 1) }
        return "@_=%#*".utf8.contains(next.sign)
    }

    /// Whether the figures have the form of something else: two years, a decimal, a social
    /// security number, two times, an address in a network.
    private var isOfAnotherForm: Bool {
        guard !hasPlus else { return false }
        let lengths = groups.map(length)
        let signs = zip(groups, groups.dropFirst()).map { sign(between: $0, and: $1) }
        let values = groups.map { Int(digits: reading.digits($0)) ?? 0 }
        let isDotted = !signs.isEmpty && signs.allSatisfy { $0 == UInt8(ascii: ".") }
        switch lengths.count {
        case 2:
            // No exchange begins with 1.
            if lengths == [3, 4], reading.digits(groups[0]).first == UInt8(ascii: "1") {
                return true
            }
            if lengths == [4, 4], values.allSatisfy((1900...2099).contains) { return true }
            return isDotted && (lengths[0] <= 2 || lengths[1] <= 2)
        case 3:
            if lengths == [3, 2, 4], signs[0] == signs[1], signs[0] != UInt8(ascii: ".") {
                return true
            }
            // A number with separators of thousands, a date.
            return isDotted && lengths == [1, 3, 3] || isDate(lengths, values, signs)
        case 4:
            if isDotted, values.allSatisfy({ $0 < 256 }), lengths != [2, 2, 2, 2] { return true }
            let dot = UInt8(ascii: ".")
            let areTimes =
                signs[0] == dot && signs[2] == dot && signs[1] != dot
                && values[0] < 24 && values[1] < 60 && values[2] <= 24 && values[3] < 60
            return areTimes && lengths[1] == 2 && lengths[3] == 2
        default: return false
        }
    }

    private func isDate(_ lengths: [Int], _ values: [Int], _ signs: [UInt8]) -> Bool {
        guard signs[0] == signs[1], signs[0] != 0x20 else { return false }
        let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
        let isYearLast = lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2
        return isYearFirst && (1900...2099).contains(values[0])
            || isYearLast && (1900...2099).contains(values[2])
    }

    /// The sign that joins two groups, a blank where there is none or more than one.
    private func sign(between first: Int, and second: Int) -> UInt8 {
        guard second == first + 2, reading.isJoined(second), reading.isJoined(first + 1) else {
            return 0x20
        }
        return reading.lexemes[first + 1].sign
    }

    /// Whether a word beside the figures says that they are something else: `my account is`.
    private var isBesideAnotherName: Bool {
        var index = range.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 5, !reading.isFigure(index) {
            if reading.isWord(index) {
                if reading.marks(coveringTo: index, .noPhone) { return true }
                steps += 1
            } else if isEnd(index), !reading.isAbbreviated(index) {
                break
            }
            index -= 1
        }
        index = range.upperBound
        steps = 0
        while index < reading.lexemes.count, steps < 4, reading.isWord(index) {
            if reading.has(.noPhone, at: index) { return true }
            steps += 1
            index += 1
        }
        return false
    }

    /// Whether a sign ends a part of a sentence.
    private func isEnd(_ index: Int) -> Bool {
        reading.lexemes[index].kind == .sign
            && ".,;!?".utf8.contains(reading.lexemes[index].sign)
    }
}

extension Reading {
    /// Whether a phrase of a list ends with a word.
    fileprivate func marks(coveringTo index: Int, _ sense: Sense) -> Bool {
        mark(sense, before: index + 1) != nil
    }

    /// Whether a full stop stands behind a short word: `acct. no. 1234567`.
    fileprivate func isAbbreviated(_ index: Int) -> Bool {
        isSign(index, ".") && isWord(index - 1) && word(index - 1).count <= 4
    }
}
