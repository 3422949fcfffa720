internal import Bytes

extension AnswerParser {
    /// Reads the bounds of values, one stretch or several; no bounds at all are none.
    ///
    /// - Parameters:
    ///   - range: What stands behind the kind's name.
    ///   - example: What such bounds look like, for the finding.
    ///   - value: Reads one bound; nil where it is of the wrong sort.
    /// - Returns: The stretches; nil where they are not understood, which was reported then.
    mutating func stretches<Bound>(
        _ range: Range<Int>, like example: String, value: (ArraySlice<UInt8>) -> Bound?
    ) -> Stretches<Bound>? {
        guard !range.isEmpty else { return Stretches() }
        var stretches = Stretches<Bound>()
        var start = range.lowerBound
        while start <= range.upperBound {
            let comma = script.first(.comma, in: start..<range.upperBound) ?? range.upperBound
            let part = script.trimmingWhitespace(in: start..<comma)
            start = comma + 1
            var (lower, upper) = (part, part)
            if let both = sides(part) {
                (lower, upper) = both
            } else if part == range || value(script[part]) == nil {
                return notUnderstood(range, like: example)
            }
            let least = end(lower, value)
            let greatest = end(upper, value)
            // By pattern: `!= nil` would compare them, which costs 300 instructions.
            if case nil = least, !lower.isEmpty { return notUnderstood(range, like: example) }
            if case nil = greatest, !upper.isEmpty { return notUnderstood(range, like: example) }
            let stretch = Stretches<Bound>.Stretch(lower: least, upper: greatest)
            guard !stretch.isEmpty else {
                report(
                    .badAnswer, at: part.lowerBound,
                    "nothing lies within \(text(part)); the lesser bound comes first")
                return nil
            }
            stretches.all.append(stretch)
        }
        return stretches
    }

    /// One end of a stretch: a bound, or a variable in braces.
    private mutating func end<Bound>(
        _ range: Range<Int>, _ value: (ArraySlice<UInt8>) -> Bound?
    ) -> StretchEnd<Bound>? {
        guard script[range].first == UInt8(ascii: "{"), script[range].last == UInt8(ascii: "}")
        else { return value(script[range]).map(StretchEnd.fixed) }
        let name = script.trimmingWhitespace(in: range.dropFirst().dropLast())
        guard Name.isValid(script[name]) else { return nil }
        return .variable(Name(text(name), at: position(of: name.lowerBound)))
    }

    /// Reads how many characters a text has.
    ///
    /// - Parameters:
    ///   - range: What stands behind the kind's name.
    ///   - example: What such bounds look like, for the finding.
    /// - Returns: The bounds; nil where they are not understood, which was reported then.
    mutating func lengths(_ range: Range<Int>, like example: String) -> Bounds<Int>? {
        guard !range.isEmpty else { return Bounds() }
        guard let (lower, upper) = sides(range) else { return notUnderstood(range, like: example) }
        let least = Int(digits: script[lower])
        let greatest = Int(digits: script[upper])
        guard lower.isEmpty || least != nil, upper.isEmpty || greatest != nil else {
            return notUnderstood(range, like: example)
        }
        return Bounds(lower: lower.isEmpty ? nil : least, upper: upper.isEmpty ? nil : greatest)
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

    private mutating func notUnderstood<Read>(_ range: Range<Int>, like example: String) -> Read? {
        report(
            .badAnswer, at: range.lowerBound,
            "bounds \"\(text(range))\" not understood; write them like \(example)")
        return nil
    }
}
