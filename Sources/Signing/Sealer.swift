internal import Bytes
internal import Crypto

/// Seals bytes into text that its reader can trust, and opens it.
///
///     v1.KEYID.base64url( issued:5 ‖ lifetime:3 ‖ revision:4 ‖ payload ‖ MAC:32 )
///     v2.KEYID.base64url( salt:16 ‖ AES-256-GCM( the same without the MAC ) ‖ tag:16 )
///
/// The code covers version, key id, purpose, the subject and the content, each with its length in
/// front; the sealed form has a key of its own for each token, so that a fixed nonce is right.
/// Both forms open each other's tokens.
package struct Sealer: Sendable {
    /// How a token is written.
    package enum Form: Sendable, Equatable {
        /// The payload can be read by whoever sees the token.
        case signed
        /// The payload is encrypted.
        case sealed
    }

    /// How far ahead the clock of the machine that issued a token may be, in seconds.
    package static let skew = 60
    /// The longest lifetime that a token can carry, in seconds.
    package static let longestLifetime = (1 << 24) - 1

    static let saltCount = 16
    static let tagCount = 16
    static let codeCount = 32
    static let headCount = 12
    /// Where the text behind `v1.KEYID.` begins.
    static let bodyStart = 4 + KeyRing.Entry.idCount

    let ring: KeyRing

    /// Makes a sealer.
    ///
    /// - Parameter ring: The keys: the current one signs, all open.
    package init(ring: KeyRing) {
        self.ring = ring
    }

    /// Seals a payload under the current key.
    ///
    /// - Parameters:
    ///   - payload: What is sealed.
    ///   - subject: Whose it is; it opens for nobody else.
    ///   - issued: The time, in Unix seconds, up to the year 36812.
    ///   - lifetime: For how many seconds it opens, at most `longestLifetime`.
    ///   - revision: How many tokens of this conversation there were before it.
    ///   - form: How it is written.
    /// - Returns: The token, of the characters `A-Z a-z 0-9 - _ .` only.
    package func seal(
        _ payload: [UInt8], for subject: Subject, issued: Int, lifetime: Int, revision: UInt32,
        as form: Form
    ) -> [UInt8] {
        precondition(issued >= 0 && issued < 1 << 40, "a time of five bytes")
        precondition(lifetime >= 0 && lifetime <= Self.longestLifetime, "a lifetime of three bytes")
        let head = Head(issued: issued, lifetime: lifetime, revision: revision)
        switch form {
        case .signed:
            return signed(head, payload, for: subject)
        case .sealed:
            var random = SystemRandomNumberGenerator()
            var salt: [UInt8] = []
            salt.reserveCapacity(Self.saltCount)
            // Each number is a system call, so eight bytes are taken of one.
            for _ in 0..<Self.saltCount / 8 {
                salt.append(bigEndian: Int(truncatingIfNeeded: random.next()), byteCount: 8)
            }
            var content: [UInt8] = []
            content.reserveCapacity(Self.headCount + payload.count)
            head.append(to: &content)
            content += payload
            return sealed(content, for: subject, salt: salt)
        }
    }

    /// What stands before a payload.
    struct Head {
        let issued: Int
        let lifetime: Int
        let revision: UInt32

        func append(to content: inout [UInt8]) {
            content.append(bigEndian: issued, byteCount: 5)
            content.append(bigEndian: lifetime, byteCount: 3)
            content.append(bigEndian: Int(revision), byteCount: 4)
        }
    }

    /// Opens a token.
    ///
    /// - Parameters:
    ///   - token: The token, of either form.
    ///   - subject: Whose it has to be.
    ///   - now: The time, in Unix seconds.
    /// - Returns: What it holds, or why it does not open.
    package func open(
        _ token: [UInt8], for subject: Subject, now: Int
    ) -> Result<OpenedToken, TokenRefusal> {
        guard token.count <= TokenFormat.longest else {
            return .failure(.tooLong(count: token.count))
        }
        guard case .own(let form)? = TokenFormat(of: token) else { return .failure(.malformed) }
        guard token.count > Self.bodyStart, token[Self.bodyStart - 1] == UInt8(ascii: ".") else {
            return .failure(.malformed)
        }
        guard let index = ring.index(of: token[3..<Self.bodyStart - 1]) else {
            return .failure(.unknownKey)
        }
        switch form {
        case .signed: return openSigned(token, for: subject, now: now, index: index)
        case .sealed: return openSealed(token, for: subject, now: now, index: index)
        }
    }

    /// Reads head and payload, after the code was found right.
    func opened(
        _ content: ArraySlice<UInt8>, index: Int, now: Int
    ) -> Result<OpenedToken, TokenRefusal> {
        let start = content.startIndex
        let issued = content[start..<start + 5].bigEndian
        let expires = issued + content[start + 5..<start + 8].bigEndian
        guard issued <= now + Self.skew else {
            return .failure(.fromTheFuture(seconds: issued - now))
        }
        guard now <= expires else { return .failure(.expired(seconds: now - expires)) }
        return .success(
            OpenedToken(
                payload: Array(content[(start + Self.headCount)...]),
                issued: issued,
                expires: expires,
                revision: UInt32(content[start + 8..<start + 12].bigEndian),
                isCurrentKey: index == 0))
    }

    /// What the code covers beside subject and content: version, key id and purpose.
    static func context(of version: [UInt8], keyID: [UInt8]) -> [UInt8] {
        var context: [UInt8] = []
        context.append(framed: version[...])
        context.append(framed: keyID[...])
        context.append(framed: Array("session".utf8)[...])
        return context
    }

    static let signedVersion = Array("v1".utf8)
}
