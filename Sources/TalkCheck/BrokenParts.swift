internal import Bytes
internal import Talk

/// Where lines were left out for an error: what is missing there is no finding of its own.
struct BrokenParts {
    private let errors: [Int]
    private let starts: [Int]

    init(_ script: Script) {
        errors = script.diagnostics.filter { $0.severity == .error }.map(\.line)
        var starts: [Int] = []
        for state in script.states { starts.append(state.position.line) }
        for answers in script.sections {
            for answer in answers { starts.append(answer.position.line) }
        }
        self.starts = starts.sorted()
    }

    /// Whether a line has an error.
    func contains(line: Int) -> Bool {
        let index = Self.first(in: errors, from: line)
        return index < errors.count && errors[index] == line
    }

    /// Whether a state or an answer that begins at a line has an error in one of its own lines.
    func contains(from line: Int) -> Bool {
        let index = Self.first(in: errors, from: line)
        guard index < errors.count else { return false }
        let next = Self.first(in: starts, from: line + 1)
        return next == starts.count || errors[index] < starts[next]
    }

    /// The first of some numbers in order that is not less than another one.
    private static func first(in numbers: [Int], from number: Int) -> Int {
        numbers.partitioningIndex { $0 >= number }
    }
}
