internal import Bytes

extension Understanding {
    /// The one telephone number that the text names.
    ///
    /// - Parameter country: Completes a number that is written without `+`; nil leaves it as it is.
    /// - Returns: Its figures, with a `+` where one stands before them or the country is known; or
    ///   why there is none.
    package func phone(country: CountryCode?) -> Understood<String> {
        var found: [(value: String, range: Range<Int>)] = []
        for run in PhoneRuns(reading).runs {
            switch run.verdict(in: country) {
            case .number(let number): found.append((number, run.range))
            case .other: continue
            case .impossible: return .none(.impossible(excerpt(run.range)))
            }
        }
        guard let first = found.first else { return .none(.nothing) }
        if let other = found.first(where: { $0.value != first.value }) {
            return .none(.several([first.value, other.value]))
        }
        let refusal = reading.refusal(ofAddresses: found.map(\.range))
        return refusal.map { .none($0.1(excerpt($0.0))) } ?? .value(first.value)
    }

    /// What makes a text with email addresses no answer.
    ///
    /// - Parameter addresses: Where they stand, in bytes of the text.
    /// - Returns: The reason; nil where they count.
    func refusal(ofEmails addresses: [Range<Int>]) -> NotUnderstood? {
        let ranges = addresses.map { reading.parts(in: $0) }
        if ranges.contains(where: { $0.contains { reading.isSkipped[$0] } }) { return .nothing }
        return reading.refusal(ofAddresses: ranges).map { $0.1(excerpt($0.0)) }
    }
}

extension Reading {
    /// The parts that lie in a range of the text.
    fileprivate func parts(in source: Range<Int>) -> Range<Int> {
        let start = lexemes.firstIndex { $0.source.upperBound > source.lowerBound } ?? lexemes.count
        let end = lexemes.firstIndex { $0.source.lowerBound >= source.upperBound } ?? lexemes.count
        return start..<max(start, end)
    }

    /// What makes a text with telephone numbers or addresses no answer: `not this one`, or an `or`
    /// beside one.
    ///
    /// - Parameter findings: Where they stand.
    /// - Returns: The phrase and what it is; nil where nothing refuses.
    func refusal(
        ofAddresses findings: [Range<Int>]
    ) -> (Range<Int>, (String) -> NotUnderstood)? {
        for mark in marks where mark.sense == .notThisOne {
            let isOfAnother =
                mark.range.allSatisfy { isSkipped[$0] } || isAnswerToAnother(mark)
                || findings.contains { $0.overlaps(mark.range) }
            if !isOfAnother { return (mark.range, NotUnderstood.negation) }
        }
        for finding in findings {
            if let range = choice(beside: finding, .number) {
                return (range, NotUnderstood.unknown)
            }
        }
        return nil
    }
}

/// Finds figures in a text that may be telephone numbers, parted where a date stands among them.
private struct PhoneRuns {
    private let reading: Reading
    private(set) var runs: [PhoneRun] = []

    init(_ reading: Reading) {
        self.reading = reading
        var index = 0
        while index < reading.lexemes.count {
            guard reading.isFigure(index), !reading.isSkipped[index] else {
                index += 1
                continue
            }
            index = take(from: index)
        }
    }

    /// Takes the figures that begin at a part, up to what cannot stand in a number.
    private mutating func take(from start: Int) -> Int {
        var groups: [Int] = []
        var index = start
        while index < reading.lexemes.count {
            if reading.isFigure(index) {
                // A letter in front is no matter of the figures before.
                if reading.lexemes[index].isAfterHyphen, !groups.isEmpty { break }
                if let end = date(at: index) {
                    finish(&groups)
                    index = end
                    continue
                }
                groups.append(index)
            } else if !isSeparator(index) {
                break
            }
            index += 1
        }
        finish(&groups)
        return max(index, start + 1)
    }

    private mutating func finish(_ groups: inout [Int]) {
        if !groups.isEmpty { runs.append(PhoneRun(reading, groups)) }
        groups = []
    }

    private func isSeparator(_ index: Int) -> Bool {
        reading.lexemes[index].kind == .sign
            && "-./()".utf8.contains(reading.lexemes[index].sign)
    }

    /// Where a date ends that begins at a figure, with a blank or nothing around it: `12/5`,
    /// `12.5.2026`, `2026-05-12`.
    private func date(at start: Int) -> Int? {
        guard reading.lexemes[start].isAfterBlank, !reading.isSign(start - 1, "+"),
            reading.isJoined(start + 1), reading.isJoined(start + 2), reading.isFigure(start + 2)
        else { return nil }
        let slash = reading.isSign(start + 1, "/")
        guard slash || reading.isSign(start + 1, "-") || reading.isSign(start + 1, ".") else {
            return nil
        }
        let sign = reading.lexemes[start + 1].sign
        var values = [value(start), value(start + 2)]
        var end = start + 3
        if reading.isJoined(end), reading.lexemes[end].sign == sign, reading.isJoined(end + 1),
            reading.isFigure(end + 1)
        {
            values.append(value(end + 1))
            end += 2
        }
        let goesOn =
            reading.isJoined(end) && reading.lexemes[end].kind == .sign && isSeparator(end)
            && reading.isJoined(end + 1)
        return !goesOn && isDate(values, slash: slash) ? end : nil
    }

    private func isDate(_ values: [Int], slash: Bool) -> Bool {
        func isDayAndMonth(_ first: Int, _ second: Int) -> Bool {
            (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
        }
        guard values.count == 3 else { return slash && isDayAndMonth(values[0], values[1]) }
        if (1900...2099).contains(values[0]) { return isDayAndMonth(values[1], values[2]) }
        let isYear = (1900...2099).contains(values[2]) || slash && values[2] < 100
        return isYear && isDayAndMonth(values[0], values[1])
    }

    /// The value of a figure of at most four digits; -1 for a longer one.
    private func value(_ index: Int) -> Int {
        let digits = reading.digits(index)
        return digits.count <= 4 ? Int(digits: digits) ?? -1 : -1
    }
}
