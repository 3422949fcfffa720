/// A word, a figure or a sign of a text.
struct Lexeme: Sendable {
    /// What it is.
    enum Kind: UInt8 {
        case figure, word, sign
    }

    /// What it is.
    var kind: Kind
    /// A sign's ASCII byte, or one of `Lexeme.half` and its siblings; 0 for any other.
    var sign: UInt8 = 0
    /// Its part of the bytes that the text was folded to.
    var range: Range<Int>
    /// Its part of the text.
    var source: Range<Int>
    /// Whether white space stands before it, nothing at all, or a hyphen that joins words.
    var isAfterBlank: Bool
    /// Whether a hyphen that joins words stands before it.
    var isAfterHyphen = false
    /// Whether letters stand directly before it: `B2`.
    var isAfterLetters = false

    /// Signs that have no ASCII byte.
    static let half: UInt8 = 0x80
    static let quarter: UInt8 = 0x81
    static let threeQuarters: UInt8 = 0x82
    static let currency: UInt8 = 0x83
}
