import Testing

@testable import Sockets

@Suite struct ListenAddressTests {
    @Test(arguments: [
        ("unix:/run/parley/parley.sock", ListenAddress.unix(path: "/run/parley/parley.sock")),
        ("unix:parley.sock", .unix(path: "parley.sock")),
        ("unix:/tmp/a:9000", .unix(path: "/tmp/a:9000")),
        ("127.0.0.1:9000", .tcp(host: "127.0.0.1", port: 9_000)),
        ("0.0.0.0:1", .tcp(host: "0.0.0.0", port: 1)),
        ("[::1]:9000", .tcp(host: "::1", port: 9_000)),
        ("[2001:db8::7]:65535", .tcp(host: "2001:db8::7", port: 65_535)),
        ("127.0.0.1:0", .tcp(host: "127.0.0.1", port: 0)),
    ])
    func `an address is read and written the same`(
        _ text: String, _ address: ListenAddress
    ) throws {
        #expect(try ListenAddress(text) == address)
        #expect("\(address)" == text)
    }

    @Test(arguments: [
        ("", ListenAddress.Mistake.portMissing),
        ("/run/parley.sock", .portMissing),
        ("unix:", .pathMissing),
        ("unix:/" + String(repeating: "a", count: 107), .pathTooLong(limit: 107)),
        ("unix:/a\u{0}b", .pathHasZero),
        ("9000", .portMissing),
        (":9000", .hostMissing),
        ("localhost:9000", .hostNotNumeric),
        ("127.0.0.1", .portMissing),
        ("127.0.0.1:", .portNotNumber),
        ("127.0.0.1:http", .portNotNumber),
        ("127.0.0.1:65536", .portNotNumber),
        ("127.0.0.1:+80", .portNotNumber),
        ("127.0.0:80", .hostNotNumeric),
        ("::1:9000", .bracketsMissing),
        ("[::1]", .portNotNumber),
        ("[127.0.0.1]:80", .hostNotNumeric),
        ("127.0.0.1\u{0}:80", .hostNotNumeric),
        ("127.0.0.1\u{0}.example.org:80", .hostNotNumeric),
        ("[::1\u{0}]:80", .hostNotNumeric),
    ])
    func `what is no address is refused with its reason`(
        _ text: String, _ mistake: ListenAddress.Mistake
    ) {
        #expect(throws: ListenError.malformedAddress(text, mistake)) { try ListenAddress(text) }
        #expect(ListenError.malformedAddress(text, mistake).exitCode == 64)
    }

    @Test(arguments: [
        ("unix:/a", true), ("127.0.0.1:1", true), ("127.8.8.8:1", true), ("[::1]:1", true),
        ("0.0.0.0:1", false), ("[::]:1", false), ("192.0.2.1:1", false),
    ])
    func `it is known which addresses other machines can reach`(
        _ text: String, _ isLocal: Bool
    ) throws {
        #expect(try ListenAddress(text).isLocal == isLocal)
    }
}
