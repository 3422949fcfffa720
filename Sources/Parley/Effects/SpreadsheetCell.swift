/// A value as it stands in a file that spreadsheets open: text, whatever somebody texted.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, and what a cell is
/// depends on the reader: where `;`, a tab or `|` parts the columns, or a quote went missing, one
/// begins in the middle of a value. So an apostrophe is put before each place at which a reader
/// could begin a cell and find such a sign there, blanks and quotes aside. A sign with digits alone
/// behind it, to the value's end, stays: a telephone number, -5, -2.5.
/// <https://owasp.org/www-community/attacks/CSV_Injection>
///
/// Control characters are dropped, but for tabs and line breaks; the latter are written as LF.
/// Quoting is RFC 4180's, <https://www.rfc-editor.org/rfc/rfc4180>.
package struct SpreadsheetCell: Sendable, Equatable {
    /// The cell in UTF-8, in quotes where it needs them.
    package let bytes: [UInt8]

    /// Makes the cell of a value.
    ///
    /// - Parameter value: The value.
    /// - Complexity: O(*n*) where *n* is the length of the value.
    package init(_ value: String) {
        let scalars = Self.cleaned(value)
        var text = String.UnicodeScalarView()
        var isQuoted = false
        var begins = true
        for index in scalars.indices {
            if begins, Self.isFormula(scalars[index...]) {
                text.append("'")
                isQuoted = true
            }
            let scalar = scalars[index]
            text.append(scalar)
            if scalar == "\"" { text.append(scalar) }
            begins = Self.separators.contains(scalar)
            isQuoted = isQuoted || begins || scalar == "," || scalar == "\""
        }
        let quote: [UInt8] = isQuoted ? [UInt8(ascii: "\"")] : []
        bytes = quote + Array(String(text).utf8) + quote
    }

    /// What a reader may take for the end of a cell; a comma does not, since it is in quotes.
    private static let separators: [Unicode.Scalar] = [";", "\t", "|", "\n"]
    /// What begins a formula: `= + - @` and their full-width forms.
    private static let signs: [Unicode.Scalar] = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// The value without control characters, each of its line breaks as one LF.
    private static func cleaned(_ value: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var previous: Unicode.Scalar = " "
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\r": result.append("\n")
            case "\n": if previous != "\r" { result.append(scalar) }
            case "\t": result.append(scalar)
            default: if scalar.properties.generalCategory != .control { result.append(scalar) }
            }
            previous = scalar
        }
        return result
    }

    /// Whether a reader who begins a cell here would run it.
    private static func isFormula(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        // Runs of what is passed over end at a separator, so that no place is looked at twice.
        let start = rest.drop { isPassedOver($0) }
        guard let sign = start.first, signs.contains(sign) else { return false }
        return !((sign == "+" || sign == "-") && isNumber(start.dropFirst()))
    }

    /// Whether something is blank or invisible, or a quote that the reader takes away.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        guard !separators.contains(scalar) else { return false }
        return scalar == "\"" || scalar.properties.isWhitespace
            || scalar.properties.generalCategory == .format
    }

    /// Whether there are digits and nothing else, but for one point between them.
    private static func isNumber(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        // No search for the point: the rest is long, and there may be many signs in it.
        let fraction = rest.drop(while: isDigit)
        guard rest.first.map(isDigit) == true, fraction.first == "." else {
            return !rest.isEmpty && fraction.isEmpty
        }
        let digits = fraction.dropFirst()
        return !digits.isEmpty && digits.drop(while: isDigit).isEmpty
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}
