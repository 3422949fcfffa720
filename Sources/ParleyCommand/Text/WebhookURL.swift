import Bytes

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
        guard let url = HTTPURL(Array(text.utf8)[...]), !url.host.isEmpty else { return nil }
        origin = (url.isSecure ? "https://" : "http://") + Self.text(url.hostAndPort)
        host = Self.text(url.host)
        port = url.port.isEmpty ? nil : Self.text(url.port.dropFirst())
        path = url.path.isEmpty ? nil : Self.text(url.path)
        query = Self.text(url.query)
        called = Self.text(url.bytes[..<url.fragment.startIndex])
        // An address without a path is called with one: RFC 9110, 4.2.3.
        signed = origin + (url.target.isEmpty ? "/" : Self.text(url.target))
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
