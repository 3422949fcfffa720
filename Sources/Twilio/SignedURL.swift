/// The ways in which Twilio may have written a URL when it signed it.
struct SignedURL {
    private let url: [UInt8]
    /// Where the host begins that may stand behind a user and password, and where those begin.
    private let userStart: Int
    private let hostStart: Int
    /// Where host and port end; between them there may be a `:`.
    private let hostEnd: Int
    private let portEnd: Int
    /// Where the fragment begins, which is never signed.
    private let end: Int
    /// `:443` or `:80`; nil where the scheme is neither https nor http.
    private let defaultPort: [UInt8]?

    /// Takes a URL apart; what is none has one way to be written.
    ///
    /// https://www.rfc-editor.org/rfc/rfc3986#section-3
    init(_ url: [UInt8]) {
        self.url = url
        let end = url.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex
        self.end = end
        let scheme = Self.scheme(of: url[..<end])
        defaultPort = scheme?.port
        let start = scheme?.end ?? end
        let authorityEnd =
            url[start..<end].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
            ?? end
        let authority = url[start..<authorityEnd]
        userStart = start
        hostStart = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? start
        // The colons of an IPv6 address are in brackets.
        let host = url[hostStart..<authorityEnd]
        let bracket = host.lastIndex(of: UInt8(ascii: "]")) ?? hostStart
        hostEnd = url[bracket..<authorityEnd].lastIndex(of: UInt8(ascii: ":")) ?? authorityEnd
        portEnd = authorityEnd
    }

    /// The URL with the other way to write a default port, and both ways without a user and
    /// password, but not as it was given.
    var alternatives: [[UInt8]] {
        guard let defaultPort else { return [] }
        var hosts = [url[hostStart..<portEnd]]
        let port = url[hostEnd..<portEnd]
        if port.isEmpty {
            hosts.append(url[hostStart..<hostEnd] + defaultPort)
        } else if port.elementsEqual(defaultPort) {
            hosts.append(url[hostStart..<hostEnd])
        }
        let starts =
            hostStart > userStart ? [url[..<hostStart], url[..<userStart]] : [url[..<hostStart]]
        let all = starts.flatMap { start in
            hosts.map { host in Array(start + host + url[portEnd..<end]) }
        }
        return Array(all.dropFirst())
    }

    /// Where the scheme with its `://` ends, and its default port; letters of either case are the
    /// same.
    private static func scheme(of url: ArraySlice<UInt8>) -> (end: Int, port: [UInt8])? {
        let lower = url.prefix(8).map { $0 | 0x20 }
        if lower.starts(with: "https:".utf8), url.dropFirst(6).starts(with: "//".utf8) {
            return (url.startIndex + 8, Array(":443".utf8))
        }
        if lower.starts(with: "http:".utf8), url.dropFirst(5).starts(with: "//".utf8) {
            return (url.startIndex + 7, Array(":80".utf8))
        }
        return nil
    }
}
