internal import Bytes

extension Sealer {
    /// Writes the readable form.
    ///
    /// One buffer holds what is signed, of which the end is what is sent.
    func signed(_ head: Head, _ payload: [UInt8], for subject: Subject) -> [UInt8] {
        let key = ring.current
        let count = Self.headCount + payload.count
        var message = Self.message(under: key, for: subject, contentCount: count)
        let start = message.count
        head.append(to: &message)
        message.append(contentsOf: payload)
        message.append(contentsOf: key.mac.code(for: message))
        return token(Self.signedVersion, key, message[start...])
    }

    /// What the code covers, up to the content; there is room for that and the code.
    private static func message(
        under key: KeyRing.Entry, for subject: Subject, contentCount: Int
    ) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(
            key.signedContext.count + subject.framedCount + 4 + contentCount + codeCount)
        message.append(contentsOf: key.signedContext)
        subject.append(to: &message)
        message.append(bigEndian: contentCount, byteCount: 4)
        return message
    }

    /// Opens the readable form, for whose key `index` stands.
    func openSigned(
        _ token: [UInt8], for subject: Subject, now: Int, index: Int
    ) -> Result<OpenedToken, TokenRefusal> {
        let key = ring.entries[index]
        let text = token[Self.bodyStart...]
        let count = text.count * 3 / 4 - Self.codeCount
        guard count >= Self.headCount else { return .failure(.malformed) }
        var message = Self.message(under: key, for: subject, contentCount: count)
        let start = message.count
        guard Base64.append(decoding: text, as: .urlSafe, to: &message) else {
            return .failure(.malformed)
        }
        let code = Array(message[(message.count - Self.codeCount)...])
        message.removeLast(Self.codeCount)
        guard key.mac.isValid(code, for: message) else { return .failure(.badCode) }
        return opened(message[start...], index: index, now: now)
    }

    /// The text of a token: version, key id and what is sent.
    func token(_ version: [UInt8], _ key: KeyRing.Entry, _ body: ArraySlice<UInt8>) -> [UInt8] {
        var token: [UInt8] = []
        token.reserveCapacity(Self.bodyStart + (body.count + 2) / 3 * 4)
        token.append(contentsOf: version)
        token.append(UInt8(ascii: "."))
        token.append(contentsOf: key.id)
        token.append(UInt8(ascii: "."))
        Base64.append(encoding: body, as: .urlSafe, to: &token)
        return token
    }
}
