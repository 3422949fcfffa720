// What lines of a state say and do.
extension StatesParser {
    private mutating func append(_ action: Statement.Action) {
        blocks.top.flush()
        blocks.top.statements.append(Statement(position: input.here, action: action))
        leaf = input.line.indentation
    }

    mutating func readSay() {
        leaf = input.line.indentation
        let start = input.line.content.lowerBound + 1
        let language = input.languageMark(at: start)
        let text = template(start + (language == nil ? 0 : 2)..<input.line.content.upperBound)
        noteArrow(in: start..<input.line.content.upperBound)
        if let language {
            if blocks.top.text.isEmpty {
                report(
                    .misplacedLine,
                    "\">\(language)\" belongs below the > line that it translates")
            }
            checkLanguage(language, at: start..<start + 2)
        } else {
            if blocks.top.text.last?.language != nil { blocks.top.flushText() }
            blocks.top.flushChoice()
        }
        blocks.top.text.append(Text.Line(position: input.here, language: language, template: text))
    }

    private mutating func checkLanguage(_ language: String, at range: Range<Int>) {
        guard !settings.languages.contains(language) else { return }
        let hint = notes.suggestion.phrase(for: language, among: settings.languages)
        report(
            .undeclaredLanguage, at: range,
            "the language \"\(language)\" is not declared; add it to the setting languages"
                + (hint.isEmpty ? "" : hint))
    }

    mutating func readGo(_ range: Range<Int>) {
        guard let target = target(range) else { return }
        append(.go(target))
        blocks.top.hasArrow = true
    }

    mutating func readSet(_ rest: Range<Int>) {
        leaf = input.line.indentation
        guard let (name, value) = assignment(rest) else { return }
        notes.references.filled.insert(name.text)
        notes.references.setsVariables = true
        let text = template(value)
        if text.isSum(for: name.text) {
            report(
                .sumInSet, at: value,
                "set stores a text as it is; add calculates: add {a} times 5 to \(name.text)")
        }
        if name.text == "language", let language = text.constant, !language.isEmpty {
            checkLanguage(language, at: value)
        }
        append(.set(name, text))
    }

    mutating func readAdd(_ rest: Range<Int>) {
        leaf = input.line.indentation
        let words = input.words(rest)
        let isProduct = words.count == 5 && input.matches(words[1], "times")
        guard words.count == 3 || isProduct, input.matches(words[words.count - 2], "to"),
            let last = words.last
        else {
            report(
                .unknownLine,
                "this line is not understood; write: add 1 to x, or: add {n} times {price} to x")
            return
        }
        let name = input.name(last)
        guard checkFree(name, last) else { return }
        notes.references.filled.insert(name.text)
        notes.references.setsVariables = true
        var factors: [Addend.Factor] = []
        for index in stride(from: 0, to: words.count - 2, by: 2) {
            var word = words[index]
            if input.source[word].first == UInt8(ascii: "-"),
                input.source[word].contains(.openBrace)
            {
                factors.append(.number(Decimal(-1)))
                word = word.dropFirst()
            }
            guard let factor = factor(word) else { return }
            factors.append(factor)
        }
        append(.add(Addend(factors: factors), to: name))
    }

    private mutating func factor(_ range: Range<Int>) -> Addend.Factor? {
        if let number = Decimal(input.source[range]) { return .number(number) }
        guard input.source[range].first == .openBrace, input.source[range].last == .closeBrace,
            range.count > 1
        else {
            report(
                .unknownLine,
                "\"\(input.string(range))\" is neither a number like 2.50 nor a variable like {n}")
            return nil
        }
        let inside = input.trimmed(range.lowerBound + 1..<range.upperBound - 1)
        guard let name = names(inside, orColumns: true).first else { return nil }
        notes.use(name)
        return .variable(name)
    }

    mutating func readForget(_ rest: Range<Int>) {
        let names = names(rest)
        for name in names { notes.use(name, .forgotten) }
        if rest.isEmpty {
            report(.unknownLine, "this line names nothing; write: forget x, y")
        }
        append(.forget(names))
    }

    mutating func readSave(_ rest: Range<Int>) {
        let names = names(rest, orColumns: true)
        for name in names { notes.use(name, .saved) }
        notes.references.saved += names
        if rest.isEmpty {
            report(.unknownLine, "this line names nothing; write: save x, y")
        }
        checkAnswersFile(in: settings)
        append(.save(names))
    }

    mutating func readTell(_ rest: Range<Int>) {
        leaf = input.line.indentation
        guard let sign = input.first(.greater, in: rest) else {
            report(.unknownLine, "this line is not understood; write: tell staff > text")
            return
        }
        let range = input.trimmed(rest.lowerBound..<sign)
        let text = template(sign + 1..<rest.upperBound)
        noteArrow(in: sign + 1..<rest.upperBound)
        guard let name = recipient(range, in: settings) else { return }
        append(.tell(name, text))
    }

    mutating func readTries(_ rest: Range<Int>) {
        leaf = input.line.indentation
        if !blocks.isAtMargin || isAnytime {
            report(.misplacedLine, "\"tries\" belongs in a state, at its margin")
        }
        guard let limit = triesLimit(rest) else {
            report(.unknownLine, "this line is not understood; write: tries 3 -> state")
            return
        }
        if tries != nil {
            report(.givenTwice, "this state has a limit of tries already")
        }
        tries = limit
    }
}
