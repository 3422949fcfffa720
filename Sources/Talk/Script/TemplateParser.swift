/// Reads texts with their places, like `Hello {name|or friend}`.
struct TemplateParser {
    let input: LineText

    /// Reads a text; white space at its ends is none of it.
    borrowing func template(_ untrimmed: Range<Int>, noting notes: inout Notes) -> Template {
        let source = input.source
        let range = input.trimmed(untrimmed)
        guard var brace = source.first(.openBrace, in: range) else {
            return Template(
                range.isEmpty ? [] : [.literal(source[range])],
                at: input.position(range.lowerBound))
        }
        var pieces: [Template.Piece] = []
        pieces.reserveCapacity(4)
        var start = range.lowerBound
        while true {
            if brace + 1 < range.upperBound, source[brace + 1] == .openBrace {
                pieces.append(.literal(source[start...brace]))
                start = brace + 2
            } else if let end = source.first(.closeBrace, in: brace..<range.upperBound) {
                if start < brace { pieces.append(.literal(source[start..<brace])) }
                if let place = place(brace + 1..<end, &notes) { pieces.append(.place(place)) }
                start = end + 1
            } else {
                notes.report(
                    .badName, at: input.position(brace),
                    "this { has no }; write {{ for a brace in the text")
                break
            }
            guard let next = source.first(.openBrace, in: start..<range.upperBound) else { break }
            brace = next
        }
        if start < range.upperBound {
            pieces.append(.literal(source[start..<range.upperBound]))
        }
        return Template(pieces, at: input.position(range.lowerBound))
    }

    private borrowing func place(_ range: Range<Int>, _ notes: inout Notes) -> Template.Place? {
        let bar = UInt8(ascii: "|")
        var end = input.first(bar, in: range) ?? range.upperBound
        let inside = input.trimmed(range.lowerBound..<end)
        guard Name.isReference(input.source[inside]) else {
            notes.report(
                .badName, at: input.position((inside.isEmpty ? range : inside).lowerBound),
                inside.isEmpty
                    ? "a name is missing in these braces; write {{ for a brace in the text"
                    : "\"\(input.string(inside))\" cannot be a name: "
                        + "names have ASCII letters, digits and _")
            return nil
        }
        let name = input.name(inside)
        notes.use(name)
        var filters: [Template.Filter] = []
        defer { if filters.contains(.picture) { notes.references.pictures.append(name) } }
        while end < range.upperBound {
            let start = end + 1
            end = input.first(bar, in: start..<range.upperBound) ?? range.upperBound
            if let filter = filter(input.trimmed(start..<end), &notes) { filters.append(filter) }
        }
        return Template.Place(name: name, filters: filters)
    }

    private borrowing func filter(_ range: Range<Int>, _ notes: inout Notes) -> Template.Filter? {
        let word = input.firstWord(of: range)
        let rest = input.trimmed(word.upperBound..<range.upperBound)
        let problem: String
        switch input.string(word) {
        case "plural":
            let arguments = input.words(rest)
            if arguments.count == 2 {
                return .plural(one: input.string(arguments[0]), many: input.string(arguments[1]))
            }
            problem = "\"plural\" needs two words, like: {n|plural pizza pizzas}"
        case "or":
            if !rest.isEmpty { return .fallback(input.string(rest)) }
            problem = "\"or\" needs words, like: {name|or friend}"
        case "first":
            if let count = input.wholeNumber(rest) { return .first(count) }
            problem = "\"first\" needs a number, like: {name|first 12}"
        case "date":
            if rest.isEmpty { return .date }
            problem = "\"date\" stands alone, like: {day|date}"
        case "picture":
            if rest.isEmpty { return .picture }
            problem = "\"picture\" stands alone, like: {p|picture}"
        case let unknown:
            let hint = notes.suggestion.phrase(
                for: unknown, among: ["date", "first", "or", "picture", "plural"])
            problem =
                "no filter is called \"\(unknown)\""
                + (hint.isEmpty ? "; there are plural, or, first, date and picture" : hint)
        }
        notes.report(.badFilter, at: input.position(range.lowerBound), problem)
        return nil
    }
}
