import Gateway
import Glibc
import System
import Testing

@testable import Parley

@Suite struct CGIExchangeTests {
    /// Standard input of a CGI process: a pipe with these bytes, and its end or not.
    private func request(
        _ variables: [(String, String)], _ input: [UInt8], ends: Bool = true,
        limits: Limits = .standard
    ) throws -> Request {
        var ends2: [CInt] = [-1, -1]
        #expect(unsafe pipe(&ends2) == 0)
        let (readEnd, writeEnd) = (ends2[0], ends2[1])
        defer { close(readEnd) }
        let writer = try WakeUp()
        let done = writer.descriptor.number
        try WorkerThread.start {
            var written = 0
            while written < input.count {
                let start = written
                let count = unsafe input.withUnsafeBytes { buffer in
                    unsafe write(
                        writeEnd, buffer.baseAddress?.advanced(by: start), buffer.count - start)
                }
                guard count > 0 else { break }
                written += count
            }
            if ends { close(writeEnd) }
            var one: UInt64 = 1
            _ = unsafe write(done, &one, 8)
        }
        let request = CGIExchange(limits: limits, input: readEnd).receive(
            Environment(variables))
        var entry = pollfd(fd: done, events: Int16(POLLIN), revents: 0)
        #expect(unsafe poll(&entry, 1, 10_000) == 1)
        if !ends { close(writeEnd) }
        return request
    }

    static let table: [(String, [(String, String)], String, String, Request.Fault?)] = [
        ("GET", [("REQUEST_METHOD", "GET"), ("QUERY_STRING", "a=b")], "", "", nil),
        (
            "POST with a length", [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "5")], "hello",
            "hello", nil
        ),
        (
            "POST with more than its length",
            [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "3")], "hello", "hel", nil
        ),
        (
            "POST with less than its length",
            [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "9")], "hello", "hello",
            .bodyCutShort(count: 5, expected: 9)
        ),
        ("POST without a length", [("REQUEST_METHOD", "POST")], "hello", "hello", nil),
        (
            "POST with an empty length", [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "")],
            "hello", "hello", nil
        ),
        (
            "GET with a chunked body",
            [("REQUEST_METHOD", "GET"), ("HTTP_TRANSFER_ENCODING", "chunked")], "hello", "hello",
            nil
        ),
        (
            "a length that is no number", [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "x")],
            "hello", "hello", .contentLengthMalformed
        ),
    ]

    @Test(arguments: table)
    func `environment and input become a request`(
        _ row: (String, [(String, String)], String, String, Request.Fault?)
    ) throws {
        let request = try request(row.1, Array(row.2.utf8))
        #expect(String(decoding: request.body, as: UTF8.self) == row.3, "\(row.0)")
        #expect(request.fault == row.4, "\(row.0)")
    }

    @Test(arguments: ["65537", "300000", nil])
    func `a body beyond the limit is read to its end and refused`(_ length: String?) throws {
        var variables = [("REQUEST_METHOD", "POST")]
        if let length { variables.append(("CONTENT_LENGTH", length)) }
        let count = length.flatMap { Int($0) } ?? 300_000
        // The writing end, which is waited for, would block for ever on bytes that nobody reads.
        let request = try request(variables, [UInt8](repeating: 65, count: count))
        #expect(request.fault == .bodyTooLarge(limit: 65_536))
        #expect(request.body.isEmpty)
    }

    @Test func `a body at the limit is whole`() throws {
        let request = try request(
            [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "65536")],
            [UInt8](repeating: 65, count: 65_536))
        #expect(request.fault == nil)
        #expect(request.body.count == 65_536)
    }

    @Test func `GET waits for no input`() throws {
        let request = try request([("REQUEST_METHOD", "GET")], [], ends: false)
        #expect(request.fault == nil)
    }

    @Test func `no more than the length is waited for`() throws {
        let request = try request(
            [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "5")], Array("hello".utf8),
            ends: false)
        #expect(request.fault == nil)
    }

    @Test func `a web server that stops in the middle is not waited for for ever`() throws {
        var limits = Limits()
        limits.silence = 50
        let request = try request(
            [("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "9")], Array("hello".utf8),
            ends: false, limits: limits)
        #expect(request.fault == .bodyCutShort(count: 5, expected: 9))
    }

    @Test func `all variables are there, in order`() throws {
        let request = try request(
            [("REQUEST_METHOD", "GET"), ("HTTP_COOKIE", "a=1"), ("EMPTY", "")], [])
        #expect(request.variables.count == 3)
        #expect(request.cookieHeaders.map { Array($0) } == [Array("a=1".utf8)])
        #expect(request.variables["EMPTY"]?.isEmpty == true)
    }
}
