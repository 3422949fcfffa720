/// Lines of a file, as a person reads them: `lines 2-14, 17`.
struct LineRanges {
    /// How many ranges are named at most.
    let most: Int
    private let ranges: [ClosedRange<Int>]

    /// Puts lines together that follow each other.
    ///
    /// - Parameters:
    ///   - lines: The lines, from 1, each once, in any order.
    ///   - most: How many ranges are named at most.
    init(_ lines: [Int], most: Int) {
        var ranges: [ClosedRange<Int>] = []
        for line in lines.sorted() {
            if let last = ranges.last, line == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        self.ranges = ranges
        self.most = most
    }

    /// Like `line 2`, `lines 2-14, 17`, `lines 2, 4 and 1,202 more`; without a line nothing.
    var text: String {
        let isOne = ranges.count == 1 && ranges[0].count == 1
        let named = ranges.prefix(most).map { range in
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: ", ")
        let rest = ranges.dropFirst(most).reduce(0) { $0 + $1.count }
        guard !named.isEmpty else { return "" }
        return (isOne ? "line " : "lines ") + named + (rest > 0 ? " and \(rest.grouped) more" : "")
    }
}
