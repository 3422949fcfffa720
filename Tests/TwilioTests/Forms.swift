import Gateway

/// The bytes as a text, for comparisons that are to be read.
func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

/// The fields of a form.
func fields(_ form: String) throws -> FormFields { try FormFields(decoding: Array(form.utf8)[...]) }

/// A form of names and values, each byte of which is escaped.
func form(_ pairs: [(String, String)]) -> String {
    func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
    return pairs.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
}
