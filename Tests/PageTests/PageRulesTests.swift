import Testing

@testable import Page

/// Who may ask a page for what.
@Suite struct PageRulesTests {
    private let rules = PageRules()

    private func outcome(_ request: PageRules.Request) -> Result<PageRules.Place, PageRules.Refusal>
    {
        do throws(PageRules.Refusal) {
            return .success(try rules.place(of: request))
        } catch {
            return .failure(error)
        }
    }

    private func get(_ place: String) -> PageRules.Request {
        PageRules.Request(target: "/\(rules.token)/\(place)", hosts: ["127.0.0.1:8080"])
    }

    private var post: PageRules.Request {
        var request = get("do")
        request.method = "POST"
        request.contentType = "application/json"
        return request
    }

    @Test func `the page, its news and what is to be done have an address each`() {
        #expect(outcome(get("")) == .success(.page))
        #expect(outcome(get("events")) == .success(.events))
        #expect(outcome(post) == .success(.action))
    }

    @Test(arguments: [
        "127.0.0.1", "127.0.0.1:1", "127.0.0.1:65535", "localhost", "LOCALHOST:8080",
    ])
    func `Host is this machine, with any port`(_ host: String) {
        var request = get("")
        request.hosts = [host]
        #expect(outcome(request) == .success(.page))
    }

    @Test(arguments: [
        [], [""], ["example.org"], ["127.0.0.1.example.org"], ["localhost.example.org:80"],
        ["127.0.0.2"], ["0.0.0.0:80"], ["[::1]:80"], ["127.0.0.1:"], ["127.0.0.1:x"],
        ["127.0.0.1:123456"], ["user@127.0.0.1"], ["127.0.0.1", "127.0.0.1"], [" 127.0.0.1"],
        ["127.0.0.1\u{0}"], ["2130706433"],
    ])
    func `another Host is forbidden, and none, and two`(_ hosts: [String]) {
        var request = get("")
        request.hosts = hosts
        #expect(outcome(request) == .failure(.forbidden))
    }

    @Test func `an Origin is the page's own`() {
        var request = post
        request.origins = ["http://127.0.0.1:8080"]
        #expect(outcome(request) == .success(.action))
        for origin in [
            "null", "http://localhost:8080", "http://127.0.0.1:8081", "https://127.0.0.1:8080",
            "http://evil.example", "", "http://127.0.0.1:8080/",
        ] {
            request.origins = [origin]
            #expect(outcome(request) == .failure(.forbidden), "\(origin)")
        }
        request.origins = ["http://127.0.0.1:8080", "http://evil.example"]
        #expect(outcome(request) == .failure(.forbidden))
    }

    @Test func `without the token there is nothing`() {
        let other = PageRules().token
        #expect(other != rules.token && rules.token.utf8.count >= 22)
        let token = rules.token
        for target in [
            "/", "", "/\(other)/", "/\(token)", "/\(token.dropLast())/", "/\(token)x/",
            "\(token)/", "//\(token)/", "/\(token)/favicon.ico", "/\(token)/events/",
            "/\(token)/?x", "http://127.0.0.1/\(token)/", "*",
        ] {
            var request = get("")
            request.target = target
            #expect(outcome(request) == .failure(.notFound), "\(target)")
        }
    }

    @Test func `what changes something is a POST of JSON, and nothing else is`() {
        for method in ["POST", "HEAD", "PUT", "DELETE", "OPTIONS", "get"] {
            var request = get("")
            request.method = method
            #expect(outcome(request) == .failure(.wrongMethod(allowed: "GET")), "\(method)")
        }
        var request = post
        request.method = "GET"
        #expect(outcome(request) == .failure(.wrongMethod(allowed: "POST")))
        // What a form or a script of another site can send without asking first.
        for type in [nil, "text/plain", "application/x-www-form-urlencoded", "application/jsonx"] {
            request = post
            request.contentType = type
            #expect(outcome(request) == .failure(.wrongType))
        }
        request.contentType = "application/json; charset=utf-8"
        request.method = "POST"
        #expect(outcome(request) == .success(.action))
    }
}
