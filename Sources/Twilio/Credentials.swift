/// What lists of tokens and keys have in common.
enum Credentials {
    /// The entries of a list, which white space and commas separate.
    static func entries(of text: String) -> [ArraySlice<UInt8>] {
        Array(text.utf8).split { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
        }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default:
            false
        }
    }
}
