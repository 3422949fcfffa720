import Testing

@testable import ParleyCommand

struct URLVariantsTests {
    private static let parts = [
        ("https://example.org/sms", "example.org", nil, "/sms", ""),
        ("http://example.org:8080/a/b?c=d&e", "example.org", "8080", "/a/b", "?c=d&e"),
        ("https://[::1]:8443/", "[::1]", "8443", "/", ""),
        ("https://[::1]/x#f", "[::1]", nil, "/x", ""),
        ("https://user:word@example.org:1/x", "example.org", "1", "/x", ""),
        ("https://example.org", "example.org", nil, nil, ""),
        ("https://example.org?q=/", "example.org", nil, nil, "?q=/"),
    ]

    @Test(arguments: parts)
    func `a URL is taken apart`(
        text: String, host: String, port: String?, path: String?, query: String
    ) throws {
        let url = try #require(WebhookURL(text))
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.path == path)
        #expect(url.query == query)
    }

    @Test func `a scheme in capitals is the same one`() throws {
        let url = try #require(WebhookURL("HTTPS://Example.org/sms"))
        #expect(url.origin == "https://Example.org")
        #expect(url.called == "HTTPS://Example.org/sms")
        #expect(url.signed == "https://Example.org/sms")
    }

    @Test(arguments: ["", "example.org", "ftp://example.org", "https://", "http://:80/", "http:/x"])
    func `what is no URL of a web server is none`(text: String) {
        #expect(WebhookURL(text) == nil)
    }

    @Test func `the right one is first and each stands once`() throws {
        let url = try #require(WebhookURL("https://example.org:8443/sms?x=1"))
        let all = URLVariants(url).all
        #expect(all.first == "https://example.org:8443/sms?x=1")
        #expect(Set(all).count == all.count)
        #expect(all.count < 40, "each is a request")
    }

    @Test(arguments: [
        "http://example.org/sms", "https://example.org:8080/sms", "http://example.org:80/sms",
        "http://localhost/sms",
        "http://127.0.0.1:8080/sms", "https://public.example/sms", "https://public.example/other",
    ])
    func `what a web server may make of it is among them`(variant: String) throws {
        let url = try #require(WebhookURL("https://example.org/sms"))
        let all = URLVariants(url, configured: "https://public.example/other").all
        #expect(all.contains(variant))
    }
}
