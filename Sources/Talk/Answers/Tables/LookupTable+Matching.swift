internal import Bytes

extension LookupTable {
    /// The row that a text names: by its key, else by words of its key alone.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - context: Knows the languages, whose courtesies carry no answer.
    /// - Returns: The row; none where two fit.
    func match(_ text: inout Incoming, _ context: AnswerContext) -> LookupMatch {
        let whole = match(form: Self.form(of: text.normalised.bytes))
        guard whole == .none else { return whole }
        let rests = LookupRests(&text, context)
        let key = match(rests)
        guard key == .none else { return key }
        return find(&text, rests) { match(words: $0) }
    }

    /// The row that a text names with a slip in one of its words.
    ///
    /// - Parameters:
    ///   - text: The text, which names no row without one.
    ///   - context: Knows the languages.
    /// - Returns: The row; none where two fit.
    func matchWithSlip(_ text: inout Incoming, _ context: AnswerContext) -> LookupMatch {
        guard text.phrase.count <= Spans.longest else { return .none }
        return find(&text, LookupRests(&text, context)) { matchWithSlip($0) }
    }

    /// The row whose whole key is left of a text without courtesies.
    private func match(_ rests: LookupRests) -> LookupMatch {
        var found: (match: LookupMatch, range: Range<Int>)?
        for range in rests.ranges {
            let match = match(form: rests.form(of: range))
            guard match != .none else { continue }
            if let found, found.match != match { return .both(found.match, match) }
            found = found ?? (match, range)
        }
        guard let found else { return .none }
        for dropped in rests.dropped(beside: found.range) {
            let other = match(form: rests.form(of: dropped))
            if other != .none, other != found.match { return .both(found.match, other) }
        }
        return found.match
    }

    /// Looks for words in keys.
    ///
    /// First for those of all of a text, then for those of the longest rest without courtesies.
    /// What only agrees, refuses or thanks names nothing.
    private func find(
        _ text: inout Incoming, _ rests: LookupRests, _ match: ([[UInt8]]) -> LookupMatch
    ) -> LookupMatch {
        guard !rests.saysNothing else { return .none }
        let whole = match(Self.words(of: text.phrase.normalised))
        guard whole == .none else { return whole }
        var found = LookupMatch.none
        var length = 0
        for range in rests.ranges where found == .none || range.count == length {
            guard !rests.isSaid(range) else { continue }
            let match = match(rests.words(of: range))
            guard match != .none else { continue }
            // A dropped word may be one of another row.
            let others = rests.droppedWords(beside: range).flatMap { rowsByWord[$0] ?? [] }
            if !others.isEmpty { return .both(match, .several(others.map(Int.init))) }
            found = found == .none || found == match ? match : .both(found, match)
            length = range.count
        }
        return found
    }

    /// The row in whose key all words stand.
    private func match(words: [[UInt8]]) -> LookupMatch {
        var lists: [[Int32]] = []
        for word in words {
            guard let rows = rowsByWord[word] else { return .none }
            lists.append(rows)
        }
        lists.sort { $0.count < $1.count }
        guard var rows = lists.first else { return .none }
        for list in lists.dropFirst() where !rows.isEmpty {
            rows = rows.filter { row in
                let place = list.partitioningIndex { $0 >= row }
                return place < list.count && list[place] == row
            }
        }
        return match(rows: rows.map(Int.init))
    }

    /// One of some rows, or several of them; one whose key another row has, too, is none.
    func match(rows: [Int]) -> LookupMatch {
        guard let first = rows.first else { return .none }
        return rows.count > 1 ? .several(rows) : match(form: Self.form(of: self.rows[first].key))
    }
}

extension LookupMatch {
    /// The rows of two matches together, which are no answer.
    fileprivate static func both(_ one: LookupMatch, _ other: LookupMatch) -> LookupMatch {
        .several(Set(one.rows + other.rows).sorted())
    }

    /// The rows.
    package var rows: [Int] {
        switch self {
        case .none: []
        case .row(let row): [row]
        case .several(let rows): rows
        }
    }
}
