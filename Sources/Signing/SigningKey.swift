internal import Bytes

/// A key that sessions are signed with; a weak one cannot be made.
///
/// The one word that a stranger must not guess. Flask-unsign finds `a secret key`, the key of
/// the tutorial, in a sixth of a second.
package struct SigningKey: Sendable, Equatable, Redacted {
    /// What a key is for, which decides how long it has to be.
    package enum Use: Sendable {
        /// The program's own session cookies.
        case session
        /// Cookies of a Flask application, whose key somebody may have chosen long ago.
        case flask

        /// The fewest bytes that are accepted.
        package var minimum: Int {
            switch self {
            case .session: 32
            case .flask: 16
            }
        }
    }

    /// The fewest different bytes that are accepted.
    package static let minimumOfDifferentBytes = 8
    /// The fewest bytes that need no warning.
    package static let advisedCount = 32

    let bytes: [UInt8]

    /// Makes a key of bytes.
    ///
    /// - Parameters:
    ///   - bytes: The key.
    ///   - use: What it is for.
    /// - Throws: `WeakKey` where the key is short, has few different bytes, is a known example or
    ///   hardly more than one, a placeholder, a shorter text repeated, or a sequence.
    package init(_ bytes: [UInt8], as use: Use) throws(WeakKey) {
        // The examples first: "this is an example" helps more than "this is short".
        if Self.isExample(bytes) { throw .knownExample }
        if Placeholder.isOne(bytes) { throw .placeholder }
        guard bytes.count >= use.minimum else {
            throw .tooShort(count: bytes.count, minimum: use.minimum)
        }
        let different = Self.differentBytes(in: bytes)
        guard different >= Self.minimumOfDifferentBytes else {
            throw .tooFewDifferentBytes(count: different, minimum: Self.minimumOfDifferentBytes)
        }
        if Self.isPeriodic(bytes) { throw .periodic }
        if Self.isSequential(bytes) { throw .sequential }
        self.bytes = bytes
    }

    /// Makes a key of what stands in a variable or a file.
    ///
    /// - Parameters:
    ///   - text: The key itself, or `base64:` and the key in base64 with padding.
    ///   - use: What it is for.
    /// - Throws: `WeakKey` where what follows `base64:` is no base64, or where the key is weak.
    package init(parsing text: [UInt8], as use: Use) throws(WeakKey) {
        let prefix = Array("base64:".utf8)
        guard text.starts(with: prefix) else {
            try self.init(text, as: use)
            return
        }
        guard let bytes = Base64.decode(Array(text.dropFirst(prefix.count)), as: .standard) else {
            throw .notBase64
        }
        try self.init(bytes, as: use)
    }

    /// Whether the key deserves a warning, though it is accepted.
    package var isShorterThanAdvised: Bool { bytes.count < Self.advisedCount }
}
