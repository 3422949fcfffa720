extension ScriptParser {
    mutating func append(_ action: Statement.Action) {
        blocks.top.flush()
        blocks.top.statements.append(Statement(position: here, action: action))
        leaf = line.indentation
    }

    mutating func readSay() {
        leaf = line.indentation
        let start = line.content.lowerBound + 1
        let language = languageMark(at: start)
        let text = template(start + (language == nil ? 0 : 2)..<line.content.upperBound)
        noteArrow(in: start..<line.content.upperBound)
        if let language {
            if blocks.top.text.isEmpty {
                report(
                    .misplacedLine,
                    "\">\(language)\" stands below the > line that it translates")
            }
            checkLanguage(language, at: start..<start + 2)
        } else {
            if blocks.top.text.last?.language != nil { blocks.top.flushText() }
            blocks.top.flushChoice()
        }
        blocks.top.text.append(Text.Line(position: here, language: language, template: text))
    }

    /// The two letters directly behind a `>`, before a blank or the line's end.
    func languageMark(at start: Int) -> String? {
        guard start + 2 <= line.content.upperBound,
            source[start..<start + 2].allSatisfy({ (0x61...0x7A).contains($0) }),
            start + 2 == line.content.upperBound || source[start + 2].isBlank
        else { return nil }
        return string(start..<start + 2)
    }

    mutating func checkLanguage(_ language: String, at range: Range<Int>) {
        guard !script.settings.languages.contains(language) else { return }
        let hint = suggestion.phrase(for: language, among: script.settings.languages)
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

    /// What stands behind an arrow; nil, and reported, where it is not exactly one name.
    mutating func target(_ range: Range<Int>) -> Target? {
        let words = words(range)
        guard words.count == 1 else {
            report(
                .unknownLine,
                "\"->\" needs the name of one state behind it, or end, start, again or back")
            return nil
        }
        guard Name.isValid(source[words[0]], hyphens: true) else {
            report(
                .badName, at: words[0],
                "\"\(string(words[0]))\" cannot be the name of a state: "
                    + "names have ASCII letters, digits, _ and -")
            return nil
        }
        let name = name(words[0])
        let target = Target(name.text, at: name.position)
        if case .state = target.place { references.targets.append(name) }
        return target
    }

    mutating func readSet(_ rest: Range<Int>) {
        leaf = line.indentation
        guard let (name, value) = assignment(rest) else { return }
        references.filled.insert(name.text)
        let text = template(value)
        if name.text == "language", let language = text.constant, !language.isEmpty {
            checkLanguage(language, at: value)
        }
        append(.set(name, text))
    }

    /// `x = text` behind `set`; nil, and reported, where it is none.
    mutating func assignment(_ rest: Range<Int>) -> (Name, Range<Int>)? {
        guard let sign = first(.equalsSign, in: rest) else {
            report(.unknownLine, "this line is not understood; write: set x = text")
            return nil
        }
        let left = trimmed(rest.lowerBound..<sign)
        let name = name(left)
        guard checkFree(name, left) else { return nil }
        return (name, trimmed(sign + 1..<rest.upperBound))
    }

    mutating func readAdd(_ rest: Range<Int>) {
        leaf = line.indentation
        let words = words(rest)
        let factors = words.dropLast(2).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        let isProduct = words.count == 5 && matches(words[1], "times")
        guard words.count == 3 || isProduct, matches(words[words.count - 2], "to"),
            let last = words.last
        else {
            report(
                .unknownLine,
                "this line is not understood; write: add 1 to x, or: add {n} times {price} to x")
            return
        }
        let name = name(last)
        guard checkFree(name, last) else { return }
        references.filled.insert(name.text)
        let addend = factors.compactMap { factor($0) }
        guard addend.count == factors.count else { return }
        append(.add(Addend(factors: addend), to: name))
    }

    private mutating func factor(_ range: Range<Int>) -> Addend.Factor? {
        if let number = Decimal(source[range]) { return .number(number) }
        guard source[range].first == .openBrace, source[range].last == .closeBrace, range.count > 1
        else {
            report(
                .unknownLine,
                "\"\(string(range))\" is neither a number like 2.50 nor a variable like {n}")
            return nil
        }
        let inside = trimmed(range.lowerBound + 1..<range.upperBound - 1)
        guard let name = names(inside).first else { return nil }
        use(name)
        return .variable(name)
    }

    mutating func readForget(_ rest: Range<Int>) {
        let names = names(rest)
        for name in names { use(name, .forgotten) }
        if rest.isEmpty {
            report(.unknownLine, "this line names nothing; write: forget x, y")
        }
        append(.forget(names))
    }

    mutating func readSave(_ rest: Range<Int>) {
        let names = names(rest)
        for name in names { use(name, .saved) }
        references.saved += names
        if rest.isEmpty {
            report(.unknownLine, "this line names nothing; write: save x, y")
        }
        checkAnswersFile()
        append(.save(names))
    }

    mutating func checkAnswersFile() {
        guard script.settings.places["save"] == nil else { return }
        report(
            .noSuchTarget,
            "there is no file to save into; add the setting: save = answers.csv")
    }

    mutating func readTell(_ rest: Range<Int>) {
        leaf = line.indentation
        guard let sign = first(.greater, in: rest) else {
            report(.unknownLine, "this line is not understood; write: tell staff > text")
            return
        }
        let range = trimmed(rest.lowerBound..<sign)
        let text = template(sign + 1..<rest.upperBound)
        noteArrow(in: sign + 1..<rest.upperBound)
        guard let name = recipient(range) else { return }
        append(.tell(name, text))
    }

    /// The name behind `tell` or `told`; reported where there is none of this name.
    mutating func recipient(_ range: Range<Int>) -> Name? {
        guard Name.isValid(source[range], hyphens: true) else {
            report(
                .badName, at: range.isEmpty ? line.content : range,
                range.isEmpty
                    ? "the name of somebody is missing here, like: tell staff > text"
                    : "\"\(string(range))\" cannot be a name: "
                        + "names have ASCII letters, digits, _ and -")
            return nil
        }
        let name = name(range)
        if script.settings.recipient(named: name.text) == nil {
            let hint = suggestion.phrase(
                for: name.text, among: script.settings.recipients.map(\.name.text))
            report(
                .noSuchTarget, at: range,
                hint.isEmpty
                    ? "nobody is called \"\(name.text)\"; "
                        + "add the setting: \(name.text) = sms +15550100200"
                    : "nobody is called \"\(name.text)\"" + hint)
        }
        return name
    }

    mutating func readTries(_ rest: Range<Int>) {
        leaf = line.indentation
        if !blocks.isAtMargin || section == .anytime {
            report(.misplacedLine, "\"tries\" stands in a state, at its margin")
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

    /// Reads `3 -> state`; nil where it is not understood.
    ///
    /// What is wrong with the name is reported.
    mutating func triesLimit(_ range: Range<Int>) -> TriesLimit? {
        let number = firstWord(of: range)
        guard let count = wholeNumber(number), count > 0 else { return nil }
        let rest = trimmed(number.upperBound..<range.upperBound)
        let arrow = arrow(at: rest.lowerBound, before: rest.upperBound)
        let names = words(rest.lowerBound + arrow..<rest.upperBound)
        guard arrow > 0, names.count == 1, let target = target(names[0]) else { return nil }
        return TriesLimit(position: here, count: count, target: target)
    }

    /// A whole number of at most 9 figures.
    func wholeNumber(_ range: Range<Int>) -> Int? {
        guard (1...9).contains(range.count), source[range].allSatisfy(\.isDigit) else {
            return nil
        }
        return source[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
