/// What the answers of a place, a state or `[anytime]`, take of a text together: without its
/// courtesies, as a row of a list's entries, or as a yes or no that goes on.
///
/// Where the text may mean two of them it is no answer at all.
enum SectionMatch: Sendable, Equatable {
    /// Nothing is taken.
    case nothing
    /// It may mean two answers or values.
    case refused
    /// An answer takes it, by its number.
    case taken(Int, AnswerMatch)
}

/// Looks for what the answers of a place take of a text.
struct SectionMatcher {
    /// The answers, in the script's order.
    let lists: [AnswerList]
    let context: AnswerContext
    /// Whether the `when` of an answer, by its number, holds with some captures.
    let holds: (Int, [AnswerMatch.Captured]) -> Bool

    /// Whether whole texts are compared with any of the answers.
    var hasExact: Bool { lists.contains(where: \.hasExact) }

    // MARK: Numbers

    /// What is taken of a whole text that is a number from 1 to 9 in other words, or a number with
    /// another word for the same value: `two`, `2nd`, `2 - medium`.
    ///
    /// - Parameter text: The text.
    /// - Returns: What takes it.
    func number(_ text: inout Incoming) -> SectionMatch {
        let words = text.words(context)
        let core = words.core
        guard !core.isEmpty, !words.numbers(at: core.lowerBound).isEmpty else { return .nothing }
        let rests = Rests(
            starts: [core.lowerBound], ends: [core.upperBound], endsBeforeOne: [], courtesies: [])
        return match(&text, rests)
    }

    // MARK: Courtesies

    /// What is taken of a text without courtesies.
    ///
    /// - Parameter text: The text.
    /// - Returns: What takes the longest rest that is taken.
    func withoutCourtesies(_ text: inout Incoming) -> SectionMatch {
        let rests = text.rests(context)
        return rests.isWhole ? .nothing : match(&text, rests)
    }

    private func match(_ text: inout Incoming, _ rests: Rests) -> SectionMatch {
        let words = text.words(context)
        let spans = Spans(words, text.source, ranges(of: words, rests))
        let taken = lists.enumerated().flatMap { spans.taken(by: $1, $0, in: context) }
        guard !taken.isEmpty else { return .nothing }
        let thumbs = text.thumbs
        var found: [SpanTaken] = []
        for one in taken + Self.numbersWithNames(taken) {
            guard isRest(one, rests, words), !contradicts(thumbs, one, words) else { continue }
            guard holds(one.answer, one.captured.map { [$0] } ?? []) else { continue }
            // Of what takes the same rest the first one counts.
            if let index = found.firstIndex(where: { $0.range == one.range }) {
                if found[index].answer > one.answer { found[index] = one }
            } else {
                found.append(one)
            }
        }
        guard let longest = found.max(by: { $0.range.count < $1.range.count }) else {
            return .nothing
        }
        guard found.allSatisfy({ $0.isSame(as: longest) }),
            !isOfAnother(longest, dropped: taken, rests, words)
        else { return .refused }
        return .taken(
            longest.answer,
            AnswerMatch(entry: longest.entry, captures: longest.captured.map { [$0] } ?? []))
    }

    /// The parts of a text that are compared: what may be left, and what may be dropped.
    private func ranges(of words: ListText, _ rests: Rests) -> [Range<Int>] {
        var ranges: Set<Range<Int>> = []
        let ends = rests.ends + rests.endsBeforeOne
        for start in rests.starts where start < words.words.count {
            for end in ends where start < end && end - start <= Spans.longest {
                ranges.insert(start..<end)
            }
            for (middle, _) in words.numbers(at: start) {
                ranges.insert(start..<middle)
                for end in ends where middle < end && end - middle <= Spans.longest {
                    ranges.insert(middle..<end)
                }
            }
        }
        guard !rests.courtesies.isEmpty else { return Array(ranges) }
        let dropped = [
            0..<(rests.starts.last ?? 0),
            (ends.min() ?? words.words.count)..<words.words.count,
        ]
        for zone in dropped {
            for start in zone {
                for end in start + 1...min(start + Spans.longest, zone.upperBound) {
                    ranges.insert(start..<end)
                }
            }
        }
        return Array(ranges)
    }

    /// A number and another word for the same value, or of the same answer, directly behind it.
    private static func numbersWithNames(_ taken: [SpanTaken]) -> [SpanTaken] {
        var found: [SpanTaken] = []
        for number in taken where number.isNumber {
            for name in taken
            where !name.isNumber && name.range.lowerBound == number.range.upperBound
                && name.isSame(as: number)
            {
                found.append(
                    SpanTaken(
                        range: number.range.lowerBound..<name.range.upperBound,
                        answer: name.answer, entry: name.entry, captured: name.captured,
                        list: name.list, isNumber: false))
            }
        }
        return found
    }

    private func isRest(_ taken: SpanTaken, _ rests: Rests, _ words: ListText) -> Bool {
        guard rests.starts.contains(taken.range.lowerBound) else { return false }
        if rests.ends.contains(taken.range.upperBound) { return true }
        return rests.endsBeforeOne.contains(taken.range.upperBound)
            && !words.isPhrase(taken.range, of: .yes) && !words.isPhrase(taken.range, of: .noList)
    }

    private func contradicts(_ thumbs: Thumbs, _ taken: SpanTaken, _ words: ListText) -> Bool {
        [BuiltInList.yes, .no].contains { list in
            thumbs.contradict(list)
                && (taken.list == list || words.isPhrase(taken.range, of: list.sense))
        }
    }

    /// Whether a dropped word is itself one of another answer or value, or says the contrary.
    private func isOfAnother(
        _ taken: SpanTaken, dropped: [SpanTaken], _ rests: Rests, _ words: ListText
    ) -> Bool {
        let kept = taken.range
        // "one" of "the second one" is no number.
        let behind =
            rests.endsBeforeOne.contains(kept.upperBound) && !rests.ends.contains(kept.upperBound)
            ? kept.upperBound + 1 : kept.upperBound
        /// Whether a part was dropped.
        func isDropped(_ range: Range<Int>) -> Bool {
            range.upperBound <= kept.lowerBound || range.lowerBound >= behind
        }
        let others = dropped.contains { other in
            guard isDropped(other.range), !other.isSame(as: taken), !isArticle(other.range, words)
            else { return false }
            // "is fine" is a courtesy, though "fine" is a yes.
            return other.list == nil
                || !rests.courtesies.contains { $0.isLonger(around: other.range) }
        }
        if others { return true }
        let said = [BuiltInList.yes, .no].first {
            taken.list == $0 || words.isPhrase(kept, of: $0.sense)
        }
        guard let contrary = said?.opposite else { return false }
        let zones = [0..<kept.lowerBound, kept.upperBound..<words.words.count]
        return zones.contains { zone in
            zone.contains { start in
                words.vocabularies.indices.contains { language in
                    words.ends(of: contrary.sense, at: start, in: language)
                        .contains { $0 <= zone.upperBound }
                }
            }
        }
    }

    private func isArticle(_ range: Range<Int>, _ words: ListText) -> Bool {
        range.count == 1
            && (words.isPhrase(range, of: .one) || words.isPhrase(range, of: .articles)
                || words.word(range.lowerBound).elementsEqual("the".utf8))
    }

    // MARK: Rows

    /// What is taken of a text that is a row of entries of a built-in list, courtesies around it.
    ///
    /// - Parameter text: The text.
    /// - Returns: The first answer with such a list.
    func row(_ text: inout Incoming) -> SectionMatch {
        let lists = lists.enumerated().flatMap { number, list in
            list.builtInLists(in: context).map { (number, $0.entry, $0.list) }
        }
        for (number, entry, list) in lists where list != .stop {
            guard !text.thumbs.contradict(list) else { continue }
            let words = text.words(context)
            let rests = text.rests(context)
            guard let row = words.row(of: list, rests), holds(number, []) else { continue }
            let taken = SpanTaken(
                range: row, answer: number, entry: entry, captured: nil, list: list,
                isNumber: false)
            let spans = Spans(all: words, text.source)
            let others = self.lists.enumerated().flatMap { spans.taken(by: $1, $0, in: context) }
            let isWrittenInAnother = others.contains {
                $0.list == nil && !$0.isSame(as: taken) && !isArticle($0.range, words)
            }
            if isWrittenInAnother || isOfAnother(taken, dropped: others, rests, words) {
                return .refused
            }
            return .taken(number, AnswerMatch(entry: entry, captures: []))
        }
        return .nothing
    }

    // MARK: A yes or no that goes on

    /// What is taken of a text that begins with a yes or a no and goes on with nothing that could
    /// change it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - anytime: The answers of `[anytime]`, whose words it must not hold.
    /// - Returns: The one answer that takes the word yes, or no.
    func loose(_ text: inout Incoming, anytime: [AnswerList]) -> SectionMatch {
        let words = text.words(context)
        guard LooseText.isShort(words), !LooseText.asks(text.source) else { return .nothing }
        let thumbs = text.thumbs
        for language in words.languages.indices {
            for list in [BuiltInList.yes, .no] where !thumbs.contradict(list) {
                guard let loose = LooseText(words, list, in: language, days: text.days(context)),
                    let taken = only(list, words.languages[language])
                else { continue }
                guard holds(taken.answer, taken.captured.map { [$0] } ?? []) else { continue }
                let spans = Spans(all: words, text.source)
                let others =
                    lists.enumerated().flatMap { spans.taken(by: $1, $0, in: context) }
                    .filter { !$0.isSame(as: taken) }
                    + anytime.flatMap { spans.taken(by: $0, lists.count, in: context) }
                if others.contains(where: { loose.isSpoiled(by: $0) }) { return .nothing }
                return .taken(
                    taken.answer,
                    AnswerMatch(entry: taken.entry, captures: taken.captured.map { [$0] } ?? []))
            }
        }
        return .nothing
    }

    /// The one answer or value that takes the word yes, or no, of a language.
    private func only(_ list: BuiltInList, _ language: Language) -> SpanTaken? {
        let vocabulary = language.vocabulary
        let word = Array((list == .yes ? vocabulary.yes : vocabulary.no).utf8)
        let text = ListText(word, languages: [language])
        let spans = Spans(all: text, word)
        let taken = lists.enumerated().flatMap { spans.taken(by: $1, $0, in: context) }
            .filter { $0.range == text.words.indices }
        guard let first = taken.first, taken.allSatisfy({ $0.isSame(as: first) }) else {
            return nil
        }
        return first
    }
}

extension Range<Int> {
    /// Whether this goes around another range and is longer.
    func isLonger(around other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && upperBound >= other.upperBound && count > other.count
    }
}
