internal import Bytes

// What stands behind a number and belongs to it: decimals, parts, a dozen, a million.

extension Reading {
    /// A number with the word behind it that multiplies by twelve.
    func withDozen(_ found: NumberFinding, _ language: Int) -> NumberFinding {
        guard let dozen = mark(.dozen, at: found.range.upperBound, language: language),
            let value = found.value
        else { return found }
        var found = found
        found.range = found.range.lowerBound..<dozen.range.upperBound
        found.value = value.multiplied(by: Decimal(12))?.trimmed
        return found
    }

    /// A number with what follows it: `point five`, `and a half`.
    func withDecimals(_ found: NumberFinding, _ language: Int?) -> NumberFinding {
        var found = found
        let end = found.range.upperBound
        if let point = mark(.point, at: end, language: language), let value = found.value,
            value.decimals == 0
        {
            var digits: [UInt8] = []
            var index = point.range.upperBound
            while index < lexemes.count {
                if digits.isEmpty, let (end, value) = composed(at: index, point.language),
                    (10...999).contains(value)
                {
                    digits += String(value).utf8
                    index = end
                    break
                } else if let mark = mark(.numbers, at: index, language: point.language),
                    (0...9).contains(mark.value)
                {
                    digits.append(UInt8(ascii: "0") + UInt8(mark.value))
                    index = mark.range.upperBound
                } else if digits.isEmpty, isFigure(index) {
                    digits += self.digits(index)
                    index += 1
                    break
                } else {
                    break
                }
            }
            guard !digits.isEmpty else { return found }
            found.value =
                Decimal(Array(value.description.utf8) + [UInt8(ascii: ".")] + digits)?
                .trimmed
            found.range = found.range.lowerBound..<index
        } else if let part = mark(.partsBehind, at: end, language: language),
            let value = found.value, value.decimals == 0
        {
            // "3 million and a half" are 3,500,000.
            let isMillion = mark(.million, before: end) != nil
            let added = Decimal(hundredths: part.value)
            found.value =
                value.adding(
                    isMillion ? added.multiplied(by: Decimal(1_000_000)) ?? added : added)?.trimmed
            found.range = found.range.lowerBound..<part.range.upperBound
            if !isMillion, let many = many(found, part.language) { found = many }
        }
        return found
    }

    /// A number or a part with a thousand or a million behind it: `half a million`, `2.5 million`.
    func many(_ plain: NumberFinding, _ language: Int) -> NumberFinding? {
        guard let value = plain.value else { return nil }
        for (sense, factor) in [(Sense.thousand, 1_000), (.million, 1_000_000)] {
            guard let mark = mark(sense, at: plain.range.upperBound, language: language) else {
                continue
            }
            var found = plain
            found.value = value.multiplied(by: Decimal(factor))?.trimmed
            found.range = plain.range.lowerBound..<mark.range.upperBound
            found.isPart = false
            return found
        }
        return nil
    }
}
