/// Looks for the one number in a text.
struct NumberFinder {
    let reader: TokenReader
    /// Whether it is a whole number that is wanted.
    let isWhole: Bool

    /// The one number that the text names.
    ///
    /// - Returns: The number as it is stored; nil where there is none, more than one, or one that
    ///   cannot be told.
    func find() -> String? {
        var findings = Findings<String>()
        var index = reader.range.lowerBound
        while let kind = reader.kind(index) {
            var end = index + 1
            switch kind {
            case .digits:
                end = reader.endOfFigure(at: index, joinedBy: ".,")
                if !reader.text.tokens[index].isAfterLetters { findings.add(number(index..<end)) }
            case .word(.number(let number)):
                if !reader.text.tokens[index].isAfterLetters { findings.add(String(number)) }
            case .word(.greaterNumber): return nil
            case .word, .sign: break
            }
            index = end
        }
        return findings.only
    }

    /// The number that a figure writes, as it is stored; nil where it is none of this kind.
    private func number(_ figure: Range<Int>) -> String? {
        let start = figure.lowerBound
        if figure.count == 1 {
            // ".5": nothing but the point stands before it.
            let hasPoint =
                reader.isJoined(start) && reader.isSign(".", at: start - 1)
                && !reader.isJoined(start - 1)
            return hasPoint
                ? written(whole: [], decimals: reader.digits(start), at: start)
                : written(whole: reader.digits(start), decimals: [], at: start)
        }
        let parts = stride(from: start, to: figure.upperBound, by: 2).map(reader.digits)
        if isGrouped(parts, figure) {
            return isWhole
                ? written(whole: ArraySlice(parts.joined()), decimals: [], at: start) : nil
        }
        return parts.count == 2 ? written(whole: parts[0], decimals: parts[1], at: start) : nil
    }

    /// Whether a figure is written in thousands: 1,000 or 12.345.678.
    private func isGrouped(_ parts: [ArraySlice<UInt8>], _ figure: Range<Int>) -> Bool {
        let signs = stride(from: figure.lowerBound + 1, to: figure.upperBound, by: 2)
        let first = reader.kind(figure.lowerBound + 1)
        return parts[0].count <= 3 && parts[0].first != UInt8(ascii: "0")
            && parts.dropFirst().allSatisfy { $0.count == 3 }
            && signs.allSatisfy { reader.kind($0) == first }
    }

    /// A number without superfluous zeros.
    private func written(
        whole: ArraySlice<UInt8>, decimals: ArraySlice<UInt8>, at start: Int
    ) -> String? {
        let zero = UInt8(ascii: "0")
        var text = Array(whole.drop { $0 == zero })
        if text.isEmpty { text.append(zero) }
        var decimals = decimals
        while decimals.last == zero { decimals.removeLast() }
        if !decimals.isEmpty {
            guard !isWhole else { return nil }
            text.append(UInt8(ascii: "."))
            text += decimals
        }
        if reader.isNegative(start), text != [zero] { text.insert(UInt8(ascii: "-"), at: 0) }
        return String(decoding: text, as: UTF8.self)
    }
}
