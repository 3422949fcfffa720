/// What a `Reading` is made of, while it is made.
struct ReadingDraft {
    private(set) var bytes: [UInt8]
    private(set) var lexemes: [Lexeme]
    let vocabularies: [Vocabulary]
    private(set) var marks: [Reading.Mark] = []
    private(set) var places: [Reading.Place] = []
    private(set) var starts: [Reading.Start] = []
    private(set) var isSkipped: [Bool]
    private(set) var isSmall: [Bool]

    /// Finds the phrases of a text.
    ///
    /// - Parameters:
    ///   - lexer: Its words.
    ///   - vocabularies: The words of its languages.
    init(_ lexer: Lexer, _ vocabularies: [Vocabulary]) {
        bytes = lexer.bytes
        lexemes = lexer.lexemes
        self.vocabularies = vocabularies
        isSkipped = [Bool](repeating: false, count: lexemes.count)
        isSmall = isSkipped
        starts.reserveCapacity(lexemes.count * vocabularies.count)
        for index in lexemes.indices { begin(index) }
        places.reserveCapacity(lexemes.count + 1)
        marks.reserveCapacity(2 * lexemes.count)
        for start in lexemes.indices {
            places.append(Reading.Place(firstMark: marks.count))
            for language in vocabularies.indices { mark(start, language) }
        }
        judge()
    }

    /// Takes some parts of what was read.
    ///
    /// - Parameters:
    ///   - whole: All of it.
    ///   - range: The parts.
    init(_ whole: Reading, _ range: Range<Int>) {
        bytes = whole.bytes
        vocabularies = whole.vocabularies
        lexemes = Array(whole.lexemes[range])
        if !lexemes.isEmpty {
            lexemes[0].isAfterBlank = true
            lexemes[0].isAfterHyphen = false
            lexemes[0].isAfterLetters = false
        }
        isSkipped = [Bool](repeating: false, count: lexemes.count)
        isSmall = isSkipped
        let count = vocabularies.count
        starts = Array(whole.starts[range.lowerBound * count..<range.upperBound * count])
        for index in starts.indices { starts[index].capitals = Capitals() }
        for index in range {
            places.append(Reading.Place(firstMark: marks.count))
            for mark in whole.marks(at: index) where mark.range.upperBound <= range.upperBound {
                let start = mark.range.lowerBound - range.lowerBound
                marks.append(
                    Reading.Mark(
                        range: start..<start + mark.range.count, sense: mark.sense,
                        value: mark.value, language: mark.language))
            }
        }
        judge()
    }

    // MARK: Phrases

    /// Finds out which phrases begin with a part; a name with a slip is written as it should be.
    private mutating func begin(_ index: Int) {
        let known = starts.count
        var isKnown = false
        for vocabulary in vocabularies {
            let prefix = vocabulary.narrowed(vocabulary.all, by: bytes[lexemes[index].range])
            if prefix != nil { isKnown = true }
            starts.append(Reading.Start(prefix: prefix))
        }
        guard !isKnown, lexemes[index].kind == .word, mend(index) else { return }
        for language in vocabularies.indices {
            starts[known + language].prefix = vocabularies[language].narrowed(
                vocabularies[language].all, by: bytes[lexemes[index].range])
        }
    }

    /// Writes a name with a slip as it should be.
    ///
    /// - Returns: Whether the word, with which no phrase begins, is such a name.
    private mutating func mend(_ index: Int) -> Bool {
        for vocabulary in vocabularies {
            guard let name = vocabulary.nameWithSlip(bytes[lexemes[index].range]) else { continue }
            lexemes[index].range = bytes.count..<bytes.count + name.count
            bytes += name
            return true
        }
        return false
    }

    /// Finds the phrases of a language that begin at a part.
    private mutating func mark(_ start: Int, _ language: Int) {
        let vocabulary = vocabularies[language]
        var next = starts[start * vocabularies.count + language].prefix
        var index = start
        while let prefix = next {
            index += 1
            if let meanings = vocabulary.meanings(prefix) {
                for number in meanings {
                    let meaning = vocabulary.meaning(at: number)
                    marks.append(
                        Reading.Mark(
                            range: start..<index, sense: meaning.sense, value: meaning.value,
                            language: language))
                }
            }
            guard index < lexemes.count, lexemes[index].kind != .sign else { return }
            next = vocabulary.narrowed(prefix, by: bytes[lexemes[index].range])
        }
    }

    // MARK: Judgements

    /// Finds out what begins and ends at parts, what they may be read as in forms, which of them
    /// are skipped and which are small.
    private mutating func judge() {
        places.append(Reading.Place(firstMark: marks.count))
        readAsCapitals()
        for mark in marks {
            let start = mark.range.lowerBound
            places[start].beginning.insert(mark.sense)
            places[mark.range.upperBound].ending.insert(mark.sense)
            if lexemes[start].kind != .figure {
                starts[start * vocabularies.count + mark.language].capitals.add(mark.sense)
            }
            switch mark.sense {
            case .greetings, .notIsFine:
                for index in mark.range { isSkipped[index] = true }
            case .signature:
                for index in mark.range.lowerBound..<lexemes.count { isSkipped[index] = true }
            case .courtesies, .yes, .noList, .no, .thanks, .withADay, .at, .am, .pm, .evening,
                .night, .units, .around, .forALength, .inALength, .hello, .beforeADay, .noBehind,
                .seeYou, .seeYouOnADay, .onlyBeforeAFigure:
                for index in mark.range {
                    isSmall[index] = true
                    places[index].smallLanguages |= 1 << UInt8(truncatingIfNeeded: mark.language)
                }
            default: break
            }
        }
    }

    /// What figures may be read as, and long words where numbers are written in one.
    private mutating func readAsCapitals() {
        let count = vocabularies.count
        for index in lexemes.indices {
            let isFigure = lexemes[index].kind == .figure
            let isLong =
                lexemes[index].range.count > 8
                && places[index].firstMark == places[index + 1].firstMark
            guard isFigure || isLong else { continue }
            for language in 0..<count where isFigure || vocabularies[language].joinsNumbers {
                starts[index * count + language].capitals = isFigure ? .ofFigure : .ofLongWord
            }
        }
    }
}
