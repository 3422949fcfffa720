internal import Bytes

/// What the rules of the talk language ask about single characters, and how they are decoded.
extension Unicode.Scalar {
    /// Decodes the character at an index of UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes.
    ///   - index: A valid index.
    ///   - end: Where the text ends; nothing behind it is read.
    /// - Returns: The character and its length; U+FFFD and 1 where the bytes are no UTF-8.
    static func decoded(
        _ bytes: [UInt8], at index: Int, before end: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        guard let (value, length) = bytes.codePoint(at: index, before: end),
            let scalar = Unicode.Scalar(value)
        else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }

    /// Whether this is white space (https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt).
    var isWhitespace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }

    /// Whether this is a letter or a digit, of any script.
    var isLetterOrDigit: Bool {
        isASCII
            ? UInt8(value).isLetter || UInt8(value).isDigit
            : isLetter || properties.generalCategory == .decimalNumber
    }

    /// The figure that this is, of any script
    /// (https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedNumericType.txt).
    var decimalDigit: UInt8? {
        guard value >= 0x0660, properties.numericType == .decimal,
            let number = properties.numericValue
        else { return nil }
        return UInt8(number)
    }

    /// Whether this is a hyphen or a dash of any kind, but for the sign of minus.
    var isDash: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015: true
        default: false
        }
    }

    /// Whether this is a letter, of any script.
    var isLetter: Bool {
        if isASCII { return UInt8(value).isLetter }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            true
        default: false
        }
    }

    /// Whether this is a sign that belongs to the letter before it, like the vowel signs of Hindi;
    /// not what only chooses how an emoji is drawn.
    var isMarkOfLetter: Bool {
        switch value {
        case 0..<0x300, 0xFE00...0xFE0F, 0x20D0...0x20FF: false
        default:
            properties.generalCategory == .nonspacingMark
                || properties.generalCategory == .spacingMark
        }
    }

    /// Whether this is an accent that is written after its letter.
    var isCombiningAccent: Bool {
        switch value {
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: true
        default: false
        }
    }

    /// Whether this is punctuation that ends or encloses a part of a sentence: what a captured
    /// text loses at its ends.
    var isPunctuation: Bool {
        switch self {
        case ".", ",", ";", ":", "!", "?", "\"", "'", "(", ")", "[", "]", "{", "}", "-", "…", "¿",
            "¡", "«", "»", "‹", "›", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "‐", "‑", "‒", "–",
            "—", "―", "、", "。", "，", "．", "；", "：", "！", "？", "「", "」":
            true
        default: false
        }
    }
}
