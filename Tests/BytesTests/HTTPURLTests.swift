import Bytes
import Testing

struct HTTPURLTests {
    /// Scheme, user, host, port, path, query and fragment, as RFC 3986 divides them.
    static let urls: [(String, [String])] = [
        ("https://example.org", ["https://", "", "example.org", "", "", "", ""]),
        ("http://example.org/", ["http://", "", "example.org", "", "/", "", ""]),
        (
            "HTTPS://u:p@Example.org:8443/a/b?c=d?e#f?g#h",
            ["HTTPS://", "u:p@", "Example.org", ":8443", "/a/b", "?c=d?e", "#f?g#h"]
        ),
        ("http://[::1]:80/x", ["http://", "", "[::1]", ":80", "/x", "", ""]),
        ("http://[2001:db8::1]", ["http://", "", "[2001:db8::1]", "", "", "", ""]),
        ("http://u@v@host", ["http://", "u@v@", "host", "", "", "", ""]),
        ("http://host:/", ["http://", "", "host", ":", "/", "", ""]),
        ("http://host:1:2", ["http://", "", "host", ":1:2", "", "", ""]),
        ("http://host?q=/a:b@c", ["http://", "", "host", "", "", "?q=/a:b@c", ""]),
        ("http://host#f/a?b", ["http://", "", "host", "", "", "", "#f/a?b"]),
        ("http://host/a:b@c", ["http://", "", "host", "", "/a:b@c", "", ""]),
        ("http://", ["http://", "", "", "", "", "", ""]),
        ("http://:80", ["http://", "", "", ":80", "", "", ""]),
    ]

    @Test(arguments: urls)
    func `a URL has its parts`(_ text: String, parts: [String]) throws {
        // As a slice, so that places are not counted from 0.
        let url = try #require(HTTPURL(Array("##\(text)".utf8)[2...]))
        let found = [
            url.scheme, url.userInfo, url.host, url.port, url.path, url.query, url.fragment,
        ]
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == parts)
        #expect(Array(found.joined()) == Array(text.utf8))
        #expect(url.isSecure == text.lowercased().hasPrefix("https"))
        #expect(Array(url.authority) == Array(parts[1...3].joined().utf8))
        #expect(Array(url.hostAndPort) == Array(parts[2...3].joined().utf8))
        #expect(Array(url.target) == Array(parts[4...5].joined().utf8))
    }

    @Test(arguments: [
        "", "http", "http:", "http:/host", "https:/", "httpx://host", "ftp://host", "//host",
        "/path", " http://host", "http\u{3A}\u{2215}/host",
    ])
    func `what has another beginning is none`(_ text: String) {
        #expect(HTTPURL(Array(text.utf8)[...]) == nil)
    }

    @Test func `a byte that stands for something else in a URL is escaped in two digits`() {
        var bytes: [UInt8] = []
        for byte in [0, 0x2F, 0xAB, 0xFF] as [UInt8] { bytes.append(percentEncoding: byte) }
        #expect(String(decoding: bytes, as: UTF8.self) == "%00%2F%AB%FF")
    }
}
