/// In which format a session's token is written.
///
/// The first bytes alone decide; no format is tried after another. A reader that falls back from
/// one to the next takes what the weakest of them takes (CVE-2026-39324).
package enum TokenFormat: Sendable, Equatable {
    /// The program's own: `v1.` where it is readable, `v2.` where it is encrypted.
    case own(Sealer.Form)
    /// A cookie of Flask's: what it writes begins with `e`, or with `.eJ` where it is compressed.
    case flask

    /// The longest token that is looked at; browsers keep no longer cookie either.
    package static let longest = 4_096

    /// Tells a token's format.
    ///
    /// - Parameter token: The token. Nil is answered where it begins as no format does.
    package init?(of token: [UInt8]) {
        // Byte by byte: this stands in the way of every request.
        guard let first = token.first else { return nil }
        let (second, third) = token.count > 2 ? (token[1], token[2]) : (0, 0)
        switch (first, second, third) {
        case (UInt8(ascii: "v"), UInt8(ascii: "1"), UInt8(ascii: ".")): self = .own(.signed)
        case (UInt8(ascii: "v"), UInt8(ascii: "2"), UInt8(ascii: ".")): self = .own(.sealed)
        case (UInt8(ascii: "e"), _, _): self = .flask
        case (UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "J")): self = .flask
        default: return nil
        }
    }
}
