import Gateway
import HTTPTypes
import Testing

@Suite struct RequestTests {
    private static func request(
        _ pairs: [(String, String)], body: Body = Body(), method: String = "POST"
    ) -> Request {
        Request(variables: Variables([("REQUEST_METHOD", method)] + pairs), body: body)
    }

    @Test(arguments: [
        ("GET", Request.Method.get), ("POST", .post), ("HEAD", .head), ("PUT", .other),
        ("get", .other), ("GETS", .other), ("", .other),
    ])
    func `three methods are known, in capitals only`(name: String, method: Request.Method) {
        let request = Self.request([], method: name)
        #expect(request.method == method)
        #expect(request.fault == (method == .other ? .methodNotAllowed : nil))
    }

    @Test func `a request without any variable is refused as a method`() {
        #expect(Request(variables: Variables()).fault == .methodNotAllowed)
    }

    @Test(arguments: [
        ("/sms?x=y&z=%2B1", "x=y&z=%2B1"), ("/sms?a?b", "a?b"), ("/sms?", ""), ("/sms", ""),
        ("/sms?a=1#?b=2", "a=1"), ("/sms#?b=2", ""), ("http://host/sms?a=1", "a=1"),
    ])
    func `the query is what stands in REQUEST_URI`(uri: String, query: String) {
        let request = Self.request([("REQUEST_URI", uri), ("QUERY_STRING", "other=1")])
        #expect(text(request.query) == query)
        #expect(text(request.requestURI) == uri)
    }

    @Test(arguments: [[], [("REQUEST_URI", "")]])
    func `without REQUEST_URI the query is QUERY_STRING`(pairs: [(String, String)]) {
        let request = Self.request(pairs + [("QUERY_STRING", "a=1#&b=2")])
        #expect(text(request.query) == "a=1")
        #expect(request.requestURI == nil)
    }

    @Test(arguments: [
        ("application/x-www-form-urlencoded", true),
        ("Application/X-WWW-Form-URLEncoded", true),
        ("application/x-www-form-urlencoded; charset=UTF-8", true),
        ("application/x-www-form-urlencoded\t;", true),
        ("application/x-www-form-urlencodedx", false), ("application/json", false),
        ("multipart/form-data; boundary=x", false), ("", false),
        ("text/plain; application/x-www-form-urlencoded", false),
    ])
    func `a form is told by its media type`(type: String, isForm: Bool) {
        #expect(Self.request([("CONTENT_TYPE", type)]).isForm == isForm)
    }

    @Test func `a type in a header of its own is none`() {
        let type = "application/x-www-form-urlencoded"
        #expect(!Self.request([("HTTP_CONTENT_TYPE", type)]).isForm)
    }

    @Test(arguments: [
        ([("HTTPS", "on")], Request.Scheme.https), ([("HTTPS", "1")], .https),
        ([("HTTPS", "ON"), ("REQUEST_SCHEME", "http")], .https),
        ([("HTTPS", "off"), ("REQUEST_SCHEME", "https")], .http),
        ([("HTTPS", "OFF")], .http), ([("HTTPS", "0")], .http),
        ([("HTTPS", ""), ("REQUEST_SCHEME", "https")], .https),
        ([("REQUEST_SCHEME", "HTTPS")], .https), ([("REQUEST_SCHEME", "http")], .http),
        ([], .http), ([("HTTP_X_FORWARDED_PROTO", "https")], .http),
    ])
    func `the scheme is HTTPS, then REQUEST_SCHEME`(
        pairs: [(String, String)], scheme: Request.Scheme
    ) {
        #expect(Self.request(pairs).scheme == scheme)
    }

    @Test func `every header has its property`() {
        let request = Self.request([
            ("HTTP_HOST", "h:1"), ("SERVER_PORT", "2"), ("REMOTE_ADDR", "::1"),
            ("HTTP_X_TWILIO_SIGNATURE", "s"), ("HTTP_X_TWILIO_SIGNATURE", "t"),
            ("HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS", "key=k"),
            ("HTTP_X_FORWARDED_PROTO", "https"), ("HTTP_X_FORWARDED_HOST", "f"),
            ("HTTP_I_TWILIO_IDEMPOTENCY_TOKEN", "i"),
            ("HTTP_COOKIE", "a=1"), ("HTTP_COOKIE", "b=2"),
        ])
        #expect(text(request.host) == "h:1")
        #expect(text(request.serverPort) == "2")
        #expect(text(request.remoteAddress) == "::1")
        #expect(text(request.variables["HTTP_X_TWILIO_SIGNATURE"]) == "s")
        #expect(text(request.variables["HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS"]) == "key=k")
        #expect(text(request.forwardedProto) == "https")
        #expect(text(request.forwardedHost) == "f")
        #expect(text(request.variables["HTTP_I_TWILIO_IDEMPOTENCY_TOKEN"]) == "i")
        #expect(request.cookieHeaders.map { text($0) } == ["a=1", "b=2"])
    }

    @Test func `an empty variable says nothing`() {
        let request = Self.request([("HTTP_HOST", ""), ("REMOTE_ADDR", "")])
        #expect(request.host == nil)
        #expect(request.remoteAddress == nil)
    }
}
