extension ScriptParser {
    mutating func report(_ code: Diagnostic.Code, _ message: String) {
        diagnostics.append(Diagnostic(code, at: input.here, message))
    }

    mutating func report(_ code: Diagnostic.Code, at range: Range<Int>, _ message: String) {
        diagnostics.append(Diagnostic(code, at: input.position(range.lowerBound), message))
    }

    /// Whether a name can be captured, set or be a column; says so where not.
    mutating func checkFree(_ name: Name, _ range: Range<Int>) -> Bool {
        guard Name.isValid(input.source[range]) else {
            report(
                .badName, at: range,
                range.isEmpty
                    ? "a name is missing here"
                    : "\"\(name.text)\" cannot be a name: names have ASCII letters, digits and _")
            return false
        }
        guard Name.isFree(name.text) else {
            report(
                .badName, at: range,
                "\"\(name.text)\" always exists and cannot be filled; take another name")
            return false
        }
        return true
    }

    /// The names of a list like that of `save`; those that cannot be names are reported.
    mutating func names(_ range: Range<Int>) -> [Name] {
        var names: [Name] = []
        for part in input.commaSeparated(range) {
            guard Name.isValid(input.source[part]) else {
                report(
                    .badName, at: part,
                    part.isEmpty
                        ? "a name is missing here"
                        : "\"\(input.string(part))\" cannot be a name: "
                            + "names have ASCII letters, digits and _")
                continue
            }
            names.append(input.name(part))
        }
        return names
    }

    /// Notes that a variable is used; what always exists is not of interest.
    mutating func use(_ name: Name, _ use: References.Use = .read) {
        if name.text == "caller" { references.asksForSender = true }
        guard !Name.isAlwaysThere(name.text) else { return }
        references.uses.append((name, use))
    }
}
