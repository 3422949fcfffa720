/// "Did you mean", for as many names as can be compared in a fraction of a second.
struct Suggestion {
    /// How many comparisons are still made.
    ///
    /// A name is compared with all others of its sort, so a megabyte of wrong names would take
    /// hours.
    private var budget = 1_000_000

    /// The part of a message that names the nearest candidate.
    ///
    /// - Parameters:
    ///   - name: What stands there.
    ///   - candidates: What could stand there.
    /// - Returns: `; did you mean "yes"?`, or nothing where none is near enough.
    mutating func phrase(for name: String, among candidates: some Collection<String>) -> String {
        guard budget > 0 else { return "" }
        budget -= candidates.count
        return Nearest.suggestion(for: name, among: candidates) ?? ""
    }
}
