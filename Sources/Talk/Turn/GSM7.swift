internal import Bytes

/// The alphabet of a text message (3GPP TS 23.038): a message of nothing else has 160 characters
/// a segment, any other one 70.
///
/// https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding
package enum GSM7 {
    private static let basic: Set<Unicode.Scalar> = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)

    private static let extended: Set<Unicode.Scalar> = Set("\u{0C}^{}\\[~]|€".unicodeScalars)

    /// Whether a character is of the alphabet.
    ///
    /// - Parameter scalar: The character.
    /// - Returns: Whether it is, those that count 2 included.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        length(of: scalar) != nil
    }

    /// How many characters of a segment a character takes.
    ///
    /// - Parameter scalar: The character.
    /// - Returns: 1, or 2 for those of the extension table; nil for one of another alphabet.
    package static func length(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        // Most of a text, without making the tables: of ASCII all from the space to Z is basic.
        case " "..."Z", "a"..."z", "\n": return 1
        default: break
        }
        if basic.contains(scalar) { return 1 }
        return extended.contains(scalar) ? 2 : nil
    }

    /// What looks like a character and is of the alphabet: for curly quotes, dashes, hard blanks
    /// and the ellipsis.
    ///
    /// - Parameter scalar: The character.
    /// - Returns: Its twin, nil where it has none.
    package static func twin(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x2018...0x201B: "'"
        case 0x201C...0x201F: "\""
        case 0x2010...0x2015, 0x2212: "-"
        case 0x00A0, 0x2007, 0x202F: " "
        case 0x2026: "..."
        default: nil
        }
    }

    /// A text with twins for what has some.
    ///
    /// - Parameter text: The text.
    /// - Returns: The text, all twins put in.
    package static func withTwins(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let twin = twin(of: scalar) {
                result.append(contentsOf: twin.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// A message as it is sent: with twins where these make all of it one of the alphabet.
    ///
    /// - Parameter text: The message.
    /// - Returns: The message with twins, or as it is where another character remains.
    static func message(_ text: String) -> String {
        guard !text.utf8.span.isASCII else { return text }
        let twins = withTwins(text)
        return twins.unicodeScalars.allSatisfy(contains) ? twins : text
    }
}
