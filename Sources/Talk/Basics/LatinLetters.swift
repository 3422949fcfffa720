/// Latin letters without their accents.
///
/// The standard library has no public decomposition, so the letters of the blocks Latin-1
/// Supplement, Latin Extended-A and -B and Latin Extended Additional stand here in their order,
/// each as the small letter it is without its accent or stroke (the decompositions of
/// https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt). A full stop is a character
/// that is none of `a` to `z` with something on it, a capital letter stands for two letters.
enum LatinLetters {
    /// The letters from U+00C0 to U+024F.
    private static let early =
        """
        aaaaaaAceeeeiiii.nooooo.ouuuuy.SaaaaaaAceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccdd\
        ddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkk.llllllllllnnnnnnn..ooooooOOrrrrrrssssss\
        ssttttttuuuuuuuuuuuuwwyyyzzzzzzsb......................i..l.....oo.............u\
        u....zz.............ZZZLLLNNNaaiioouuuuuuuuuu.aaaaAAggggkkoooo..jZZZgg..nnaaAAoo\
        aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy......acclt....b..eejj..rryy
        """

    /// The letters from U+1E00 to U+1EFF.
    private static let additional =
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
        oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssS.\
        aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
        uuyyyyyyyy......
        """

    /// A letter without its accent.
    ///
    /// - Parameter scalar: Any character beyond ASCII.
    /// - Returns: One or two small ASCII letters, the second 0 where it is one; nil where the
    ///   character is no Latin letter with an accent or a stroke.
    static func plain(_ scalar: Unicode.Scalar) -> (UInt8, UInt8)? {
        let letter: UInt8
        switch scalar.value {
        case 0x00C0...0x024F: letter = byte(Int(scalar.value) - 0x00C0, of: early)
        case 0x1E00...0x1EFF: letter = byte(Int(scalar.value) - 0x1E00, of: additional)
        default: return nil
        }
        switch letter {
        case UInt8(ascii: "."): return nil
        case UInt8(ascii: "A"): return (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case UInt8(ascii: "O"): return (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case UInt8(ascii: "S"): return (UInt8(ascii: "s"), UInt8(ascii: "s"))
        case UInt8(ascii: "J"): return (UInt8(ascii: "i"), UInt8(ascii: "j"))
        case UInt8(ascii: "Z"): return (UInt8(ascii: "d"), UInt8(ascii: "z"))
        case UInt8(ascii: "L"): return (UInt8(ascii: "l"), UInt8(ascii: "j"))
        case UInt8(ascii: "N"): return (UInt8(ascii: "n"), UInt8(ascii: "j"))
        default: return (letter, 0)
        }
    }

    /// A byte of a table; constant time, since its characters are ASCII.
    private static func byte(_ offset: Int, of table: String) -> UInt8 {
        table.utf8[table.utf8.index(table.utf8.startIndex, offsetBy: offset)]
    }
}
