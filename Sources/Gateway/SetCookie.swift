internal import Bytes

/// The value of a Set-Cookie header field, ready to be sent.
///
/// https://www.rfc-editor.org/rfc/rfc6265#section-4.1 - what passes here is understood alike by
/// every client; Twilio fails the whole exchange over a control character or an empty name.
/// https://www.twilio.com/docs/api/errors/11206
package struct SetCookie: Sendable, Equatable {
    /// When the cookie goes along with requests from other sites.
    package enum SameSite: String, Sendable {
        /// Never.
        case strict = "Strict"
        /// Only when somebody follows a link.
        case lax = "Lax"
        /// Always.
        case none = "None"
    }

    /// The longest field that is sent; clients may drop a longer one.
    ///
    /// RFC 6265 asks for 4,096 bytes of name, value and attributes, and servers in use, Werkzeug
    /// among them, stop at 4,093: https://www.rfc-editor.org/rfc/rfc6265#section-6.1
    package static let maximumLength = 4_093

    /// The field's value: `name=value; Path=/; …`.
    package let bytes: [UInt8]

    /// Makes a cookie.
    ///
    /// - Parameters:
    ///   - name: Its name, a token.
    ///   - value: Its value: letters, digits, `.`, `_` and `-`, or nothing.
    ///   - path: Where it is sent back to.
    ///   - maxAge: Seconds for which it is kept; nil leaves that to the client.
    ///   - isSecure: Whether it is sent back over TLS only.
    ///   - isHTTPOnly: Whether scripts on a page are kept from it.
    ///   - sameSite: When it goes along with requests from other sites; nil leaves that to the client.
    /// - Throws: `CookieError` where a part has a byte that it must not have, or where the whole
    ///   is longer than `maximumLength`.
    package init(
        name: String, value: [UInt8], path: String = "/", maxAge: Int?, isSecure: Bool,
        isHTTPOnly: Bool = true, sameSite: SameSite? = .lax
    ) throws(CookieError) {
        guard Self.isToken(name) else { throw .name }
        if let offset = value.firstIndex(where: { !Cookies.isValueByte($0) }) {
            throw .value(offset: offset)
        }
        guard Self.isPath(path) else { throw .path }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count + value.count + path.utf8.count + 80)
        bytes += name.utf8
        bytes.append(UInt8(ascii: "="))
        bytes += value
        bytes += "; Path=".utf8
        bytes += path.utf8
        if let maxAge {
            bytes += "; Max-Age=".utf8
            bytes += String(maxAge).utf8
        }
        if isHTTPOnly { bytes += "; HttpOnly".utf8 }
        if let sameSite {
            bytes += "; SameSite=".utf8
            bytes += sameSite.rawValue.utf8
        }
        if isSecure { bytes += "; Secure".utf8 }
        guard bytes.count <= Self.maximumLength else {
            throw .tooLong(count: bytes.count, limit: Self.maximumLength)
        }
        self.bytes = bytes
    }

    /// Makes what deletes a cookie: no value, and an age of 0 seconds.
    ///
    /// - Parameters:
    ///   - name: Its name, a token.
    ///   - path: The path with which it was set.
    ///   - isSecure: Whether it was set so.
    /// - Throws: `CookieError` where name or path have a byte that they must not have.
    package init(deleting name: String, path: String = "/", isSecure: Bool) throws(CookieError) {
        try self.init(name: name, value: [], path: path, maxAge: 0, isSecure: isSecure)
    }

    /// Whether a name is a token.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains { $0 == byte }
            }
    }

    private static func isPath(_ path: String) -> Bool {
        path.utf8.first == UInt8(ascii: "/")
            && path.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: ";") }
    }
}
