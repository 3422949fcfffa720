/// `like AB-1234`: a text of the pattern's shape, a letter for a letter, a digit for a digit.
struct LikeKind: NamedKind {
    static let name = "like"

    /// The pattern.
    let pattern: [UInt8]

    init?(_ bounds: Range<Int>, with parser: inout AnswerParser) {
        pattern = Array(parser.script[bounds])
        guard LikePattern.hasLetterOrDigit(pattern) else {
            parser.report(
                .badAnswer, at: bounds.lowerBound,
                "\"like\" needs a pattern with letters or digits, like AB-1234")
            return nil
        }
    }

    var phase: AnswerPhase { .question }
    var phraseShare: PhraseShare { .words }
    var finding: FindingKind? { nil }
    var longestValue: Int { String(decoding: pattern, as: UTF8.self).count }

    func covers(_ other: LikeKind) -> Bool { pattern == other.pattern }

    func value(
        of part: TextPart, in text: inout Incoming, _ context: AnswerContext
    ) -> String? {
        LikePattern.value(of: part.normalised, like: pattern)
    }

    func lack(of text: inout Incoming, _ context: AnswerContext) -> String { "of another shape" }

    /// A cell in the pattern's shape; nil where it is of another.
    func value(of cell: ArraySlice<UInt8>) -> String? {
        LikePattern.value(of: Normalised(Array(cell)).bytes, like: pattern)
    }
}

/// Compares a text with what stands behind `like`.
private enum LikePattern {
    /// Whether a pattern asks for anything.
    ///
    /// - Parameter pattern: What stands behind `like`.
    /// - Returns: Whether it has a letter or a digit.
    static func hasLetterOrDigit(_ pattern: [UInt8]) -> Bool {
        scalars(pattern).contains(where: \.isLetterOrDigit)
    }

    /// A text in the pattern's shape.
    ///
    /// - Parameters:
    ///   - text: A normalised text.
    ///   - pattern: What stands behind `like`.
    /// - Returns: The text with the pattern's capital letters, blanks and hyphens; nil where it is
    ///   not of that shape.
    static func value(of text: some Collection<UInt8>, like pattern: [UInt8]) -> String? {
        let shape = scalars(pattern)
        let signs = scalars(text).filter { !isIgnored($0) }
        var next = 0
        var result = String.UnicodeScalarView()
        // What normalising drops at the ends of a text is asked for at no end of the pattern.
        let first = shape.firstIndex(where: \.isLetterOrDigit) ?? 0
        let last = shape.lastIndex(where: \.isLetterOrDigit) ?? 0
        for (index, wanted) in shape.enumerated() {
            guard index >= first, index <= last, !isIgnored(wanted) else {
                result.append(wanted)
                continue
            }
            guard next < signs.count, let sign = fitting(signs[next], to: wanted) else {
                return nil
            }
            result.append(contentsOf: sign.unicodeScalars)
            next += 1
        }
        return next == signs.count ? String(result) : nil
    }

    /// The character in the pattern's case, nil where it is of another sort.
    private static func fitting(_ scalar: Unicode.Scalar, to wanted: Unicode.Scalar) -> String? {
        if wanted.isLetter {
            guard scalar.isLetter else { return nil }
            return wanted.properties.isUppercase
                ? scalar.properties.uppercaseMapping : String(scalar)
        }
        if ("0"..."9").contains(wanted) {
            return ("0"..."9").contains(scalar) ? String(scalar) : nil
        }
        return scalar == wanted ? String(scalar) : nil
    }

    /// Whether a character does not matter: blanks, hyphens, and what normalising takes for blanks.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "‐", "‑", "–", "—", "−", ",", ";", "!", "?": true
        default: scalar.isWhitespace
        }
    }

    private static func scalars(_ bytes: some Collection<UInt8>) -> [Unicode.Scalar] {
        Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
}
