import Gateway
import TestSupport
import Testing

@testable import GatewayServer

/// What costs one request and nothing else.
@Suite struct BrokenRequestTests {
    private static let variables = Record.stream(
        Record.variables,
        Record.pair("REQUEST_METHOD", "POST") + Record.pair("CONTENT_LENGTH", "10"))

    static let answered: [(String, [UInt8], String)] = [
        (
            "a body shorter than its length",
            Record.begin() + variables + Record.stream(Record.input, Array("abc".utf8)),
            "Status: 400 Bad Request"
        ),
        (
            "an abort in the body",
            Record.begin() + variables + Record.bytes(Record.input, Array("abc".utf8))
                + Record.bytes(Record.abort), "Status: 400 Bad Request"
        ),
        (
            "an abort behind the body, before its end",
            Record.begin() + variables + Record.bytes(Record.input, Array("0123456789".utf8))
                + Record.bytes(Record.abort), "Status: 400 Bad Request"
        ),
        (
            "garbage in the body",
            Record.begin() + variables + Record.bytes(Record.input, Array("abc".utf8))
                + Array("garbage!".utf8), "Status: 400 Bad Request"
        ),
        (
            "a length that is no number",
            Record.request(
                [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "ten")], body: Array("abc".utf8)),
            "Status: 400 Bad Request"
        ),
        (
            "a negative length that is not Caddy's",
            Record.request(
                [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "-2")], body: Array("abc".utf8)),
            "Status: 400 Bad Request"
        ),
        (
            "a length beyond all numbers",
            Record.request(
                [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "99999999999999999999999")],
                body: Array("abc".utf8)),
            "Status: 413 Content Too Large"
        ),
        (
            "no variables at all",
            Record.request([]), "Status: 405 Method Not Allowed"
        ),
    ]

    @Test(arguments: answered)
    func `a faulty request is refused and the next one answered`(
        _ name: String, _ bytes: [UInt8], _ status: String
    ) throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        peer.send(bytes)
        #expect(peer.receive().firstLine == status)
        server.answersNext()
    }

    static let dropped: [(String, [UInt8])] = [
        (
            "variables cut within a pair",
            Record.begin() + Record.bytes(Record.variables, [14, 4, 65])
        ),
        (
            "variables cut between pairs",
            Record.begin() + Record.bytes(Record.variables, Record.pair("REQUEST_METHOD", "GET"))
        ),
        ("an abort in the variables", Record.begin() + Record.bytes(Record.abort)),
        (
            "an abort behind a pair",
            Record.begin() + Record.bytes(Record.variables, Record.pair("REQUEST_METHOD", "GET"))
                + Record.bytes(Record.abort)
        ),
        (
            "another version behind a pair",
            Record.begin() + Record.bytes(Record.variables, Record.pair("REQUEST_METHOD", "GET"))
                + Record.bytes(Record.variables, version: 2)
        ),
        ("a body before the variables", Record.begin() + Record.bytes(Record.input, [1, 2, 3])),
        ("half a header", [1, 1, 0]),
        ("a header without its record", [1, 1, 0, 1, 0, 8, 0, 0]),
        ("a beginning of three bytes", Record.bytes(Record.begin, [0, 1, 0]) + Record.post("x")),
        ("HTTP", Array("POST /sms HTTP/1.1\r\nHost: a\r\n\r\n".utf8)),
        ("TLS", [0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
        ("zeros", [UInt8](repeating: 0, count: 100)),
        ("another role", Record.begin(role: 2) + Record.stream(Record.variables, [])),
        (
            "a variable of two gigabytes",
            Record.begin()
                + Record.bytes(
                    Record.variables, [0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xfe, 65])
        ),
        (
            "a question in the middle of a request",
            Record.begin() + Record.bytes(Record.getValues, Record.pair("FCGI_MAX_REQS", ""), id: 0)
        ),
    ]

    @Test(arguments: dropped)
    func `what cannot be answered is dropped and the next request answered`(
        _ name: String, _ bytes: [UInt8]
    ) throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        peer.send(bytes)
        peer.endSending()
        let answer = peer.receive()
        #expect(answer.output.isEmpty)
        #expect(peer.hasEnded)
        server.answersNext()
    }

    @Test func `a name asked for a thousand times is answered once`() throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        let names = (0..<200).flatMap { _ in Record.pair("FCGI_MAX_REQS", "") }
        peer.send(Record.bytes(Record.getValues, names, id: 0))
        #expect(peer.nextRecord()?.content == Record.pair("FCGI_MAX_REQS", "1"))
        server.answersNext()
    }

    @Test func `half a body costs its request only, wherever it ends`() throws {
        let server = try TestServer(threads: 1)
        let request = Record.post("hello")
        for place in 0..<request.count {
            let peer = try server.peer()
            peer.send(Array(request[..<place]))
            peer.endSending()
            let answer = peer.receive()
            #expect(
                answer.output.isEmpty || answer.firstLine == "Status: 400 Bad Request",
                "ended at \(place)")
        }
        server.answersNext()
    }

    @Test func `a peer that goes away costs its request only`() throws {
        let server = try TestServer(threads: 1)
        let request = Record.post("hello")
        for place in 0...request.count {
            let peer = try server.peer()
            peer.send(Array(request[..<place]))
        }
        server.answersNext()
    }

    @Test func `a peer that does not take its answer costs it only`() throws {
        var patience = Patience()
        patience.silence = 100
        let server = try TestServer(threads: 1, patience: patience)
        let peer = try server.peer()
        peer.send(Record.request([("REQUEST_METHOD", "GET"), ("SIZE", "10000000")]))
        server.answersNext()
        #expect(server.events.contains(.lost(.answerNotTaken)))
    }

    @Test(arguments: [0, 20, 60])
    func `a silent peer is dropped after a while`(_ count: Int) throws {
        var patience = Patience()
        patience.silence = 50
        let server = try TestServer(threads: 1, patience: patience)
        let peer = try server.peer()
        peer.send(Array(Record.post("hello")[..<count]))
        #expect(peer.receiveToEnd().isEmpty)
        #expect(peer.hasEnded)
        server.answersNext()
    }

    @Test func `a large request that stops in the middle is dropped after a while`() throws {
        var patience = Patience()
        patience.silence = 50
        let server = try TestServer(threads: 1, patience: patience)
        let peer = try server.peer()
        peer.send(Array(Record.post(String(repeating: "x", count: 60_000))[..<50_000]))
        #expect(peer.receive().firstLine == "Status: 400 Bad Request")
        #expect(peer.receiveToEnd().isEmpty)
        server.answersNext()
    }

    @Test func `a request that drips is dropped in the end`() throws {
        var patience = Patience()
        patience.exchange = 200
        let server = try TestServer(threads: 1, patience: patience)
        let peer = try server.peer()
        peer.send(Array(Record.post(String(repeating: "x", count: 60_000))[..<50_000]))
        // Each byte comes early enough; all of them together take too long.
        while peer.send([120]) {}
        server.answersNext()
    }

    @Test func `why a peer was turned away is told once`() throws {
        let server = try TestServer(threads: 1)
        for _ in 0..<5 {
            let peer = try server.peer()
            peer.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
            #expect(peer.receiveToEnd().isEmpty)
        }
        #expect(server.events.filter { $0 == .refused(.speaksHTTP) }.count == 1)
    }
}
