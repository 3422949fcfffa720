/// What a text message costs: its alphabet, its characters, its segments.
///
/// https://www.twilio.com/docs/glossary/what-sms-character-limit
struct ChatLength: Sendable, Equatable {
    /// Whether every character is of the GSM-7 alphabet.
    let isGSM7: Bool
    /// Characters as a segment counts them: those of GSM-7's extension table are 2, and in UCS-2
    /// so are those beyond the first 65,536.
    let characters: Int
    /// How many segments the network charges.
    let segments: Int
    /// The characters that are not of the alphabet, each once.
    let foreign: [Unicode.Scalar]

    /// Measures a message.
    ///
    /// - Parameter text: The message, as it is sent.
    init(_ text: String) {
        var foreign: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars where !GSM7.contains(scalar) {
            if !foreign.contains(scalar) { foreign.append(scalar) }
        }
        self.foreign = foreign
        isGSM7 = foreign.isEmpty
        var whole = 0
        var full = 0
        var used = 0
        // A message of several segments has a header in each, which takes 7 characters of GSM-7
        // or 3 of UCS-2; a character of two is never parted.
        let room = foreign.isEmpty ? 153 : 67
        for scalar in text.unicodeScalars {
            let length =
                foreign.isEmpty ? GSM7.length(of: scalar) ?? 1 : UTF16.width(scalar)
            whole += length
            if used + length > room {
                full += 1
                used = 0
            }
            used += length
        }
        characters = whole
        segments = whole <= (foreign.isEmpty ? 160 : 70) ? 1 : full + 1
    }

    /// The facts, like `GSM-7, 58 characters, 1 segment`.
    var description: String {
        var alphabet = "GSM-7"
        if !isGSM7 {
            let names = foreign.prefix(3).map { String(Character($0)) }.joined(separator: " ")
            alphabet = "UCS-2 for \(names)\(foreign.count > 3 ? " ..." : "")"
        }
        return "\(alphabet), \(characters) character\(characters == 1 ? "" : "s"), "
            + "\(segments) segment\(segments == 1 ? "" : "s")"
    }
}
