import Gateway
import TestSupport
import Testing

@testable import GatewayServer

@Suite struct FastCGITests {
    @Test(arguments: TestServer.Transport.allCases)
    func `a request is answered on every kind of socket`(
        _ transport: TestServer.Transport
    ) throws {
        let server = try TestServer(transport)
        let peer = try server.peer()
        peer.send(Record.post("hello"))
        let answer = peer.receive()
        #expect(answer.firstLine == "Status: 200 OK")
        #expect(answer.body == "post /sms hello")
        #expect(answer.status == 0)
        #expect(answer.errors.isEmpty)
        #expect(peer.receiveToEnd().isEmpty)
        #expect(peer.hasEnded)
    }

    static let wellFormed: [(String, [UInt8], String)] = [
        (
            "no body at all", Record.request([("REQUEST_METHOD", "GET"), ("REQUEST_URI", "/a?b")]),
            "get /a?b "
        ),
        (
            "an id beyond 255", Record.post("x", id: 0x1234), "post /sms x"
        ),
        (
            "variables in records of one byte",
            Record.begin()
                + Record.stream(
                    Record.variables, Record.pair("REQUEST_METHOD", "GET"), piece: 1)
                + Record.stream(Record.input, []),
            "get  "
        ),
        (
            "lengths of four bytes",
            Record.begin()
                + Record.stream(
                    Record.variables, Record.pair("REQUEST_METHOD", "GET", wide: true))
                + Record.stream(Record.input, []),
            "get  "
        ),
        (
            "padding behind content",
            Record.begin()
                + Record.stream(
                    Record.variables,
                    Record.pair("REQUEST_METHOD", "POST") + Record.pair("CONTENT_LENGTH", "2"),
                    padding: 7)
                + Record.stream(Record.input, Array("ab".utf8), piece: 1, padding: 255),
            "post  ab"
        ),
        (
            "a repeated name",
            Record.request([("REQUEST_METHOD", "GET"), ("REQUEST_METHOD", "PUT")]), "get  "
        ),
        (
            "a body without a length",
            Record.request([("REQUEST_METHOD", "POST")], body: Array("abc".utf8)), "post  abc"
        ),
        (
            "an empty length",
            Record.request(
                [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "")], body: Array("abc".utf8)),
            "post  abc"
        ),
        (
            "Caddy's length -1",
            Record.request(
                [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "-1")], body: Array("abc".utf8)),
            "post  abc"
        ),
        (
            "a body longer than its length",
            Record.request(
                [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "2")], body: Array("abc".utf8)),
            "post  ab"
        ),
        (
            "another request's records in between",
            Record.begin()
                + Record.stream(Record.variables, Record.pair("REQUEST_METHOD", "GET"))
                + Record.bytes(Record.input, Array("zzz".utf8), id: 9)
                + Record.stream(Record.input, []),
            "get  "
        ),
        (
            "a late abort of an earlier request",
            Record.bytes(Record.abort, id: 7) + Record.post("x"), "post /sms x"
        ),
    ]

    @Test(arguments: wellFormed)
    func `what the specification allows is answered`(
        _ name: String, _ request: [UInt8], _ body: String
    ) throws {
        let server = try TestServer()
        let peer = try server.peer()
        peer.send(request)
        let id = name.contains("255") ? 0x1234 : 1
        #expect(peer.receive(id: id).body == body)
    }

    @Test func `a request may be split at every byte`() throws {
        let server = try TestServer()
        let request = Record.post("hello")
        for place in 1..<request.count {
            let peer = try server.peer()
            peer.send(Array(request[..<place]))
            peer.send(Array(request[place...]))
            #expect(peer.receive().body == "post /sms hello", "split at \(place)")
        }
    }

    @Test func `a request may come byte by byte`() throws {
        let server = try TestServer()
        let peer = try server.peer()
        for byte in Record.post("hello") { peer.send([byte]) }
        #expect(peer.receive().body == "post /sms hello")
    }

    @Test func `many parts of requests hold no thread`() throws {
        let server = try TestServer(threads: 1)
        let request = Record.post("slow")
        let half = request.count / 2
        let peers = try (0..<40).map { _ in try server.peer() }
        for peer in peers { peer.send(Array(request[..<half])) }
        server.answersNext("beside forty that are incomplete")
        for peer in peers { peer.send(Array(request[half...])) }
        for peer in peers { #expect(peer.receive().body == "post /sms slow") }
    }

    @Test(arguments: TestServer.Transport.allCases)
    func `a kept connection serves a hundred requests`(
        _ transport: TestServer.Transport
    ) throws {
        let server = try TestServer(transport)
        let peer = try server.peer()
        for number in 1...100 {
            peer.send(Record.post("message \(number)", keeps: true))
            #expect(peer.receive().body == "post /sms message \(number)")
        }
        #expect(!peer.hasEnded)
        server.answersNext()
    }

    @Test func `more kept connections than threads are served`() throws {
        let server = try TestServer(threads: 1)
        let peers = try (0..<20).map { _ in try server.peer() }
        for round in 1...3 {
            for peer in peers {
                peer.send(Record.post("round \(round)", keeps: true))
                #expect(peer.receive().body == "post /sms round \(round)")
            }
        }
        server.answersNext()
    }

    @Test func `a body is read to its end so that the next request begins right`() throws {
        let server = try TestServer()
        let peer = try server.peer()
        peer.send(
            Record.request(
                [("REQUEST_METHOD", "GET")], body: [UInt8](repeating: 1, count: 300_000),
                keeps: true))
        #expect(peer.receive().firstLine == "Status: 413 Content Too Large")
        peer.send(Record.post("after", keeps: true))
        #expect(peer.receive().body == "post /sms after")
    }

    @Test(arguments: [0, 1, 8_000, 8_184, 8_192, 65_535, 65_536, 70_000, 1_000_000])
    func `an answer of every size arrives whole`(_ size: Int) throws {
        let server = try TestServer()
        let peer = try server.peer()
        peer.send(Record.request([("REQUEST_METHOD", "GET"), ("SIZE", "\(size)")]))
        #expect(peer.receive().body.utf8.count == size)
        #expect(peer.receiveToEnd().isEmpty)
    }

    @Test(arguments: [65_535, 65_536, 65_537, 1_000_000])
    func `a body is answered up to the limit and refused beyond`(_ size: Int) throws {
        let server = try TestServer()
        let peer = try server.peer()
        peer.send(Record.post(String(repeating: "x", count: size)))
        let answer = peer.receive()
        if size <= 65_536 {
            #expect(answer.body.utf8.count == size + 10)
        } else {
            #expect(answer.firstLine == "Status: 413 Content Too Large")
        }
    }

    @Test func `notes go to the request's error stream`() throws {
        let server = try TestServer()
        let peer = try server.peer()
        peer.send(Record.request([("REQUEST_METHOD", "PUT")]))
        let answer = peer.receive()
        #expect(answer.firstLine == "Status: 405 Method Not Allowed")
        #expect(answer.errors == Array("the method is not GET, POST or HEAD\n".utf8))
    }

    @Test func `variables arrive byte for byte`() throws {
        let server = try TestServer()
        let peer = try server.peer()
        let odd: [UInt8] = [0x2f, 0xff, 0x0a, 0x0d, 0x3d, 0xc3, 0xa9]
        let pair = [UInt8(11), UInt8(odd.count)] + Array("REQUEST_URI".utf8) + odd
        peer.send(
            Record.begin()
                + Record.stream(
                    Record.variables, Record.pair("REQUEST_METHOD", "GET") + pair)
                + Record.stream(Record.input, []))
        #expect(peer.receive().output.suffix(odd.count + 5) == Array("get ".utf8) + odd + [0x20])
    }

    @Test func `a variable of 70,000 bytes arrives`() throws {
        let server = try TestServer()
        let peer = try server.peer()
        let long = String(repeating: "y", count: 70_000)
        peer.send(Record.request([("REQUEST_METHOD", "GET"), ("REQUEST_URI", long)]))
        #expect(peer.receive().body == "get \(long) ")
    }

    @Test func `questions about the server are answered`() throws {
        let server = try TestServer(threads: 3)
        let peer = try server.peer()
        let names = ["FCGI_MPXS_CONNS", "OTHER", "FCGI_MAX_REQS"]
        peer.send(Record.bytes(Record.getValues, names.flatMap { Record.pair($0, "") }, id: 0))
        let reply = try #require(peer.nextRecord())
        #expect(reply.type == 10 && reply.id == 0)
        #expect(
            reply.content == Record.pair("FCGI_MAX_REQS", "3") + Record.pair("FCGI_MPXS_CONNS", "0")
        )
        peer.send(Record.bytes(200, [1, 2, 3], id: 0))
        let unknown = try #require(peer.nextRecord())
        #expect(unknown.type == 11 && unknown.content == [200, 0, 0, 0, 0, 0, 0, 0])
        peer.send(Record.post("then"))
        #expect(peer.receive().body == "post /sms then")
    }

    @Test(arguments: [2, 16, 17, 500])
    func `requests behind one another are answered in turn`(_ count: Int) throws {
        let server = try TestServer(threads: 1)
        let peer = try server.peer()
        // Of every length, so that some end where what is read at once ends.
        let texts = (0..<count).map { "\($0) " + String(repeating: "x", count: $0 % 97) }
        peer.send(texts.flatMap { Record.post($0, keeps: true) })
        for text in texts { #expect(peer.receive().body == "post /sms \(text)") }
        peer.send(Record.post("after", keeps: true))
        #expect(peer.receive().body == "post /sms after")
    }

    @Test func `a request that fills what is read at once hides none behind it`() throws {
        let gate = try Gate()
        let server = try TestServer(threads: 1, handler: gate)
        let overhead =
            Record.post(String(repeating: "x", count: 60_000), keeps: true).count - 60_000
        let text = String(repeating: "x", count: 65_536 - overhead)
        let peer = try server.peer()
        peer.send(Record.post("first", keeps: true))
        gate.awaitRequest()
        // All of it is there before the server looks again.
        peer.send(Record.post(text, keeps: true) + Record.post("behind", keeps: true))
        gate.open()
        #expect(peer.receive().body == "post /sms first")
        #expect(peer.receive().body == "post /sms \(text)")
        #expect(peer.receive().body == "post /sms behind")
    }

    @Test func `a peer that has ended behind its request is not kept`() throws {
        let gate = try Gate()
        let server = try TestServer(threads: 1, handler: gate)
        let peer = try server.peer()
        peer.send(Record.post("first", keeps: true))
        gate.awaitRequest()
        peer.send(Record.post("last", keeps: true))
        peer.endSending()
        gate.open()
        #expect(peer.receive().body == "post /sms first")
        #expect(peer.receive().body == "post /sms last")
        #expect(eventually { server.server.shared.connections.count == 0 })
    }
}
