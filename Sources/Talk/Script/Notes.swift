/// What a parser finds beside its part: what is wrong, and where names are used.
struct Notes {
    var diagnostics: [Diagnostic] = []
    var references = References()
    var suggestion = Suggestion()

    mutating func report(_ code: Diagnostic.Code, at position: SourcePosition, _ message: String) {
        diagnostics.append(Diagnostic(code, at: position, message))
    }

    /// Notes that a variable is used; what always exists is not of interest.
    mutating func use(_ name: Name, _ use: References.Use = .read) {
        if name.text == "caller" { references.asksForSender = true }
        if name.text == "opens" { references.asksForHours = true }
        guard !Name.isAlwaysThere(name.text) else { return }
        references.uses.append((name, use))
    }
}
