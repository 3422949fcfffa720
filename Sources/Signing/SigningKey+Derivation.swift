extension SigningKey {
    /// The MAC under a key that is derived from this one for one purpose.
    ///
    /// - Parameter purpose: What it is for; two purposes have nothing in common.
    /// - Returns: HMAC-SHA256 under the key that HKDF-SHA256 gives with an empty salt.
    package func derivedMAC(for purpose: String) -> MAC {
        .sha256(key: KeyDerivation(of: bytes).key(for: purpose))
    }

    /// The MAC under the key itself, of which Flask's own derivation is made.
    package var sha1MAC: MAC { .sha1(key: bytes) }
}
