internal import Bytes
package import Signing

extension FlaskFormat {
    /// Reads a cookie.
    ///
    /// Stricter than Flask: of the many texts that it takes for one signature only the one counts
    /// that it writes. What it would answer 500 to is refused like any other bad cookie.
    ///
    /// - Parameters:
    ///   - token: The cookie's value.
    ///   - subject: Whose it has to be.
    ///   - now: The time, in Unix seconds.
    ///   - lifetime: How old it may be, in seconds.
    ///   - acceptsUnbound: Whether a cookie is taken that names no conversation, as Flask's own
    ///     do; false takes only those that were bound to this one.
    /// - Returns: The session, or why it cannot be used.
    package func read(
        _ token: [UInt8], for subject: Subject, now: Int, lifetime: Int, acceptsUnbound: Bool
    ) -> Result<FlaskSession, TokenRefusal> {
        guard token.count <= TokenFormat.longest else {
            return .failure(.tooLong(count: token.count))
        }
        guard let parts = Parts(token) else { return .failure(.malformed) }
        guard let index = entries.firstIndex(where: { parts.isSigned(by: $0) }) else {
            return .failure(.badCode)
        }
        guard let issued = parts.issued else { return .failure(.malformed) }
        guard issued <= now + Sealer.skew else {
            return .failure(.fromTheFuture(seconds: issued - now))
        }
        guard now - issued <= lifetime else {
            return .failure(.expired(seconds: now - issued - lifetime))
        }
        guard var members = Self.members(of: parts) else { return .failure(.unusable) }
        var tag: [UInt8] = []
        let bound = members[name: Self.bindingName]
        if let bound {
            guard let last = lastMessageTag(in: bound, for: subject) else {
                return .failure(.otherConversation)
            }
            tag = last
            members[name: Self.bindingName] = nil
        } else if !acceptsUnbound {
            return .failure(.unbound)
        }
        return .success(
            FlaskSession(
                members: members, lastMessageTag: tag, issued: issued, isCurrentKey: index == 0,
                isBound: bound != nil))
    }

    /// The members that a cookie's content holds, after its code was found right.
    private static func members(of parts: Parts) -> [JSON.Member]? {
        guard let json = parts.json,
            let members = (try? JSON(parsing: json, as: .python))?.members,
            members.allSatisfy({ FlaskTag.areUsable(in: $0.value) })
        else { return nil }
        switch FlaskTag.tag(of: members) {
        case nil: return members
        case .dictionary: return FlaskTag.untagged(members[0].value)
        // A tuple, bytes or the like in place of the session: Flask never writes that.
        case .tuple, .bytes, .markup, .uuid, .date: return nil
        }
    }

    /// The tag of the last message in a binding; nil where it binds to another conversation, or
    /// is none.
    private func lastMessageTag(in binding: JSON, for subject: Subject) -> [UInt8]? {
        guard let values = binding.array, values.count == 2, let bound = values[0].string,
            let tag = values[1].string, tag.isEmpty || tag.count == 8
        else { return nil }
        // Flask signs under its newest key what was bound under an older one.
        let matches = entries.contains { Self.binding(of: subject, under: $0) == bound }
        return matches ? tag : nil
    }

    /// A cookie, cut where its dots are.
    private struct Parts {
        let token: [UInt8]
        let isCompressed: Bool
        let content: Range<Int>
        let time: Range<Int>
        let code: [UInt8]

        /// Cuts a token; nil where it has not the three parts, or no code of the right length.
        init?(_ token: [UInt8]) {
            let dot = UInt8(ascii: ".")
            guard let last = token.lastIndex(of: dot),
                let middle = token[..<last].lastIndex(of: dot),
                let code = Base64.decode(Array(token[(last + 1)...]), as: .urlSafe),
                code.count == FlaskFormat.codeCount
            else { return nil }
            self.token = token
            self.code = code
            isCompressed = token[0] == dot && middle > 0
            content = (isCompressed ? 1 : 0)..<middle
            time = (middle + 1)..<last
        }

        /// Whether the code is that of a key.
        func isSigned(by entry: Entry) -> Bool {
            var mac = entry.mac
            mac.update(Array(token[..<time.upperBound]))
            return mac.isValid(code)
        }

        /// The time in Unix seconds; nil where it is not written as it has to be, in at most
        /// seven bytes of which the first is not zero.
        var issued: Int? {
            guard let bytes = Base64.decode(Array(token[time]), as: .urlSafe), bytes.count <= 7,
                let first = bytes.first, first != 0
            else { return nil }
            return bytes[...].bigEndian
        }

        /// The content as text; nil where it is not written as it has to be, or too long.
        var json: [UInt8]? {
            guard let bytes = Base64.decode(Array(token[content]), as: .urlSafe) else { return nil }
            return isCompressed ? Zlib.inflate(bytes) : bytes
        }
    }
}
