import Bytes
import Testing

/// What single bytes are, over all 256 of them.
struct ASCIITests {
    private static func bytes(where isIt: (UInt8) -> Bool) -> String {
        String(decoding: (0...255).filter(isIt), as: UTF8.self)
    }

    @Test func `digits and letters are those of ASCII alone`() {
        let digits = "0123456789"
        let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let letters = capitals + "abcdefghijklmnopqrstuvwxyz"
        #expect(Self.bytes(where: \.isDigit) == digits)
        #expect(Self.bytes(where: \.isLetter) == letters)
        #expect(Self.bytes(where: \.isLetterOrDigit) == digits + letters)
        #expect(Self.bytes { $0.lowercased != $0 } == capitals)
        #expect(
            String(decoding: capitals.utf8.map(\.lowercased), as: UTF8.self) == letters.suffix(26))
    }

    @Test func `white space inside a line is less than white space`() {
        #expect(Self.bytes(where: \.isBlank) == "\t\r ")
        #expect(Self.bytes(where: \.isWhitespace) == "\t\n\u{B}\u{C}\r ")
    }

    @Test func `a hexadecimal digit of either case has a value`() {
        #expect(Self.bytes { $0.hexadecimalValue != nil } == "0123456789ABCDEFabcdef")
        for value in UInt8(0)..<16 {
            let digit = Hexadecimal.digit(value)
            #expect(digit.hexadecimalValue == value)
            #expect(digit.lowercased == digit)
            #expect(String(value, radix: 16).uppercased().utf8.first?.hexadecimalValue == value)
        }
        #expect(Hexadecimal.digit(0xFA) == UInt8(ascii: "a"))
    }

    @Test func `bytes are written as two digits each`() {
        #expect(Hexadecimal.encode([]) == [])
        #expect(Hexadecimal.encode([0, 0x0F, 0xA5, 0xFF]) == Array("000fa5ff".utf8))
    }
}
