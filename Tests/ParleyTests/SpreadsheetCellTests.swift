import Testing

@testable import Parley

@Suite struct SpreadsheetCellTests {
    /// Values, and their cells.
    static let cells = [
        // What nobody can run stays as it is.
        ("", ""), ("Bob", "Bob"), ("a=b", "a=b"), ("1-2", "1-2"),
        ("a@example.org", "a@example.org"),
        ("no; thanks", "\"no; thanks\""), ("a|b", "\"a|b\""), ("a\tb", "\"a\tb\""),
        ("12 Main St\nSpringfield", "\"12 Main St\nSpringfield\""),
        ("a, =1", "\"a, =1\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("Zoë 🎉", "Zoë 🎉"),
        // Signs before digits alone.
        ("+14158675308", "+14158675308"), ("-5", "-5"), ("-2.5", "-2.5"), ("+0", "+0"),
        ("x;-5", "\"x;-5\""), ("x\n+1555", "\"x\n+1555\""),
        ("-", "\"'-\""), ("-.5", "\"'-.5\""), ("-5.", "\"'-5.\""), ("-1.2.3", "\"'-1.2.3\""),
        ("-5+1", "\"'-5+1\""), ("+1 555", "\"'+1 555\""), ("-1e5", "\"'-1e5\""),
        ("-٣", "\"'-٣\""), ("=5", "\"'=5\""), ("@5", "\"'@5\""), ("\u{FF0B}5", "\"'\u{FF0B}5\""),
        ("-5|'/C calc'!A0", "\"'-5|'/C calc'!A0\""), ("-5\n*A1", "\"'-5\n*A1\""),
        ("-5;-6", "\"'-5;-6\""), ("+5\"", "\"'+5\"\"\""),
        // Each sign, at the beginning and behind each separator.
        ("=1+1", "\"'=1+1\""), ("+a", "\"'+a\""), ("-a", "\"'-a\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\u{FF1D}a", "\"'\u{FF1D}a\""), ("\u{FF0B}a", "\"'\u{FF0B}a\""),
        ("\u{FF0D}a", "\"'\u{FF0D}a\""), ("\u{FF20}a", "\"'\u{FF20}a\""),
        ("x;=1", "\"x;'=1\""), ("x\t+a", "\"x\t'+a\""), ("x|-a", "\"x|'-a\""),
        ("x\n@a", "\"x\n'@a\""), ("x;\u{FF1D}1", "\"x;'\u{FF1D}1\""),
        ("=1;=2\n=3", "\"'=1;'=2\n'=3\""), ("x;;=1", "\"x;;'=1\""), (";", "\";\""),
        // Blanks, quotes and what nobody sees do not hide a sign.
        (" =1", "\"' =1\""), ("x; =1", "\"x;' =1\""), ("x;\"=1", "\"x;'\"\"=1\""),
        ("\"\"=1", "\"'\"\"\"\"=1\""), ("\u{200B}=1", "\"'\u{200B}=1\""),
        ("\u{FEFF}=1", "\"'\u{FEFF}=1\""), ("\u{A0}\u{3000}=1", "\"'\u{A0}\u{3000}=1\""),
        ("\t=1", "\"\t'=1\""), ("\r=1", "\"\n'=1\""), ("\r\n=1", "\"\n'=1\""),
        // Control characters are dropped before anything is looked at.
        ("\0=1", "\"'=1\""), ("a\u{1B}[31mb\u{7}\u{7F}\u{85}\u{9B}", "a[31mb"),
        ("x;\u{1}=1", "\"x;'=1\""), ("a\u{B}\u{C}b", "ab"),
        ("a\r\nb\rc\n\nd", "\"a\nb\nc\n\nd\""), ("\u{8}", ""),
    ]

    @Test(arguments: cells)
    func `a value is text, whatever it begins with and whatever parts the columns`(
        _ value: String, _ cell: String
    ) {
        let bytes = SpreadsheetCell(value).bytes
        #expect(bytes == Array(cell.utf8), "\(String(decoding: bytes, as: UTF8.self))")
    }

    /// Whichever of the separators a reader takes, and whether or not it minds quotes.
    @Test func `no part of a cell is a formula to any reader`() {
        var chance = SystemRandomNumberGenerator()
        let alphabet = Array("=+-@\u{FF1D}\u{FF20};|\t\n\r\"\", 1a.'\0\u{200B}".unicodeScalars)
        let separators: Set<Unicode.Scalar> = [";", "|", "\t", "\n"]
        let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\u{FF1D}", "\u{FF20}"]
        for _ in 0..<20_000 {
            var value = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &chance) {
                value.append(alphabet[Int.random(in: 0..<alphabet.count, using: &chance)])
            }
            let cell = String(decoding: SpreadsheetCell(String(value)).bytes, as: UTF8.self)
            for part in cell.unicodeScalars.split(whereSeparator: separators.contains) {
                let seen = part.drop { "\" \u{200B}".unicodeScalars.contains($0) }
                guard let sign = seen.first, signs.contains(sign) else { continue }
                let rest = String(seen.dropFirst().filter { $0 != "\"" })
                #expect(
                    "+-".unicodeScalars.contains(sign) && Double(rest) != nil,
                    "\(String(value).debugDescription): \(cell.debugDescription)")
            }
        }
    }

    @Test func `a long value takes no longer than its length`() {
        for part in ["\n", ";\"", ";-", " ", ";-1", "\";-1."] {
            let value = String(repeating: part, count: 100_000)
            let time = ContinuousClock().measure { _ = SpreadsheetCell(value) }
            #expect(time < .seconds(5), "\(part.debugDescription)")
        }
    }
}
