internal import Crypto

/// A message authentication code under one key, taken piece by piece.
///
/// The key's part of the work is done once: keep the value as it was made, and let a copy of it
/// take the message.
///
/// Source: RFC 2104, <https://www.rfc-editor.org/rfc/rfc2104>.
public struct MAC: Sendable, CustomStringConvertible, CustomReflectable {
    // Two optionals, of which one is set. In an enumeration each update would copy the state.
    private var sha1: HMAC<Insecure.SHA1>?
    private var sha256: HMAC<SHA256>?

    /// HMAC-SHA1, 20 bytes; for what Twilio and Flask sign only.
    ///
    /// - Parameter key: The key, of any length.
    /// - Returns: The code of an empty message so far.
    public static func sha1(key: [UInt8]) -> MAC {
        MAC(sha1: HMAC(key: SymmetricKey(data: key)), sha256: nil)
    }

    /// HMAC-SHA256, 32 bytes.
    ///
    /// - Parameter key: The key, of any length.
    /// - Returns: The code of an empty message so far.
    public static func sha256(key: [UInt8]) -> MAC {
        MAC(sha1: nil, sha256: HMAC(key: SymmetricKey(data: key)))
    }

    /// HMAC-SHA256 under a derived key.
    static func sha256(key: SymmetricKey) -> MAC {
        MAC(sha1: nil, sha256: HMAC(key: key))
    }

    /// Takes the next piece of the message.
    ///
    /// - Parameter bytes: The piece.
    public mutating func update(_ bytes: [UInt8]) {
        sha1?.update(data: bytes)
        sha256?.update(data: bytes)
    }

    /// Takes the next piece of the message.
    ///
    /// - Parameter bytes: The piece.
    public mutating func update(_ bytes: ArraySlice<UInt8>) {
        sha1?.update(data: bytes)
        sha256?.update(data: bytes)
    }

    /// The code of the pieces so far.
    public var code: [UInt8] {
        if let sha1 { return Array(sha1.finalize()) }
        return sha256.map { Array($0.finalize()) } ?? []
    }

    /// Whether a code is that of the pieces so far.
    ///
    /// The crypto library compares, in a time that does not depend on where the two differ.
    ///
    /// - Parameter code: The code that somebody sent, as raw bytes.
    /// - Returns: Whether it is the right one, whole: a code that was cut short is not.
    public func isValid(_ code: [UInt8]) -> Bool {
        isValid(code[...])
    }

    /// Whether a code is that of the pieces so far.
    ///
    /// - Parameter code: The code that somebody sent, as raw bytes.
    /// - Returns: Whether it is the right one, whole.
    public func isValid(_ code: ArraySlice<UInt8>) -> Bool {
        if let sha1 { return sha1.finalize() == code }
        return sha256.map { $0.finalize() == code } ?? false
    }

    /// The code of a message in pieces.
    ///
    /// - Parameter pieces: The message, cut anywhere.
    /// - Returns: The code.
    public func code(for pieces: [UInt8]...) -> [UInt8] {
        var copy = self
        for piece in pieces { copy.update(piece) }
        return copy.code
    }

    /// Whether a code is that of a message in pieces.
    ///
    /// - Parameters:
    ///   - code: The code that somebody sent, as raw bytes.
    ///   - pieces: The message, cut anywhere.
    /// - Returns: Whether it is the right one, whole.
    public func isValid(_ code: [UInt8], for pieces: [UInt8]...) -> Bool {
        var copy = self
        for piece in pieces { copy.update(piece) }
        return copy.isValid(code)
    }

    /// The word `redacted`: the state is as good as the key.
    public var description: String { "redacted" }

    /// Nothing: a dump must not show the key either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
