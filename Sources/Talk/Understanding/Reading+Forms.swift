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
                && word(index).count > 8 ? Array("DOY".utf8) : []
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
            case .numbers: add("NHKDLY")
            case .hundred, .hundreds: add("NL")
            case .thousand, .bareThousand: add("NLY")
            case .one, .lengths, .parts, .amounts: add("NL")
            case .noon: add("H")
            case .units, .lengthUnits: add("U")
            case .dates: add("B")
            default: break
            }
        }
        return letters
    }
}
