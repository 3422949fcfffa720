internal import Bytes

/// The value of a Set-Cookie header field, ready to be sent.
///
/// https://www.rfc-editor.org/rfc/rfc6265#section-4.1 - what passes here is understood alike by
/// every client; Twilio fails the whole exchange over a control character or an empty name.
/// https://www.twilio.com/docs/api/errors/11206
package struct SetCookie: Sendable, Equatable {
    /// The name of a cookie: a token.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
    package struct Name: Sendable, Equatable {
        /// The longest name, in bytes: it takes room from the value.
        package static let longest = 64

        /// The name, in ASCII.
        package let bytes: [UInt8]

        /// Takes a text for a name.
        ///
        /// - Parameter text: The text. Nil is answered where it is empty or longer than `longest`,
        ///   or has a byte other than letters, digits and `!#$%&'*+-.^_|~` and a back-tick.
        package init?(_ text: String) {
            guard (1...Self.longest).contains(text.utf8.count),
                text.utf8.allSatisfy({ byte in
                    byte.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains { $0 == byte }
                })
            else { return nil }
            bytes = Array(text.utf8)
        }

        private init(known text: String) { bytes = Array(text.utf8) }

        /// Flask's name for it, and ours.
        package static let session = Name(known: "session")
    }

    /// The longest field that is sent; clients may drop a longer one.
    ///
    /// RFC 6265 asks for 4,096 bytes of name, value and attributes, and servers in use, Werkzeug
    /// among them, stop at 4,093: https://www.rfc-editor.org/rfc/rfc6265#section-6.1
    package static let maximumLength = 4_093

    /// The field's value: `name=value; Path=/; …`.
    package let bytes: [UInt8]

    /// Makes a cookie that scripts on a page do not see.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - value: Its value: letters, digits, `.`, `_` and `-`, or nothing.
    ///   - maxAge: Seconds for which it is kept.
    ///   - isSecure: Whether it is sent back over TLS only.
    /// - Throws: `CookieError` where the value has a byte that it must not have, or where the whole
    ///   is longer than `maximumLength`.
    package init(
        name: Name, value: [UInt8], maxAge: Int, isSecure: Bool
    ) throws(CookieError) {
        guard Cookies.isValue(value.span) else {
            let offset = value.indices.first { index in
                let byte = value[index...index]
                return !Cookies.isValue(byte.span)
            }
            throw .value(offset: offset ?? 0)
        }
        let bytes = Self.bytes(name, value, maxAge: maxAge, isSecure: isSecure)
        guard bytes.count <= Self.maximumLength else {
            throw .tooLong(count: bytes.count, limit: Self.maximumLength)
        }
        self.bytes = bytes
    }

    /// Makes what deletes a cookie: no value, and an age of 0 seconds.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - isSecure: Whether it was set so.
    package init(deleting name: Name, isSecure: Bool) {
        bytes = Self.bytes(name, [], maxAge: 0, isSecure: isSecure)
    }

    private static func bytes(
        _ name: Name, _ value: [UInt8], maxAge: Int, isSecure: Bool
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.bytes.count + value.count + 80)
        bytes += name.bytes
        bytes.append(UInt8(ascii: "="))
        bytes += value
        bytes += "; Path=/; Max-Age=".utf8
        bytes.append(decimal: maxAge)
        bytes +=
            (isSecure
            ? "; HttpOnly; SameSite=Lax; Secure" : "; HttpOnly; SameSite=Lax").utf8
        return bytes
    }
}
