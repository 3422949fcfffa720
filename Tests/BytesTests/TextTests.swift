import Bytes
import Testing

/// What is asked of a part of a text, and numbers in it.
struct TextTests {
    @Test(arguments: [
        ("", "", ""), (" \t\r", "", ""), ("a", "a", "a"), (" a b\t", "a b", "a b"),
        ("\r\na \n", "\na \n", "a"), ("\u{B}a\u{C}", "\u{B}a\u{C}", "a"),
        ("\u{A0}a", "\u{A0}a", "\u{A0}a"),
    ])
    func `blanks and white space come off both ends`(
        _ text: String, blanksOff: String, whitespaceOff: String
    ) {
        let padded = Array(("#" + text + "#").utf8)
        let part = padded[1..<padded.count - 1]
        #expect(String(decoding: part.trimmingBlanks(), as: UTF8.self) == blanksOff)
        #expect(String(decoding: part.trimmingWhitespace(), as: UTF8.self) == whitespaceOff)
        let kept = part.trimmingWhitespace()
        #expect(kept.startIndex >= part.startIndex && kept.endIndex <= part.endIndex)
    }

    @Test(arguments: [
        ("", "", true), ("https", "https", true), ("hTTpS", "HttpS", true),
        ("http", "https", false),
        ("a@", "a`", false), ("[", "{", false), ("é", "É", false), ("é", "é", true),
    ])
    func `only the case of ASCII letters is left aside`(
        _ one: String, _ other: String, areEqual: Bool
    ) {
        #expect(Array(one.utf8)[...].equalsIgnoringCase(other) == areEqual)
        #expect(Array(other.utf8)[...].equalsIgnoringCase(one) == areEqual)
    }

    @Test(arguments: [
        ("0", 0), ("007", 7), ("999999999999999999", 999_999_999_999_999_999), ("", nil),
        ("1000000000000000000", nil), ("-1", nil), ("+1", nil), (" 1", nil), ("1a", nil),
    ])
    func `a whole number is digits alone, eighteen at most`(_ text: String, number: Int?) {
        #expect(Int(digits: text.utf8) == number)
    }

    @Test(arguments: [(7, 2, "07"), (2026, 4, "2026"), (0, 1, "0"), (123, 2, "23")])
    func `a number is written with so many digits`(_ number: Int, digits: Int, text: String) {
        var bytes = Array("x".utf8)
        bytes.append(number, digits: digits)
        #expect(String(decoding: bytes, as: UTF8.self) == "x\(text)")
    }

    @Test(arguments: [0, 7, 10, 99, 100, 12_345, -1, -10, .max, .min])
    func `a number is written as Swift writes it`(_ number: Int) {
        var bytes = Array("x".utf8)
        bytes.append(decimal: number)
        #expect(String(decoding: bytes, as: UTF8.self) == "x\(number)")
    }

    @Test(arguments: [0, 1, 31, 32, 33, 100])
    func `a byte beyond ASCII is found wherever it stands`(count: Int) {
        func isASCII(_ bytes: [UInt8]) -> Bool { bytes.span.isASCII }
        let plain = [UInt8](repeating: 0x7F, count: count)
        #expect(isASCII(plain))
        for place in plain.indices {
            var bytes = plain
            bytes[place] = 0x80
            #expect(!isASCII(bytes))
        }
    }

    @Test(
        arguments: [
            (0, 1, [0]), (0x1234, 2, [0x12, 0x34]), (0x1234, 4, [0, 0, 0x12, 0x34]),
            (0x1234, 1, [0x34]), (-1, 8, [255, 255, 255, 255, 255, 255, 255, 255]),
            (0xFF_FFFF_FFFF_FFFF, 7, [255, 255, 255, 255, 255, 255, 255]),
        ] as [(Int, Int, [UInt8])])
    func `the highest byte of a number stands first`(
        _ number: Int, count: Int, bytes: [UInt8]
    ) {
        var written: [UInt8] = [9]
        written.append(bigEndian: number, byteCount: count)
        #expect(written == [9] + bytes)
        guard count < 8, number >> (count * 8) == 0 else { return }
        #expect(written[1...].bigEndian == number)
    }

    @Test func `no bytes are the number 0`() {
        #expect([UInt8]()[...].bigEndian == 0)
    }
}
