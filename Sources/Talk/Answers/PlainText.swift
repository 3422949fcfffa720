internal import Bytes

/// What is done to a text before it is stored.
enum PlainText {
    /// A text without white space at its ends, runs of it one blank.
    ///
    /// - Parameter text: The text's bytes.
    /// - Returns: The text as it is stored.
    static func collapsed(_ text: some Collection<UInt8>) -> [UInt8] {
        let source = Array(text)
        if isCollapsed(source) { return source }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var isAfterBlank = false
        var index = 0
        while index < source.count {
            let (scalar, length) = Unicode.Scalar.decoded(source, at: index, before: source.count)
            if scalar.isWhitespace {
                isAfterBlank = !bytes.isEmpty
            } else {
                if isAfterBlank { bytes.append(0x20) }
                isAfterBlank = false
                for offset in index..<index + length { bytes.append(source[offset]) }
            }
            index += length
        }
        return bytes
    }

    /// Whether a text has single blanks between its words and no other white space, as most have.
    ///
    /// White space beyond ASCII begins with one of four bytes; a text with one of these is looked at
    /// character by character.
    private static func isCollapsed(_ source: [UInt8]) -> Bool {
        var isAfterBlank = true
        for byte in source {
            switch byte {
            case 0x20:
                guard !isAfterBlank else { return false }
                isAfterBlank = true
                continue
            case 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3: return false
            default: isAfterBlank = false
            }
        }
        return !isAfterBlank || source.isEmpty
    }

    /// A text in which all apostrophes are straight.
    ///
    /// - Parameter text: The text's bytes.
    /// - Returns: The text.
    static func withStraightApostrophes(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(where: { $0 >= 0x80 }) else { return Array(text) }
        var bytes: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let isApostrophe = !scalar.isASCII && Folding.ascii(scalar) == "'"
            bytes += String(isApostrophe ? "'" : scalar).utf8
        }
        return bytes
    }

    /// A part of a text without punctuation and white space at its ends.
    ///
    /// - Parameters:
    ///   - source: The text's bytes.
    ///   - range: The part.
    /// - Returns: The smaller part; an empty one where there is nothing else.
    static func withoutPunctuation(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var kept: Range<Int>?
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = Unicode.Scalar.decoded(
                source, at: index, before: range.upperBound)
            if !scalar.isWhitespace, !scalar.isPunctuation {
                kept = (kept?.lowerBound ?? index)..<index + length
            }
            index += length
        }
        return kept ?? range.lowerBound..<range.lowerBound
    }
}
