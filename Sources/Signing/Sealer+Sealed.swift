internal import Bytes
internal import Crypto

extension Sealer {
    private static let version = Array("v2".utf8)
    private static let purpose = Array("parley session seal v1".utf8)
    private static let nonce = [UInt8](repeating: 0, count: 12)

    /// Writes the encrypted form.
    ///
    /// Source: NIST SP 800-38D, <https://csrc.nist.gov/pubs/sp/800/38/d/final>. One key never
    /// encrypts two tokens, since each has 16 random bytes of salt: the nonce may be fixed.
    func sealed(_ content: [UInt8], for subject: Subject, salt: [UInt8]) -> [UInt8] {
        let key = ring.current
        do {
            let box = try AES.GCM.seal(
                content, using: Self.tokenKey(key, salt: salt[...]),
                nonce: AES.GCM.Nonce(data: Self.nonce),
                authenticating: context(key, subject))
            var body = salt
            body.reserveCapacity(salt.count + content.count + Self.tagCount)
            body.append(contentsOf: box.ciphertext)
            body.append(contentsOf: box.tag)
            return token(Self.version, key, body[...])
        } catch {
            // The library refuses wrong sizes of key and nonce only, and these are fixed.
            preconditionFailure("AES-GCM: \(error)")
        }
    }

    /// Opens the encrypted form, for whose key `index` stands.
    func openSealed(
        _ token: [UInt8], for subject: Subject, now: Int, index: Int
    ) -> Result<OpenedToken, TokenRefusal> {
        let key = ring.entries[index]
        var body: [UInt8] = []
        body.reserveCapacity(token.count)
        guard Base64.append(decoding: token[Self.bodyStart...], as: .urlSafe, to: &body),
            body.count >= Self.saltCount + Self.headCount + Self.tagCount
        else { return .failure(.malformed) }
        let end = body.count - Self.tagCount
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: Self.nonce),
                ciphertext: body[Self.saltCount..<end], tag: body[end...])
            let content = try AES.GCM.open(
                box, using: Self.tokenKey(key, salt: body[..<Self.saltCount]),
                authenticating: context(key, subject))
            return opened(Array(content)[...], index: index, now: now)
        } catch {
            return .failure(.badCode)
        }
    }

    /// The key of one token.
    private static func tokenKey(_ key: KeyRing.Entry, salt: ArraySlice<UInt8>) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key.root, salt: salt, info: purpose, outputByteCount: 32)
    }

    /// What is authenticated beside the content.
    private func context(_ key: KeyRing.Entry, _ subject: Subject) -> [UInt8] {
        var context = Self.context(of: Self.version, keyID: key.id)
        subject.append(to: &context)
        return context
    }
}
