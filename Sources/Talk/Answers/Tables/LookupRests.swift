/// What may be left of a text without its courtesies, as keys of a list are compared with it.
struct LookupRests {
    /// What may be left, in words, the longest first.
    let ranges: [Range<Int>]
    /// Whether the text is nothing but courtesies, or a yes, a no or thanks.
    let saysNothing: Bool
    private let text: ListText
    private let source: [UInt8]

    /// Finds what may be left.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - context: Knows the languages and the day.
    init(_ text: inout Incoming, _ context: AnswerContext) {
        let words = text.words(context)
        let rests = text.rests(context)
        self.text = words
        source = text.source
        var ranges: Set<Range<Int>> = []
        for start in rests.starts where start < words.words.count && words.isBoundary(start) {
            for end in rests.ends + rests.endsBeforeOne
            where start < end && end - start <= Spans.longest && words.isBoundary(end) {
                ranges.insert(start..<end)
            }
        }
        self.ranges = ranges.sorted {
            (-$0.count, $0.lowerBound) < (-$1.count, $1.lowerBound)
        }
        saysNothing =
            rests.starts.contains(words.words.count) && !words.words.isEmpty
            || Self.isSaid(words.core, words)
    }

    /// Whether a part is a yes, a no, thanks or an opt-out.
    ///
    /// - Parameter range: The part, in words.
    /// - Returns: Whether it is an entry of a built-in list.
    func isSaid(_ range: Range<Int>) -> Bool { Self.isSaid(range, text) }

    private static func isSaid(_ range: Range<Int>, _ text: ListText) -> Bool {
        BuiltInList.allCases.contains { text.isPhrase(range, of: $0.sense) }
    }

    /// How a part is compared with keys.
    ///
    /// - Parameter range: The part, in words.
    /// - Returns: Its form.
    func form(of range: Range<Int>) -> [UInt8] {
        LookupTable.form(of: Normalised(source, text.source(of: range)).bytes)
    }

    /// The words of a part.
    ///
    /// - Parameter range: The part.
    /// - Returns: The words, normalised.
    func words(of range: Range<Int>) -> [[UInt8]] {
        LookupTable.words(of: Normalised(source, text.source(of: range), keepingWords: true))
    }

    /// The parts that are dropped where one is left, but for articles alone.
    ///
    /// - Parameter range: What is left.
    /// - Returns: The parts, of up to twelve words.
    func dropped(beside range: Range<Int>) -> [Range<Int>] {
        zones(beside: range).flatMap { zone in
            zone.flatMap { start in
                (start + 1...min(start + Spans.longest, zone.upperBound)).map { start..<$0 }
            }
        }.filter { !isArticle($0) }
    }

    /// The words that are dropped where a part is left, but for articles.
    ///
    /// - Parameter range: What is left.
    /// - Returns: The words, normalised.
    func droppedWords(beside range: Range<Int>) -> [[UInt8]] {
        zones(beside: range).flatMap { zone in
            zone.map { $0..<$0 + 1 }.filter { !isArticle($0) }.flatMap(words)
        }
    }

    private func zones(beside range: Range<Int>) -> [Range<Int>] {
        [0..<range.lowerBound, range.upperBound..<text.words.count]
    }

    private func isArticle(_ range: Range<Int>) -> Bool {
        range.count == 1
            && (text.isPhrase(range, of: .one) || text.isPhrase(range, of: .articles)
                || text.word(range.lowerBound).elementsEqual("the".utf8))
    }
}
