import Gateway
import TestSupport
import Testing

@testable import GatewayServer

/// What has come on a connection, before libfcgi sees any of it.
@Suite struct RecordReaderTests {
    /// What the reader makes of bytes.
    private struct Reading: Equatable {
        var verdict: RecordReader.Verdict
        var plain: [UInt8]
        var replies: [UInt8]
        var count: Int
    }

    private struct NoMemory: Error {}

    /// Reads bytes in pieces of a length.
    private func read(
        _ bytes: [UInt8], piece: Int = .max, limits: Limits = .standard
    ) throws -> Reading {
        guard var block = Block(capacity: 2_097_152) else { throw NoMemory() }
        var reader = RecordReader()
        var replies: [UInt8] = []
        var rest = bytes[...]
        while true {
            let next = rest.prefix(piece)
            rest = rest.dropFirst(piece)
            unsafe next.withUnsafeBytes { unsafe block.write($0, at: reader.count) }
            reader.count += next.count
            let verdict = reader.advance(&block, limits, threads: 4, reply: { replies += $0 })
            if verdict != .more || rest.isEmpty {
                return Reading(
                    verdict: verdict, plain: block.copy(0..<reader.plain), replies: replies,
                    count: reader.count)
            }
        }
    }

    @Test func `a request is whole with its last byte and not before`() throws {
        let request = Record.post("hello")
        for count in 1..<request.count {
            #expect(try read(Array(request[..<count])).verdict == .more, "\(count) bytes")
        }
        #expect(try read(request).verdict == .whole)
        #expect(try read(request).plain == request)
        #expect(try read(request + [1]).verdict == .whole)
    }

    @Test func `padding behind the last record belongs to the request`() throws {
        let request =
            Record.begin() + Record.stream(Record.variables, [])
            + Record.bytes(Record.input, padding: 8)
        #expect(try read(request).verdict == .whole)
        #expect(try read(request.dropLast()).verdict == .more)
    }

    @Test(arguments: [1, 2, 3, 7, 8, 9, 64, 65_535, .max])
    func `what libfcgi is shown does not depend on the pieces`(_ piece: Int) throws {
        let variables =
            Record.pair("REQUEST_METHOD", "POST")
            + Record.pair("A", String(repeating: "b", count: 300))
        let body = Array("body=1&text=hello".utf8)
        let noise =
            Record.bytes(Record.abort, id: 9)
            + Record.bytes(Record.input, [1, 2, 3], id: 8, padding: 3)
        let stream =
            noise + Record.begin(id: 5) + noise
            + Record.stream(Record.variables, variables, id: 5, piece: 11, padding: 5) + noise
            + Record.bytes(77, [1], id: 0, padding: 1)
            + Record.stream(Record.input, body, id: 5, piece: 3, padding: 255)
        let reading = try read(stream, piece: piece)
        #expect(reading.verdict == .whole)
        #expect(
            reading.plain
                == Record.begin(id: 5) + Record.stream(Record.variables, variables, id: 5)
                + Record.stream(Record.input, body, id: 5))
        #expect(reading.replies == Record.bytes(11, [77, 0, 0, 0, 0, 0, 0, 0], id: 0))
    }

    @Test(arguments: [
        (UInt8(ascii: "G"), Event.Refusal.speaksHTTP),
        (UInt8(ascii: "P"), .speaksHTTP),
        (UInt8(ascii: "H"), .speaksHTTP),
        (0x16, .speaksTLS),
        (0, .noFastCGI(firstByte: 0)),
        (2, .noFastCGI(firstByte: 2)),
        (255, .noFastCGI(firstByte: 255)),
    ])
    func `the first byte tells another protocol`(
        _ byte: UInt8, _ refusal: Event.Refusal
    ) throws {
        #expect(try read([byte]).verdict == .refused(refusal))
        #expect(try read([byte, 0, 0, 0, 0, 0, 0, 0]).verdict == .refused(refusal))
    }

    @Test(arguments: [0, 2, 3, 255])
    func `only a responder's role is played`(_ role: Int) throws {
        let reading = try read(Record.begin(role: role))
        #expect(reading.verdict == .refused(.role(role)))
        #expect(reading.replies == Record.bytes(Record.end, [0, 0, 0, 0, 3, 0, 0, 0]))
    }

    static let pairs: [(String, [UInt8], Bool)] = [
        ("a pair", Record.pair("A", "b"), true),
        ("an empty value", Record.pair("A", ""), true),
        ("wide lengths", Record.pair("A", "b", wide: true), true),
        ("a value with the sign", Record.pair("A", "b=c"), true),
        ("many", (0..<500).flatMap { Record.pair("NAME\($0)", "value") }, true),
        ("a name with the sign", Record.pair("A=", "b"), false),
        ("a name with a zero byte", Record.pair("A\0", "b"), false),
        ("a value with a zero byte", Record.pair("A", "\0b"), false),
        ("an empty name", Record.pair("", "b"), false),
        ("an empty pair", Record.pair("", ""), false),
        ("an end within a value", Record.pair("A", "bc").dropLast(), false),
        ("an end within a name", [3, 0, 65], false),
        ("an end within a length", [0x80, 0, 0], false),
        ("an end between the lengths", [1], false),
        ("lengths that overflow libfcgi", [0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xfe], false),
        ("behind a good one", Record.pair("A", "b") + [1, 0xff, 0xff, 0xff, 0xff, 65], false),
    ]

    @Test(arguments: pairs, [1, 2, 3, 5, 65_535])
    func `variables are names and values, wherever the stream is cut`(
        _ pair: (String, [UInt8], Bool), _ piece: Int
    ) throws {
        let request =
            Record.begin() + Record.stream(Record.variables, Array(pair.1), piece: piece)
            + Record.stream(Record.input, [])
        for size in [1, 3, Int.max] {
            #expect(
                try read(request, piece: size).verdict
                    == (pair.2 ? .whole : .refused(.malformedVariables)), "\(pair.0)")
        }
    }

    @Test func `more than the limits is dropped, and the memory for it with it`() throws {
        var limits = Limits()
        limits.variables = 100
        limits.body = 10
        let long = Record.pair("A", String(repeating: "b", count: 120))
        let end = Record.stream(Record.variables, []) + Record.stream(Record.input, [])
        let first = try read(
            Record.begin() + Record.stream(Record.variables, long, piece: 60)
                + Record.stream(Record.input, [1, 2, 3]), limits: limits)
        #expect(first.verdict == .whole)
        #expect(first.plain == Record.begin() + end)
        let second = try read(
            Record.begin() + Record.stream(Record.variables, Record.pair("A", "b"))
                + Record.stream(Record.input, [UInt8](1...25), piece: 4), limits: limits)
        #expect(
            second.plain
                == Record.begin() + Record.stream(Record.variables, Record.pair("A", "b"))
                + Record.stream(Record.input, [UInt8](1...10)))
    }

    @Test func `a request beyond all limits is closed up where it stands`() throws {
        var limits = Limits()
        limits.records = 200
        let flood = (0..<50).flatMap { _ in Record.bytes(Record.input, [1]) }
        let variables = Record.begin() + Record.stream(Record.variables, Record.pair("A", "b"))
        let body = try read(variables + flood, limits: limits)
        #expect(body.verdict == .endless)
        #expect(body.plain.starts(with: variables))
        #expect(body.plain.suffix(8) == Record.bytes(Record.input))
        let pieces = (0..<50).flatMap { _ in Record.bytes(Record.variables, [1]) }
        let names = try read(Record.begin() + pieces, limits: limits)
        #expect(names.verdict == .refused(.malformedVariables) || names.verdict == .endless)
    }

    @Test func `what stays is closed up`() throws {
        let noise = (0..<60).flatMap { _ in Record.bytes(Record.input, [UInt8](1...200), id: 9) }
        #expect(try read(noise).count == 0)
        #expect(try read(noise + [1, 1, 0]).count == 3)
        let open = Record.begin() + noise
        #expect(try read(open).count == Record.begin().count)
    }

    @Test func `records of no request are answered so often and no more`() throws {
        let question = Record.bytes(Record.getValues, Record.pair("FCGI_MAX_CONNS", ""), id: 0)
        let one = try read(question)
        #expect(one.replies.starts(with: [1, 10, 0, 0]))
        #expect(one.verdict == .more)
        let many = try read((0..<100).flatMap { _ in question }, piece: 10)
        #expect(many.verdict == .refused(.strayRecords))
        #expect(many.replies.count == 65 * one.replies.count)
        let aborts = (0..<100).flatMap { _ in Record.begin(keeps: true) + Record.bytes(Record.abort)
        }
        let ended = try read(aborts + Record.post("after", keeps: true))
        #expect(ended.verdict == .whole)
    }
}
