internal import Crypto

/// The SHA-256 of some bytes.
///
/// Source: FIPS 180-4, <https://csrc.nist.gov/pubs/fips/180-4/upd1/final>.
public struct SHA256Digest: Sendable, Equatable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Takes the hash of bytes.
    ///
    /// - Parameter message: What is hashed.
    public init(of message: [UInt8]) {
        bytes = Array(SHA256.hash(data: message))
    }

    /// The hash as 64 lower-case hexadecimal digits.
    public var hex: [UInt8] {
        Hexadecimal.encode(bytes)
    }
}
