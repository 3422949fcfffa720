internal import Talk

/// What a check has found so far; of several findings with one number at one place the first.
struct DiagnosticList {
    private struct Key: Hashable {
        let code: Diagnostic.Code
        let position: SourcePosition
    }

    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Key> = []

    mutating func add(
        _ code: Diagnostic.Code, at position: SourcePosition, _ message: @autoclosure () -> String
    ) {
        guard known.insert(Key(code: code, position: position)).inserted else { return }
        diagnostics.append(Diagnostic(code, at: position, message()))
    }

    func has(_ code: Diagnostic.Code, at position: SourcePosition) -> Bool {
        known.contains(Key(code: code, position: position))
    }
}
