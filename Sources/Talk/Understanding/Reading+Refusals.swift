/// What a text is asked for.
enum WantedKind: Sendable {
    case number, day, time
    /// A word of a list or of choices.
    case choice
}

extension Reading {
    /// What makes a text with findings no answer: a span, a negation, a limit, `or` beside one.
    ///
    /// - Parameters:
    ///   - findings: Where the findings stand, in their order; at least one.
    ///   - kind: What is asked for.
    ///   - isFound: Whether a part belongs to a finding, of this kind or another.
    ///   - isFromNow: Whether the finding is a length from now, of which appointments are moved.
    /// - Returns: The phrase and what it is; nil where nothing refuses.
    func refusal(
        _ findings: [Range<Int>], _ kind: WantedKind, isFound: (Int) -> Bool, isFromNow: Bool
    ) -> (Range<Int>, (String) -> NotUnderstood)? {
        if let range = negation(findings, kind, isFound: isFound, isFromNow: isFromNow) {
            return (range, NotUnderstood.negation)
        }
        for finding in findings {
            if let range = limit(finding, kind, isFound: isFound) {
                return (range, NotUnderstood.limit)
            }
            if let range = choice(beside: finding, kind) { return (range, NotUnderstood.unknown) }
        }
        for mark in marks where mark.sense == .between && !isFound(mark.range.lowerBound) {
            return (mark.range, NotUnderstood.limit)
        }
        return nil
    }

    // MARK: Negations

    /// What says no to findings.
    ///
    /// - Parameters:
    ///   - findings: Where the findings stand, in their order; at least one.
    ///   - kind: What is asked for.
    ///   - isFound: Whether a part belongs to a finding, of this kind or another.
    ///   - isFromNow: Whether the finding is a length from now, of which appointments are moved.
    /// - Returns: The phrase; nil where nothing does.
    func negation(
        _ findings: [Range<Int>], _ kind: WantedKind, isFound: (Int) -> Bool, isFromNow: Bool
    ) -> Range<Int>? {
        let first = findings[0]
        // "3, not great": behind a number at the beginning a negation says something else.
        let isLater = kind == .number && isSmall(0..<first.lowerBound, but: { _ in false })
        for mark in marks {
            let start = mark.range.lowerBound
            if mark.range.allSatisfy({ isSkipped[$0] }) || mark.range.contains(where: isFound) {
                continue
            }
            switch mark.sense {
            case .not:
                if isAnswerToAnother(mark) || isLater && start > first.lowerBound { continue }
                return mark.range
            case .notWithADay where kind == .day || kind == .time:
                if isProposal(mark, findings) { continue }
                return mark.range
            case .moves:
                if kind == .number || kind == .choice {
                    if start < first.lowerBound { return mark.range }
                } else if !isFromNow, !findings.contains(where: isMoveTarget) {
                    return mark.range
                }
            case .no:
                if isAnswerToAnother(mark) { continue }
                let isBefore = findings.contains {
                    steppedBack($0.lowerBound) == mark.range.upperBound
                        || $0.lowerBound == mark.range.upperBound
                }
                if isBefore, !isNumberSign(mark, findings) { return mark.range }
            case .noBehind where kind != .number:
                let isBehind = findings.contains { finding in
                    let end = finding.upperBound
                    return end == start || isComma(end) && end + 1 == start
                }
                if isBehind { return mark.range }
            case .noBeforeADay where kind == .day || kind == .time:
                if findings.contains(where: { $0.lowerBound == mark.range.upperBound }) {
                    return mark.range
                }
            default: break
            }
        }
        return nil
    }

    /// Whether `work` at the end asks whether something suits: `does Friday work?`.
    private func isProposal(_ mark: Mark, _ findings: [Range<Int>]) -> Bool {
        let start = mark.range.lowerBound
        guard isWord(start, "work"), mark.range.count == 1,
            findings.allSatisfy({ $0.upperBound <= start }),
            isSmall(start + 1..<lexemes.count, but: { _ in false }),
            let first = findings.first
        else { return false }
        return marks.contains { asking in
            let start = asking.range.lowerBound
            return asking.sense == .asksWhether && asking.range.upperBound <= first.lowerBound
                && isSmall(0..<start, but: { _ in false })
                && !isWord(start - 1, "i") && !isWord(start - 1, "we")
        }
    }

    private func isComma(_ index: Int) -> Bool {
        isSign(index, ",") || isSign(index, "-") || isSign(index, ".") || isSign(index, ";")
    }

    /// Whether a `no` at the beginning, before a sign, answers something else: `No, Friday`.
    func isAnswerToAnother(_ mark: Mark) -> Bool {
        let end = mark.range.upperBound
        return mark.range.count == 1 && lexemes.indices.contains(end) && lexemes[end].kind == .sign
            && isSmall(0..<mark.range.lowerBound, but: { _ in false })
            && (self.mark(.no, at: mark.range.lowerBound) != nil
                || self.mark(.noList, at: mark.range.lowerBound) != nil)
    }

    /// Whether `no` stands for `number`: `no 4`, `no. 4`.
    private func isNumberSign(_ mark: Mark, _ findings: [Range<Int>]) -> Bool {
        guard let last = findings.last, isFigure(last.lowerBound),
            self.mark(.onlyBeforeAFigure, at: mark.range.lowerBound) != nil
        else { return false }
        return (last.upperBound..<lexemes.count).allSatisfy { lexemes[$0].kind == .sign }
    }

    /// Whether something is moved to a finding.
    private func isMoveTarget(_ finding: Range<Int>) -> Bool {
        isAfter(finding.lowerBound, .movesTo)
            || isAfter(steppedBack(finding.lowerBound), .movesTo)
            || has(.movesTo, at: finding.lowerBound)
    }

    // MARK: Limits

    /// Whether nothing but words and signs that join two ends stands between two parts of a text:
    /// `10 - 22 August`, `18 and 19 June`.
    func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        // "065à 8h30": the number's letter is the time's word.
        if first.overlaps(second) { return true }
        let between =
            first.upperBound <= second.lowerBound
            ? first.upperBound..<second.lowerBound : second.upperBound..<first.lowerBound
        return !between.isEmpty
            && between.allSatisfy { index in
                lexemes[index].kind == .sign
                    ? "-/&+.".utf8.contains(lexemes[index].sign)
                    : marks(at: index).contains { $0.sense == .or }
                        || has(.around, at: index) || has(.at, at: index)
            }
            && between.contains { index in
                lexemes[index].kind == .sign
                    ? "-/&+".utf8.contains(lexemes[index].sign)
                    : marks(at: index).contains { $0.sense == .or }
            }
    }

    /// Where the words begin that mean nothing and stand directly before a part: `about`, `on`.
    func steppedBack(_ start: Int) -> Int {
        var start = start
        for _ in 0..<6 {
            guard let around = mark(.around, before: start) else { break }
            start = around.range.lowerBound
        }
        return start
    }

    private func limit(
        _ finding: Range<Int>, _ kind: WantedKind, isFound: (Int) -> Bool
    ) -> Range<Int>? {
        var start = finding.lowerBound
        for _ in 0..<7 {
            let senses: [Sense] =
                switch kind {
                case .number, .choice: [.limitsBeforeANumber]
                case .day: [.limitsBefore]
                case .time: [.limitsBefore, .limitsBeforeATime]
                }
            for sense in senses {
                if let mark = mark(sense, before: start), !mark.range.contains(where: isFound) {
                    return mark.range
                }
            }
            guard let around = mark(.around, before: start) else { break }
            start = around.range.lowerBound
        }
        if let sign = comparison(before: finding.lowerBound) { return sign }
        // "posterior a 15:30": the limit's last word is the first of the finding.
        if let at = mark(.at, at: finding.lowerBound) {
            for sense in [Sense.limitsBefore, .limitsBeforeATime] {
                if let mark = mark(sense, before: at.range.upperBound),
                    mark.range.lowerBound < finding.lowerBound
                {
                    return mark.range
                }
            }
        }
        // A limit may be the first word of the finding itself: "um 8" has none, "ab 8" has.
        let end = finding.upperBound
        let behind = isSign(end, ",") ? end + 1 : end
        if let mark = mark(.limitsBehind, at: behind), !isSkipped[mark.range.lowerBound] {
            return mark.range
        }
        if kind == .day, let mark = mark(.limitsBehindADay, at: behind) { return mark.range }
        if isSign(end, "+"), !isFigure(end + 1) || kind == .number { return end..<end + 1 }
        let isHalf = [Sense.am, .pm, .evening, .night].contains { mark($0, at: end) != nil }
        if kind != .number, !isHalf, let mark = mark(.limitsBefore, at: end), !isSkipped[end],
            mark.range.upperBound == lexemes.count
                || isSmall(mark.range.upperBound..<lexemes.count, but: { _ in false })
        {
            return mark.range
        }
        return nil
    }

    /// `<`, `>`, `>=` before a finding.
    private func comparison(before start: Int) -> Range<Int>? {
        var index = start - 1
        while isSign(index, "=") || isSign(index, "-") { index -= 1 }
        return isSign(index, "<") || isSign(index, ">") ? index..<start : nil
    }

    // MARK: Choices

    /// An `or` directly beside a finding.
    func choice(beside finding: Range<Int>, _ kind: WantedKind) -> Range<Int>? {
        let start = finding.lowerBound
        var end = finding.upperBound
        if isSign(end, ",") { end += 1 }
        // "before or on 12 May".
        if let mark = mark(.orWord, before: steppedBack(start)) { return mark.range }
        if let mark = mark(.orWord, before: isSign(start - 1, ",") ? start - 1 : start) {
            return mark.range
        }
        if let mark = mark(.orWord, at: end) {
            if kind != .day, self.mark(.limitsBehindADay, at: end) != nil { return nil }
            return mark.range
        }
        return nil
    }

    /// Whether a range is an `or`: beside two findings these are the reason, not the word.
    func isOrWord(_ range: Range<Int>) -> Bool {
        marks(at: range.lowerBound).contains { $0.sense == .orWord && $0.range == range }
    }
}
