/// Keys for single purposes, derived from one: HKDF-SHA256 with an empty salt.
///
/// The crypto library gives a derived key whose bytes cannot be had without pointers, and its first
/// use costs a CGI call 190,000 instructions. With 32 bytes wanted, both of HKDF's steps are one
/// HMAC each.
///
/// Source: RFC 5869, sections 2.2 and 2.3, <https://www.rfc-editor.org/rfc/rfc5869>.
struct KeyDerivation {
    private let extracted: MAC

    /// Takes the key from which others are derived.
    ///
    /// - Parameter key: The key.
    init(of key: [UInt8]) {
        // HMAC fills a short key up with zeros: an empty salt is the same as 32 zeros.
        extracted = .sha256(key: MAC.sha256(key: []).code(for: key))
    }

    /// The key for a purpose.
    ///
    /// - Parameter purpose: What it is for; two purposes have nothing in common.
    /// - Returns: 32 bytes.
    func key(for purpose: String) -> [UInt8] { extracted.code(for: Array(purpose.utf8) + [1]) }
}
