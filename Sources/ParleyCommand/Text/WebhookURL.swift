/// The URL of a webhook, in the parts that matter to whoever calls it.
struct WebhookURL: Sendable {
    /// Scheme, host and port: whose cookies go along.
    let origin: String
    /// What is called: the URL without a fragment, which is for Twilio alone.
    let called: String
    /// What is signed: the URL without user and password, too.
    let signed: String
    /// The host's name or address, an IPv6 address in its brackets.
    let host: String
    /// The port; nil where the URL has none.
    let port: String?
    /// The path; nil where the URL has none.
    let path: String?
    /// The query with its question mark; empty where there is none.
    let query: String

    /// Path and query, as a web server is asked for them.
    var target: String { (path ?? "/") + query }
    /// Whether only this machine is meant.
    var isOnThisMachine: Bool {
        host == "localhost" || host == "[::1]" || host.hasPrefix("127.")
    }

    /// Takes a URL apart; one that is neither http nor https, or has no host, is none.
    ///
    /// - Parameter text: The URL as Twilio has it.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let schemes = ["https://", "http://"].map { Array($0.utf8) }
        guard let scheme = schemes.first(where: bytes.starts(with:)) else { return nil }
        let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let rest = bytes[scheme.count..<end]
        let authorityEnd =
            rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? end
        let authority = rest[..<authorityEnd]
        let hostStart = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 }
        let host = authority[(hostStart ?? authority.startIndex)...]
        guard !host.isEmpty else { return nil }
        origin = Self.text(scheme + host)
        let colon = host.lastIndex(of: UInt8(ascii: ":"))
        let isPort = { (place: Int) in !host[place...].contains(UInt8(ascii: "]")) }
        let nameEnd = colon.flatMap { isPort($0) ? $0 : nil } ?? host.endIndex
        self.host = Self.text(host[..<nameEnd])
        port = nameEnd == host.endIndex ? nil : Self.text(host[(nameEnd + 1)...])
        let mark = rest[authorityEnd...].firstIndex(of: UInt8(ascii: "?")) ?? end
        path = mark == authorityEnd ? nil : Self.text(rest[authorityEnd..<mark])
        query = Self.text(rest[mark..<end])
        called = Self.text(bytes[..<end])
        // An address without a path is called with one: RFC 9110, 4.2.3.
        let isBare = authorityEnd == end
        signed = origin + (isBare ? "/" : Self.text(bytes[authorityEnd..<end]))
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
