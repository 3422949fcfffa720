internal import Bytes

extension AnswerParser {
    /// Reads bounds; no bounds at all are two open ones.
    ///
    /// - Parameters:
    ///   - range: What stands behind the kind's name.
    ///   - example: What such bounds look like, for the finding.
    ///   - isEmpty: Whether nothing can lie within bounds, which is reported.
    ///   - value: Reads one bound; nil where it is of the wrong sort.
    /// - Returns: The bounds; nil where they are not understood, which was reported then.
    mutating func bounds<Value>(
        _ range: Range<Int>, like example: String, isEmpty: (Bounds<Value>) -> Bool,
        value: (ArraySlice<UInt8>) -> Value?
    ) -> Bounds<Value>? {
        guard !range.isEmpty else { return Bounds() }
        guard let (lower, upper) = sides(range) else { return notUnderstood(range, like: example) }
        let least = lower.isEmpty ? nil : value(script[lower])
        let greatest = upper.isEmpty ? nil : value(script[upper])
        guard lower.isEmpty || least != nil, upper.isEmpty || greatest != nil else {
            return notUnderstood(range, like: example)
        }
        let bounds = Bounds(lower: least, upper: greatest)
        if isEmpty(bounds) {
            report(
                .badAnswer, at: range.lowerBound,
                "nothing lies within \(text(range)); the lesser bound comes first")
            return nil
        }
        return bounds
    }

    /// The two sides of `1..9`, trimmed, an open one empty; nil where there is no `..`.
    private func sides(_ range: Range<Int>) -> (lower: Range<Int>, upper: Range<Int>)? {
        let dot = UInt8(ascii: ".")
        guard
            let dots = range.dropLast().first(where: { script[$0] == dot && script[$0 + 1] == dot })
        else { return nil }
        let lower = script.trimmingWhitespace(in: range.lowerBound..<dots)
        let upper = script.trimmingWhitespace(in: dots + 2..<range.upperBound)
        return lower.isEmpty && upper.isEmpty ? nil : (lower, upper)
    }

    private mutating func notUnderstood<Value>(
        _ range: Range<Int>, like example: String
    ) -> Bounds<Value>? {
        report(
            .badAnswer, at: range.lowerBound,
            "bounds \"\(text(range))\" not understood; write them like \(example)")
        return nil
    }
}
