internal import Bytes

/// The first half of normalising: what is done to each character by itself.
///
/// Accents come off Latin letters, letters become small, full-width forms ASCII, curly quotes
/// straight, white space blanks.
struct Folding {
    /// Whether the last character was a Latin letter, from which combining accents are dropped.
    private var follows = false

    /// Appends an ASCII letter or digit as matching sees it.
    ///
    /// - Parameters:
    ///   - byte: The letter or digit.
    ///   - bytes: Where it is appended.
    mutating func append(letterOrDigit byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(ASCII.lowercased(byte))
        follows = ASCII.isLetter(byte)
    }

    /// Appends a character as matching sees it.
    ///
    /// - Parameters:
    ///   - scalar: The character.
    ///   - bytes: Where it is appended; nothing is for an accent that is dropped.
    /// - Returns: Whether it is a letter or a digit, or belongs to one before it; nil where that is
    ///   to be taken from the character before, and for an accent that was dropped.
    mutating func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool? {
        if scalar.isASCII {
            let byte = ASCII.lowercased(UInt8(scalar.value))
            bytes.append(byte)
            follows = ASCII.isLetter(byte)
            return follows || ASCII.isDigit(byte)
        }
        if let (first, second) = LatinLetters.plain(scalar) {
            bytes.append(first)
            if second != 0 { bytes.append(second) }
            follows = true
            return true
        }
        if scalar.isCombiningAccent, follows { return nil }
        follows = false
        if let ascii = Self.ascii(scalar) {
            return append(ascii, to: &bytes)
        }
        if scalar.isMarkOfLetter {
            bytes += String(scalar).utf8
            return nil
        }
        // The two small sigmas of Greek are one letter.
        let lower = scalar == "ς" ? "σ" : scalar.properties.lowercaseMapping
        bytes += lower.utf8
        return scalar.isLetterOrDigit
    }

    /// The ASCII character that a character stands for; nil where there is none.
    ///
    /// - Parameter scalar: A character beyond ASCII.
    /// - Returns: The twin of a full-width form, a curly quote or any other white space.
    static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x2018...0x201B: "'"
        case 0x201C...0x201F: "\""
        default: scalar.isBlank ? " " : nil
        }
    }
}
