extension Reading {
    /// The longest forms that begin at a part, of any language.
    func forms(at start: Int) -> Forms {
        var forms = Forms()
        guard lexemes.indices.contains(start), lexemes[start].kind != .sign else { return forms }
        for language in vocabularies.indices where mayBeginForm(start, language) {
            follow(
                vocabularies[language].all, language, from: start, at: start, FormValues(), 0,
                &forms)
        }
        return forms
    }

    /// Whether a form of a language may begin at a part: a cheap look before one that is not.
    private func mayBeginForm(_ start: Int, _ language: Int) -> Bool {
        let found = starts[start * vocabularies.count + language]
        if !found.capitals.isEmpty { return true }
        return found.prefix.map(vocabularies[language].hasForms) ?? false
    }

    /// Follows the forms that a prefix of them leads to.
    private func follow(
        _ prefix: Vocabulary.Prefix, _ language: Int, from start: Int, at index: Int,
        _ values: FormValues, _ depth: Int, _ forms: inout Forms
    ) {
        let vocabulary = vocabularies[language]
        guard vocabulary.hasForms(prefix) else { return }
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
        if let next = narrowed(prefix, by: index, language) {
            follow(next, language, from: start, at: index + 1, values, depth + 1, &forms)
        }
        for letter in starts[index * vocabularies.count + language].capitals {
            guard let next = vocabulary.narrowed(prefix, byCapital: letter) else { continue }
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
}
