internal import Bytes
internal import Crypto

/// The SHA-256 of some bytes.
///
/// Source: FIPS 180-4, <https://csrc.nist.gov/pubs/fips/180-4/upd1/final>.
package struct SHA256Digest: Sendable, Equatable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Takes the hash of bytes.
    ///
    /// - Parameter message: What is hashed.
    package init(of message: [UInt8]) {
        bytes = Array(SHA256.hash(data: message))
    }

    /// The hash as 64 lower-case hexadecimal digits.
    package var hex: [UInt8] {
        Hexadecimal.encode(bytes)
    }
}
