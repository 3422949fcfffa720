/// An http or https URL in its parts, each byte for byte as it is written.
///
///     https://user:password@example.org:8443/sms?a=b#c
///     scheme  userInfo      host       port path query fragment
///
/// What stands between the parts belongs to the one that it makes out: the `@` to the user, the `:`
/// to the port, `?` and `#` to query and fragment. Whatever else begins with a scheme is taken
/// apart; nothing is decoded, and no part is checked.
/// <https://www.rfc-editor.org/rfc/rfc3986#section-3>
package struct HTTPURL: Sendable {
    /// The URL.
    package let bytes: ArraySlice<UInt8>
    /// Whether the scheme is https, in letters of either case.
    package let isSecure: Bool

    private let userEnd: Int
    private let hostEnd: Int
    private let portEnd: Int
    private let pathEnd: Int
    private let queryEnd: Int

    /// Takes a URL apart; what does not begin with `http://` or `https://` is none.
    ///
    /// - Parameter bytes: The URL.
    /// - Complexity: O(*n*) in its length.
    package init?(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        if bytes.prefix(8).equalsIgnoringCase("https://") {
            isSecure = true
        } else if bytes.prefix(7).equalsIgnoringCase("http://") {
            isSecure = false
        } else {
            return nil
        }
        let start = bytes.startIndex + (isSecure ? 8 : 7)
        queryEnd = Self.first(in: bytes, from: start) { $0 == UInt8(ascii: "#") }
        pathEnd = Self.first(in: bytes[..<queryEnd], from: start) { $0 == UInt8(ascii: "?") }
        portEnd = Self.first(in: bytes[..<pathEnd], from: start) { $0 == UInt8(ascii: "/") }
        var (user, colon) = (start, portEnd)
        for index in start..<portEnd {
            switch bytes[index] {
            case UInt8(ascii: "@"): (user, colon) = (index + 1, portEnd)
            // The colons of an IPv6 address are in brackets.
            case UInt8(ascii: "]"): colon = portEnd
            case UInt8(ascii: ":") where colon == portEnd: colon = index
            default: break
            }
        }
        userEnd = user
        hostEnd = colon
    }

    private static func first(
        in bytes: ArraySlice<UInt8>, from start: Int, where isIt: (UInt8) -> Bool
    ) -> Int {
        var index = start
        while index < bytes.endIndex, !isIt(bytes[index]) { index += 1 }
        return index
    }

    /// The scheme with its `://`.
    package var scheme: ArraySlice<UInt8> { bytes.prefix(isSecure ? 8 : 7) }
    /// User and password with their `@`; empty where there are none.
    package var userInfo: ArraySlice<UInt8> { bytes[scheme.endIndex..<userEnd] }
    /// The host's name or address, an IPv6 address in its brackets.
    package var host: ArraySlice<UInt8> { bytes[userEnd..<hostEnd] }
    /// The port with its `:`; empty where there is none.
    package var port: ArraySlice<UInt8> { bytes[hostEnd..<portEnd] }
    /// The path with its first `/`; empty where there is none.
    package var path: ArraySlice<UInt8> { bytes[portEnd..<pathEnd] }
    /// The query with its `?`; empty where there is none.
    package var query: ArraySlice<UInt8> { bytes[pathEnd..<queryEnd] }
    /// The fragment with its `#`; empty where there is none.
    package var fragment: ArraySlice<UInt8> { bytes[queryEnd...] }

    /// User, host and port.
    package var authority: ArraySlice<UInt8> { bytes[scheme.endIndex..<portEnd] }
    /// Host and port.
    package var hostAndPort: ArraySlice<UInt8> { bytes[userEnd..<portEnd] }
    /// Path and query: what a web server is asked for.
    package var target: ArraySlice<UInt8> { bytes[portEnd..<queryEnd] }
}
