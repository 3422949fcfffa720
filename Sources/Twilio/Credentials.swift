/// What lists of tokens and keys have in common.
enum Credentials {
    /// The entries of a list, which white space and commas separate.
    static func entries(of text: String) -> [ArraySlice<UInt8>] {
        Array(text.utf8).split { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
        }
    }
}
