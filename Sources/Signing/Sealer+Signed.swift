extension Sealer {
    private static let version = Array("v1".utf8)

    /// Writes the readable form.
    ///
    /// One buffer holds what is signed, of which the end is what is sent.
    func signed(_ head: [UInt8], _ payload: [UInt8], for subject: Subject) -> [UInt8] {
        let key = ring.current
        let count = head.count + payload.count
        var message: [UInt8] = []
        message.reserveCapacity(contextCount(subject) + 4 + count + Self.codeCount)
        append(contextOf: Self.version, key, subject, to: &message)
        message.append(count, byteCount: 4)
        let start = message.count
        message.append(contentsOf: head)
        message.append(contentsOf: payload)
        message.append(contentsOf: key.mac.code(for: message))
        return token(Self.version, key, message[start...])
    }

    /// Opens the readable form, for whose key `index` stands.
    func openSigned(
        _ token: [UInt8], for subject: Subject, now: Int, index: Int
    ) -> Result<OpenedToken, TokenRefusal> {
        let key = ring.entries[index]
        let text = token[Self.bodyStart...]
        let count = text.count * 3 / 4 - Self.codeCount
        guard count >= Self.headCount else { return .failure(.malformed) }
        var message: [UInt8] = []
        message.reserveCapacity(contextCount(subject) + 4 + count + Self.codeCount)
        append(contextOf: Self.version, key, subject, to: &message)
        message.append(count, byteCount: 4)
        let start = message.count
        guard Base64.append(decoding: text, as: .urlSafe, to: &message) else {
            return .failure(.malformed)
        }
        let end = message.count - Self.codeCount
        var mac = key.mac
        mac.update(message[..<end])
        guard mac.isValid(message[end...]) else { return .failure(.badCode) }
        return opened(message[start..<end], index: index, now: now)
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
