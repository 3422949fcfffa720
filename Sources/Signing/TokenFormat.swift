/// In which format a session's token is written.
///
/// The first bytes alone decide; no format is tried after another. A reader that falls back from
/// one to the next takes what the weakest of them takes (CVE-2026-39324).
public enum TokenFormat: Sendable, Equatable {
    /// The program's own, readable: `v1.`.
    case signed
    /// The program's own, encrypted: `v2.`.
    case sealed
    /// A cookie of Flask's: what it writes begins with `e`, or with `.eJ` where it is compressed.
    case flask

    /// The longest token that is looked at; browsers keep no longer cookie either.
    public static let longest = 4_096

    /// Tells a token's format.
    ///
    /// - Parameter token: The token. Nil is answered where it begins as no format does.
    public init?(of token: [UInt8]) {
        // Byte by byte: this stands in the way of every request.
        let (first, second, third) = (
            token.first, token.dropFirst().first, token.dropFirst(2).first
        )
        if first == UInt8(ascii: "v"), third == UInt8(ascii: "."), second == UInt8(ascii: "1") {
            self = .signed
        } else if first == UInt8(ascii: "v"), third == UInt8(ascii: "."),
            second == UInt8(ascii: "2")
        {
            self = .sealed
        } else if first == UInt8(ascii: "e") {
            self = .flask
        } else if first == UInt8(ascii: "."), second == UInt8(ascii: "e"),
            third == UInt8(ascii: "J")
        {
            self = .flask
        } else {
            return nil
        }
    }
}
