// What was found, judged by everything else in the text.

extension NumberScan {
    // MARK: Words that are numbers only sometimes

    /// Whether `personne` is nobody: as the whole text, or behind `il n'y a`.
    func isNobody(_ number: NumberFinding) -> Bool {
        reading.isAfter(number.range.lowerBound, .behindTheseNobody)
            || reading.lexemes.indices.allSatisfy {
                number.range.contains($0) || reading.lexemes[$0].kind == .sign
            }
    }

    /// Whether an article is a number: before a word that is counted, or among small words.
    func isCounting(_ number: NumberFinding) -> Bool {
        reading.has(.counted, at: number.range.upperBound) || isSmallBeside(number.range)
    }

    /// Whether `one` stands for something else: `the one`, `which one`.
    private func isPronoun(_ number: NumberFinding) -> Bool {
        guard number.isOne, number.range.count == 1, !number.isFigure,
            reading.isWord(number.range.lowerBound, "one")
        else { return false }
        let start = number.range.lowerBound
        guard start > 0, reading.isWord(start - 1) else { return false }
        if reading.isAfter(start, .oneIsAPronounUnlessBehind) { return false }
        if reading.isAfter(start, .countingOrdinals) { return true }
        return !reading.isSmall[start - 1] || reading.isWord(start - 1, "the")
            || reading.isWord(start - 1, "this")
    }

    /// Whether a word that is also another is a number here: `siamo in sei`, `sei persone`.
    private func isCarefulNumber(_ number: NumberFinding) -> Bool {
        guard number.isCareful else { return true }
        if reading.lexemes.contains(where: { $0.kind == .sign && $0.sign == 0x3F }) { return false }
        return reading.isAfter(number.range.lowerBound, .beforeACarefulNumber)
            || reading.has(.counted, at: number.range.upperBound)
            || isSmallBeside(number.range)
    }

    private func isSmallBeside(_ range: Range<Int>) -> Bool {
        reading.isSmall(0..<reading.lexemes.count, but: range.contains)
    }

    // MARK: What it means

    /// What was found, judged by everything else in the text.
    func understood(_ excerpt: (Range<Int>) -> String) -> Understood<Decimal> {
        let numbers = numbers.filter { !isPronoun($0) && isCarefulNumber($0) }
        guard let first = numbers.first else { return .none(.nothing) }
        guard numbers.count <= mostFindings else {
            return .none(.several(numbers.prefix(2).map { excerpt($0.range) }))
        }
        for mark in reading.marks
        where mark.sense == .besides && !mark.range.contains(where: { reading.isSkipped[$0] }) {
            return .none(.sum(excerpt(mark.range)))
        }
        if let refusal = reading.refusal(
            numbers.map(\.range), .number, isFound: { isFound[$0] }, isFromNow: false)
        {
            return .none(refusal.1(excerpt(refusal.0)))
        }
        for number in numbers {
            if let range = sum(number) { return .none(.sum(excerpt(range))) }
            if let range = unknown(number) { return .none(.unknown(excerpt(range))) }
        }
        guard numbers.count == 1 || areOne(numbers) else {
            return .none(.several(numbers.map { excerpt($0.range) }))
        }
        return value(first, isOnly: numbers.count == 1, excerpt)
    }

    /// Whether several findings are one number, said twice: `two (2)`, `2, two`.
    private func areOne(_ numbers: [NumberFinding]) -> Bool {
        guard let value = numbers[0].value, numbers.allSatisfy({ $0.value == value }) else {
            return false
        }
        if isSmallOnly(numbers) { return true }
        guard numbers.count == 2 else { return false }
        let between = numbers[0].range.upperBound..<numbers[1].range.lowerBound
        return !between.isEmpty
            && between.allSatisfy { index in
                reading.lexemes[index].kind == .sign
                    ? "(,-[".utf8.contains(reading.lexemes[index].sign)
                    : reading.isWord(index, "is")
            }
    }

    /// Whether nothing else is said, and no word joins the numbers.
    private func isSmallOnly(_ numbers: [NumberFinding]) -> Bool {
        reading.lexemes.indices.allSatisfy { index in
            numbers.contains { $0.range.contains(index) }
                || (reading.lexemes[index].kind == .sign
                    ? !"+&/*".utf8.contains(reading.lexemes[index].sign)
                    : reading.isSmall[index]
                        && !reading.marks(at: index).contains {
                            [.or, .sum, .and].contains($0.sense)
                        })
        }
    }

    /// What makes a number a part of a sum: `plus one`, `and 2 more`, `2 adults and a baby`.
    private func sum(_ number: NumberFinding) -> Range<Int>? {
        let start = number.range.lowerBound
        let end = number.range.upperBound
        // "we zijn met 4": the word belongs to the phrase in front of a count.
        let isCounted = reading.isAfter(start, .countInFront)
        if !isCounted, let mark = reading.mark(.firstOfTwo, before: start) { return mark.range }
        if reading.isSign(start - 1, "&") || reading.isSign(start - 1, "+") {
            return start - 1..<start
        }
        // Up to a word between: "2 adults more".
        for index in [end, end + 1] where index < reading.lexemes.count {
            if let mark = reading.mark(.moreBehind, at: index) { return mark.range }
            guard reading.isWord(index) else { break }
        }
        // `and` with an article or a possessive and its noun, on either side.
        for index in reading.lexemes.indices where !number.range.contains(index) {
            let isLink =
                reading.has(.sum, at: index) || reading.isSign(index, "&")
                || reading.isSign(index, "+")
            guard isLink, !reading.isSkipped[index] else { continue }
            let next = reading.mark(.sum, at: index)?.range.upperBound ?? index + 1
            if index >= end, let one = reading.mark(.oneMore, at: next),
                reading.isWord(one.range.upperBound)
            {
                return index..<one.range.upperBound
            }
            if index >= end, reading.isSign(index, "&") || reading.isSign(index, "+") {
                return index..<index + 1
            }
            if index < start, next == start, index > 0, !isCounted { return index..<next }
        }
        return nil
    }

    /// Words within two of a number that belong to numbers and that no form has.
    private func unknown(_ number: NumberFinding) -> Range<Int>? {
        let start = number.range.lowerBound
        let end = number.range.upperBound
        let near = max(0, start - 2)..<min(reading.lexemes.count, end + 2)
        for index in near where !number.range.contains(index) && !isFound[index] {
            guard reading.isWord(index), !others.contains(where: { $0.contains(index) }) else {
                continue
            }
            if let mark = reading.mark(.unknownNumbers, at: index)
                ?? reading.mark(.fractions, at: index)
            {
                return mark.range
            }
            if isFraction(index) { return index..<index + 1 }
        }
        if let mark = reading.mark(.cents, at: end) { return mark.range }
        if reading.isWord(end), !reading.isJoined(end) {
            let word = reading.word(end)
            if word.elementsEqual("k".utf8) || word.elementsEqual("m".utf8) { return end..<end + 1 }
        }
        return nil
    }

    /// Whether a word ends as fractions do: `fifths`.
    private func isFraction(_ index: Int) -> Bool {
        let word = reading.word(index)
        return (3...9).contains { length in
            word.count > length
                && reading.vocabularies.contains {
                    $0.value(of: [0x2A] + word.suffix(length), in: .fractions) != nil
                }
        } && reading.mark(.countingOrdinals, at: index) == nil
    }

    /// The value of a finding as the kind takes it.
    private func value(
        _ number: NumberFinding, isOnly: Bool, _ excerpt: (Range<Int>) -> String
    ) -> Understood<Decimal> {
        let impossible = Understood<Decimal>.none(.impossible(excerpt(number.range)))
        if number.isOrdinal {
            guard isWhole, isOnly, isOrdinalAlone(number) else {
                return .none(.unknown(excerpt(number.range)))
            }
        }
        if number.isPart {
            guard !isWhole, isSmallBeside(number.range) else {
                return .none(.unknown(excerpt(number.range)))
            }
        }
        if isWhole, isPercentage(number) { return impossible }
        if let total = number.total {
            let isTotal =
                isWhole && !bounds.isEmpty
                && bounds.allSatisfy { $0.upper != nil }
                && bounds.contains { $0.upper == Decimal(total) }
            if isTotal, let first = number.other ?? number.value { return checked(first) }
            guard !isWhole, number.total != nil, let value = number.value else { return impossible }
            return checked(value)
        }
        guard let value = number.value else { return impossible }
        guard isWhole else {
            guard let other = number.other else { return checked(value) }
            let readings = NotUnderstood.readings([value.description, other.description])
            let allowed = [value, other].filter { value in
                !bounds.isEmpty && bounds.contains { $0.contains(value) }
            }
            return allowed.count == 1 ? .value(allowed[0]) : .none(readings)
        }
        return value.trimmed.decimals == 0 ? checked(value.trimmed) : impossible
    }

    /// Whether a percent sign stands behind a number.
    private func isPercentage(_ number: NumberFinding) -> Bool {
        reading.isSign(number.range.upperBound, "%")
    }

    /// Whether an ordinal counts: among small words, but for one directly behind it.
    private func isOrdinalAlone(_ number: NumberFinding) -> Bool {
        let start = number.range.lowerBound
        let end = number.range.upperBound
        if reading.isAfter(start, .one) || reading.isAfter(start, .articles) { return false }
        let beside = reading.marks.filter { $0.sense == .besideAnOrdinal }.map(\.range)
        if reading.unit(at: start) != nil, start > 0, !reading.isWord(start - 1, "the"),
            !beside.contains(where: { $0.upperBound == start })
        {
            return false
        }
        return reading.isSmall(0..<reading.lexemes.count) { index in
            number.range.contains(index) || index == end
                || beside.contains { $0.contains(index) }
        }
    }

    private func checked(_ value: Decimal) -> Understood<Decimal> {
        bounds.isEmpty || bounds.contains { $0.contains(value) }
            ? .value(value) : .none(.outOfBounds(value.description))
    }
}
