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
        (
            "garbage in the body",
            Record.begin() + variables + Record.bytes(Record.input, Array("abc".utf8))
                + Array("garbage!".utf8)
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
        (
            "variables of another version",
            Record.begin() + Record.bytes(Record.variables, version: 2)
        ),
        ("HTTP", Array("POST /sms HTTP/1.1\r\nHost: a\r\n\r\n".utf8)),
        ("TLS", [0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
        ("zeros", [UInt8](repeating: 0, count: 100)),
        (
            "a variable of two gigabytes",
            Record.begin()
                + Record.stream(
                    Record.variables, [0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xfe, 65])
        ),
        (
            "a name with the sign that parts it from its value",
            Record.request([("HTTPS=o", "X")])
        ),
        ("a name with a zero byte", Record.request([("HTTPS\0", "on")])),
        ("a value with a zero byte", Record.request([("HTTPS", "on\0")])),
        ("an empty name", Record.request([("", "x"), ("REQUEST_METHOD", "GET")])),
        (
            "variables behind their end",
            Record.begin() + Record.stream(Record.variables, [])
                + Record.bytes(Record.variables, Record.pair("HTTPS", "on"))
        ),
        ("a beginning within the request", Record.begin() + Record.begin()),
        ("a beginning without an id", Record.begin(id: 0)),
        ("a record that no web server sends", Record.begin() + Record.bytes(8, [1])),
        (
            "endless records of no request",
            (0..<100).flatMap { _ in Record.bytes(Record.input, [1], id: 7) }
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
        #expect(peer.receiveToEnd().isEmpty)
        #expect(peer.hasEnded)
        server.answersNext()
    }

    @Test(arguments: [1, 2, 3])
    func `a request that is given up is ended, and the connection kept if it is`(
        _ place: Int
    ) throws {
        let server = try TestServer(threads: 1)
        let parts = [
            Record.begin(keeps: true), Self.variables,
            Record.bytes(Record.input, Array("abc".utf8)),
        ]
        let peer = try server.peer()
        peer.send(parts[..<place].flatMap { $0 })
        peer.send(Record.bytes(Record.abort))
        let end = peer.nextRecord()
        #expect(end?.type == Record.end && end?.id == 1)
        #expect(end?.content == [0, 0, 0, 0, 0, 0, 0, 0])
        peer.send(Record.post("after", keeps: true))
        #expect(peer.receive().body == "post /sms after")
        let other = try server.peer()
        other.send(Record.begin() + Record.bytes(Record.abort))
        #expect(other.nextRecord()?.type == Record.end)
        #expect(other.receiveToEnd().isEmpty)
    }

    @Test func `another role is refused by name`() throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        peer.send(Record.begin(role: 2, keeps: true))
        #expect(peer.nextRecord()?.content == [0, 0, 0, 0, 3, 0, 0, 0])
        peer.send(Record.post("after", keeps: true))
        #expect(peer.receive().body == "post /sms after")
        let other = try server.peer()
        other.send(Record.begin(role: 3))
        #expect(other.nextRecord()?.content == [0, 0, 0, 0, 3, 0, 0, 0])
        #expect(other.receiveToEnd().isEmpty)
        #expect(server.events.contains(.refused(.role(3))))
    }

    @Test func `a second request on one connection at a time is refused, the first answered`()
        throws
    {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        let request = Record.post("first")
        peer.send(Array(request[..<16]) + Record.begin(id: 2) + request[16...])
        let refusal = peer.nextRecord()
        #expect(refusal?.id == 2)
        #expect(refusal?.content == [0, 0, 0, 0, 1, 0, 0, 0])
        #expect(peer.receive().body == "post /sms first")
    }

    @Test func `a question in the middle of a request is answered at once`() throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        let request = Record.post("whole")
        let question = Record.bytes(Record.getValues, Record.pair("FCGI_MPXS_CONNS", ""), id: 0)
        let place = Record.begin().count
        peer.send(Array(request[..<place]) + question)
        #expect(peer.nextRecord()?.content == Record.pair("FCGI_MPXS_CONNS", "0"))
        peer.send(Array(request[place...]))
        #expect(peer.receive().body == "post /sms whole")
    }

    @Test func `too many variables are answered with 431`() throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        let long = String(repeating: "x", count: 1_000)
        peer.send(
            Record.request((0..<300).map { ("NAME\($0)", long) }, body: [1, 2, 3], keeps: true))
        #expect(peer.receive().firstLine == "Status: 431 Request Header Fields Too Large")
        peer.send(Record.post("after", keeps: true))
        #expect(peer.receive().body == "post /sms after")
        #expect(server.events.contains(.refused(.variablesTooLarge)))
    }

    @Test(arguments: [Record.variables, Record.input])
    func `a request without an end is answered before it, and what comes is dropped`(
        _ type: UInt8
    ) throws {
        var limits = Limits()
        limits.records = 1_000_000
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        peer.send(Record.begin(keeps: true))
        if type == Record.input {
            peer.send(Record.stream(Record.variables, Record.pair("REQUEST_METHOD", "POST")))
        }
        let piece = Record.bytes(type, [UInt8](repeating: 1, count: 60_000))
        for _ in 0..<20 { peer.send(piece) }
        #expect(
            peer.receive().firstLine
                == (type == Record.input
                    ? "Status: 413 Content Too Large"
                    : "Status: 431 Request Header Fields Too Large"))
        server.answersNext()
        #expect(peer.receiveToEnd().isEmpty)
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
            #expect(answer.output.isEmpty, "ended at \(place)")
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
        var limits = Limits()
        limits.silence = 100
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        peer.send(Record.request([("REQUEST_METHOD", "GET"), ("SIZE", "10000000")]))
        server.answersNext()
        #expect(eventually { server.events.contains(.lost(.answerNotTaken)) })
    }

    @Test(arguments: [0, 20, 60])
    func `a silent peer is dropped after a while`(_ count: Int) throws {
        var limits = Limits()
        limits.silence = 50
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        peer.send(Array(Record.post("hello")[..<count]))
        #expect(peer.receiveToEnd().isEmpty)
        #expect(peer.hasEnded)
        server.answersNext()
    }

    @Test func `a large request that stops in the middle is dropped after a while`() throws {
        var limits = Limits()
        limits.silence = 50
        let server = try TestServer(threads: 1, limits: limits)
        let peer = try server.peer()
        peer.send(Array(Record.post(String(repeating: "x", count: 60_000))[..<50_000]))
        #expect(peer.receiveToEnd().isEmpty)
        server.answersNext()
    }

    @Test func `a request that drips is dropped in the end`() throws {
        var limits = Limits()
        limits.exchange = 200
        let server = try TestServer(threads: 1, limits: limits)
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
