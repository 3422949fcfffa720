extension ScriptParser {
    /// Reads a text with its places; white space at its ends is none of it.
    mutating func template(_ untrimmed: Range<Int>) -> Template {
        let range = trimmed(untrimmed)
        guard var brace = first(.openBrace, in: range) else {
            return Template(
                range.isEmpty ? [] : [.literal(source[range])], at: position(range.lowerBound))
        }
        var pieces: [Template.Piece] = []
        var start = range.lowerBound
        while true {
            if brace + 1 < range.upperBound, source[brace + 1] == .openBrace {
                pieces.append(.literal(source[start...brace]))
                start = brace + 2
            } else if let end = first(.closeBrace, in: brace..<range.upperBound) {
                if start < brace { pieces.append(.literal(source[start..<brace])) }
                if let place = place(brace + 1..<end) { pieces.append(.place(place)) }
                start = end + 1
            } else {
                report(
                    .badName, at: brace..<range.upperBound,
                    "this { has no }; write {{ for a brace that is to be said")
                break
            }
            guard let next = first(.openBrace, in: start..<range.upperBound) else { break }
            brace = next
        }
        if start < range.upperBound { pieces.append(.literal(source[start..<range.upperBound])) }
        return Template(pieces, at: position(range.lowerBound))
    }

    private mutating func place(_ range: Range<Int>) -> Template.Place? {
        let bar = UInt8(ascii: "|")
        let parts = source[range].split(separator: bar, omittingEmptySubsequences: false)
            .map { trimmed($0.startIndex..<$0.endIndex) }
        let inside = parts[0]
        guard Name.isValid(source[inside]) else {
            report(
                .badName, at: inside.isEmpty ? range : inside,
                inside.isEmpty
                    ? "a name is missing in these braces; write {{ for a brace that is to be said"
                    : "\"\(string(inside))\" cannot be a name: "
                        + "names have ASCII letters, digits and _")
            return nil
        }
        let name = name(inside)
        use(name)
        return Template.Place(name: name, filters: parts.dropFirst().compactMap { filter($0) })
    }

    private mutating func filter(_ range: Range<Int>) -> Template.Filter? {
        let word = firstWord(of: range)
        let rest = trimmed(word.upperBound..<range.upperBound)
        let arguments = words(rest)
        switch string(word) {
        case "plural":
            if arguments.count == 2 {
                return .plural(one: string(arguments[0]), many: string(arguments[1]))
            }
            report(
                .badFilter, at: range, "\"plural\" needs two words, like: {n|plural pizza pizzas}")
        case "or":
            if !rest.isEmpty { return .fallback(string(rest)) }
            report(.badFilter, at: range, "\"or\" needs words, like: {name|or friend}")
        case "first":
            if let count = wholeNumber(rest) { return .first(count) }
            report(.badFilter, at: range, "\"first\" needs a number, like: {name|first 12}")
        case "date":
            if rest.isEmpty { return .date }
            report(.badFilter, at: range, "\"date\" stands alone, like: {day|date}")
        case let unknown:
            let hint = suggestion.phrase(for: unknown, among: ["date", "first", "or", "plural"])
            report(
                .badFilter, at: range,
                "no filter is called \"\(unknown)\""
                    + (hint.isEmpty ? "; there are plural, or, first and date" : hint))
        }
        return nil
    }
}
