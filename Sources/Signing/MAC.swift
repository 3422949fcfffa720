internal import Bytes
internal import Crypto

/// A message authentication code under one key, taken piece by piece or at once.
///
/// The key's part of the work is done once: keep the value as it was made, and let a copy of it
/// take the message.
///
/// Source: RFC 2104, <https://www.rfc-editor.org/rfc/rfc2104>.
package struct MAC: Sendable, Redacted {
    private enum Key {
        case sha1(SHA1Key)
        case sha256(SHA256Key)
    }

    private let key: Key
    /// The pieces so far.
    ///
    /// They are handed over at once and as one kind of bytes: the crypto library is generic, and
    /// each kind more costs a CGI call the time in which its conformances are looked up.
    private var message: [UInt8] = []

    /// HMAC-SHA1, 20 bytes; for what Twilio and Flask sign only.
    ///
    /// - Parameter key: The key, of any length.
    /// - Returns: The code of an empty message so far.
    package static func sha1(key: [UInt8]) -> MAC {
        MAC(key: .sha1(SHA1Key(SymmetricKey(data: key))))
    }

    /// HMAC-SHA256, 32 bytes.
    ///
    /// - Parameter key: The key, of any length.
    /// - Returns: The code of an empty message so far.
    package static func sha256(key: [UInt8]) -> MAC {
        MAC(key: .sha256(SHA256Key(SymmetricKey(data: key))))
    }

    private init(key: Key) { self.key = key }

    /// Takes the next piece of the message.
    ///
    /// - Parameter bytes: The piece. An array: what is generic is not specialised across modules.
    package mutating func update(_ bytes: [UInt8]) { message += bytes }

    /// The code of the pieces so far.
    package var code: [UInt8] {
        switch key {
        case .sha1(let key): Self.code(of: message, from: key.start)
        case .sha256(let key): Self.code(of: message, from: key.start)
        }
    }

    /// Whether a code is that of the pieces so far.
    ///
    /// The crypto library compares, in a time that does not depend on where the two differ.
    ///
    /// - Parameter code: The code that somebody sent, as raw bytes.
    /// - Returns: Whether it is the right one, whole: a code that was cut short is not.
    package func isValid(_ code: [UInt8]) -> Bool {
        switch key {
        case .sha1(let key): Self.finished(message, from: key.start) == code
        case .sha256(let key): Self.finished(message, from: key.start) == code
        }
    }

    /// The code of a message.
    ///
    /// - Parameter message: The message, behind the pieces so far.
    /// - Returns: The code.
    package func code(for message: [UInt8]) -> [UInt8] { followed(by: message).code }

    /// Whether a code is that of a message.
    ///
    /// - Parameters:
    ///   - code: The code that somebody sent, as raw bytes.
    ///   - message: The message, behind the pieces so far.
    /// - Returns: Whether it is the right one, whole.
    package func isValid(_ code: [UInt8], for message: [UInt8]) -> Bool {
        followed(by: message).isValid(code)
    }

    private func followed(by message: [UInt8]) -> MAC {
        var copy = self
        // Of the first piece the buffer is taken as it is.
        copy.message = copy.message.isEmpty ? message : copy.message + message
        return copy
    }

    private static func finished<Hash>(
        _ message: [UInt8], from start: HMAC<Hash>
    ) -> HashedAuthenticationCode<Hash> {
        var state = start
        state.update(data: message)
        return state.finalize()
    }

    private static func code<Hash>(of message: [UInt8], from start: HMAC<Hash>) -> [UInt8] {
        let code = finished(message, from: start)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(code.byteCount)
        for byte in code { bytes.append(byte) }
        return bytes
    }
}

// Classes, since a key's state takes no part in what is copied: it is shared and never changes. To
// copy the library's value, Swift asks for its type first, which costs a CGI call 190,000
// instructions for each of the two.

private final class SHA1Key: Sendable {
    let start: HMAC<Insecure.SHA1>

    init(_ key: SymmetricKey) { start = HMAC(key: key) }
}

private final class SHA256Key: Sendable {
    let start: HMAC<SHA256>

    init(_ key: SymmetricKey) { start = HMAC(key: key) }
}
