/// What the capitals of a form stood for.
struct FormValues: Sendable {
    /// `W`: the weekday, from Monday, 1.
    var weekday: Int?
    /// Whether the weekday's name is a short one, or one that is another word, too.
    var weekdayAt: Int?
    /// `M`: the month.
    var month: Int?
    /// Where the month's name stands.
    var monthAt: Int?
    /// `D` or `O`: the day of the month, or which weekday of it.
    var day: Int?
    /// Whether that is an ordinal.
    var isOrdinal = false
    /// Whether it is in words that are no ordinal.
    var isDayInWords = false
    /// `Y`: the year.
    var year: Int?
    /// `N`: a count.
    var count: Int?
    /// Whether the count is in words.
    var isCountInWords = false
    /// `U`: a unit of time.
    var unit: TimeUnit?
    /// `B`: a day counted from today.
    var base: Int?
    /// `H` or `K`: an hour, 24 for midnight.
    var hour: Int?
    /// The minutes that the hour has already: `7:30`.
    var minute: Int?
    /// Whether the hour can only be meant as it is written: `07`, `noon`.
    var isExact = false
    /// `L`: a length of time.
    var length: LengthFinding?
}

/// A form of a list that stands in a text.
struct FormFinding: Sendable {
    /// Where it stands.
    let range: Range<Int>
    /// The number of its meaning, as packaging/words writes it.
    let value: Int
    /// The language, by its place.
    let language: Int
    /// What its capitals stood for.
    let values: FormValues

    /// What is done: the number of a `DateForm` or a `TimeForm`.
    var kind: UInt8 { UInt8(truncatingIfNeeded: value >> 16) }
    /// With what.
    var argument: Int { (value & 0xFFFF) - 0x8000 }
}

/// The longest forms that begin at a part.
struct Forms: Sendable {
    /// Of `[dates]`.
    var date: FormFinding?
    /// Of `[times]`.
    var time: FormFinding?
    /// Of `[no numbers]`.
    var noNumber: FormFinding?
    /// Of `[no numbers at the end]`.
    var noNumberAtEnd: FormFinding?
}

extension Reading {
    /// The longest forms that begin at a part, of any language.
    func forms(at start: Int) -> Forms {
        var forms = Forms()
        guard lexemes.indices.contains(start), lexemes[start].kind != .sign else { return forms }
        for language in vocabularies.indices {
            follow(
                vocabularies[language].all, language, from: start, at: start, FormValues(), 0,
                &forms)
        }
        return forms
    }

    /// Follows the forms that a prefix of them leads to.
    private func follow(
        _ prefix: Vocabulary.Prefix, _ language: Int, from start: Int, at index: Int,
        _ values: FormValues, _ depth: Int, _ forms: inout Forms
    ) {
        let vocabulary = vocabularies[language]
        if index > start, let meanings = vocabulary.meanings(prefix) {
            for number in meanings {
                let meaning = vocabulary.meaning(at: number)
                let found = FormFinding(
                    range: start..<index, value: meaning.value, language: language, values: values)
                switch meaning.sense {
                case .dates: Self.keep(found, &forms.date)
                case .times: Self.keep(found, &forms.time)
                case .noNumbers: Self.keep(found, &forms.noNumber)
                case .noNumbersAtTheEnd: Self.keep(found, &forms.noNumberAtEnd)
                default: break
                }
            }
        }
        // No form is longer.
        guard depth < 12, index < lexemes.count else { return }
        guard lexemes[index].kind != .sign else {
            guard isLink(index, values), depth > 0 else { return }
            follow(prefix, language, from: start, at: index + 1, values, depth + 1, &forms)
            return
        }
        if let next = vocabulary.narrowed(prefix, by: word(index)) {
            follow(next, language, from: start, at: index + 1, values, depth + 1, &forms)
        }
        for letter in letters(at: index, language) {
            guard let next = vocabulary.narrowed(prefix, by: [letter]) else { continue }
            var values = values
            guard let end = read(letter, at: index, language, &values) else { continue }
            follow(next, language, from: start, at: end, values, depth + 1, &forms)
        }
    }

    private static func keep(_ found: FormFinding, _ longest: inout FormFinding?) {
        if found.range.upperBound > longest?.range.upperBound ?? 0 { longest = found }
    }

    /// Whether a sign may stand inside a date: `12/May`, `May 12th, 2027`, `3 April '85`, `12. May`.
    private func isLink(_ index: Int, _ values: FormValues) -> Bool {
        if isSign(index, "/") || isSign(index, "-") {
            return isJoined(index) && isJoined(index + 1)
                && (values.month != nil || isWord(index + 1))
        }
        if isSign(index, ",") || isSign(index, "'") {
            return values.month != nil && values.day != nil
                && (isFigure(index + 1) || isSign(index + 1, "'"))
        }
        return isSign(index, ".") && isJoined(index) && (values.month != nil || values.day != nil)
    }

    /// The capitals that a part may be read as.
    private func letters(at index: Int, _ language: Int) -> [UInt8] {
        if isFigure(index) { return Array("NHDOLY".utf8) }
        var letters: [UInt8] =
            vocabularies[language].joinsNumbers && marks(at: index).isEmpty
                && word(index).count > 8 ? Array("DO".utf8) : []
        /// Adds capitals that are not there.
        func add(_ text: StaticString) {
            for letter in text.description.utf8 where !letters.contains(letter) {
                letters.append(letter)
            }
        }
        for mark in marks(at: index) where mark.language == language {
            switch mark.sense {
            case .weekdays: add("WB")
            case .months: add("M")
            case .ordinals, .countingOrdinals: add("DO")
            case .numbers: add("NHKDL")
            case .hundred, .hundreds, .thousand: add("NL")
            case .one, .lengths, .parts, .amounts: add("NL")
            case .noon: add("H")
            case .units, .lengthUnits: add("U")
            case .dates: add("B")
            default: break
            }
        }
        return letters
    }

    /// Reads what a capital stands for.
    ///
    /// - Returns: Where it ends; nil where it does not stand there.
    private func read(
        _ letter: UInt8, at index: Int, _ language: Int, _ values: inout FormValues
    ) -> Int? {
        switch letter {
        case UInt8(ascii: "W"):
            guard let mark = mark(.weekdays, at: index, language: language) else { return nil }
            values.weekday = mark.value
            values.weekdayAt = index
            return mark.range.upperBound
        case UInt8(ascii: "M"):
            guard let mark = mark(.months, at: index, language: language) else { return nil }
            values.month = mark.value
            values.monthAt = index
            return mark.range.upperBound
        case UInt8(ascii: "D"), UInt8(ascii: "O"):
            return readDay(at: index, language, isOrdinal: letter == UInt8(ascii: "O"), &values)
        case UInt8(ascii: "Y"):
            guard isFigure(index), let figure = figure(at: index), figure.parts.count == 1,
                letters(behind: index + 1) == nil, let year = integer(index)
            else { return nil }
            // "12 May 27": at the end, where it is no hour.
            let isEnd = (index + 1..<lexemes.count).allSatisfy { lexemes[$0].kind == .sign }
            let isShort =
                lexemes[index].range.count == 2 && (isSign(index - 1, "'") || year > 24 && isEnd)
            guard isShort || lexemes[index].range.count == 4 && (1000...2999).contains(year) else {
                return nil
            }
            values.year = year
            return index + 1
        case UInt8(ascii: "N"): return readCount(at: index, language, &values)
        case UInt8(ascii: "U"):
            guard let (end, unit) = unit(at: index) else { return nil }
            values.unit = unit
            return end
        case UInt8(ascii: "B"):
            if let mark = mark(.weekdays, at: index, language: language) {
                values.weekday = mark.value
                values.weekdayAt = index
                return mark.range.upperBound
            }
            guard let day = longestOffset(at: index, language) else { return nil }
            values.base = (day.value & 0xFFFF) - 0x8000
            return day.range.upperBound
        case UInt8(ascii: "H"), UInt8(ascii: "K"):
            return readHour(at: index, language, inWords: letter == UInt8(ascii: "K"), &values)
        case UInt8(ascii: "L"):
            guard let length = length(at: index) else { return nil }
            values.length = length
            return length.range.upperBound
        default: return nil
        }
    }

    /// A day counted from today, without capitals: `tomorrow`.
    private func longestOffset(at index: Int, _ language: Int) -> Mark? {
        marks(at: index).last {
            $0.sense == .dates && $0.language == language
                && $0.value >> 16 == Int(DateForm.offset.rawValue)
        }
    }

    private func readDay(
        at index: Int, _ language: Int, isOrdinal: Bool, _ values: inout FormValues
    ) -> Int? {
        guard isFigure(index) else {
            if let (end, value) = ordinal(.ordinals, at: index, language), value <= 31 {
                values.day = value
                values.isOrdinal = true
                return end
            }
            if !isOrdinal, let (end, value) = composed(at: index, language),
                (1...31).contains(value)
            {
                values.day = value
                values.isDayInWords = true
                return end
            }
            return nil
        }
        guard lexemes[index].range.count <= 2, !isLabel(index) || values.month != nil,
            let day = integer(index), let figure = figure(at: index)
        else { return nil }
        // "12-May" goes on with a word; "12/5" is read by itself.
        guard figure.parts.count == 1 else { return nil }
        values.day = day
        if isJoined(index + 1), let end = mark(.ordinalEnds, at: index + 1) {
            values.isOrdinal = true
            return end.range.upperBound
        }
        let hasDot =
            isSign(index + 1, ".") && isJoined(index + 1)
            && vocabularies[language].hasDotOrdinals
        if hasDot {
            values.isOrdinal = true
            return index + 2
        }
        guard !isOrdinal, letters(behind: index + 1) == nil || isMonth(index + 1) else {
            return nil
        }
        return index + 1
    }

    private func isMonth(_ index: Int) -> Bool { mark(.months, at: index) != nil }

    private func readCount(at index: Int, _ language: Int, _ values: inout FormValues) -> Int? {
        if isFigure(index) {
            guard let number = number(at: index), number.other == nil, !number.isOrdinal,
                number.total == nil, let count = number.whole, (0...100_000).contains(count)
            else { return nil }
            values.count = count
            values.isCountInWords = false
            return number.range.upperBound
        }
        if let (end, value) = composed(at: index, language), value <= 100_000 {
            values.count = value
            values.isCountInWords = true
            return end
        }
        if let mark = mark(.amounts, at: index, language: language), mark.value % 100 == 0,
            mark.value > 0
        {
            values.count = mark.value / 100
            return mark.range.upperBound
        }
        guard let one = mark(.one, at: index, language: language) else { return nil }
        values.count = 1
        return one.range.upperBound
    }

    private func readHour(
        at index: Int, _ language: Int, inWords: Bool, _ values: inout FormValues
    ) -> Int? {
        values.minute = nil
        values.isExact = false
        if isFigure(index) {
            guard !inWords, lexemes[index].range.count <= 2, !isLabel(index),
                let hour = integer(index), hour <= 24, let figure = figure(at: index)
            else { return nil }
            values.hour = hour
            values.isExact = lexemes[index].range.count == 2 && hour < 10
            guard figure.parts.count > 1 else { return index + 1 }
            guard figure.parts.count == 2, [0x3A, 0x2E].contains(figure.signs[0]),
                lexemes[figure.parts[1]].range.count == 2, let minute = integer(figure.parts[1]),
                minute < 60
            else { return nil }
            values.minute = minute
            return figure.range.upperBound
        }
        if let noon = mark(.noon, at: index, language: language), !inWords {
            values.hour = noon.value
            values.isExact = true
            return noon.range.upperBound
        }
        guard let mark = mark(.numbers, at: index, language: language), mark.value <= 24 else {
            return nil
        }
        values.hour = mark.value
        return mark.range.upperBound
    }
}
