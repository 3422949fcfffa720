internal import Bytes
package import Signing

/// Reads and writes the session cookies of Flask 3.1, byte for byte.
///
///     cookie = content "." time "." base64url(HMAC-SHA1(key, content "." time))
///     content = base64url(JSON), or "." base64url(zlib(JSON)) where that is shorter
///     key = HMAC-SHA1(SECRET_KEY, "cookie-session")
///
/// One key more, `~`, binds the session to its conversation; Flask leaves it alone.
///
/// Source: <https://github.com/pallets/flask/blob/3.1.3/src/flask/sessions.py> and
/// <https://github.com/pallets/itsdangerous/blob/2.2.0/src/itsdangerous/timed.py>.
package struct FlaskFormat: Sendable, Redacted {
    /// One key and what is derived from it.
    struct Entry: Sendable {
        /// The MAC of cookies, before any message.
        let mac: MAC
        /// The MAC of a subject.
        let binding: MAC
        /// The MAC of a MessageSid.
        let message: MAC

        init(_ key: SigningKey) {
            mac = .sha1(key: key.sha1MAC.code(for: Array("cookie-session".utf8)))
            binding = key.derivedMAC(for: "parley flask bind")
            message = key.derivedMAC(for: "parley flask sid")
        }
    }

    static let codeCount = 20
    /// The name that the binding has in the session.
    static let bindingName = "~"

    /// The current key, then the fallbacks from the last to the first: Flask's order of trials.
    let entries: [Entry]

    /// Makes a format.
    ///
    /// - Parameters:
    ///   - current: Flask's SECRET_KEY, which signs.
    ///   - fallbacks: Flask's SECRET_KEY_FALLBACKS, in Flask's order: they only verify.
    package init(current: SigningKey, fallbacks: [SigningKey] = []) {
        entries = ([current] + fallbacks.reversed()).map(Entry.init)
    }

    /// The tag by which a session remembers a message, under the current key.
    ///
    /// - Parameter messageSid: Twilio's MessageSid.
    /// - Returns: Eight characters; none for an empty MessageSid.
    package func tag(ofMessage messageSid: [UInt8]) -> [UInt8] {
        messageSid.isEmpty ? [] : Self.tag(ofMessage: messageSid, under: entries[0])
    }

    /// Whether a message is the last one that a session remembers, under any of the keys.
    ///
    /// - Parameters:
    ///   - messageSid: Twilio's MessageSid; an empty one is never the last.
    ///   - session: The session.
    /// - Returns: Whether the session has answered this message.
    package func isLastMessage(_ messageSid: [UInt8], of session: FlaskSession) -> Bool {
        guard !messageSid.isEmpty, !session.lastMessageTag.isEmpty else { return false }
        return entries.contains { entry in
            Self.tag(ofMessage: messageSid, under: entry) == session.lastMessageTag
        }
    }

    static func tag(ofMessage messageSid: [UInt8], under entry: Entry) -> [UInt8] {
        var message: [UInt8] = []
        message.append(framed: messageSid[...])
        return shortened(entry.message.code(for: message), to: 8)
    }

    static func binding(of subject: Subject, under entry: Entry) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(subject.framedCount)
        subject.append(to: &message)
        return shortened(entry.binding.code(for: message), to: 16)
    }

    /// The first characters of a code's text.
    private static func shortened(_ code: [UInt8], to count: Int) -> [UInt8] {
        Array(Base64.encode(code, as: .urlSafe).prefix(count))
    }
}
