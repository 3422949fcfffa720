import Gateway
import HTTPTypes
import Testing

@Suite struct RequestFaultTests {
    private static func request(length: String?, body: String, state: Body.State) -> Request {
        let pairs = length.map { [("CONTENT_LENGTH", $0)] } ?? []
        return Request(
            variables: Variables([("REQUEST_METHOD", "POST")] + pairs),
            body: Body(Array(body.utf8), state: state))
    }

    @Test(arguments: [nil, "", "-1", "3", "03", "2", "0"] as [String?])
    func `a body that is as long as was said has no fault`(length: String?) {
        let request = Self.request(length: length, body: "abc", state: .complete)
        #expect(request.fault == nil)
    }

    @Test(arguments: [("0", ""), ("2", "ab"), ("3", "abc")])
    func `what goes beyond CONTENT_LENGTH is dropped`(length: String, kept: String) {
        #expect(text(Self.request(length: length, body: "abc", state: .complete).body) == kept)
    }

    @Test(arguments: ["-2", "+3", " 3", "3 ", "3,3", "0x3", "three", "3.0", "\u{663}", "--1", "-"])
    func `a CONTENT_LENGTH that is no number is a fault`(length: String) {
        let request = Self.request(length: length, body: "abc", state: .complete)
        #expect(request.fault == .contentLengthMalformed)
        #expect(request.fault?.status == .badRequest)
    }

    @Test(
        arguments: [
            ("4", Body.State.complete, 4), ("4", .cutShort, 4), ("3", .cutShort, 3),
            (nil, .cutShort, nil),
        ] as [(String?, Body.State, Int?)])
    func `a body that was cut short is a fault`(
        length: String?, state: Body.State, expected: Int?
    ) {
        let request = Self.request(length: length, body: "abc", state: state)
        #expect(request.fault == .bodyCutShort(count: 3, expected: expected))
        #expect(request.fault?.status == .badRequest)
    }

    @Test(arguments: [
        "65537", "9223372036854775807", "9223372036854775808", "99999999999999999999999999",
    ])
    func `a length beyond the limit is a fault, whatever came`(length: String) {
        let request = Self.request(length: length, body: "", state: .cutShort)
        #expect(request.fault == .bodyTooLarge(limit: 65_536))
        #expect(request.fault?.status == .contentTooLarge)
    }

    @Test(arguments: [0, 65_536, 65_537, 1_000_000])
    func `a body of no named length has the same limit`(count: Int) {
        let body = String(repeating: "x", count: count)
        let request = Self.request(length: nil, body: body, state: .complete)
        #expect(request.fault == (count > 65_536 ? .bodyTooLarge(limit: 65_536) : nil))
    }

    @Test func `a body that was dropped beyond the limit is a fault`() {
        let request = Self.request(length: nil, body: "abc", state: .tooLarge)
        #expect(request.fault == .bodyTooLarge(limit: 65_536))
    }

    @Test(arguments: [65_536, 65_537])
    func `a query has a limit`(count: Int) {
        let query = String(repeating: "q", count: count)
        let request = Request(
            variables: Variables([("REQUEST_METHOD", "GET"), ("REQUEST_URI", "/?" + query)]))
        let fault = Request.Fault.queryTooLong(count: count, limit: 65_536)
        #expect(request.fault == (count > 65_536 ? fault : nil))
        #expect(fault.status == .contentTooLarge)
    }

    @Test func `a method comes before a length, and too much before a number`() {
        func fault(_ method: String, _ query: String, _ length: String) -> Request.Fault? {
            Request(
                variables: Variables([
                    ("REQUEST_METHOD", method), ("QUERY_STRING", query), ("CONTENT_LENGTH", length),
                ]), body: Body([], state: .tooLarge)
            ).fault
        }
        let long = String(repeating: "q", count: 65_537)
        #expect(fault("PUT", long, "x") == .methodNotAllowed)
        #expect(fault("GET", long, "x") == .queryTooLong(count: 65_537, limit: 65_536))
        #expect(fault("GET", "", "x") == .bodyTooLarge(limit: 65_536))
    }

    @Test func `every fault says what is wrong`() {
        let faults: [(Request.Fault, String)] = [
            (.methodNotAllowed, "the method is not GET, POST or HEAD"),
            (.queryTooLong(count: 9, limit: 8), "the query has 9 bytes, and at most 8 are read"),
            (.bodyTooLarge(limit: 8), "the body is longer than the 8 bytes that are read"),
            (.contentLengthMalformed, "CONTENT_LENGTH is not a number"),
            (.bodyCutShort(count: 1, expected: 2), "the body ended after 1 of 2 bytes"),
            (.bodyCutShort(count: 1, expected: nil), "the body was cut off after 1 bytes"),
        ]
        for (fault, description) in faults { #expect(fault.description == description) }
    }
}
