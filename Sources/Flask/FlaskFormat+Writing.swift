internal import Bytes
package import Signing

extension FlaskFormat {
    /// Writes a session, bound to its conversation, under the current key.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - subject: Whose it is.
    ///   - issued: The time, in Unix seconds.
    /// - Returns: The cookie's value; it may be too long for a cookie.
    package func write(_ session: FlaskSession, for subject: Subject, issued: Int) -> [UInt8] {
        var members = session.members
        members[name: Self.bindingName] = .array([
            .string(Self.binding(of: subject, under: entries[0])), .string(session.lastMessageTag),
        ])
        return sign(members, issued: issued)
    }

    /// Writes members as they are, as Flask does.
    func sign(_ members: [JSON.Member], issued: Int) -> [UInt8] {
        let json = JSON.object(FlaskTag.tagged(members)).bytes(as: .python)
        var token: [UInt8] = []
        token.reserveCapacity(json.count * 4 / 3 + 48)
        // Flask's rule: at least two bytes must be won, for one is the dot.
        if let stream = Zlib.deflate(json), stream.count < json.count - 1 {
            token.append(UInt8(ascii: "."))
            Base64.append(encoding: stream[...], as: .urlSafe, to: &token)
        } else {
            Base64.append(encoding: json[...], as: .urlSafe, to: &token)
        }
        token.append(UInt8(ascii: "."))
        var time: [UInt8] = []
        time.append(bigEndian: issued, byteCount: 8)
        Base64.append(encoding: time.drop { $0 == 0 }, as: .urlSafe, to: &token)
        let code = entries[0].mac.code(for: token)
        token.append(UInt8(ascii: "."))
        Base64.append(encoding: code[...], as: .urlSafe, to: &token)
        return token
    }
}
