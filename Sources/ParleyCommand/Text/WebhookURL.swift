/// The URL of a webhook, in the parts that matter to whoever calls it.
struct WebhookURL: Sendable {
    /// Scheme, host and port: whose cookies go along.
    let origin: String
    /// What is called: the URL without a fragment, which is for Twilio alone.
    let called: String
    /// What is signed: the URL without user and password, too.
    let signed: String

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
        called = Self.text(bytes[..<end])
        // An address without a path is called with one: RFC 9110, 4.2.3.
        let isBare = authorityEnd == end
        signed = origin + (isBare ? "/" : Self.text(bytes[authorityEnd..<end]))
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
