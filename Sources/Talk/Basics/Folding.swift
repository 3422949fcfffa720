internal import Bytes

/// The first half of normalising: what is done to each character by itself.
///
/// Accents come off Latin and Greek letters, other letters are taken apart into letter and marks,
/// letters become small, figures of every script 0 to 9, full-width forms ASCII, quotes and
/// apostrophes straight, white space blanks; what only chooses how an emoji is drawn goes.
struct Folding {
    /// What of the marks behind the last character is dropped.
    private enum Dropped {
        case none
        /// All accents: it was a Latin or a Greek letter.
        case accents
        /// The two dots: it was a Cyrillic `е`.
        case dots
    }

    private var dropped = Dropped.none

    /// Appends an ASCII letter or digit as matching sees it.
    ///
    /// - Parameters:
    ///   - byte: The letter or digit.
    ///   - bytes: Where it is appended.
    mutating func append(letterOrDigit byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(byte.lowercased)
        dropped = byte.isLetter ? .accents : .none
    }

    /// Appends a character as matching sees it.
    ///
    /// - Parameters:
    ///   - scalar: The character.
    ///   - bytes: Where it is appended; nothing is for what is dropped.
    /// - Returns: Whether it is a letter or a digit, or belongs to one before it; nil where that is
    ///   to be taken from the character before, and for what was dropped.
    mutating func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool? {
        if scalar.isASCII {
            let byte = UInt8(scalar.value).lowercased
            bytes.append(byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte)
            let isLetter = byte.isLetter
            dropped = isLetter ? .accents : .none
            return isLetter || byte.isDigit
        }
        if let (first, second) = LatinLetters.plain(scalar) {
            bytes.append(first)
            if second != 0 { bytes.append(second) }
            dropped = .accents
            return true
        }
        if isDropped(scalar) { return nil }
        dropped = .none
        if let ascii = Self.ascii(scalar) { return append(ascii, to: &bytes) }
        if let letter = GreekLetters.plain(scalar) {
            bytes += String(letter).utf8
            dropped = .accents
            return true
        }
        if scalar.isMarkOfLetter {
            append(apart: scalar, to: &bytes)
            return nil
        }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
            append(apart: lower, to: &bytes)
        }
        return scalar.isLetterOrDigit
    }

    /// Appends a small letter or a mark, taken apart as far as it can be.
    private mutating func append(apart scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if let (letter, mark) = LetterParts.parts(scalar) {
            append(apart: letter, to: &bytes)
            append(apart: mark, to: &bytes)
            return
        }
        if isDropped(scalar) { return }
        dropped =
            GreekLetters.isSmall(scalar) ? .accents : scalar == "\u{0435}" ? .dots : .none
        // The two small sigmas of Greek are one letter.
        bytes += String(scalar == "ς" ? "σ" : scalar).utf8
    }

    /// Whether a character is left out: an accent behind its letter, a skin tone, a joiner, a choice
    /// of how an emoji is drawn, a keycap.
    private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF: true
        case 0x0308 where dropped == .dots: true
        default: dropped == .accents && scalar.isCombiningAccent
        }
    }

    /// The ASCII character that a character stands for; nil where there is none.
    ///
    /// - Parameter scalar: A character beyond ASCII.
    /// - Returns: The twin of a full-width form, a figure, a quote, an apostrophe, Arabic's signs in
    ///   numbers or any other white space.
    static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
        case 0xB4, 0x02BC, 0x2018...0x201B: return "'"
        case 0x201C...0x201F: return "\""
        case 0x066B: return "."
        case 0x066C: return ","
        default:
            if scalar.isWhitespace { return " " }
            guard let digit = scalar.decimalDigit else { return nil }
            return Unicode.Scalar(UInt8(ascii: "0") + digit)
        }
    }
}
