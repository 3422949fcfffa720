/// Greek letters without their accents and breathings.
enum GreekLetters {
    /// The letters from U+0386 to U+03CE: `a` stands for alpha, and so on; a full stop is a
    /// character that bears no accent.
    private static let modern =
        """
        a.egi.o.uyi.........................iuaegiu.........................iuouy
        """

    /// The letters from U+1F00 to U+1FFF.
    private static let ancient =
        """
        aaaaaaaaaaaaaaaaeeeeee..eeeeee..ggggggggggggggggiiiiiiiiiiiiiiiioooooo..oooooo..\
        uuuuuuuu.u.u.u.uyyyyyyyyyyyyyyyyaaeeggiioouuyy..aaaaaaaaaaaaaaaagggggggggggggggg\
        yyyyyyyyyyyyyyyyaaaaa.aaaaaaa.....ggg.ggeeggg...iiii..iiiiii....uuuuqquuuuuuq...\
        ..yyy.yyooyyy...
        """

    /// A letter without its accents.
    ///
    /// - Parameter scalar: Any character.
    /// - Returns: The small letter; nil where the character is no Greek letter with an accent.
    static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let letter: UInt8
        switch scalar.value {
        case 0x0386...0x03CE: letter = byte(Int(scalar.value) - 0x0386, of: modern)
        case 0x1F00...0x1FFF: letter = byte(Int(scalar.value) - 0x1F00, of: ancient)
        default: return nil
        }
        guard letter != UInt8(ascii: ".") else { return nil }
        return Unicode.Scalar(0x03B1 + UInt32(letter - UInt8(ascii: "a")))
    }

    /// Whether a character is a small Greek letter, behind which accents are dropped.
    static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        (0x03B1...0x03C9).contains(scalar.value)
    }

    /// A byte of a table; constant time, since its characters are ASCII.
    private static func byte(_ offset: Int, of table: String) -> UInt8 {
        table.utf8[table.utf8.index(table.utf8.startIndex, offsetBy: offset)]
    }
}
