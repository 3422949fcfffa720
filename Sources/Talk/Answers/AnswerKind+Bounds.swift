internal import Bytes

extension AnswerKind {
    /// The two sides of `1..9`, trimmed, an open one empty; nil where there is no `..`.
    private static func sides(
        _ range: Range<Int>, of script: [UInt8]
    ) -> (lower: Range<Int>, upper: Range<Int>)? {
        let dot = UInt8(ascii: ".")
        guard
            let dots = range.dropLast().first(where: { script[$0] == dot && script[$0 + 1] == dot })
        else { return nil }
        let lower = ASCII.trimmed(range.lowerBound..<dots, of: script)
        let upper = ASCII.trimmed(dots + 2..<range.upperBound, of: script)
        return lower.isEmpty && upper.isEmpty ? nil : (lower, upper)
    }

    /// Reads bounds; no bounds at all are two open ones.
    ///
    /// - Parameters:
    ///   - range: What stands behind the kind's name.
    ///   - example: What such bounds look like, for the finding.
    ///   - parser: Has the script, and takes the finding; nil is returned after one.
    ///   - value: Reads one bound; nil where it is of the wrong sort.
    /// - Returns: The bounds, which may hold nothing.
    private static func bounds<Value>(
        _ range: Range<Int>, like example: String, with parser: inout AnswerParser,
        value: (Range<Int>) -> Value?
    ) -> Bounds<Value>? {
        guard !range.isEmpty else { return Bounds() }
        if let (lower, upper) = sides(range, of: parser.script) {
            let least = lower.isEmpty ? nil : value(lower)
            let greatest = upper.isEmpty ? nil : value(upper)
            if lower.isEmpty || least != nil, upper.isEmpty || greatest != nil {
                return Bounds(lower: least, upper: greatest)
            }
        }
        parser.report(
            .badAnswer, at: range.lowerBound,
            "bounds \"\(parser.text(range))\" not understood; write them like \(example)")
        return nil
    }

    /// Reports bounds that nothing can lie within.
    private static func checked<Value>(
        _ bounds: Bounds<Value>?, isEmpty: (Bounds<Value>) -> Bool, _ range: Range<Int>,
        with parser: inout AnswerParser
    ) -> Bounds<Value>? {
        guard let bounds, isEmpty(bounds) else { return bounds }
        parser.report(
            .badAnswer, at: range.lowerBound,
            "nothing lies within \(parser.text(range)); the lesser bound comes first")
        return nil
    }

    /// Reads the bounds of `text`: how many characters.
    static func length(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> ClosedRange<Int>? {
        let script = parser.script
        let bounds = bounds(range, like: "2..60", with: &parser) { side in
            ASCII.number(script[side])
        }
        guard let bounds else { return nil }
        let lower = bounds.lower ?? 1
        let upper = bounds.upper ?? Longest.text
        guard lower <= upper else {
            parser.report(
                .badAnswer, at: range.lowerBound,
                "no text has \(lower) to \(upper) characters; the lesser bound comes first, and "
                    + "an open one is 1 or \(Longest.text)")
            return nil
        }
        return lower...upper
    }

    /// Reads the bounds of `whole`.
    static func wholeBounds(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> Bounds<Decimal>? {
        let script = parser.script
        let bounds = bounds(range, like: "1..9", with: &parser) { side -> Decimal? in
            guard let number = Decimal(script[side]), number.decimals == 0 else { return nil }
            return number
        }
        return checked(bounds, isEmpty: \.isEmpty, range, with: &parser)
    }

    /// Reads the bounds of `number`.
    static func numberBounds(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> Bounds<Decimal>? {
        let script = parser.script
        let bounds = bounds(range, like: "0..99.5", with: &parser) { Decimal(script[$0]) }
        return checked(bounds, isEmpty: \.isEmpty, range, with: &parser)
    }

    /// Reads the bounds of `time`.
    static func timeBounds(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> Bounds<CivilTime>? {
        let script = parser.script
        let bounds = bounds(range, like: "08:00..17:00", with: &parser) { CivilTime(script[$0]) }
        return checked(bounds, isEmpty: \.isEmpty, range, with: &parser)
    }

    /// Reads the bounds of `date`.
    static func dateBounds(
        _ range: Range<Int>, with parser: inout AnswerParser
    ) -> Bounds<DateBound>? {
        let script = parser.script
        let bounds = bounds(range, like: "today+1..today+14", with: &parser) {
            DateBound(script[$0])
        }
        return checked(bounds, isEmpty: \.isEmpty, range, with: &parser)
    }
}

extension DateBound {
    /// The bound that `2026-05-12`, `today`, `today+14` or `today-84` means.
    ///
    /// - Parameter text: The bound, with nothing around it and no blank in it.
    init?(_ text: ArraySlice<UInt8>) {
        let today = "today".utf8
        guard text.starts(with: today) else {
            guard let date = CivilDate(text) else { return nil }
            self = .day(date)
            return
        }
        let rest = text.dropFirst(today.count)
        guard let sign = rest.first else {
            self = .today(0)
            return
        }
        let digits = rest.dropFirst()
        // Nobody means more than the years 1 to 9999 have: 7 digits of days.
        guard digits.count <= 7, let days = ASCII.number(digits) else { return nil }
        switch sign {
        case UInt8(ascii: "+"): self = .today(days)
        case UInt8(ascii: "-"): self = .today(-days)
        default: return nil
        }
    }
}
