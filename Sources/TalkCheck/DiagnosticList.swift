internal import Talk

/// What was found so far; of several findings with one number at one place the first.
struct DiagnosticList {
    private struct Key: Hashable {
        let code: Diagnostic.Code
        let position: SourcePosition
    }

    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Key> = []

    mutating func add(
        _ code: Diagnostic.Code, at position: SourcePosition, _ message: String
    ) {
        guard known.insert(Key(code: code, position: position)).inserted else { return }
        diagnostics.append(Diagnostic(code, at: position, message))
    }

    /// Adds a finding although there may be one with its number at its place: several of one file.
    mutating func addAnother(
        _ code: Diagnostic.Code, at position: SourcePosition, _ message: String
    ) {
        diagnostics.append(Diagnostic(code, at: position, message))
    }

    mutating func add(_ diagnostics: [Diagnostic]) {
        for finding in diagnostics { add(finding.code, at: finding.position, finding.message) }
    }

    func has(_ code: Diagnostic.Code, at position: SourcePosition) -> Bool {
        known.contains(Key(code: code, position: position))
    }
}
